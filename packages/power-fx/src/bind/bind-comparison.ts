import type { BinaryNode } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { isDateLike, isNumeric, types } from "../types/type.ts";
import { accepts, coerces } from "../types/relations.ts";
import { compareNumbers, equalValues } from "../values/compare.ts";
import { combineErrors, typeMismatch } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import { decimalOfInteger } from "../values/decimal.ts";
import { dateFromNumber, epochMs } from "../dates/serial-date.ts";
import type { Binder, Bound } from "./binder.ts";
import { error } from "./binder.ts";
import { coerced } from "./coerce-bound.ts";
import type { Run } from "./frame.ts";
import { messages } from "./messages.ts";
import { nativeNumber } from "./arithmetic.ts";

const notComparable: ReadonlySet<Type["kind"]> = new Set(["Record", "Table", "Error", "Void"]);

/** Whether `=` between the types checks. */
function canEqual(left: Type, right: Type, v1: boolean): boolean {
  if (notComparable.has(left.kind) || notComparable.has(right.kind)) return false;
  if (left.kind === "Dynamic" || right.kind === "Dynamic") return left.kind !== right.kind;
  if (accepts(left, right) || accepts(right, left)) return true;
  const [a, b] = [left, right].map((type) => isNumeric(type) || isDateLike(type));
  if (a && b) return true;
  if (isNumericEnum(left) ? b : a && isNumericEnum(right)) return true;
  if (left.kind === "Guid" || right.kind === "Guid" || left.kind === "Enum") return false;
  return !v1;
}

function isNumericEnum(type: Type): boolean {
  return type.kind === "Enum" && type.backing === "Decimal";
}

/** `=` and `<>`. Types that differ do not check under the rules of 1.0 and are unequal before. */
export function bindEquality(binder: Binder, node: BinaryNode, left: Bound, right: Bound): Bound {
  const isBroken = left.node.kind === "bad" || right.node.kind === "bad";
  if (!isBroken && !canEqual(left.type, right.type, binder.rules.v1)) {
    error(binder, node.operatorSpan, messages.comparison(left.type, right.type));
  }
  const [a, b] = dynamicSides(binder, left, right);
  const wanted = node.operator === "=";
  const plain = [right.constant, left.constant].map((value) => typeof value === "string" || typeof value === "boolean");
  if (plain[0]) return { node, type: types.boolean, run: equalsConstant(a, right.constant ?? null, wanted) };
  if (plain[1]) return { node, type: types.boolean, run: equalsConstant(b, left.constant ?? null, wanted) };
  return { node, type: types.boolean, run: equality(a, b, wanted) };
}

/** A dynamic side is read as the type of the other side; beside a date, doubles are compared where they are the rule. */
function dynamicSides(binder: Binder, left: Bound, right: Bound, ordered = false): [Run, Run] {
  const readAs = (bound: Bound, other: Type): Run => {
    if (bound.type.kind !== "Dynamic") {
      const asFloat = binder.rules.numberIsFloat && bound.type.kind === "Decimal" && isDateLike(other);
      return asFloat ? coerced(bound, types.number) : bound.run;
    }
    if (other.kind === "Blank" && !ordered) return (frame) => blankIfNull(bound.run(frame));
    return other.kind !== "Blank" && coerces(bound.type, other)
      ? coerced(bound, other)
      : coerced(bound, nativeNumber(binder));
  };
  return [readAs(left, right.type), readAs(right, left.type)];
}

/** A dynamic null is blank. */
function blankIfNull(value: Value): Value {
  return typeof value === "object" && value?.kind === "dynamic" && value.json.kind === "null" ? null : value;
}

/** Equality with a text or a boolean that is known: only the same text or boolean equals it. */
function equalsConstant(side: Run, constant: Value, wanted: boolean): Run {
  return (frame) => {
    const value = side(frame);
    if (value === constant) return wanted;
    return isError(value) ? value : !wanted;
  };
}

function equality(left: Run, right: Run, wanted: boolean): Run {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (isError(a) || isError(b)) return combineErrors([a, b]) ?? null;
    return equalValues(a, b) === wanted;
  };
}

const orderKinds: ReadonlySet<Type["kind"]> = new Set([
  "Number",
  "Decimal",
  "Date",
  "Time",
  "DateTime",
  "Dynamic",
  "Blank",
  "Any",
]);

const orderTests: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** `<`, `<=`, `>` and `>=`: numbers, dates and times only. */
export function bindOrder(binder: Binder, node: BinaryNode, left: Bound, right: Bound): Bound {
  const fits = [left, right].map((bound) => checkOrdered(binder, bound));
  if (left.type.kind === "Dynamic" && right.type.kind === "Dynamic") {
    error(binder, node.operatorSpan, messages.operation(left.type, right.type));
  }
  const [a, b] = dynamicSides(binder, left, right, true);
  const test = orderTests[node.operator] ?? (() => false);
  const run: Run = fits.includes(false) ? () => null : (frame) => compareSides(a(frame), b(frame), test);
  return { node, type: types.boolean, run };
}

function checkOrdered(binder: Binder, bound: Bound): boolean {
  const { type } = bound;
  if (orderKinds.has(type.kind) || (type.kind === "Enum" && type.backing === "Decimal")) return true;
  error(binder, bound.node, messages.argumentOneOf("Number, Decimal, Date, Time, DateTime, Dynamic"));
  return false;
}

function compareSides(left: Value, right: Value, test: (order: number) => boolean): Value {
  if (isError(left) || isError(right)) return combineErrors([left, right]) ?? null;
  const compared = compareNumbers(plainSide(left, right), plainSide(right, left));
  return compared === undefined ? typeMismatch("a number, date or time") : test(compared);
}

const zero = decimalOfInteger(0);

/** Blank counts as zero. */
function plainSide(value: Value, other: Value): Value {
  if (value !== null) return value;
  return typeof other === "object" && other !== null && other.kind === "time" ? blankTime : zero;
}

const blankTime: Value = dateFromNumber(0) ?? { kind: "datetime", ms: epochMs };
