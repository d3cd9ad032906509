import type { Type } from "../types/type.ts";
import { recordType, rowType, tableType, types, valueTableType } from "../types/type.ts";
import { unite } from "../types/relations.ts";
import type { Row, Value } from "../values/value.ts";
import { isError, rowOf, valueTable } from "../values/value.ts";
import { combineErrors, invalidArgument } from "../values/errors.ts";
import {
  add,
  applyNumbers,
  floatOf,
  isNumberValue,
  nativeInteger,
  nativeNumber,
  numberTypeOf,
} from "../bind/arithmetic.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Frame, Run } from "../bind/frame.ts";
import { countSize, countStep } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, failedCall } from "./arguments.ts";
import { asRow, bindSource, isTable, overItems, overRows, sameTable } from "./row-scope.ts";

/** `Table`: rows from records and tables, brought to one type. */
function bindTableCall(call: Call): BoundCall {
  const bound = bindArguments(call);
  let row: Type = types.blank;
  let fits = true;
  for (const arg of bound) {
    const { type } = arg;
    if (type.kind === "Error") {
      fits = false;
      continue;
    }
    const rows: Type = rowTypeOf(type);
    const isRows = rows.kind === "Record" || rows.kind === "Blank" || rows.kind === "Any";
    const united: Type | undefined = isRows ? unite(row, rows) : undefined;
    if (united) row = united;
    else {
      error(call.binder, arg.node, isRows ? messages.tableItem : messages.rowsOnly);
      fits = false;
    }
  }
  const record = row.kind === "Record" ? row : recordType(new Map(), row.kind === "Any");
  const table = tableType(record.fields, record.open);
  if (!fits) return failedCall(call, table);
  const runs = bound.map((arg) =>
    arg.type.kind === "Dynamic" ? dynamicRows(arg.run) : coerced(arg, arg.type.kind === "Table" ? table : record),
  );
  return {
    type: table,
    run: (frame) => {
      const values = runs.map((run) => run(frame));
      const rows: Row[] = [];
      for (const [index, value] of values.entries()) {
        if (isError(value) && ["Table", "Dynamic"].includes(bound[index]?.type.kind ?? "")) return value;
        if (isTable(value)) rows.push(...value.rows);
        else rows.push(asRow(value));
      }
      countSize(frame.host, rows.length);
      return { kind: "table", rows };
    },
  };
}

/** The items of a dynamic array as rows. */
function dynamicRows(run: Run): Run {
  return overItems(run, null, (items) => valueTable(items));
}

/** The type of the rows that an argument of `Table` gives; dynamic arrays give rows with one column. */
function rowTypeOf(type: Type): Type {
  if (type.kind === "Table") return rowType(type);
  return type.kind === "Dynamic" ? recordType(new Map([["Value", types.dynamic]])) : type;
}

/** The type of one item of a table or dynamic array. */
function itemType(type: Type): Type {
  if (type.kind === "Table") return rowType(type);
  return type.kind === "Dynamic" ? types.dynamic : types.any;
}

function definePick(name: string, pick: (items: readonly Value[]) => Value): FunctionDefinition {
  return {
    name,
    group: "tables",
    minArgs: 1,
    maxArgs: 1,
    bind: (call) => {
      const [arg] = call.args;
      const source = arg && bindSource(call, arg, "dynamic");
      if (!source) return failedCall(call);
      return { type: itemType(source.bound.type), run: overItems(source.bound.run, null, pick) };
    },
  };
}

/** Functions of a table and a number. */
function defineSlice(
  name: string,
  slice: (items: readonly Value[], count: number) => Value,
  whole: boolean,
): FunctionDefinition {
  return {
    name,
    group: "tables",
    minArgs: whole ? 1 : 2,
    maxArgs: 2,
    bind: (call) => {
      const [first, second] = call.args;
      const source = first && bindSliceSource(call, first);
      const count = second ? call.binder.bind(second) : oneRow(call);
      if (!source || !count || !checkArgument(call, count, types.number)) return failedCall(call);
      const type = whole ? source.bound.type : itemType(source.bound.type);
      const number = coerced(count, types.number);
      return { type, run: sliceRun(source.bound, number, slice) };
    },
  };
}

