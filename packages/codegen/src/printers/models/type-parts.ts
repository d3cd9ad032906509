import type { Shape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";

/** An option of a type: text where it is a name, a literal or a keyword; a shape where it has parts of its own. */
export type Part = string | Shape;

/** The options of a type, those of unions in it included, each once; a single one for what is no union. */
export function partsOf(shape: Shape): readonly Part[] {
  return [...new Set(allParts(shape))];
}

/** Whether the type is a union, which needs parentheses before `[]`. */
export function isCompound(shape: Shape): boolean {
  switch (shape.kind) {
    case "nullable":
    case "union":
    case "string":
      return partsOf(shape).length > 1;
    default:
      return false;
  }
}

function allParts(shape: Shape): readonly Part[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "string":
      return partsOfString(shape);
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
      return [...allParts(shape.of), "null"];
    case "union":
      return shape.options.length === 0 ? ["never"] : shape.options.flatMap(allParts);
    default:
      return [shape];
  }
}

/** Known values, and for an extensible enum any other string, without swallowing the known ones in completions. */
function partsOfString({ values, open }: Extract<Shape, { kind: "string" }>): readonly Part[] {
  if (!values) return ["string"];
  return [...values.map(quote), ...(open ? ["(string & {})"] : [])];
}
