import type { Host } from "../bind/frame.ts";
import type { Json } from "../json/json.ts";
import type { Fields, Type } from "../types/type.ts";
import { dateFromNumber, dateToDecimal, dateToNumber, dayMs } from "../dates/serial-date.ts";
import { parseDateText } from "../dates/parse-date.ts";
import { formatDateDefault } from "../dates/format-default.ts";
import { numberToText, parseNumber } from "../text/number-text.ts";
import type { Decimal } from "./decimal.ts";
import { decimalOfFloat, decimalOfInteger, decimalOfText, decimalToFloat, decimalToText } from "./decimal.ts";
import { errorOf, invalidArgument, typeMismatch } from "./errors.ts";
import type { DateValue, RecordValue, Row, Value } from "./value.ts";
import { isError } from "./value.ts";

/** Turns a value that is neither blank nor an error into a type. What cannot be turned becomes an error. */
export function coerceValue(value: Value, wanted: Type, host: Host): Value {
  switch (wanted.kind) {
    case "Boolean":
      return toBoolean(value, host);
    case "Text":
      return toText(value, host);
    case "Decimal":
      return toDecimal(value, host);
    case "Number":
      return toFloat(value, host);
    case "Date":
    case "Time":
    case "DateTime":
      return toDate(value, wanted.kind, host);
    case "Guid":
      return toGuid(value);
    case "Record":
      return coerceRecord(value, wanted.fields, wanted.open === true, host);
    case "Table":
      return coerceTable(value, wanted.fields, wanted.open === true, host);
    default:
      return value;
  }
}

function coerceRecord(value: Value, fields: Fields, open: boolean, host: Host): Value {
  if (value === null || typeof value !== "object") return typeMismatch("a record");
  if (value.kind === "error") return value;
  if (value.kind !== "record") return typeMismatch("a record");
  return coerceFields(value, fields, open, host);
}

function coerceFields(value: RecordValue, fields: Fields, open: boolean, host: Host): RecordValue {
  const result = new Map<string, Value>(open ? value.fields : []);
  for (const [name, type] of fields) {
    const field = value.fields.get(name) ?? null;
    result.set(name, field === null || isError(field) ? field : coerceValue(field, type, host));
  }
  return { kind: "record", fields: result };
}

function coerceTable(value: Value, fields: Fields, open: boolean, host: Host): Value {
  if (value === null || typeof value !== "object" || value.kind !== "table") return typeMismatch("a table");
  const rows: Row[] = value.rows.map((row) =>
    row === null || row.kind === "error" ? row : coerceFields(row, fields, open, host),
  );
  return { kind: "table", rows };
}

/** Reads a value as true or false. */
function toBoolean(value: Value, host: Host): Value {
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return textToBoolean(value);
  switch (value.kind) {
    case "decimal":
      return value.coefficient !== 0n;
    case "dynamic":
      return fromDynamic(value.json, "boolean", (plain) => toBoolean(plain, host));
    case "error":
      return value;
    default:
      return typeMismatch("a boolean");
  }
}

function textToBoolean(text: string): Value {
  const word = text.toLowerCase();
  if (word === "") return null;
  if (word === "true") return true;
  return word === "false" ? false : invalidArgument("The text is neither true nor false.");
}

/** Writes a value as text, in the host's locale. */
export function toText(value: Value, host: Host): Value {
  if (typeof value === "string" || value === null) return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return numberToText(value, host.locale);
  switch (value.kind) {
    case "decimal":
      return host.locale.decimalSign === "."
        ? decimalToText(value)
        : decimalToText(value).replace(".", host.locale.decimalSign);
    case "date":
    case "time":
    case "datetime":
      return formatDateDefault(value, host.locale);
    case "guid":
      return value.text;
    case "dynamic":
      return fromDynamic(value.json, "text", (plain) => toText(plain, host));
    case "error":
      return value;
    default:
      return typeMismatch("a text");
  }
}

