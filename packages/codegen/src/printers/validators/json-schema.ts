import type { Member, NumberShape, ObjectShape, Shape, StringShape, UnionShape } from "../../api-model.ts";
import { closedValues, formatOf, numberLimits } from "./rules.ts";

/** A JSON Schema, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a shape is in JSON Schema, draft 2020-12. Other schemas are named as `#/$defs/Name`. */
export function jsonSchemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "reference":
      return { $ref: `#/$defs/${shape.name}` };
    case "string":
      return ofString(shape);
    case "number":
      return ofNumber(shape);
    case "boolean":
      return { type: "boolean" };
    case "literal":
      return { const: shape.value };
    case "array": {
      const { minItems, maxItems, unique } = shape;
      const limits = { minItems, maxItems, uniqueItems: unique };
      return { type: "array", items: jsonSchemaOf(shape.items), ...given(limits) };
    }
    case "map": {
      const { keys, minProperties, maxProperties } = shape;
      const limits = { propertyNames: keys && ofString(keys), minProperties, maxProperties };
      return { type: "object", additionalProperties: jsonSchemaOf(shape.values), ...given(limits) };
    }
    case "object":
      return ofObject(shape);
    case "union":
      return ofUnion(shape);
    case "nullable":
      return { anyOf: [jsonSchemaOf(shape.of), { type: "null" }] };
    case "binary":
    case "any":
      return {};
  }
}

function ofString(shape: StringShape): JsonSchema {
  const { minLength, maxLength, pattern, format } = shape;
  const limits = { enum: closedValues(shape), minLength, maxLength, pattern };
  return { type: "string", ...given(limits), ...given({ format: formatOf(shape) && format }) };
}

function ofNumber(shape: NumberShape): JsonSchema {
  return { type: shape.integer ? "integer" : "number", ...numberLimits(shape) };
}

function ofObject({ members, minProperties, maxProperties, rest }: ObjectShape): JsonSchema {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(members.map((member) => [member.name, ofMember(member)])),
    ...given({
      required: required.length > 0 ? required : undefined,
      additionalProperties: rest && jsonSchemaOf(rest),
      minProperties,
      maxProperties,
    }),
  };
}

function ofMember({ shape, doc, default: value, readOnly, deprecated }: Member): JsonSchema {
  return { ...jsonSchemaOf(shape), ...given({ description: doc, default: value, readOnly, deprecated }) };
}

/** A tag decides between objects, and each option names its own: no value fits two. */
function ofUnion({ discriminator, options }: UnionShape): JsonSchema {
  const schemas = options.map(jsonSchemaOf);
  return discriminator ? { type: "object", required: [discriminator.member], oneOf: schemas } : { anyOf: schemas };
}

function given(members: JsonSchema): JsonSchema {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) found[name] = value;
  return found;
}
