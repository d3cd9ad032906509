import type { Decimal } from "./decimal.ts";
import type { Json } from "../json/json.ts";

/** A day, a time of day or both. `ms` is wall-clock time in the host's zone, counted as if that zone were UTC. */
export type DateValue = { readonly kind: "date" | "datetime" | "time"; readonly ms: number };

/** A globally unique identifier in lower case with hyphens. */
export type GuidValue = { readonly kind: "guid"; readonly text: string };

/** A record. Fields keep the order in which they were written. */
export type RecordValue = { readonly kind: "record"; readonly fields: ReadonlyMap<string, Value> };

/** A table. A row that could not be computed is an error; a row may be blank. */
export type TableValue = { readonly kind: "table"; readonly rows: readonly Row[] };

/** One row of a table. */
export type Row = RecordValue | ErrorValue | null;

/** One thing that went wrong. `code` is the number of the `ErrorKind`. */
export type ErrorDetail = { readonly code: number; readonly message: string };

/** An error is a value: it travels through an expression until something handles it. */
export type ErrorValue = { readonly kind: "error"; readonly errors: readonly [ErrorDetail, ...ErrorDetail[]] };

/** A JSON value whose shape is known only at run time. */
export type DynamicValue = { readonly kind: "dynamic"; readonly json: Json };

/**
 * Whatever an expression can result in. Blank is `null`; a double is a JavaScript number;
 * a member of an enumeration is the number or text it stands for.
 */
export type Value =
  | null
  | boolean
  | string
  | number
  | Decimal
  | DateValue
  | GuidValue
  | RecordValue
  | TableValue
  | ErrorValue
  | DynamicValue;

/** Whether a value is an error. */
export function isError(value: Value): value is ErrorValue {
  return typeof value === "object" && value !== null && value.kind === "error";
}

/** The kind of a value, for dispatch. */
export function kindOf(
  value: Value,
): "blank" | "boolean" | "text" | "number" | Exclude<Value, null | boolean | string | number>["kind"] {
  if (value === null) return "blank";
  if (typeof value === "object") return value.kind;
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
}

/** A record from pairs. */
export function recordOf(fields: Iterable<readonly [string, Value]>): RecordValue {
  return { kind: "record", fields: new Map(fields) };
}

/** A table of one column named `Value`. */
export function valueTable(values: readonly Value[]): TableValue {
  return { kind: "table", rows: values.map(rowOf) };
}

/** A row whose only column is `Value`. An error stays an error of the row. */
export function rowOf(value: Value): Row {
  return recordOf([["Value", value]]);
}
