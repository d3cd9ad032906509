import { expect, test } from "vitest";
import { mergeResource } from "./merge-resource.ts";

test.each([
  { stored: { a: 1, b: 2 }, patch: { a: null, c: 3 }, becomes: { b: 2, c: 3 } },
  { stored: { m: { kind: "x", a: 1 } }, patch: { m: { kind: "x", b: 2 } }, becomes: { m: { kind: "x", a: 1, b: 2 } } },
  { stored: { m: { kind: "x", a: 1 } }, patch: { m: { kind: "y", b: 2 } }, becomes: { m: { kind: "y", b: 2 } } },
  { stored: { m: { kind: "x", a: 1 } }, patch: { n: 1 }, becomes: { m: { kind: "x", a: 1 }, n: 1 } },
  {
    stored: { m: { r: { kind: "x", a: 1 } } },
    patch: { m: { r: { kind: "y" } } },
    becomes: { m: { r: { kind: "y" } } },
  },
  { stored: { m: { a: 1 } }, patch: { m: { kind: "x" } }, becomes: { m: { a: 1, kind: "x" } } },
  { stored: { l: [{ kind: "x", a: 1 }] }, patch: { l: [{ kind: "x" }] }, becomes: { l: [{ kind: "x" }] } },
  { stored: { m: { a: 1 } }, patch: { m: 5 }, becomes: { m: 5 } },
])("$stored patched with $patch becomes $becomes", ({ stored, patch, becomes }) => {
  const before = structuredClone(stored);
  expect(mergeResource(stored, patch)).toEqual(becomes);
  expect(stored).toEqual(before);
});
