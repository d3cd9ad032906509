import type { BinaryNode } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { isScalar, onlyColumn, rowType, types } from "../types/type.ts";
import { accepts, coerces } from "../types/relations.ts";
import { equalValues } from "../values/compare.ts";
import { combineErrors } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import { foldCase } from "../text/fold-case.ts";
import type { Binder, Bound } from "./binder.ts";
import { error } from "./binder.ts";
import { coerced } from "./coerce-bound.ts";
import type { Frame, Run } from "./frame.ts";
import { countStep } from "./frame.ts";
import { messages } from "./messages.ts";

/** `in` and `exactin`: part of a text, or row of a table. `in` ignores case. */
export function bindMembership(binder: Binder, node: BinaryNode, left: Bound, right: Bound): Bound {
  const isExact = node.operator === "exactin";
  const failed: Bound = { node, type: types.boolean, run: () => null };
  if (left.type.kind === "Table") {
    const isWide = right.type.kind === "Table" && right.type.fields.size > 1;
    if (isWide) error(binder, right.node, messages.oneColumn);
    else error(binder, left.node, messages.cannotUse(left.type));
    return failed;
  }
  if (right.type.kind === "Record") {
    error(binder, right.node, messages.cannotUse(right.type));
    return failed;
  }
  if (left.type.kind === "Record")
    return bindRecordInTable(binder, node, left, right) ? rowSearch(node, left, right, isExact) : failed;
  if (right.type.kind === "Table") return bindScalarInTable(binder, node, left, right, isExact);
  if (right.type.kind === "Any") return { node, type: types.boolean, run: anyMembership(left.run, right.run, isExact) };
  for (const side of [left, right]) {
    if (coerces(side.type, types.text) && isScalar(side.type)) continue;
    error(binder, side.node, side === left ? messages.argumentTypeExpected(side.type, "Text") : messages.textExpected);
    return failed;
  }
  return { node, type: types.boolean, run: textSearch(coerced(left, types.text), coerced(right, types.text), isExact) };
}

function textSearch(left: Run, right: Run, isExact: boolean): Run {
  return (frame) => {
    const [part, whole] = [left(frame), right(frame)];
    if (isError(part) || isError(whole)) return combineErrors([part, whole]) ?? null;
    return containsText(part, whole, isExact);
  };
}

function containsText(part: Value, whole: Value, isExact: boolean): boolean {
  const [needle, hay] = [part, whole].map((value) => (typeof value === "string" ? value : ""));
  return isExact ? (hay ?? "").includes(needle ?? "") : foldCase(hay ?? "").includes(foldCase(needle ?? ""));
}

function bindRecordInTable(binder: Binder, node: BinaryNode, left: Bound, right: Bound): boolean {
  if (right.type.kind !== "Table") {
    error(binder, right.node, messages.cannotUse(right.type));
    return false;
  }
  const row = rowType(right.type);
  if (accepts(row, left.type) || accepts(left.type, row)) return true;
  error(binder, node.left, messages.otherSchema(left.type));
  reportFields(binder, node.left, left.type, row);
  error(binder, node.right, messages.otherSchema(right.type));
  reportFields(binder, node.right, row, left.type);
  return false;
}

function reportFields(binder: Binder, span: BinaryNode["left"], given: Type, wanted: Type): void {
  if (given.kind !== "Record" || wanted.kind !== "Record") return;
  for (const [name, type] of given.fields) {
    const other = wanted.fields.get(name);
    if (other && !accepts(type, other)) error(binder, span, messages.columnMismatch(name, other.kind, type.kind));
  }
}

function bindScalarInTable(binder: Binder, node: BinaryNode, left: Bound, right: Bound, isExact: boolean): Bound {
  const column = onlyColumn(right.type);
  if (!column) {
    const isOpen = right.type.kind === "Table" && right.type.open;
    if (!isOpen) error(binder, right.node, messages.oneColumn);
    return { node, type: types.boolean, run: () => null };
  }
  const fits = accepts(column.type, left.type) || accepts(left.type, column.type) || coerces(left.type, column.type);
  if (!fits) error(binder, left.node, messages.argumentTypeExpected(left.type, column.type.kind));
  const wanted = coerced(left, column.type);
  return { node, type: types.boolean, run: rowMembership(wanted, right.run, isExact) };
}

function anyMembership(left: Run, right: Run, isExact: boolean): Run {
  const inTable = rowMembership(left, right, isExact);
  const inText = textSearch(
    coerced({ node: nowhere, type: types.any, run: left }, types.text),
    coerced({ node: nowhere, type: types.any, run: right }, types.text),
    isExact,
  );
  return (frame) => {
    const whole = right(frame);
    return typeof whole === "object" && whole?.kind === "table" ? inTable(frame) : inText(frame);
  };
}

const nowhere = { kind: "bad", start: 0, end: 0 } as const;

function sameIgnoringCase(left: Value, right: Value): boolean {
  if (typeof left === "string" && typeof right === "string") return foldCase(left) === foldCase(right);
  return equalValues(left, right);
}

function rowMembership(left: Run, right: Run, isExact: boolean): Run {
  const same = isExact ? equalValues : sameIgnoringCase;
  return (frame) => {
    const [wanted, table] = [left(frame), right(frame)];
    if (isError(wanted) || isError(table)) return combineErrors([wanted, table]) ?? null;
    return searchRows(frame, table, (value) => same(value, wanted));
  };
}

function searchRows(frame: Frame, table: Value, matches: (value: Value) => boolean): Value {
  if (typeof table !== "object" || table?.kind !== "table") return false;
  for (const row of table.rows) {
    countStep(frame.host);
    if (isError(row)) return row;
    for (const value of row?.fields.values() ?? []) {
      if (isError(value)) return value;
      if (matches(value)) return true;
      break;
    }
  }
  return false;
}

function rowSearch(node: BinaryNode, left: Bound, right: Bound, isExact: boolean): Bound {
  const same = isExact ? equalValues : sameIgnoringCase;
  return {
    node,
    type: types.boolean,
    run: (frame) => {
      const [wanted, table] = [left.run(frame), right.run(frame)];
      if (isError(wanted) || isError(table)) return combineErrors([wanted, table]) ?? null;
      if (typeof table !== "object" || table?.kind !== "table") return false;
      return table.rows.some((row) => same(row, wanted));
    },
  };
}
