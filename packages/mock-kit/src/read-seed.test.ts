import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonPositions } from "./json-positions.ts";
import { readSeed } from "./read-seed.ts";
import { bookValidator } from "./shelf.fixtures.ts";

const sections = { shelf: { books: { list: bookValidator }, shown: { byId: bookValidator } } };

test("a good seed gives its rows", () => {
  const text =
    '{ "shelf": { "books": [{ "title": "a" }, { "title": "b", "pages": 2 }], "shown": { "c": { "title": "c" } } } }';
  expect(readSeed(text, sections)).toMatchObject({
    kind: "seed",
    content: { shelf: { books: [{ title: "a" }, { title: "b", pages: 2 }], shown: { c: { title: "c" } } } },
  });
});

test.each([
  { text: "", problem: { line: 1, column: 1, message: "This is not JSON." } },
  { text: '{\n  "shelf": {\n    books: []\n', problem: { line: 3, column: 5, message: "This is not JSON." } },
  { text: '{"shelf": {}} x', problem: { line: 1, column: 15, message: "This is not JSON." } },
  { text: '{"shelf": {"books": [01]}}', problem: { line: 1, column: 23, message: "This is not JSON." } },
  { text: "[]", problem: { line: 1, column: 1, message: "The seed must be an object." } },
  {
    text: `{"shelf":${"[".repeat(80)}${"]".repeat(80)}}`,
    problem: { line: 1, column: 1, message: "The seed is nested too deep." },
  },
  { text: '{\n "films": {}}', problem: { line: 2, column: 11, message: "films is not known here; known are shelf." } },
  {
    text: '{"shelf": {"films": []}}',
    problem: { line: 1, column: 21, message: "shelf.films is not known here; known are books, shown." },
  },
  {
    text: '{"shelf": {"shown": []}}',
    problem: { line: 1, column: 21, message: "shelf.shown must be an object." },
  },
  {
    text: '{"shelf": {"shown": {"a b": {}}}}',
    problem: { line: 1, column: 29, message: "shelf.shown.a b.title must be a string." },
  },
  { text: '{"shelf": {"books": {}}}', problem: { line: 1, column: 21, message: "shelf.books must be a list." } },
  {
    text: '{\n  "shelf": {\n    "books": [\n      { "title": "a" },\n      { "pages": 0, "title": 5 }\n    ]\n  }\n}\n',
    problem: { line: 5, column: 30, message: "shelf.books.1.title must be a string." },
  },
  {
    text: '{"shelf": {"books": [\n{}]}}',
    problem: { line: 2, column: 1, message: "shelf.books.0.title must be a string." },
  },
])("a wrong seed names line and column: $problem", ({ text, problem }) => {
  expect(readSeed(text, sections)).toMatchObject({ kind: "wrong", problems: expect.arrayContaining([problem]) });
});

test("all that is wrong is told at once", () => {
  expect(readSeed('{"shelf":{"books":[{},{"title":1,"pages":-1}]}}', sections)).toMatchObject({
    problems: [{ column: 20 }, { column: 32 }, { column: 42 }],
  });
});

test("positions are found in whatever JSON.stringify writes, and nowhere else", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (json, indent) => {
      expect(findJsonPositions(JSON.stringify(JSON.parse(json), null, indent)).kind).toBe("positions");
    }),
  );
});

test("what JSON.parse refuses is found broken", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{ } [ ] , : " \\ u 0 a 1 - + . e E t n true null'.split(" "), " ") }),
      (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(findJsonPositions(text).kind).toBe(valid ? "positions" : "broken");
      },
    ),
    { numRuns: 2000 },
  );
});
