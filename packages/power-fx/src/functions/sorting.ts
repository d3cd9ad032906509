import type { Node } from "../syntax/tree.ts";
import { enums } from "../types/enums.ts";
import { isScalar, onlyColumn, types } from "../types/type.ts";
import { accepts } from "../types/relations.ts";
import { mostSimilarName } from "../types/similar-name.ts";
import { equalValues, orderValues } from "../values/compare.ts";
import { errorOf, invalidArgument } from "../values/errors.ts";
import type { ErrorValue, Row, Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Frame, Host, Run } from "../bind/frame.ts";
import { countStep } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { checkArgument, columnName, failedCall } from "./arguments.ts";
import type { RowSource } from "./row-scope.ts";
import { bindInRow, bindSource, isTable, overRows, rowFrame, sameTable } from "./row-scope.ts";

/** One thing to sort by: its value for a row, the direction, and an order of values where one is given. */
type SortKey = { readonly run: Run; readonly order: Run; readonly values?: Run };

const ascending: Run = () => "ascending";

function bindSort(call: Call): BoundCall {
  const [first, formula, order] = call.args;
  const source = first && bindSource(call, first, "table");
  const key = source && formula && bindInRow(call, source, formula);
  if (!source || !key || key.type.kind === "Error") return failedCall(call);
  if (!isScalar(key.type)) {
    error(call.binder, key.node, messages.argumentTypeExpected(key.type, "Text"));
    return failedCall(call, sameTable(source));
  }
  const direction = order ? bindOrder(call, order) : ascending;
  if (!direction) return failedCall(call, sameTable(source));
  return { type: sameTable(source), run: sortRun(source, [{ run: key.run, order: direction }]) };
}

function bindOrder(call: Call, arg: Node): Run | undefined {
  const bound = call.binder.bind(arg);
  if (accepts(enums.SortOrder, bound.type) || bound.type.kind === "Text") return bound.run;
  checkArgument(call, bound, enums.SortOrder);
  return undefined;
}

/** `SortByColumns(table, column, order, column, order, …)` or `SortByColumns(table, column, [values in order])`. */
function bindSortByColumns(call: Call): BoundCall {
  const [first, ...rest] = call.args;
  const source = first && bindSource(call, first, "table");
  if (!source) return failedCall(call);
  const keys: SortKey[] = [];
  let fits = true;
  for (let index = 0; index < rest.length; index += 2) {
    const [columnNode, orderNode] = [rest[index], rest[index + 1]];
    const key = columnNode && bindKey(call, source, columnNode, orderNode);
    if (key) keys.push(key);
    else fits = false;
  }
  if (!fits) return failedCall(call, sameTable(source));
  return { type: sameTable(source), run: sortRun(source, keys) };
}

function bindKey(call: Call, source: RowSource, columnNode: Node, orderNode: Node | undefined): SortKey | undefined {
  const run = bindColumnKey(call, source, columnNode);
  if (!run) return undefined;
  if (!orderNode) return { run, order: ascending };
  const order = call.binder.bind(orderNode);
  if (order.type.kind === "Table") {
    const isList = onlyColumn(order.type) !== undefined || order.type.fields.size === 0;
    return isList ? { run, order: ascending, values: order.run } : undefined;
  }
  if (accepts(enums.SortOrder, order.type) || order.type.kind === "Text") return { run, order: order.run };
  checkArgument(call, order, enums.SortOrder);
  return undefined;
}

/** The value to sort by: a column named by a bare name or a text, or by a text that is computed. */
function bindColumnKey(call: Call, source: RowSource, node: Node): Run | undefined {
  const { fields, open } = source.type;
  const name = node.kind === "name" ? node.name : node.kind === "text" ? node.value : undefined;
  if (name !== undefined && (fields.has(name) || open)) return (frame) => readColumn(frame.row, name);
  const bound = node.kind === "text" ? undefined : probeText(call, node);
  if (!bound) {
    if (name === undefined) columnName(call, node);
    else error(call.binder, node, messages.columnMissing(name, mostSimilarName(name, fields.keys())));
    return undefined;
  }
  const key = coerced(bound, types.text);
  return (frame) => {
    const column = key(frame.parent ?? frame);
    if (isError(column)) return column;
    const known = typeof column === "string" && (fields.has(column) || open === true);
    return known ? readColumn(frame.row, column) : errorOf("InvalidFunctionUsage", "The table has no such column.");
  };
}

