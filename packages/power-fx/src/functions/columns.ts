import type { Node } from "../syntax/tree.ts";
import type { Fields, RecordType, Type } from "../types/type.ts";
import { recordType, tableType } from "../types/type.ts";
import { mostSimilarName } from "../types/similar-name.ts";
import type { RecordValue, Row, Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { Call, FunctionDefinition } from "../bind/binder.ts";
import { error, warning } from "../bind/binder.ts";
import type { Frame, Run } from "../bind/frame.ts";
import { countSize } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { columnName, failedCall } from "./arguments.ts";
import type { RowSource } from "./row-scope.ts";
import { bindInRow, bindSource, isTable, rowFrame } from "./row-scope.ts";

/** Applies a change of columns to a record or to every row of a table. */
function overRecords(source: RowSource, change: (record: RecordValue, frame: Frame) => RecordValue): Run {
  const changeRow = (row: Row, frame: Frame): Row => (row === null || isError(row) ? row : change(row, frame));
  return (frame) => {
    const value = source.bound.run(frame);
    if (value === null || typeof value !== "object") return null;
    if (value.kind === "record" || value.kind === "error") return changeRow(value, frame);
    if (!isTable(value)) return null;
    countSize(frame.host, value.rows.length * (source.type.fields.size + 1));
    return { kind: "table", rows: value.rows.map((row) => changeRow(row, rowFrame(frame, row))) };
  };
}

function resultType(source: RowSource, fields: Fields): Type {
  const { open } = source.type;
  return source.bound.type.kind === "Table" ? tableType(fields, open) : recordType(fields, open);
}

/** Reads a column that must be there. */
function existingColumn(call: Call, type: RecordType, arg: Node, known: ReadonlyMap<string, Type>): string | undefined {
  const name = columnName(call, arg);
  if (name === undefined) return undefined;
  if (known.has(name) || type.open) return name;
  error(call.binder, arg, messages.columnMissing(name, mostSimilarName(name, known.keys())));
  return undefined;
}

function bindAddColumns(call: Call): BoundCall {
  const [first, ...rest] = call.args;
  const source = first && bindSource(call, first, "either");
  if (!source) {
    for (const arg of rest) if (arg.kind !== "name") call.binder.bind(arg);
    return failedCall(call);
  }
  const fields = new Map(source.type.fields);
  const added: { name: string; run: Run }[] = [];
  let fits = true;
  for (let index = 0; index < rest.length; index += 2) {
    const [nameNode, formula] = [rest[index], rest[index + 1]];
    if (!nameNode || !formula) break;
    const name = columnName(call, nameNode);
    const bound = bindInRow(call, source, formula);
    if (name !== undefined && fields.has(name)) {
      const isOwn = source.type.fields.has(name);
      warning(call.binder, nameNode, isOwn ? messages.columnExists(name) : messages.columnConflict(name));
    }
    if (name === undefined || fields.has(name) || bound.type.kind === "Error") fits = false;
    else {
      fields.set(name, bound.type);
      added.push({ name, run: bound.run });
    }
  }
  if (!fits) return failedCall(call, resultType(source, fields));
  const isTableSource = source.bound.type.kind === "Table";
  const run = overRecords(source, (record, frame) => {
    const inner = isTableSource ? frame : rowFrame(frame, record);
    const next = new Map(record.fields);
    for (const column of added) next.set(column.name, column.run(inner));
    return { kind: "record", fields: next };
  });
  return { type: resultType(source, fields), run };
}

function bindChosenColumns(call: Call, keepChosen: boolean): BoundCall {
  const [first, ...rest] = call.args;
  const source = first && bindSource(call, first, "either");
  if (!source) return failedCall(call);
  const remaining = new Map(source.type.fields);
  const chosen = new Set<string>();
  let fits = true;
  for (const arg of rest) {
    const name = existingColumn(call, source.type, arg, keepChosen ? source.type.fields : remaining);
    if (name === undefined) fits = false;
    else {
      chosen.add(name);
      remaining.delete(name);
    }
  }
  const kept = new Map([...source.type.fields].filter(([name]) => chosen.has(name) === keepChosen));
  if (!fits) return failedCall(call, resultType(source, kept));
  const run = overRecords(source, (record) => ({
    kind: "record",
    fields: new Map([...record.fields].filter(([name]) => chosen.has(name) === keepChosen)),
  }));
  return { type: resultType(source, kept), run };
}

function bindRenameColumns(call: Call): BoundCall {
  const [first, ...rest] = call.args;
  const source = first && bindSource(call, first, "either");
  if (!source) return failedCall(call);
  const fields = new Map(source.type.fields);
  const renames = new Map<string, string>();
  let fits = true;
  for (let index = 0; index < rest.length; index += 2) {
    const [oldNode, newNode] = [rest[index], rest[index + 1]];
    if (!oldNode || !newNode) break;
    const from = existingColumn(call, source.type, oldNode, fields);
    const to = columnName(call, newNode);
    if (to !== undefined && fields.has(to) && to !== from) {
      error(call.binder, newNode, messages.columnExists(to));
      fits = false;
    }
    if (from === undefined || to === undefined) fits = false;
    else {
      fields.set(to, fields.get(from) ?? { kind: "Any" });
      if (to !== from) fields.delete(from);
      const origin = [...renames].find(([, renamed]) => renamed === from)?.[0] ?? from;
      renames.set(origin, to);
    }
  }
  if (!fits) return failedCall(call, resultType(source, fields));
  const run = overRecords(source, (record) => ({
    kind: "record",
    fields: new Map([...record.fields].map(([name, value]): [string, Value] => [renames.get(name) ?? name, value])),
  }));
  return { type: resultType(source, fields), run };
}

/** Functions that change which columns there are. */
export const columnFunctions: readonly FunctionDefinition[] = [
  { name: "AddColumns", group: "tables", minArgs: 3, maxArgs: Infinity, odd: true, bind: bindAddColumns },
  {
    name: "DropColumns",
    group: "tables",
    minArgs: 2,
    maxArgs: Infinity,
    bind: (call) => bindChosenColumns(call, false),
  },
  {
    name: "ShowColumns",
    group: "tables",
    minArgs: 2,
    maxArgs: Infinity,
    bind: (call) => bindChosenColumns(call, true),
  },
  { name: "RenameColumns", group: "tables", minArgs: 3, maxArgs: Infinity, odd: true, bind: bindRenameColumns },
];
