import type { Member, ObjectShape, Shape } from "../../api-model.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { memberKey } from "../../text/literals.ts";
import { isCompound, partsOf, type Part } from "./type-parts.ts";
import type { Audience } from "./audience.ts";

/** How types are written. */
export interface Style {
  readonly audience: Audience;
  /** The paragraphs of a member's doc comment; none when there is nothing to say. */
  readonly docOf: (member: Member) => readonly string[];
}

/** Where on its line a type begins, and how deep its lines are indented. */
interface Position {
  readonly indent: string;
  readonly column: number;
}

/** A shape as a type: on one line where it fits, else broken as the formatter would. */
export function printType(shape: Shape, style: Style, position: Position): string {
  const room = lineWidth - position.column - 1;
  return onOneLine(shape, style, room) ?? broken(shape, style, position);
}

/** The members of an object type, each on its own lines, and the signature of those that the contract does not name. */
export function printMembers({ members, rest }: ObjectShape, style: Style, indent: string): string {
  const lines = members.map((member) => {
    const head = `${indent}${headOf(member)}`;
    const type = printType(member.shape, style, { indent, column: head.length });
    return `${docComment(style.docOf(member), indent)}${head}${type.startsWith("\n") ? type : ` ${type}`};\n`;
  });
  return lines.join("") + (rest ? `${indent}${printRest(members, rest, style)};\n` : "");
}

/** Beside known members a signature must take their types too, which only `unknown` surely does. */
function printRest(members: readonly Member[], rest: Shape, style: Style): string {
  const type = members.length === 0 ? onOneLine(rest, style, Infinity) : undefined;
  return `[key: string]: ${type ?? "unknown"}`;
}

function broken(shape: Shape, style: Style, position: Position): string {
  const { indent, column } = position;
  const deeper = `${indent}  `;
  if (isCompound(shape, style.audience)) {
    const options = partsOf(shape, style.audience).map((part) => printOption(part, style, deeper));
    return options.map((option) => `\n${deeper}| ${option}`).join("");
  }
  switch (shape.kind) {
    case "object":
      return `{\n${printMembers(shape, style, deeper)}${indent}}`;
    case "array": {
      const items = printType(shape.items, style, { indent, column: column + 1 });
      return isCompound(shape.items, style.audience)
        ? `(${items}${items.startsWith("\n") ? `\n${indent}` : ""})[]`
        : `${items}[]`;
    }
    case "map": {
      const values = printType(shape.values, style, { indent: deeper, column: deeper.length + 15 });
      return `{\n${deeper}[key: string]:${values.startsWith("\n") ? values : ` ${values}`};\n${indent}}`;
    }
    default:
      return onOneLine(shape, style, Infinity) ?? "unknown";
  }
}

/** An option of a union; an object in there is indented below its bar. */
function printOption(part: Part, style: Style, indent: string): string {
  if (typeof part === "string") return part;
  return printType(part, style, { indent: `${indent}  `, column: indent.length + 2 });
}

/** Nothing when the text is longer than `room`, or a member in it has a doc comment, which needs lines of its own. */
function onOneLine(shape: Shape, style: Style, room: number): string | undefined {
  const text = isCompound(shape, style.audience)
    ? joinParts(partsOf(shape, style.audience), style, room)
    : singleOnOneLine(shape, style, room);
  return text === undefined || text.length > room ? undefined : text;
}

function singleOnOneLine(shape: Shape, style: Style, room: number): string | undefined {
  switch (shape.kind) {
    case "array": {
      const items = onOneLine(shape.items, style, room);
      return items === undefined ? undefined : isCompound(shape.items, style.audience) ? `(${items})[]` : `${items}[]`;
    }
    case "map": {
      const values = onOneLine(shape.values, style, room);
      return values === undefined ? undefined : `{ [key: string]: ${values} }`;
    }
    case "object":
      return objectOnOneLine(shape, style, room);
    default: {
      const [part] = partsOf(shape, style.audience);
      return typeof part === "string" ? part : undefined;
    }
  }
}

function joinParts(parts: readonly Part[], style: Style, room: number): string | undefined {
  const texts: string[] = [];
  for (const part of parts) {
    const text = typeof part === "string" ? part : onOneLine(part, style, room);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.join(" | ");
}

function objectOnOneLine({ members, rest }: ObjectShape, style: Style, room: number): string | undefined {
  const texts: string[] = [];
  let left = room;
  for (const member of members) {
    const type = style.docOf(member).length > 0 ? undefined : onOneLine(member.shape, style, left);
    if (type === undefined) return undefined;
    const text = `${headOf(member)} ${type}`;
    left -= text.length + 2;
    if (left < 0) return undefined;
    texts.push(text);
  }
  if (rest) texts.push(printRest(members, rest, style));
  return texts.length === 0 ? "Record<string, never>" : `{ ${texts.join("; ")} }`;
}

function headOf({ name, required, readOnly }: Member): string {
  return `${readOnly ? "readonly " : ""}${memberKey(name)}${required ? "" : "?"}:`;
}
