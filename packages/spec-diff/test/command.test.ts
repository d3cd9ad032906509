import { expect, test } from "vitest";
import { run } from "../src/command/run.ts";
import { documentOf, having, inRequest, inResponse, withOperation } from "./cases/rule-case.ts";

const text = { type: "string" };
const files: Readonly<Record<string, string>> = {
  "old.json": JSON.stringify(inResponse(having(text))),
  "breaking.json": JSON.stringify(inResponse({ type: "object" })),
  "compatible.json": JSON.stringify(inResponse(having(text, { required: ["x"] }))),
  "words.yaml": 'openapi: "3.1.0"\ninfo: { title: Things, version: "2" }\npaths: {}\n',
  "empty.json": JSON.stringify(documentOf()),
  "broken.yaml": "openapi: 3.1.0\n  info: [",
  "swagger.json": '{ "swagger": "2.0" }',
  "next.json": '{ "openapi": "3.2.0" }',
  "text.json": '"openapi"',
  "split.json": JSON.stringify(inRequest({ $ref: "./pet.json" })),
  "dangling.json": JSON.stringify(inRequest({ $ref: "#/components/schemas/Pet" })),
  "deprecated.json": JSON.stringify(withOperation({ deprecated: true, "x-sunset": "2026-06-30" })),
};

function ran(...args: readonly string[]): { code: number; out: string; complaint: string } {
  const said = { out: "", complaint: "" };
  const code = run(args, {
    read: (file) => {
      const found = files[file];
      if (found === undefined) throw new Error(`there is no ${file}`);
      return found;
    },
    out: (more) => (said.out += more),
    complain: (more) => (said.complaint += more),
  });
  return { code, ...said };
}

test("it tells the changes, with their rules and places, for the terminal", () => {
  expect(ran("old.json", "breaking.json")).toEqual({
    code: 0,
    complaint: "",
    out: `Breaking
  response 200 body.x of GET /things was removed.
      property-removed (response; hurts wire, source)  #/paths/~1things/get/responses/200/content/application~1json/schema/properties/x → #/paths/~1things/get/responses/200/content/application~1json/schema

1 breaking. Version step: major.
`,
  });
});

test("it tells them as Markdown, with what nobody must act upon folded away", () => {
  expect(ran("old.json", "compatible.json", "--format", "markdown").out).toBe(`## What changes in the contract

**1 compatible.** Version step: **minor**.

<details>
<summary>Compatible (1)</summary>

| Change | Direction | Hurts | Rule |
| --- | --- | --- | --- |
| response 200 body.x of GET /things became required. | response | server | \`property-became-required\` |

</details>
`);
});

test("it tells them as JSON", () => {
  expect(JSON.parse(ran("empty.json", "words.yaml", "--format", "json").out)).toEqual({
    bump: "patch",
    class: "documentation",
    changes: [
      {
        rule: "api-version-changed",
        class: "documentation",
        byLevel: { wire: "documentation", source: "documentation", server: "documentation" },
        hurts: [],
        direction: "none",
        before: "#/info",
        after: "#/info",
        operations: [],
        place: "the document",
        from: "1",
        to: "2",
        message: "the document has another version: from 1 to 2.",
      },
    ],
  });
});

test.each([
  { args: ["old.json", "breaking.json"], code: 0 },
  { args: ["old.json", "breaking.json", "--fail-on", "breaking"], code: 1 },
  { args: ["old.json", "breaking.json", "--fail-on", "breaking", "--level", "server"], code: 0 },
  { args: ["old.json", "breaking.json", "--fail-on", "possiblyBreaking", "--level", "wire"], code: 1 },
  { args: ["old.json", "breaking.json", "--fail-on", "breaking", "--level", "wire"], code: 0 },
  { args: ["old.json", "compatible.json", "--fail-on", "possibly-breaking"], code: 0 },
  { args: ["old.json", "compatible.json", "--fail-on", "breaking", "--level", "server"], code: 1 },
  { args: ["old.json", "compatible.json", "--fail-on", "compatible"], code: 1 },
  { args: ["old.json", "old.json", "--fail-on", "documentation"], code: 0 },
  { args: ["deprecated.json", "empty.json", "--today", "2026-06-29", "--fail-on", "breaking"], code: 1 },
  { args: ["deprecated.json", "empty.json", "--today", "2026-06-30", "--fail-on", "breaking"], code: 0 },
])("$args ends with $code", ({ args, code }) => {
  expect(ran(...args).code).toBe(code);
});

test.each([
  { args: [], says: "Two documents are compared, the old one and the new one; 0 were given." },
  { args: ["old.json", "old.json", "--colour"], says: "Unknown option '--colour'" },
  { args: ["old.json", "old.json", "--format", "xml"], says: "--format is one of text, markdown, json, not xml." },
  {
    args: ["old.json", "old.json", "--level", "toString"],
    says: "--level is one of wire, source, server, not toString.",
  },
  { args: ["old.json", "old.json", "--today", "soon"], says: "--today is a day such as 2026-01-31, not soon." },
  { args: ["none.json", "old.json"], says: "none.json cannot be read: there is no none.json." },
  { args: ["old.json", "broken.yaml"], says: "broken.yaml cannot be compared: it is neither JSON nor YAML:" },
  { args: ["swagger.json", "old.json"], says: "it is written in Swagger 2.0; OpenAPI 3.0 and 3.1 can be compared." },
  { args: ["old.json", "next.json"], says: "it is written in OpenAPI 3.2.0; 3.0 and 3.1 can be compared." },
  { args: ["text.json", "old.json"], says: "it is not an object." },
  {
    args: ["split.json", "split.json"],
    says: "refers to another file (./pet.json); bundle the document into one file first",
  },
  { args: ["dangling.json", "dangling.json"], says: "refers to #/components/schemas/Pet, which is not there" },
])("$args is refused with a sentence", ({ args, says }) => {
  const { code, out, complaint } = ran(...args);
  expect(complaint).toContain(says);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("--help says how to use it", () => {
  expect(ran("--help")).toMatchObject({
    code: 0,
    complaint: "",
    out: expect.stringContaining("spec-diff <old> <new>"),
  });
});

test("texts of a document neither end a cell of the report nor become HTML", () => {
  const described = (value: string): string => JSON.stringify(inResponse({ type: "string", default: value }));
  const told = run(["a", "b", "--format", "markdown"], {
    read: (file) => described(file === "a" ? "<img>" : "x | y\nz"),
    out: (more) => expect(more).toContain("from &lt;img> to x \\| y z"),
    complain: () => {},
  });
  expect(told).toBe(0);
});
