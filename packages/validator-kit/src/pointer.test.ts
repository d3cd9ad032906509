import fc from "fast-check";
import { expect, test } from "vitest";
import { pathOf, pointerOf } from "./pointer.ts";

test.each([
  { path: [], pointer: "" },
  { path: ["mode", "kind"], pointer: "/mode/kind" },
  { path: ["a/b", "m~n", "", "~1"], pointer: "/a~1b/m~0n//~01" },
  { path: ["books", 0], pointer: "/books/0" },
])("$pointer is a path and back", ({ path, pointer }) => {
  expect([pointerOf(path), pathOf(pointer)]).toEqual([pointer, path]);
});

test("any names survive the way there and back", () => {
  const names = fc.array(
    fc.oneof(
      fc.nat(),
      fc.string().filter((name) => !/^\d+$/.test(name)),
    ),
  );
  fc.assert(
    fc.property(names, (path) => {
      expect(pathOf(pointerOf(path))).toEqual(path);
    }),
  );
});
