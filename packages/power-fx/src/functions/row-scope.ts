import type { Node } from "../syntax/tree.ts";
import type { RecordType, Type } from "../types/type.ts";
import { recordType, rowType, types } from "../types/type.ts";
import type { Row, TableValue, Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import { errorOf, invalidArgument, typeMismatch } from "../values/errors.ts";
import type { Bound, Call, Scope } from "../bind/binder.ts";
import { error, withScope } from "../bind/binder.ts";
import type { Frame, Run } from "../bind/frame.ts";
import { countStep } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";

/** The first argument of a function with a row scope, and the names that its rows bring. */
export type RowSource = { readonly bound: Bound; readonly type: RecordType; readonly scope: Omit<Scope, "parent"> };

/**
 * What the first argument may be. Only functions that take `dynamic` work on dynamic arrays, and only
 * those that take `record` or `blankTable` on a blank without a type.
 */
export type SourceKind = "table" | "record" | "either" | "dynamic" | "blankTable";

const emptyRow = recordType(new Map());

/** Checks the argument whose rows (or whose fields, for a record) become the scope of the others. */
export function bindSource(call: Call, arg: Node, allowed: SourceKind): RowSource | undefined {
  const bound = call.binder.bind(arg);
  const { type } = bound;
  if (type.kind === "Error") return undefined;
  const alias = arg.kind === "as" ? { alias: arg.alias.name } : {};
  if (type.kind === "Any") return makeSource(bound, recordType(new Map(), true), alias);
  if (type.kind === "Dynamic" && allowed === "dynamic")
    return { bound, type: emptyRow, scope: { type: emptyRow, dynamic: true, ...alias } };
  if (type.kind === "Dynamic") {
    error(call.binder, arg, messages.dynamicScope);
    return undefined;
  }
  if (type.kind === "Record" && (allowed === "record" || allowed === "either")) return makeSource(bound, type, alias);
  if (type.kind === "Table" && allowed !== "record") return makeSource(bound, rowType(type), alias);
  if (type.kind === "Blank" && (allowed === "record" || allowed === "blankTable"))
    return makeSource(bound, emptyRow, alias);
  error(call.binder, arg, messages.argumentType);
  return undefined;
}

function makeSource(bound: Bound, type: RecordType, alias: { alias?: string }): RowSource {
  return { bound, type, scope: { type, ...alias } };
}

/** Checks an argument inside the row scope. */
export function bindInRow(call: Call, source: RowSource, arg: Node): Bound {
  return withScope(call.binder, source.scope, () => call.binder.bind(arg));
}

/** The frame in which an argument inside the row scope is computed for one row. */
export function rowFrame(frame: Frame, row: Value): Frame {
  countStep(frame.host);
  return { host: frame.host, row, parent: frame };
}

/** Runs a function of a table's rows. A blank table gives `blank`; an error stays an error. */
export function overRows(source: Run, blank: Value, compute: (rows: readonly Row[], frame: Frame) => Value): Run {
  return (frame) => {
    const table = source(frame);
    if (table === null) return blank;
    if (isError(table)) return table;
    if (!isTable(table)) return typeMismatch("a table");
    countStep(frame.host);
    return compute(table.rows, frame);
  };
}

/** Runs a function of what a table or a dynamic array holds: rows, or dynamic values. */
export function overItems(source: Run, blank: Value, compute: (items: readonly Value[], frame: Frame) => Value): Run {
  return (frame) => {
    const value = source(frame);
    if (value === null) return blank;
    if (isError(value)) return value;
    countStep(frame.host);
    if (isTable(value)) return compute(value.rows, frame);
    if (typeof value !== "object" || value.kind !== "dynamic") return typeMismatch("a table");
    if (value.json.kind === "null") return blank;
    if (value.json.kind !== "array") return invalidArgument("The dynamic value is not an array.");
    const items = value.json.items.map((json): Value => (json.kind === "null" ? null : { kind: "dynamic", json }));
    return compute(items, frame);
  };
}

/** Whether a value is a table. */
export function isTable(value: Value): value is TableValue {
  return typeof value === "object" && value !== null && value.kind === "table";
}

/** A result as a row of a table; what is not a record cannot be one. */
export function asRow(value: Value): Row {
  if (value === null || isError(value)) return value;
  return typeof value === "object" && value.kind === "record" ? value : errorOf("Internal", "A row is not a record.");
}

/** The type of a table's rows after a function that keeps them; any table where the type is known at run time. */
export function sameTable(source: RowSource): Type {
  return source.bound.type.kind === "Any" ? types.any : source.bound.type;
}
