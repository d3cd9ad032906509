import type { FieldNode, InterpolationNode, Node, NumberNode, RecordNode, TableNode } from "../syntax/tree.ts";
import type { RecordType, Type } from "../types/type.ts";
import { recordType, tableType, types } from "../types/type.ts";
import { coerces, unite } from "../types/relations.ts";
import { decimalOfText } from "../values/decimal.ts";
import type { RecordValue, Row, Value } from "../values/value.ts";
import { isError, rowOf } from "../values/value.ts";
import type { Binder, Bound } from "./binder.ts";
import { error } from "./binder.ts";
import { bindBinary, bindUnary } from "./bind-operators.ts";
import { bindCall } from "./bind-call.ts";
import { bindName, isGlobalName, readField } from "./bind-name.ts";
import { nativeInteger } from "./arithmetic.ts";
import { coerced } from "./coerce-bound.ts";
import { concatenateTexts } from "./concatenate.ts";
import type { Run } from "./frame.ts";
import { countSize } from "./frame.ts";
import { messages } from "./messages.ts";
import { readGlobalField } from "./read-scope.ts";

/** Checks one node and everything under it. */
export function bindNode(binder: Binder, node: Node): Bound {
  switch (node.kind) {
    case "boolean":
      return constant(node, types.boolean, node.value);
    case "text":
      return constant(node, types.text, node.value);
    case "number":
      return bindNumber(binder, node);
    case "interpolation":
      return bindInterpolation(binder, node);
    case "name":
      return bindName(binder, node);
    case "field":
      return bindField(binder, node);
    case "call":
      return bindCall(binder, node);
    case "unary":
      return bindUnary(binder, node);
    case "binary":
      return bindBinary(binder, node);
    case "as":
      // Functions with a row scope take the name off their argument first; anywhere else it names nothing.
      return binder.bind(node.operand);
    case "record":
      return bindRecord(binder, node);
    case "table":
      return bindTable(binder, node);
    case "self":
      error(binder, node, messages.unknownName(node.word));
      return failed(node);
    case "bad":
      return failed(node);
  }
}

/** A bound node that has an error already reported. */
function failed(node: Node): Bound {
  return { node, type: types.error, run: () => null };
}

function constant(node: Node, type: Type, value: Value): Bound {
  return { node, type, run: () => value, constant: value };
}

function bindNumber(binder: Binder, node: NumberNode): Bound {
  if (binder.rules.numberIsFloat) {
    const value = Number(node.digits);
    if (Number.isFinite(value)) return constant(node, types.number, value);
  } else {
    const value = decimalOfText(node.digits);
    if (value) return constant(node, types.decimal, value);
  }
  error(binder, node, messages.numberTooLarge);
  return failed(node);
}

function bindInterpolation(binder: Binder, node: InterpolationNode): Bound {
  const parts = node.parts.map((part) => binder.bind(part));
  let fits = true;
  for (const part of parts) {
    if (part.type.kind === "Error" || coerces(part.type, types.text)) continue;
    error(binder, part.node, messages.argumentTypeExpected(part.type, "Text"));
    fits = false;
  }
  if (!fits) error(binder, node, messages.interpolation);
  const run = concatenateTexts(parts.map((part) => coerced(part, types.text)));
  const texts = parts.map((part) => part.constant);
  if (texts.every((text) => typeof text === "string")) return { node, type: types.text, run, constant: texts.join("") };
  return { node, type: types.text, run };
}

function bindField(binder: Binder, node: FieldNode): Bound {
  const name = node.field.name;
  const enumeration = bindEnumMember(binder, node);
  if (enumeration) return enumeration;
  const outer = pathOf(binder, node.from);
  const wasRead = outer !== undefined && binder.reads.has(outer);
  const from = binder.bind(node.from);
  // Reading a field of a name is not reading the whole of it.
  if (outer !== undefined && !wasRead) binder.reads.delete(outer);
  const span = { start: node.from.end, end: node.end };
  const { type } = from;
  switch (type.kind) {
    case "Record":
    case "Table": {
      const found = type.fields.get(name) ?? (type.open ? types.any : undefined);
      if (!found) {
        error(binder, span, messages.unknownName(name));
        return failed(node);
      }
      noteRead(binder, node);
      if (type.kind === "Record") return { node, type: found, run: fieldRun(binder, node, from, found, type) };
      return { node, type: tableType(new Map([[name, found]])), run: readColumn(from.run, name) };
    }
    case "Dynamic":
    case "Any":
      noteRead(binder, node);
      return { node, type, run: readField(from.run, name) };
    case "Blank":
      return { node, type, run: from.run };
    default:
      error(binder, span, messages.operator(".", type));
      return failed(node);
  }
}