/** Before 1.0 the count could be left out, and was one. */
function oneRow(call: Call): Bound | undefined {
  const one = nativeInteger(1, call.binder.rules.numberIsFloat);
  if (!call.binder.rules.v1) return { node: call.node, type: nativeNumber(call.binder), run: () => one };
  error(call.binder, call.node, messages.argumentCount(1, 2));
  return undefined;
}

/** A slice of a blank without a type is blank; nothing else about it is known. */
function bindSliceSource(call: Call, arg: Call["args"][number]): { readonly bound: Bound } | undefined {
  const bound = call.binder.bind(arg);
  return bound.type.kind === "Blank" ? { bound } : bindSource(call, arg, "dynamic");
}

function sliceRun(
  source: Bound,
  number: Bound["run"],
  slice: (items: readonly Value[], count: number) => Value,
): Bound["run"] {
  return (frame) => {
    const table = source.run(frame);
    const count = number(frame);
    if (isError(table) || isError(count)) return combineErrors([table, count]) ?? null;
    const whole = typeof count === "number" ? Math.trunc(count) : 0;
    return overItems(
      () => table,
      null,
      (items) => slice(items, whole),
    )(frame);
  };
}

/** A table of items, or a dynamic array of them. */
function tableOf(items: readonly Value[]): Value {
  const isDynamic = items.some((item) => typeof item === "object" && item?.kind === "dynamic");
  if (!isDynamic) return { kind: "table", rows: items.map(asRow) };
  const json = items.map((item) =>
    typeof item === "object" && item?.kind === "dynamic" ? item.json : ({ kind: "null" } as const),
  );
  return { kind: "dynamic", json: { kind: "array", items: json } };
}

function indexOf(items: readonly Value[], position: number): Value {
  if (position < 1 || position > items.length) return invalidArgument("The position is outside the table.");
  return items[position - 1] ?? null;
}

function bindCountRows(call: Call): BoundCall {
  const type = nativeNumber(call.binder);
  const [arg] = call.args;
  const bound = arg && call.binder.bind(arg);
  const kind = bound?.type.kind;
  if (!bound || kind === "Error") return failedCall(call, type);
  if (kind !== "Table" && kind !== "Dynamic" && kind !== "Blank" && kind !== "Any") {
    error(call.binder, bound.node, messages.argumentTypeExpected(bound.type, "Table"));
    return failedCall(call, type);
  }
  const zero = nativeInteger(0, call.binder.rules.numberIsFloat);
  return {
    type,
    run: overItems(
      bound.run,
      zero,
      (items, frame) => combineErrors(items) ?? nativeInteger(items.length, frame.host.numberIsFloat),
    ),
  };
}

function bindIsEmpty(call: Call): BoundCall {
  const [arg] = bindArguments(call);
  const kind = arg?.type.kind;
  if (!arg || kind === "Error") return failedCall(call, types.boolean);
  if (kind !== "Table" && kind !== "Blank" && kind !== "Any" && kind !== "Dynamic") {
    error(call.binder, arg.node, messages.argumentTypeExpected(arg.type, "Table"));
    return failedCall(call, types.boolean);
  }
  return { type: types.boolean, run: overItems(arg.run, true, (items) => items.length === 0) };
}

const maxSequence = 50_000;

