import { decimalToText } from "./decimal.ts";
import { errorKindName } from "./errors.ts";
import { printIdentifier, printText } from "../syntax/print.ts";
import { dayMs, timePart } from "../dates/serial-date.ts";
import type { Json } from "../json/json.ts";
import type { DateValue, ErrorValue, Value } from "./value.ts";

/** Writes a value as an expression that gives it: `{a:1}`, `Table({Value:1})`, `Error({Kind:ErrorKind.Div0})`. */
export function serializeValue(value: Value): string {
  if (value === null) return "Blank()";
  if (typeof value === "string") return printText(value);
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value).replace("e", "E");
  if (typeof value === "boolean") return String(value);
  switch (value.kind) {
    case "decimal":
      return decimalToText(value);
    case "date":
    case "datetime":
    case "time":
      return serializeDate(value);
    case "guid":
      return `GUID("${value.text}")`;
    case "record":
      return `{${[...value.fields]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, field]) => `${printIdentifier(name)}:${serializeValue(field)}`)
        .join(",")}}`;
    case "table":
      return `Table(${value.rows.map(serializeValue).join(",")})`;
    case "error":
      return serializeError(value);
    case "dynamic":
      return serializeJson(value.json);
  }
}

function serializeDate({ kind, ms }: DateValue): string {
  const date = new Date(Math.floor(ms));
  const day = `${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()}`;
  const rest = timePart(ms);
  const hour = Math.floor(rest / (dayMs / 24));
  const time = `${hour},${date.getUTCMinutes()},${date.getUTCSeconds()},${date.getUTCMilliseconds()}`;
  if (kind === "date") return `Date(${day})`;
  return kind === "time" ? `Time(${time})` : `DateTime(${day},${time})`;
}

function serializeError({ errors }: ErrorValue): string {
  const kinds = errors.map(({ code }) => {
    const name = errorKindName(code);
    return `{Kind:${name === undefined ? String(code) : `ErrorKind.${name}`}}`;
  });
  return kinds.length === 1 ? `Error(${kinds[0] ?? ""})` : `Error(Table(${kinds.join(",")}))`;
}

/** A dynamic value as the plain value it holds; arrays as tables of one column, objects as records. */
function serializeJson(json: Json): string {
  switch (json.kind) {
    case "null":
      return "Blank()";
    case "boolean":
      return String(json.value);
    case "string":
      return printText(json.value);
    case "number":
      return json.digits;
    case "array":
      return `[${json.items.map(serializeJson).join(",")}]`;
    case "object":
      return `{${[...json.members]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => `${printIdentifier(name)}:${serializeJson(member)}`)
        .join(",")}}`;
  }
}
