import { expect, test } from "vitest";
import { buildPackage } from "./harness/build-package.ts";
import { definitionsOf } from "./harness/definitions-of.ts";

const shelf = `/** A book, for people. */
export interface Book {
  /** Its title. */
  readonly title: string;
}

// Not for people.
const marks = /* @__PURE__ */ Object.freeze(["a"]);

/** Lends a book. */
export function lend(book: Book): string {
  const text = \`// no comment
    /* nor this */\`;
  if (book.title === "") { const why = text.length; throw new RangeError(String(why)); }
  return text + marks.join();
}
`;

const sources = {
  "src/index.ts":
    'export { lend } from "./shelf.ts";\nexport type { Book } from "./shelf.ts";\nimport { seal } from "./seal.ts";\n\nexport const sealed: string = seal("x");\n',
  "src/shelf.ts": shelf,
  "src/seal.ts": "/** Inner. */\nexport function seal(text: string): string {\n  return `[${text}]`;\n}\n",
  "src/forgotten.ts": "/** Nobody's. */\nexport type Forgotten = string;\n",
};

test("what no entry reaches goes, and so do declarations of what stays inside", async () => {
  using built = await buildPackage(sources);
  expect(built.files()).toEqual([
    "dist/index.d.ts",
    "dist/index.d.ts.map",
    "dist/index.js",
    "dist/index.js.map",
    "dist/seal.js",
    "dist/seal.js.map",
    "dist/shelf.js",
    "dist/shelf.js.map",
  ]);
});

test("comments stand in declarations, and in modules only those for bundlers", async () => {
  using built = await buildPackage(sources);
  expect(built.read("dist/index.d.ts")).toContain("/** Its title. */");
  const code = built.read("dist/shelf.js");
  expect(code).toContain("/* @__PURE__ */ Object.freeze");
  expect(code).toContain("// no comment\n    /* nor this */");
  expect(code).not.toMatch(/people|Lends/);
});

test("a stack trace leads to the source, to the very place in the line", async () => {
  using built = await buildPackage(sources);
  const { stderr } = built.run("import { lend } from './dist/index.js'; lend({ title: '' });");
  const line = shelf.split("\n").findIndex((text) => text.includes("throw new"));
  const column = shelf.split("\n")[line]?.indexOf("new RangeError") ?? -1;
  expect(stderr).toContain(`/src/shelf.ts:${line + 1}:${column + 1}`);
});

test("an editor goes from a use to the source", async () => {
  using built = await buildPackage(sources);
  const program =
    "import { lend, type Book } from './dist/index.js';\nconst book: Book = { title: '' };\nlend(book);\n";
  expect(definitionsOf(built.root, program, ["lend(book)", "Book =", "title: ''"])).toEqual([
    { file: "src/shelf.ts", line: "export function lend(book: Book): string {" },
    { file: "src/shelf.ts", line: "export interface Book {" },
    { file: "src/shelf.ts", line: "readonly title: string;" },
  ]);
});

test("trimming twice is trimming once", async () => {
  using built = await buildPackage(sources);
  const before = built.files().map(built.read);
  await built.trim();
  expect(built.files().map(built.read)).toEqual(before);
});

test("maps that an earlier build left, and nothing names, go", async () => {
  using built = await buildPackage(sources, { declarationMap: false, sourceMap: false });
  expect(built.files().filter((path) => path.endsWith(".map"))).toEqual([]);
});