function bindSequence(call: Call): BoundCall {
  const bound = bindArguments(call);
  const [count, start, step] = bound;
  const numeric = numberTypeOf(
    call.binder,
    [start, step].flatMap((arg) => (arg ? [arg.type] : [])),
  );
  const fits = bound.map((arg) => checkArgument(call, arg, types.number));
  if (!count || fits.includes(false)) return failedCall(call, valueTableType(numeric));
  const countRun = coerced(count, types.number);
  const startRun = start && coerced(start, numeric);
  const stepRun = step && coerced(step, numeric);
  return {
    type: valueTableType(numeric),
    run: (frame) => {
      const one = nativeInteger(1, numeric.kind === "Number");
      const values = [countRun(frame), startRun ? startRun(frame) : one, stepRun ? stepRun(frame) : one];
      const failed = combineErrors(values);
      if (failed) return failed;
      const length = isNumberValue(values[0] ?? null) ? Math.trunc(floatOf(Number(values[0]))) : 0;
      return sequence(length, values[1] ?? null, values[2] ?? null, frame);
    },
  };
}

function sequence(length: number, start: Value, step: Value, frame: Frame): Value {
  if (length < 0 || length > maxSequence) return invalidArgument(`A sequence has 0 to ${maxSequence} rows.`);
  countSize(frame.host, length);
  const rows: Row[] = [];
  let value = start;
  for (let index = 0; index < length; index += 1) {
    countStep(frame.host);
    if (index > 0) value = applyNumbers(value, step, add);
    rows.push(rowOf(value ?? nativeInteger(0, typeof step === "number")));
  }
  return { kind: "table", rows };
}

function bindSplit(call: Call): BoundCall {
  const [text, separator] = bindArguments(call);
  const type = valueTableType(types.text);
  if (!text || !separator) return failedCall(call, type);
  const fits = [checkArgument(call, text, types.text), checkArgument(call, separator, types.text)];
  if (fits.includes(false)) return failedCall(call, type);
  const [a, b] = [coerced(text, types.text), coerced(separator, types.text)];
  return {
    type,
    run: (frame) => {
      const [whole, sign] = [a(frame), b(frame)];
      const failed = combineErrors([whole, sign]);
      if (failed) return failed;
      const source = typeof whole === "string" ? whole : "";
      countSize(frame.host, source.length);
      if (source === "") return { kind: "table", rows: [] };
      return valueTable(typeof sign === "string" && sign !== "" ? source.split(sign) : [...source]);
    },
  };
}

function bindShuffle(call: Call): BoundCall {
  const [arg] = call.args;
  const source = arg && bindSource(call, arg, "blankTable");
  if (!source) return failedCall(call);
  const run = overRows(source.bound.run, null, (rows, frame) => {
    const shuffled = [...rows];
    for (let at = shuffled.length - 1; at > 0; at -= 1) {
      const other = Math.floor(frame.host.random() * (at + 1));
      [shuffled[at], shuffled[other]] = [shuffled[other] ?? null, shuffled[at] ?? null];
    }
    return { kind: "table", rows: shuffled };
  });
  return { type: sameTable(source), run };
}

/** Functions that make, pick from and count tables. */
export const tableFunctions: readonly FunctionDefinition[] = [
  { name: "Table", group: "tables", minArgs: 0, maxArgs: Infinity, bind: bindTableCall },
  definePick("First", (items) => items[0] ?? null),
  definePick("Last", (items) => items.at(-1) ?? null),
  defineSlice("FirstN", (items, count) => tableOf(items.slice(0, Math.max(0, count))), true),
  defineSlice("LastN", (items, count) => tableOf(count <= 0 ? [] : items.slice(-count)), true),
  defineSlice("Index", indexOf, false),
  { name: "CountRows", group: "tables", minArgs: 1, maxArgs: 1, bind: bindCountRows },
  { name: "IsEmpty", group: "tables", minArgs: 1, maxArgs: 1, bind: bindIsEmpty },
  { name: "Sequence", group: "tables", minArgs: 1, maxArgs: 3, bind: bindSequence },
  { name: "Split", group: "tables", minArgs: 2, maxArgs: 2, bind: bindSplit },
  { name: "Shuffle", group: "tables", minArgs: 1, maxArgs: 1, bind: bindShuffle },
];
