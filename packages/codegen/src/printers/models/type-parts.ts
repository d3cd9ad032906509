import type { Shape, StringShape, UnionShape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";
import type { Audience } from "./audience.ts";
import { mayGrow, unrecognizedName, unrecognizedVariantName } from "./unrecognized.ts";

/** An option of a type: text where it is a name, a literal or a keyword; a shape where it has parts of its own. */
export type Part = string | Shape;

/** The options of a type, those of unions in it included, each once; a single one for what is no union. */
export function partsOf(shape: Shape, audience: Audience): readonly Part[] {
  const parts = allParts(shape, audience);
  return parts.length < 2 ? parts : [...new Set(parts)];
}

/** Whether the type is a union, which needs parentheses before `[]`. */
export function isCompound(shape: Shape, audience: Audience): boolean {
  switch (shape.kind) {
    case "string":
      return shape.values !== undefined && partsOf(shape, audience).length > 1;
    case "nullable":
    case "union":
      return partsOf(shape, audience).length > 1;
    default:
      return false;
  }
}

function allParts(shape: Shape, audience: Audience): readonly Part[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "string":
      return partsOfString(shape, audience);
    case "number":
    case "boolean":
      return [shape.kind];
    case "literal":
      return [typeof shape.value === "string" ? quote(shape.value) : String(shape.value)];
    case "binary":
      return ["Uint8Array"];
    case "any":
      return ["unknown"];
    case "nullable":
      return [...allParts(shape.of, audience), "null"];
    case "union":
      return partsOfUnion(shape, audience);
    default:
      return [shape];
  }
}

function partsOfString(shape: StringShape, audience: Audience): readonly Part[] {
  if (!shape.values) return ["string"];
  return [...shape.values.map(quote), ...(mayGrow(shape, audience) ? [unrecognizedName] : [])];
}

function partsOfUnion({ options, discriminator }: UnionShape, audience: Audience): readonly Part[] {
  if (options.length === 0) return ["never"];
  const known = options.flatMap((option) => allParts(option, audience));
  if (!discriminator || audience === "server") return known;
  return [...known, `${unrecognizedVariantName}<${quote(discriminator.member)}>`];
}

/** Names that the text of a type uses, with repetitions. */
export function usesOf(shape: Shape, audience: Audience): readonly string[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "string":
      return mayGrow(shape, audience) ? [unrecognizedName] : [];
    case "array":
      return usesOf(shape.items, audience);
    case "map":
      return usesOf(shape.values, audience);
    case "nullable":
      return usesOf(shape.of, audience);
    case "object":
      return [
        ...shape.members.flatMap((member) => usesOf(member.shape, audience)),
        // Beside known members any type stands for the others, whatever theirs is.
        ...(shape.rest && shape.members.length === 0 ? usesOf(shape.rest, audience) : []),
      ];
    case "union":
      return [
        ...(audience === "client" && shape.discriminator ? [unrecognizedVariantName] : []),
        ...shape.options.flatMap((option) => usesOf(option, audience)),
      ];
    default:
      return [];
  }
}