/** Reads a value as a decimal. */
export function toDecimal(value: Value, host: Host): Value {
  if (value === null) return value;
  if (typeof value === "boolean") return decimalOfInteger(value ? 1 : 0);
  if (typeof value === "number") return decimalOfFloat(value) ?? tooLarge;
  if (typeof value === "string") return parseNumber(value, host.locale, (digits) => decimalOfText(digits) ?? null);
  switch (value.kind) {
    case "decimal":
    case "error":
      return value;
    case "date":
    case "time":
    case "datetime":
      return dateToDecimal(value);
    case "dynamic":
      return fromDynamic(value.json, "number", (plain) => toDecimal(plain, host));
    default:
      return typeMismatch("a number");
  }
}

/** Reads a value as a double. */
export function toFloat(value: Value, host: Host): Value {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") {
    return parseNumber(value, host.locale, (digits) => (Number.isFinite(Number(digits)) ? Number(digits) : null));
  }
  switch (value.kind) {
    case "decimal":
      return decimalToFloat(value);
    case "error":
      return value;
    case "date":
    case "time":
    case "datetime":
      return dateToNumber(value);
    case "dynamic":
      return fromDynamic(value.json, "number", (plain) => toFloat(plain, host));
    default:
      return typeMismatch("a number");
  }
}

function toDate(value: Value, wanted: "Date" | "Time" | "DateTime", host: Host): Value {
  if (value === null || typeof value === "boolean") return value === null ? null : typeMismatch("a date");
  if (typeof value === "number") return dateOfKind(dateFromNumber(value), wanted);
  if (typeof value === "string") {
    const parsed = parseDateText(value, wanted, host);
    return parsed === undefined ? invalidArgument("The text is not a date or time.") : parsed;
  }
  switch (value.kind) {
    case "decimal":
      return dateOfKind(dateFromNumber(decimalToFloat(value)), wanted);
    case "date":
    case "time":
    case "datetime":
      return dateOfKind(value, wanted);
    case "dynamic":
      return fromDynamic(value.json, "date", (plain) => toDate(plain, wanted, host));
    case "error":
      return value;
    default:
      return typeMismatch("a date");
  }
}

function dateOfKind(value: DateValue | undefined, wanted: "Date" | "Time" | "DateTime"): Value {
  if (!value) return invalidArgument("The date is out of range.");
  if (wanted === "DateTime") return { kind: "datetime", ms: value.ms };
  if (wanted === "Date") return { kind: "date", ms: Math.floor(value.ms / dayMs) * dayMs };
  return { kind: "time", ms: value.ms };
}

const guidPattern = /^[{(]?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})[)}]?$/i;

/** Reads a value as a GUID. */
function toGuid(value: Value): Value {
  if (typeof value === "string") {
    const parts = guidPattern.exec(value.trim());
    return parts
      ? { kind: "guid", text: parts.slice(1).join("-").toLowerCase() }
      : invalidArgument("The text is not a GUID.");
  }
  if (typeof value !== "object" || value === null) return value === null ? null : typeMismatch("a GUID");
  if (value.kind === "dynamic") return fromDynamic(value.json, "GUID", toGuid);
  return value.kind === "guid" || value.kind === "error" ? value : typeMismatch("a GUID");
}

/** Hands the plain value inside a dynamic one to `read`; arrays and objects have no plain value. */
function fromDynamic(json: Json, wanted: string, read: (plain: Value) => Value): Value {
  switch (json.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return read(json.value);
    case "number":
      return readNumber(json.digits, wanted, read);
    default:
      return errorOf("InvalidArgument", `The dynamic value is not a ${wanted}.`);
  }
}

function readNumber(digits: string, wanted: string, read: (plain: Value) => Value): Value {
  if (wanted === "date" || wanted === "GUID") return invalidArgument(`The dynamic value is not a ${wanted}.`);
  if (wanted === "text") return digits;
  const decimal: Decimal | undefined = decimalOfText(digits);
  const isExact = decimal !== undefined && (decimal.coefficient !== 0n || /^-?0*(\.0*)?$/.test(digits));
  if (isExact) return read(decimal);
  const float = Number(digits);
  return Number.isFinite(float) ? read(float) : tooLarge;
}

const tooLarge = invalidArgument("The number is out of range.");
