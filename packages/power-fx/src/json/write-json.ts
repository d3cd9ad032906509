import type { Host } from "../bind/frame.ts";
import type { Type } from "../types/type.ts";
import { decimalToText } from "../values/decimal.ts";
import { invalidArgument } from "../values/errors.ts";
import type { DateValue, ErrorValue, Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { Json } from "./json.ts";

/** `indent`: four spaces a level. `flat`: tables with one column `Value` become plain arrays. */
export type JsonStyle = { readonly indent: boolean; readonly flat: boolean };

/** Dynamic values nested deeper than this are refused. */
const maxDynamicDepth = 20;

/** Thrown inside the writer to carry an error found deep in a value out of it. */
class FoundError extends Error {
  override readonly name = "FoundError";
  readonly value: ErrorValue;

  constructor(value: ErrorValue) {
    super("The value holds an error.");
    this.value = value;
  }
}

/** Writes a value as JSON; an error inside it is the result instead. */
export function writeJson(value: Value, type: Type, style: JsonStyle, host: Host): Value {
  try {
    return write(value, type, style, host, "");
  } catch (error) {
    if (error instanceof FoundError) return error.value;
    throw error;
  }
}

function write(value: Value, type: Type, style: JsonStyle, host: Host, pad: string): string {
  if (value === null) return "null";
  if (isError(value)) throw new FoundError(value);
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return String(value).replace("e", "E");
  if (typeof value === "boolean") return String(value);
  switch (value.kind) {
    case "decimal":
      return decimalToText(value);
    case "date":
    case "time":
    case "datetime":
      return quote(writeDate(value, host));
    case "guid":
      return quote(value.text);
    case "record":
      return writeRecord(value.fields, type, style, host, pad);
    case "table":
      return writeTable(value.rows, type, style, host, pad);
    case "dynamic":
      return writeDynamic(value.json, style, pad);
  }
}

// What may not stand in a web page as it is: signs of HTML, controls, spaces other than the plain one, astral letters.
const escaped = /[<>&'+`"\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u3000\u{10000}-\u{10FFFF}]/gu;
const shortEscapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\\": "\\\\",
};

/** Escapes more than JSON asks for, so that the text may stand in a web page. */
function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll(escaped, (sign) => shortEscapes[sign] ?? escapeUnits(sign))}"`;
}

function escapeUnits(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join("");
}

function writeDate({ kind, ms }: DateValue, host: Host): string {
  if (kind === "date") return new Date(ms).toISOString().slice(0, 10);
  if (kind === "time") return new Date(ms).toISOString().slice(11, -1);
  return new Date(host.zone.toUtc(ms)).toISOString();
}

function bracket(open: string, items: readonly string[], close: string, style: JsonStyle, pad: string): string {
  if (!style.indent || items.length === 0) return `${open}${items.join(",")}${close}`;
  const inner = `${pad}    `;
  return `${open}\r\n${items.map((item) => inner + item).join(",\r\n")}\r\n${pad}${close}`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function writeRecord(
  fields: ReadonlyMap<string, Value>,
  type: Type,
  style: JsonStyle,
  host: Host,
  pad: string,
): string {
  const known = type.kind === "Record" || type.kind === "Table" ? type.fields : undefined;
  const items = [...fields].sort(byName).map(([name, field]) => {
    const fieldType: Type = known?.get(name) ?? { kind: "Any" };
    return `${quote(name)}:${style.indent ? " " : ""}${write(field, fieldType, style, host, `${pad}    `)}`;
  });
  return bracket("{", items, "}", style, pad);
}

function writeTable(rows: readonly Value[], type: Type, style: JsonStyle, host: Host, pad: string): string {
  const inner = `${pad}    `;
  const items = rows.map((row) => {
    const only =
      style.flat && typeof row === "object" && row?.kind === "record" && row.fields.size === 1
        ? row.fields.get("Value")
        : undefined;
    if (only !== undefined) return write(only, { kind: "Any" }, style, host, inner);
    return write(row, type, style, host, inner);
  });
  return bracket("[", items, "]", style, pad);
}

function writeDynamic(json: Json, style: JsonStyle, pad: string): string {
  if (pad.length > maxDynamicDepth * 4) throw new FoundError(invalidArgument("The value is nested too deeply."));
  const inner = `${pad}    `;
  switch (json.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(json.value);
    case "string":
      return quote(json.value);
    case "number":
      return json.digits;
    case "array":
      return bracket(
        "[",
        json.items.map((item) => writeDynamic(item, style, inner)),
        "]",
        style,
        pad,
      );
    case "object": {
      const items = [...json.members]
        .sort(byName)
        .map(([name, member]) => `${quote(name)}:${style.indent ? " " : ""}${writeDynamic(member, style, inner)}`);
      return bracket("{", items, "}", style, pad);
    }
  }
}
