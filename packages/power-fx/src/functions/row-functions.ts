import type { Node } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { isScalar, tableType, types, valueTableType } from "../types/type.ts";
import type { Row, Value } from "../values/value.ts";
import { isError, rowOf } from "../values/value.ts";
import { combineErrors, invalidArgument } from "../values/errors.ts";
import { equalValues } from "../values/compare.ts";
import { nativeInteger, nativeNumber } from "../bind/arithmetic.ts";
import type { Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Frame, Run } from "../bind/frame.ts";
import { countSize } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { checkArgument, failedCall } from "./arguments.ts";
import type { RowSource } from "./row-scope.ts";
import { asRow, bindInRow, bindSource, overItems, overRows, rowFrame, sameTable } from "./row-scope.ts";

/** Checks conditions inside a row scope. `noText`: what to say of a text, where one is not read as true or false. */
function bindConditions(call: Call, source: RowSource, args: readonly Node[], noText?: string): Run[] | undefined {
  const bound = args.map((arg) => bindInRow(call, source, arg));
  const fits = bound.map((arg) => {
    if (noText === undefined || arg.type.kind !== "Text") return checkArgument(call, arg, types.boolean);
    error(call.binder, arg.node, noText);
    return false;
  });
  return fits.includes(false) ? undefined : bound.map((arg) => coerced(arg, types.boolean));
}

/** Whether all conditions hold for a row: true, false or the first error. */
function holds(conditions: readonly Run[], frame: Frame): Value {
  for (const condition of conditions) {
    const value = condition(frame);
    if (value !== true) return isError(value) ? value : false;
  }
  return true;
}

function bindFilter(call: Call): BoundCall {
  const [first, ...rest] = call.args;
  const source = first && bindSource(call, first, "dynamic");
  const conditions = source && bindConditions(call, source, rest);
  const extra = rest[1];
  if (extra && call.binder.rules.v1) error(call.binder, extra, messages.useAnd);
  if (!source || !conditions || extra) return failedCall(call, source ? sameTable(source) : types.error);
  const isDynamic = source.bound.type.kind === "Dynamic";
  return {
    type: sameTable(source),
    run: overItems(source.bound.run, null, (items, frame) => {
      const kept: Value[] = [];
      for (const item of items) {
        const held = holds(conditions, rowFrame(frame, item));
        if (held === true) kept.push(item);
        else if (isError(held)) kept.push(held);
      }
      countSize(frame.host, kept.length);
      return isDynamic ? dynamicArray(kept) : { kind: "table", rows: kept.map(asRow) };
    }),
  };
}

function dynamicArray(items: readonly Value[]): Value {
  const failed = items.find(isError);
  if (failed) return failed;
  const json = items.map((item) =>
    typeof item === "object" && item?.kind === "dynamic" ? item.json : ({ kind: "null" } as const),
  );
  return { kind: "dynamic", json: { kind: "array", items: json } };
}

function bindLookUp(call: Call): BoundCall {
  const [first, condition, formula] = call.args;
  const source = first && bindSource(call, first, "dynamic");
  const conditions = source && condition && bindConditions(call, source, [condition], messages.booleanExpected);
  const result = source && formula && bindInRow(call, source, formula);
  if (!source || !conditions || result?.type.kind === "Error") return failedCall(call, result?.type);
  const type: Type =
    result?.type ??
    (source.bound.type.kind === "Dynamic" ? types.dynamic : source.bound.type.kind === "Any" ? types.any : source.type);
  return {
    type,
    run: overItems(source.bound.run, null, (items, frame) => {
      for (const item of items) {
        const inner = rowFrame(frame, item);
        const held = holds(conditions, inner);
        if (isError(held)) return held;
        if (held === true) return result ? result.run(inner) : item;
      }
      return null;
    }),
  };
}

function bindForAll(call: Call): BoundCall {
  const [first, second] = call.args;
  const source = first && bindSource(call, first, "dynamic");
  const body = source && second && bindInRow(call, source, second);
  if (!source || !body || body.type.kind === "Error") return failedCall(call);
  const { type, run } = body;
  const isRecord = type.kind === "Record";
  const result =
    type.kind === "Record" ? tableType(type.fields, type.open) : type.kind === "Any" ? types.any : valueTableType(type);
  return {
    type: result,
    run: overItems(source.bound.run, null, (items, frame) => {
      countSize(frame.host, items.length);
      const failures: Value[] = [];
      const rows = items.map((item): Row => {
        const value = run(rowFrame(frame, item));
        const isRow = isRecord || (type.kind === "Any" && typeof value === "object" && value?.kind === "record");
        if (isError(value)) failures.push(value);
        return isRow ? asRow(value) : rowOf(value);
      });
      return combineErrors(failures) ?? { kind: "table", rows };
    }),
  };
}

function bindWith(call: Call): BoundCall {
  const [first, second] = call.args;
  const source = first && bindSource(call, first, "record");
  const body = source && second && bindInRow(call, source, second);
  if (!source || !body) return failedCall(call);
  const { run } = body;
  return {
    type: body.type,
    run: (frame) => {
      const record = source.bound.run(frame);
      return record === null || isError(record) ? record : run(rowFrame(frame, record));
    },
  };
}

