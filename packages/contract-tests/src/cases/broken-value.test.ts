import { expect, test } from "vitest";
import { createSchemas } from "../document/schemas.ts";
import { boundaryValues } from "./boundary-value.ts";
import { brokenValues } from "./broken-value.ts";
import { buildValue } from "./build-value.ts";

const schemas = createSchemas({});
const schema = {
  type: "object",
  required: ["name", "size"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 2, maxLength: 8, pattern: "^[a-z]+$" },
    size: { type: "integer", minimum: 1, exclusiveMaximum: 10 },
    kind: { type: "string", enum: ["a", "b"] },
    note: { type: ["string", "null"] },
    tags: { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { type: "string" } },
  },
};
const valid = buildValue(schemas, schema, { full: true, n: 1 });

test("the plain value is valid", () => {
  expect(schemas.misfits(schema, "request", valid)).toEqual([]);
});

test("every broken value breaks the schema, and every constraint is broken", () => {
  const broken = brokenValues(schemas, schema, valid, { mergePatch: false });
  for (const { value } of broken) expect(schemas.fits(schema, "request", value)).toBe(false);
  expect(broken.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "missing/name",
      "null/size",
      "too-short/name",
      "too-long/name",
      "below-minimum/size",
      "at-exclusive-maximum/size",
      "unknown-member/kind",
      "too-few/tags",
      "too-many/tags",
      "repeated/tags",
      "unknown-property",
    ]),
  );
  expect(broken.map(({ id }) => id)).not.toContain("null/note");
});

test("every boundary value is valid", () => {
  const boundaries = boundaryValues(schemas, schema, valid);
  for (const { value } of boundaries) expect(schemas.misfits(schema, "request", value)).toEqual([]);
  expect(boundaries.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "minimum/size",
      "below-exclusive-maximum/size",
      "max-length/name",
      "member-b/kind",
      "null/note",
    ]),
  );
});

test("null removes in a merge patch whose schema names no null", () => {
  const plain = { type: "object", properties: { note: { type: "string" } } };
  const broken = brokenValues(schemas, plain, { note: "n" }, { mergePatch: true });
  expect(broken.map(({ id }) => id)).not.toContain("null/note");
  expect(brokenValues(schemas, plain, { note: "n" }, { mergePatch: false }).map(({ id }) => id)).toContain("null/note");
});