/** An argument that is a text; undefined, with nothing reported, when it is something else. */
function probeText(call: Call, node: Node): Bound | undefined {
  const count = call.binder.diagnostics.length;
  const bound = call.binder.bind(node);
  if (bound.type.kind === "Text") return bound;
  call.binder.diagnostics.length = count;
  return undefined;
}

function readColumn(row: Value, name: string): Value {
  return typeof row === "object" && row?.kind === "record" ? (row.fields.get(name) ?? null) : null;
}

type Keyed = { readonly row: Row; readonly keys: readonly Value[] };

function sortRun(source: RowSource, keys: readonly SortKey[]): Run {
  return overRows(source.bound.run, null, (rows, frame) => {
    const orders = keys.map((key) => readOrder(key, frame));
    const failed = orders.find((order): order is ErrorValue => "kind" in order);
    if (failed) return failed;
    const keyed: Keyed[] = [];
    for (const row of rows) {
      if (isError(row)) return row;
      const inner = rowFrame(frame, row);
      const values = keys.map((key) => key.run(inner));
      const bad = values.find(isError);
      if (bad) return bad;
      keyed.push({ row, keys: values });
    }
    return sorted(
      keyed,
      orders.filter((order): order is Order => !("kind" in order)),
      frame.host,
    );
  });
}

type Order = { readonly sign: 1 | -1; readonly values: readonly Value[] | undefined };

function readOrder(key: SortKey, frame: Frame): Order | ErrorValue {
  if (key.values) {
    const table = key.values(frame);
    if (isError(table)) return table;
    const rows = isTable(table) ? table.rows : [];
    const bad = rows.find(isError);
    if (bad) return bad;
    const values = rows.map((row): Value =>
      row === null || isError(row) ? row : ([...row.fields.values()][0] ?? null),
    );
    const doubled = values.some((value, at) => values.findIndex((other) => equalValues(other, value)) !== at);
    if (doubled) return invalidArgument("A value stands twice in the order.");
    return values.find(isError) ?? { sign: 1, values };
  }
  const order = key.order(frame);
  if (isError(order)) return order;
  const word = typeof order === "string" ? order.toLowerCase() : "ascending";
  if (word !== "ascending" && word !== "descending")
    return invalidArgument("The order is neither ascending nor descending.");
  return { sign: word === "descending" ? -1 : 1, values: undefined };
}

function sorted(keyed: Keyed[], orders: readonly Order[], host: Host): Value {
  let failed = false;
  const rows = keyed.sort((left, right) => {
    countStep(host);
    for (const [index, order] of orders.entries()) {
      const compared = compareKeys(left.keys[index] ?? null, right.keys[index] ?? null, order, host);
      if (compared === undefined) failed = true;
      if (compared !== undefined && compared !== 0) return compared;
    }
    return 0;
  });
  return failed
    ? invalidArgument("Values of different types have no order.")
    : { kind: "table", rows: rows.map(({ row }) => row) };
}

/** Blank comes last whichever way the order goes; so do values that a given order does not name. */
function compareKeys(left: Value, right: Value, order: Order, host: Host): number | undefined {
  if (order.values) {
    const { values } = order;
    const place = (value: Value): number => {
      if (value === null) return values.length + 1;
      const at = values.findIndex((other) => equalValues(other, value));
      return at < 0 ? values.length : at;
    };
    return place(left) - place(right);
  }
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const compared = orderValues(left, right, host.locale);
  return compared === undefined ? undefined : compared * order.sign;
}

/** Functions that sort. */
export const sortFunctions: readonly FunctionDefinition[] = [
  { name: "Sort", group: "tables", minArgs: 2, maxArgs: 3, bind: bindSort },
  { name: "SortByColumns", group: "tables", minArgs: 2, maxArgs: Infinity, bind: bindSortByColumns },
];
