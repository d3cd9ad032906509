import { test } from "vitest";
import { judge } from "./expected-failures.ts";

/** A test of conformance: it may be listed as an expected failure, and then has to fail as listed. */
export function conformanceTest(name: string, run: () => unknown): void {
  test(name, async () => {
    await judge(name, run);
  });
}
