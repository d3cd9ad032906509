import { encode } from "@jridgewell/sourcemap-codec";
import { expect, test } from "vitest";
import { rollDeclarations, type DeclarationFile } from "./roll-declarations.ts";

function roll(files: Readonly<Record<string, string>>, ...entries: readonly string[]) {
  const given = Object.entries(files).map(([path, text]): DeclarationFile => ({ path, text, map: undefined }));
  const rolled = rollDeclarations(given, entries.length > 0 ? entries : ["dist/index.d.ts"]);
  return rolled && Object.fromEntries(rolled.map(({ path, text }) => [path, text]));
}

const book = "/** A book. */\nexport interface Book {\n    title: string;\n}\n";

test("what one entry reaches is one file, which gives out the entry's names and no others", () => {
  const rolled = roll({
    "dist/index.d.ts": 'export { lend } from "./parts/lend.ts";\nexport type { Book as Volume } from "./book.ts";\n',
    "dist/book.d.ts": book,
    "dist/parts/lend.d.ts":
      'import type { Book } from "../book.ts";\nimport type { Clock } from "kit";\n/** Lends. */\nexport declare function lend(book: Book, clock: Clock): void;\ninterface Inner {\n}\nexport {};\n',
  });
  expect(rolled).toEqual({
    "dist/index.d.ts":
      'import { Clock } from "kit";\n/** A book. */\ninterface Book {\n  title: string;\n}\n/** Lends. */\nexport declare function lend(book: Book, clock: Clock): void;\ninterface Inner {\n}\nexport { type Book as Volume };\n',
  });
});

test("what several entries reach is a file of its own, and an entry in it points there", () => {
  const rolled = roll(
    {
      "dist/index.d.ts": 'export * from "./gen/index.ts";\nexport * from "kit";\n',
      "dist/gen/index.d.ts": 'export type { Book } from "./book.ts";\n',
      "dist/gen/book.d.ts": book,
      "dist/server/index.d.ts":
        'import type { Book } from "../gen/book.ts";\nexport * from "../gen/index.ts";\nexport type Shelf = Book[];\n',
    },
    "dist/index.d.ts",
    "dist/server/index.d.ts",
  );
  expect(rolled).toEqual({
    "dist/index.d.ts": 'export { type Book } from "./declarations1.js";\nexport * from "kit";\n',
    "dist/declarations1.d.ts": "/** A book. */\nexport interface Book {\n  title: string;\n}\n",
    "dist/server/index.d.ts":
      'import { Book } from "../declarations1.js";\nexport type Shelf = Book[];\nexport { type Book } from "../declarations1.js";\n',
  });
});

test("an entry that does nothing but give out what others reach, too, holds it, and who gives out all of it has a star", () => {
  const rolled = roll(
    {
      "dist/index.d.ts": 'export type { Book, Page } from "./gen/book.ts";\n',
      "dist/gen/book.d.ts": `${book}export type Page = number;\n`,
      "dist/server/index.d.ts": 'export type { Page } from "../gen/book.ts";\nexport type { Book } from "./book.ts";\n',
      "dist/server/book.d.ts":
        'import type { Page } from "../gen/book.ts";\nexport interface Book {\n    page: Page;\n}\n',
    },
    "dist/index.d.ts",
    "dist/server/index.d.ts",
  );
  expect(rolled).toEqual({
    "dist/index.d.ts": "/** A book. */\nexport interface Book {\n  title: string;\n}\nexport type Page = number;\n",
    "dist/server/index.d.ts":
      'import { Page } from "../index.js";\nexport interface Book {\n  page: Page;\n}\nexport * from "../index.js";\n',
  });
});

test("a constant that shares its name with a type is given out as both", () => {
  const mode = 'export declare const Mode: {\n    readonly a: "a";\n};\nexport type Mode = "a";\n';
  const rolled = roll({
    "dist/index.d.ts": 'export { Mode } from "./mode.ts";\n',
    "dist/mode.d.ts": mode,
  });
  expect(rolled?.["dist/index.d.ts"]).toBe(mode.replace("    ", "  "));
});

test.each([
  ["nothing is given out", "", "interface Book {\n}\nexport {};\n"],
  [
    "a value is given out as a type alone",
    "export type { lend };\n",
    "declare function lend(): void;\nexport { type lend };\n",
  ],
])("what is not given out stays inside where %s", (_, given, rolled) => {
  const [declared = ""] = rolled.split("export");
  expect(roll({ "dist/index.d.ts": `${declared}${given}export {};\n` })?.["dist/index.d.ts"]).toBe(rolled);
});

test.each([
  {
    what: "two files declare one name",
    files: { "dist/index.d.ts": `export { Book } from "./book.ts";\ninterface Book {\n}\n`, "dist/book.d.ts": book },
  },
  {
    what: "a name is called otherwise where it is used",
    files: {
      "dist/index.d.ts": 'import type { Book as B } from "./book.ts";\nexport type Shelf = B[];\n',
      "dist/book.d.ts": book,
    },
  },
  {
    what: "one name comes from two places",
    files: {
      "dist/index.d.ts":
        'import { Book } from "./book.ts";\nimport { Clock } from "kit";\nexport type A = [Book, Clock];\n',
      "dist/book.d.ts": 'import { Clock } from "clocks";\nexport interface Book {\n    clock: Clock;\n}\n',
    },
  },
  { what: "a default is exported", files: { "dist/index.d.ts": "export default function (): void;\n" } },
  { what: "a module is taken whole", files: { "dist/index.d.ts": 'import * as kit from "kit";\n' } },
  { what: "a list of names cannot be read", files: { "dist/index.d.ts": 'export { default } from "kit" with {};\n' } },
])("nothing is put together where $what", ({ files }) => {
  expect(roll(files)).toBeUndefined();
});

test("maps move with their lines", () => {
  const line = encode([[[0, 0, 0, 0]], [[7, 0, 4, 7]]]);
  const map = (file: string, source: string) => ({ version: 3, file, sources: [source], names: [], mappings: line });
  const text = "/** Says. */\nexport type A = string;\n";
  const [rolled] =
    rollDeclarations(
      [
        { path: "dist/index.d.ts", text, map: map("index.d.ts", "../src/index.ts") },
        {
          path: "dist/parts/b.d.ts",
          text: text.replace("A", "B"),
          map: map("b.d.ts", "../../src/parts/b.ts"),
        },
      ].map((file, index) =>
        index === 0 ? { ...file, text: `${file.text}export type { B } from "./parts/b.ts";\n` } : file,
      ),
      ["dist/index.d.ts"],
    ) ?? [];
  expect(rolled?.map).toEqual({
    version: 3,
    file: "index.d.ts",
    sources: ["../src/index.ts", "../src/parts/b.ts"],
    names: [],
    mappings: encode([[[0, 0, 0, 0]], [[7, 0, 4, 7]], [[0, 1, 0, 0]], [[7, 1, 4, 7]]]),
  });
});
