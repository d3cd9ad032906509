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
    "dist/src/index.ts",
    "dist/src/seal.ts",
    "dist/src/shelf.ts",
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
  expect(stderr).toContain(`/dist/src/shelf.ts:${placeOf(built.read("dist/src/shelf.ts"), "new RangeError")}`);
});

test("an editor goes from a use to the source", async () => {
  using built = await buildPackage(sources);
  const program =
    "import { lend, type Book } from './dist/index.js';\nconst book: Book = { title: '' };\nlend(book);\n";
  expect(definitionsOf(built.root, program, ["lend(book)", "Book =", "title: ''"])).toEqual([
    { file: "dist/src/shelf.ts", line: "export function lend(book: Book): string {" },
    { file: "dist/src/shelf.ts", line: "export interface Book {" },
    { file: "dist/src/shelf.ts", line: "readonly title: string;" },
  ]);
});

test("a source keeps the comments that no declaration has", async () => {
  using built = await buildPackage(sources);
  const comments = ["/** A book, for people. */\n", "  /** Its title. */\n", "/** Lends a book. */\n"];
  expect(built.read("dist/src/shelf.ts")).toBe(comments.reduce((text, comment) => text.replace(comment, ""), shelf));
  expect(built.read("dist/src/seal.ts")).toContain("/** Inner. */");
});

const generated = {
  "src/index.ts": 'export { lend } from "./gen/lend.ts";\nexport type { Book } from "./book.ts";\n',
  "src/book.ts": "/** A book. */\nexport interface Book {\n  readonly title: string;\n}\n",
  "src/gen/lend.ts": "/** Lends. */\nexport function lend(): never {\n  throw new RangeError('gone');\n}\n",
};

test("what was generated, types alone, and modules that pass names on, are read where they are", async () => {
  using built = await buildPackage(generated);
  expect(built.files()).toEqual(["dist/gen/lend.js", "dist/index.d.ts", "dist/index.js"]);
  const { stderr } = built.run("import { lend } from './dist/index.js'; lend();");
  expect(stderr).toContain(`/dist/gen/lend.js:${placeOf(built.read("dist/gen/lend.js"), "new RangeError")}`);
  expect(
    definitionsOf(built.root, "import { lend, type Book } from './dist/index.js';\nlend();\n", ["lend()", "Book }"]),
  ).toEqual([
    { file: "dist/index.d.ts", line: "export declare function lend(): never;" },
    { file: "dist/index.d.ts", line: "export interface Book {" },
  ]);
});

test("a package that publishes src keeps its sources there, as they are", async () => {
  using built = await buildPackage(sources, {}, { files: ["dist", "src"] });
  expect(built.files().filter((path) => path.startsWith("dist/src/"))).toEqual([]);
  const { stderr } = built.run("import { lend } from './dist/index.js'; lend({ title: '' });");
  expect(stderr).toContain(`/src/shelf.ts:${placeOf(shelf, "new RangeError")}`);
});

test("a source that an earlier build left, and no map leads to, goes", async () => {
  using built = await buildPackage(sources);
  await built.trim({ "dist/src/old.ts": "export {};\n" });
  expect(built.files()).not.toContain("dist/src/old.ts");
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

/** Line and column of a text, as stack traces count them. */
function placeOf(source: string, text: string): string {
  const before = source.slice(0, source.indexOf(text)).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