/** Fields of global records are read straight from what the host gave, without the rest of the record. */
function fieldRun(binder: Binder, node: FieldNode, from: Bound, type: Type, record: RecordType): Run {
  const { name } = node.field;
  if (node.from.kind !== "name" || !isGlobalName(binder, node.from)) return readField(from.run, name);
  return readGlobalField(node.from.name, name, type, record.open === true && !record.fields.has(name));
}

function bindEnumMember(binder: Binder, node: FieldNode): Bound | undefined {
  if (node.from.kind !== "name") return undefined;
  const found = bindName(binder, node.from, true);
  if (found.type.kind !== "Enum" || found.constant !== undefined) return undefined;
  const member = found.type.members.get(node.field.name);
  if (member === undefined) {
    error(binder, { start: node.from.end, end: node.end }, messages.unknownName(node.field.name));
    return failed(node);
  }
  const value = typeof member === "number" ? nativeInteger(member, binder.rules.numberIsFloat) : member;
  const bound = constant(node, found.type, value);
  return typeof member === "number" ? { ...bound, member: node.field.name } : bound;
}

/** Writes down which paths from the global names an expression reads. */
function noteRead(binder: Binder, node: FieldNode): void {
  const path = pathOf(binder, node);
  if (path !== undefined) binder.reads.add(path);
}

function pathOf(binder: Binder, node: Node): string | undefined {
  if (node.kind === "name")
    return binder.globals.fields.has(node.name) && binder.scope === null ? node.name : undefined;
  if (node.kind !== "field") return undefined;
  const from = pathOf(binder, node.from);
  return from === undefined ? undefined : `${from}.${node.field.name}`;
}

function readColumn(from: Run, name: string): Run {
  return (frame) => {
    const table = from(frame);
    if (typeof table !== "object" || table?.kind !== "table") return isError(table) ? table : null;
    countSize(frame.host, table.rows.length);
    const rows = table.rows.map((row): Row =>
      row === null || isError(row) ? row : { kind: "record", fields: new Map([[name, row.fields.get(name) ?? null]]) },
    );
    return { kind: "table", rows };
  };
}

function bindRecord(binder: Binder, node: RecordNode): Bound {
  const fields = new Map<string, Type>();
  const runs: [string, Run][] = [];
  for (const { name, value } of node.fields) {
    const bound = binder.bind(value);
    if (fields.has(name.name)) error(binder, name, messages.columnConflict(name.name));
    fields.set(name.name, bound.type);
    runs.push([name.name, bound.run]);
  }
  const run: Run = (frame): RecordValue => {
    countSize(frame.host, runs.length);
    return { kind: "record", fields: new Map(runs.map(([name, field]) => [name, field(frame)])) };
  };
  return { node, type: recordType(fields), run };
}

/** `[…]`: records become rows, anything else becomes a column named `Value`. Items are brought to one type. */
function bindTable(binder: Binder, node: TableNode): Bound {
  const items = node.items.map((item) => binder.bind(item));
  if (items.length === 0) return { node, type: tableType(new Map()), run: () => ({ kind: "table", rows: [] }) };
  let type: Type = types.blank;
  for (const item of items) {
    const united: Type | undefined = item.type.kind === "Error" ? type : unite(type, item.type);
    if (united) type = united;
    else error(binder, item.node, messages.tableItem);
  }
  const wanted = type;
  const runs = items.map((item) => coerced(item, wanted));
  const isRows = wanted.kind === "Record";
  const run: Run = (frame) => {
    countSize(frame.host, runs.length);
    const rows = runs.map((item): Row => {
      const value = item(frame);
      if (!isRows) return rowOf(value);
      return value === null || isError(value) || (typeof value === "object" && value.kind === "record") ? value : null;
    });
    return { kind: "table", rows };
  };
  const columns = wanted.kind === "Record" ? wanted.fields : new Map([["Value", wanted]]);
  return { node, type: tableType(columns, wanted.kind === "Record" && wanted.open === true), run };
}
