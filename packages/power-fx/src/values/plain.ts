import type { Zone } from "../dates/zone.ts";
import { decimalOfFloat, decimalToFloat } from "./decimal.ts";
import type { RecordValue, Row, Value } from "./value.ts";
import { rowOf } from "./value.ts";
import type { Json } from "../json/json.ts";

/** How plain JavaScript values are read: what a number becomes, and the zone in which a `Date` is a wall-clock time. */
export type PlainRules = { readonly numberIsFloat: boolean; readonly zone: Zone };

const maxDepth = 64;

/** Makes a value of a plain JavaScript one. What the language has no value for (functions, symbols) becomes blank. */
export function valueOfPlain(plain: unknown, rules: PlainRules, depth = 0): Value {
  switch (typeof plain) {
    case "string":
    case "boolean":
      return plain;
    case "number":
      return numberOfPlain(plain, rules);
    case "bigint":
      return numberOfPlain(Number(plain), rules);
    case "object":
      return plain === null || depth > maxDepth ? null : valueOfObject(plain, rules, depth);
    default:
      return null;
  }
}

function numberOfPlain(plain: number, rules: PlainRules): Value {
  if (!Number.isFinite(plain)) return null;
  return rules.numberIsFloat ? plain : (decimalOfFloat(plain) ?? plain);
}

function valueOfObject(plain: object, rules: PlainRules, depth: number): Value {
  if (plain instanceof Date) return { kind: "datetime", ms: rules.zone.toLocal(plain.getTime()) };
  if (Array.isArray(plain)) {
    return { kind: "table", rows: plain.map((item: unknown) => rowOfPlain(item, rules, depth + 1)) };
  }
  return recordOfPlain(plain, rules, depth);
}

function rowOfPlain(item: unknown, rules: PlainRules, depth: number): Row {
  const isRecord = typeof item === "object" && item !== null && !Array.isArray(item) && !(item instanceof Date);
  return isRecord ? recordOfPlain(item, rules, depth) : rowOf(valueOfPlain(item, rules, depth));
}

function recordOfPlain(plain: object, rules: PlainRules, depth: number): RecordValue {
  const fields = Object.entries(plain).map(([name, field]): [string, Value] => [
    name,
    valueOfPlain(field, rules, depth + 1),
  ]);
  return { kind: "record", fields: new Map(fields) };
}

/**
 * Makes a plain JavaScript value of a result: numbers become numbers (digits beyond a double are lost), dates ISO text
 * in the zone of the evaluation, records objects, tables lists. An error becomes `{ error: [{ code, message }] }`.
 */
export function plainOfValue(value: Value): unknown {
  if (value === null || typeof value !== "object") return value;
  switch (value.kind) {
    case "decimal":
      return decimalToFloat(value);
    case "date":
      return new Date(value.ms).toISOString().slice(0, 10);
    case "time":
      return new Date(value.ms).toISOString().slice(11, -1);
    case "datetime":
      return new Date(value.ms).toISOString().slice(0, -1);
    case "guid":
      return value.text;
    case "record":
      return Object.fromEntries([...value.fields].map(([name, field]) => [name, plainOfValue(field)]));
    case "table":
      return value.rows.map(plainOfValue);
    case "error":
      return { error: value.errors };
    case "dynamic":
      return plainOfJson(value.json);
  }
}

function plainOfJson(json: Json): unknown {
  switch (json.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return json.value;
    case "number":
      return Number(json.digits);
    case "array":
      return json.items.map(plainOfJson);
    case "object":
      return Object.fromEntries([...json.members].map(([name, member]) => [name, plainOfJson(member)]));
  }
}
