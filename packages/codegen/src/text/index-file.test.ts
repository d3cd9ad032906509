import { expect, test } from "vitest";
import { importStatement, printIndex } from "./index-file.ts";

test("an index lists every name of every module, values apart from types", () => {
  const index = printIndex([
    { path: "books.ts", types: ["Book"], values: ["Genre", "Age"] },
    { path: "operations/books.ts", types: [], values: ["getBook"] },
  ]);
  expect(index).toEqual({
    path: "index.ts",
    content:
      'export { Age, Genre } from "./books.ts";\nexport type { Book } from "./books.ts";\nexport { getBook } from "./operations/books.ts";\n',
  });
});

test("names that do not fit on a line get one each", () => {
  const names = Array.from({ length: 12 }, (_, index) => `SomeRatherLongName${String.fromCodePoint(65 + index)}`);
  expect(importStatement("import type", names, "./x.ts")).toBe(
    `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./x.ts";\n`,
  );
});

test("a name is imported once", () => {
  expect(importStatement("import", ["b", "a", "b"], "x")).toBe('import { a, b } from "x";\n');
});
