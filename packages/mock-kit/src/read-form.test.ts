import { expect, test } from "vitest";
import { readForm } from "./read-form.ts";

test("a long list without numbers is read in one go, in its order", () => {
  const items = Array.from({ length: 100_000 }, (_, index) => String(index));
  const fields = [{ name: "x", type: { list: "string" }, style: "deepObject" }] as const;
  expect(readForm(items.map((item) => `x[]=${item}`).join("&"), fields)).toEqual({ x: items });
});
