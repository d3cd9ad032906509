import type { Member, Shape } from "../../api-model.ts";

/** Marks the part of an extensible enum that stands for every other string. */
export const otherStrings = "x-other-strings";
/** Marks what no value satisfies: a union without options. */
export const noValue = "x-no-value";
/** Carries the paragraphs of a member's doc comment through openapi-typescript. */
export const docText = "x-doc";

/** A schema object of OpenAPI 3.1, as far as we write them. */
type Schema = Readonly<Record<string, unknown>>;

/** The paragraphs of a member's doc comment. */
export type DocOf = (member: Member) => readonly string[];

/** What openapi-typescript makes types from: the shape alone. Bounds and defaults are told in doc comments. */
export function schemaOfShape(shape: Shape, docOf: DocOf): Schema {
  const convert = (inner: Shape): Schema => schemaOfShape(inner, docOf);
  switch (shape.kind) {
    case "reference":
      return { $ref: `#/components/schemas/${shape.name}` };
    case "string":
      return schemaOfString(shape);
    case "number":
      return { type: "number" };
    case "boolean":
      return { type: "boolean" };
    case "literal":
      return { const: shape.value };
    case "array":
      return { type: "array", items: convert(shape.items) };
    case "map":
      return { type: "object", additionalProperties: convert(shape.values) };
    case "nullable":
      return { anyOf: [convert(shape.of), { type: "null" }] };
    case "union":
      return shape.options.length === 0 ? { type: "null", [noValue]: true } : { anyOf: shape.options.map(convert) };
    case "any":
      return {};
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          shape.members.map((member) => [
            member.name,
            {
              ...convert(member.shape),
              ...(member.readOnly && { readOnly: true }),
              [docText]: docOf(member),
            },
          ]),
        ),
        required: shape.members.filter(({ required }) => required).map(({ name }) => name),
      };
  }
}

function schemaOfString({ values, open }: Extract<Shape, { kind: "string" }>): Schema {
  if (!values) return { type: "string" };
  const known = { enum: [...values] };
  return open ? { anyOf: [known, { type: "string", [otherStrings]: true }] } : known;
}
