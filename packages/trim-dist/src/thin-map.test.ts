import { decode, encode } from "@jridgewell/sourcemap-codec";
import { expect, test } from "vitest";
import { declaredPlaces, thinMap, tracedPlaces } from "./thin-map.ts";

test("of each line the beginning stays, and what is wanted, with the nearest place before it", () => {
  const line = "  const far = reach(near);";
  const mappings = encode([
    [],
    [
      [2, 0, 4, 1],
      [8, 0, 4, 7, 0],
      [14, 0, 4, 13],
      [20, 0, 4, 19],
    ],
  ]);
  const map = { version: 3, file: "a.js", sources: ["../src/a.ts"], names: ["far"], mappings };
  const thin = thinMap(map, `\n${line}`, () => [9, 14]);
  expect(thin).toMatchObject({ version: 3, file: "a.js", sources: ["../src/a.ts"], names: [] });
  expect(decode(thin.mappings)).toEqual([
    [],
    [
      [2, 0, 4, 1],
      [8, 0, 4, 7],
      [14, 0, 4, 13],
    ],
  ]);
});

test.each([
  { line: "const a = one(two.three(4), b);", at: ["one", "three"] },
  { line: "  throw new Trouble(await it?.(1));", at: ["throw", "new", "Trouble", "await", "it"] },
  { line: "const plain = a.b;", at: [] },
])("a stack trace names $at in $line", ({ line, at }) => {
  expect([...tracedPlaces(line)].map((column) => /^[\w$]+/.exec(line.slice(column))?.[0])).toEqual(at);
});

test.each([
  { line: "export declare function lend(book: Book): void;", at: "lend" },
  { line: "    readonly title?: string;", at: "title" },
  { line: "export interface Book {", at: "Book" },
  { line: "}", at: "}" },
])("an editor jumps to $at of $line", ({ line, at }) => {
  const [column = -1] = declaredPlaces(line);
  expect(line.slice(column).startsWith(at)).toBe(true);
});
