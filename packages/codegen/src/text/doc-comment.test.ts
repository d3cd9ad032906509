import { expect, test } from "vitest";
import { docComment, lineWidth } from "./doc-comment.ts";

const long = "word ".repeat(60).trim();

test.each([
  { what: "nothing", paragraphs: [undefined, ""], text: "" },
  { what: "one short sentence", paragraphs: [" A book. "], text: "/** A book. */\n" },
  {
    what: "two paragraphs",
    paragraphs: ["A book.", "@deprecated"],
    text: "/**\n * A book.\n *\n * @deprecated\n */\n",
  },
  { what: "lines of one paragraph", paragraphs: ["One.\nTwo."], text: "/**\n * One.\n * Two.\n */\n" },
  { what: "the end of a comment", paragraphs: ["Matches `^*/$`."], text: "/** Matches `^*\\/$`. */\n" },
])("$what is written as a comment", ({ paragraphs, text }) => {
  expect(docComment(paragraphs)).toBe(text);
});

test("long lines are broken at spaces, also when indented", () => {
  const lines = docComment([long], "    ").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(lineWidth);
  expect(
    lines
      .slice(1, -2)
      .map((line) => line.replace("     * ", ""))
      .join(" "),
  ).toBe(long);
});

test("a link is left whole, however long its title", () => {
  const tag = `@see {@link https://library.example ${long}}`;
  expect(docComment(["A book.", tag])).toBe(`/**\n * A book.\n *\n * ${tag}\n */\n`);
});

test("a word longer than a line is left whole", () => {
  const word = "x".repeat(150);
  expect(docComment([`See ${word} there.`])).toBe(`/**\n * See\n * ${word}\n * there.\n */\n`);
});