function bindConcat(call: Call): BoundCall {
  const [first, second, third] = call.args;
  const source = first && bindSource(call, first, "dynamic");
  const body = source && second && bindInRow(call, source, second);
  const separator = third && call.binder.bind(third);
  const fits =
    body && checkArgument(call, body, types.text) && (!separator || checkArgument(call, separator, types.text));
  if (!source || !body || !fits) return failedCall(call, types.text);
  const run = coerced(body, types.text);
  const between = separator && coerced(separator, types.text);
  return {
    type: types.text,
    run: overItems(source.bound.run, null, (items, frame) => {
      const sign = between?.(frame) ?? "";
      if (isError(sign)) return sign;
      const texts: string[] = [];
      for (const item of items) {
        const text = run(rowFrame(frame, item));
        if (isError(text)) return text;
        texts.push(typeof text === "string" ? text : "");
        countSize(frame.host, (texts.at(-1)?.length ?? 0) + 1);
      }
      return texts.join(typeof sign === "string" ? sign : "");
    }),
  };
}

function bindCountIf(call: Call): BoundCall {
  const [first, ...rest] = call.args;
  const type = nativeNumber(call.binder);
  const source = first && bindSource(call, first, "dynamic");
  const conditions = source && bindConditions(call, source, rest);
  if (!source || !conditions) return failedCall(call, type);
  const zero = nativeInteger(0, call.binder.rules.numberIsFloat);
  return {
    type,
    run: overItems(source.bound.run, zero, (items, frame) => {
      let count = 0;
      for (const item of items) {
        const held = holds(conditions, rowFrame(frame, item));
        if (isError(held)) return held;
        if (held === true) count += 1;
      }
      return nativeInteger(count, frame.host.numberIsFloat);
    }),
  };
}

function bindDistinct(call: Call): BoundCall {
  const [first, second] = call.args;
  const source = first && bindSource(call, first, "dynamic");
  const body = source && second && bindInRow(call, source, second);
  if (!source || !body || body.type.kind === "Error") return failedCall(call);
  if (!isScalar(body.type) && body.type.kind !== "Record") {
    error(call.binder, body.node, messages.argumentType);
    return failedCall(call);
  }
  // A whole record is no value to tell rows apart by; that shows only when there are rows.
  const run: Run = isScalar(body.type) ? body.run : () => invalidArgument("A record cannot be compared.");
  return {
    type: valueTableType(body.type),
    run: overItems(source.bound.run, null, (items, frame) => distinct(items, run, frame)),
  };
}

function distinct(items: readonly Value[], run: Run, frame: Frame): Value {
  const found: Value[] = [];
  const plain = new Set<Value>();
  for (const item of items) {
    const value = run(rowFrame(frame, item));
    if (isError(value)) return value;
    const isPlain = typeof value !== "object" || value === null;
    if (isPlain ? plain.has(value) : found.some((other) => equalValues(other, value))) continue;
    if (isPlain) plain.add(value);
    else rowFrame(frame, null);
    countSize(frame.host, found.length + 1);
    found.push(value);
  }
  return { kind: "table", rows: found.map(rowOf) };
}

function bindSearch(call: Call): BoundCall {
  const [first, second, ...columns] = call.args;
  const source = first && bindSource(call, first, "table");
  const wanted = second && call.binder.bind(second);
  const names = columns.map((column) =>
    column.kind === "text" ? column.value : column.kind === "name" ? column.name : undefined,
  );
  if (!source || !wanted || names.includes(undefined) || !checkArgument(call, wanted, types.text))
    return failedCall(call);
  const text = coerced(wanted, types.text);
  return {
    type: sameTable(source),
    run: overRows(source.bound.run, null, (rows, frame) => search(rows, text(frame), names, frame)),
  };
}

function search(rows: readonly Row[], wanted: Value, names: readonly (string | undefined)[], frame: Frame): Value {
  if (isError(wanted)) return wanted;
  const part = typeof wanted === "string" ? wanted.toLowerCase() : "";
  const kept: Row[] = [];
  for (const row of rows) {
    rowFrame(frame, row);
    if (isError(row)) return row;
    const texts = names.map((name) => (name === undefined ? null : (row?.fields.get(name) ?? null)));
    const failed = texts.find(isError);
    if (failed) return failed;
    if (part === "" || texts.some((text) => typeof text === "string" && text.toLowerCase().includes(part)))
      kept.push(row);
  }
  return { kind: "table", rows: kept };
}

/** Functions that compute something for every row. */
export const rowFunctions: readonly FunctionDefinition[] = [
  { name: "Filter", group: "tables", minArgs: 2, maxArgs: Infinity, bind: bindFilter },
  { name: "LookUp", group: "tables", minArgs: 2, maxArgs: 3, bind: bindLookUp },
  { name: "ForAll", group: "tables", minArgs: 2, maxArgs: 2, bind: bindForAll },
  { name: "With", group: "tables", minArgs: 2, maxArgs: 2, bind: bindWith },
  { name: "Concat", group: "tables", minArgs: 2, maxArgs: 3, bind: bindConcat },
  { name: "CountIf", group: "tables", minArgs: 2, maxArgs: Infinity, bind: bindCountIf },
  { name: "Distinct", group: "tables", minArgs: 2, maxArgs: 2, bind: bindDistinct },
  { name: "Search", group: "tables", minArgs: 3, maxArgs: Infinity, bind: bindSearch },
];
