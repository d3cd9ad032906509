import type { Member, ObjectShape, Shape } from "../../api-model.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { memberKey } from "../../text/literals.ts";
import { isCompound, partsOf, type Part } from "./type-parts.ts";

/** The paragraphs of a member's doc comment; none when there is nothing to say. */
export type DocOf = (member: Member) => readonly string[];

/** Where on its line a type begins, and how deep its lines are indented. */
interface Position {
  readonly indent: string;
  readonly column: number;
}

/** A shape as a type: on one line where it fits, else broken as the formatter would. */
export function printType(shape: Shape, docOf: DocOf, position: Position): string {
  const room = lineWidth - position.column - 1;
  return onOneLine(shape, docOf, room) ?? broken(shape, docOf, position);
}

/** The members of an object type, each on its own lines, and the signature of those that the contract does not name. */
export function printMembers({ members, rest }: ObjectShape, docOf: DocOf, indent: string): string {
  const lines = members.map((member) => {
    const head = `${indent}${headOf(member)}`;
    const type = printType(member.shape, docOf, { indent, column: head.length });
    return `${docComment(docOf(member), indent)}${head}${type.startsWith("\n") ? type : ` ${type}`};\n`;
  });
  return lines.join("") + (rest ? `${indent}${printRest(members, rest, docOf)};\n` : "");
}

/** Beside known members a signature must take their types too, which only `unknown` surely does. */
function printRest(members: readonly Member[], rest: Shape, docOf: DocOf): string {
  const type = members.length === 0 ? onOneLine(rest, docOf, Infinity) : undefined;
  return `[key: string]: ${type ?? "unknown"}`;
}

function broken(shape: Shape, docOf: DocOf, position: Position): string {
  const { indent, column } = position;
  const deeper = `${indent}  `;
  if (isCompound(shape)) {
    const options = partsOf(shape).map((part) => printOption(part, docOf, deeper));
    return options.map((option) => `\n${deeper}| ${option}`).join("");
  }
  switch (shape.kind) {
    case "object":
      return `{\n${printMembers(shape, docOf, deeper)}${indent}}`;
    case "array": {
      const items = printType(shape.items, docOf, { indent, column: column + 1 });
      return isCompound(shape.items) ? `(${items}${items.startsWith("\n") ? `\n${indent}` : ""})[]` : `${items}[]`;
    }
    case "map": {
      const values = printType(shape.values, docOf, { indent: deeper, column: deeper.length + 15 });
      return `{\n${deeper}[key: string]:${values.startsWith("\n") ? values : ` ${values}`};\n${indent}}`;
    }
    default:
      return onOneLine(shape, docOf, Infinity) ?? "unknown";
  }
}

/** An option of a union; an object in there is indented below its bar. */
function printOption(part: Part, docOf: DocOf, indent: string): string {
  if (typeof part === "string") return part;
  return printType(part, docOf, { indent: `${indent}  `, column: indent.length + 2 });
}

/** Nothing when the text is longer than `room`, or a member in it has a doc comment, which needs lines of its own. */
function onOneLine(shape: Shape, docOf: DocOf, room: number): string | undefined {
  const text = isCompound(shape) ? joinParts(partsOf(shape), docOf, room) : singleOnOneLine(shape, docOf, room);
  return text === undefined || text.length > room ? undefined : text;
}

function singleOnOneLine(shape: Shape, docOf: DocOf, room: number): string | undefined {
  switch (shape.kind) {
    case "array": {
      const items = onOneLine(shape.items, docOf, room);
      return items === undefined ? undefined : isCompound(shape.items) ? `(${items})[]` : `${items}[]`;
    }
    case "map": {
      const values = onOneLine(shape.values, docOf, room);
      return values === undefined ? undefined : `{ [key: string]: ${values} }`;
    }
    case "object":
      return objectOnOneLine(shape, docOf, room);
    default: {
      const [part] = partsOf(shape);
      return typeof part === "string" ? part : undefined;
    }
  }
}

function joinParts(parts: readonly Part[], docOf: DocOf, room: number): string | undefined {
  const texts: string[] = [];
  for (const part of parts) {
    const text = typeof part === "string" ? part : onOneLine(part, docOf, room);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.join(" | ");
}

function objectOnOneLine({ members, rest }: ObjectShape, docOf: DocOf, room: number): string | undefined {
  const texts: string[] = [];
  let left = room;
  for (const member of members) {
    const type = docOf(member).length > 0 ? undefined : onOneLine(member.shape, docOf, left);
    if (type === undefined) return undefined;
    const text = `${headOf(member)} ${type}`;
    left -= text.length + 2;
    if (left < 0) return undefined;
    texts.push(text);
  }
  if (rest) texts.push(printRest(members, rest, docOf));
  return texts.length === 0 ? "Record<string, never>" : `{ ${texts.join("; ")} }`;
}

function headOf({ name, required, readOnly }: Member): string {
  return `${readOnly ? "readonly " : ""}${memberKey(name)}${required ? "" : "?"}:`;
}
