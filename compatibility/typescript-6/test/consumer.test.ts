import { complaintsOf, situations } from "@trunkline/compatibility-consumer";
import { expect, test } from "vitest";

// A compiler that reads everything takes its time on a busy machine.
const timeout = 120_000;

test.each(situations)("TypeScript 6 finds nothing wrong with the packages $what", { timeout }, ({ settings }) => {
  expect(complaintsOf(import.meta.url, settings)).toBe("");
});
