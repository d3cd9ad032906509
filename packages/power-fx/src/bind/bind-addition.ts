import type { BinaryNode, UnaryNode } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { isDateLike, types } from "../types/type.ts";
import { dateFromMs, dateToNumber, dayMs, epochMs } from "../dates/serial-date.ts";
import { combineErrors, errorOf, numericError, typeMismatch } from "../values/errors.ts";
import type { DateValue, Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import { add, applyNumbers, arithmetic, nativeNumber, numberOfKind, numberTypeOf, subtract } from "./arithmetic.ts";
import type { Binder, Bound } from "./binder.ts";
import { error } from "./binder.ts";
import { coerced, coerceResult } from "./coerce-bound.ts";
import type { Host, Run } from "./frame.ts";
import { messages } from "./messages.ts";

const numericKinds: ReadonlySet<Type["kind"]> = new Set([
  "Decimal",
  "Number",
  "Text",
  "Boolean",
  "Dynamic",
  "Blank",
  "Any",
]);

function checkNumeric(binder: Binder, bound: Bound): boolean {
  const { type } = bound;
  if (numericKinds.has(type.kind) || (type.kind === "Enum" && type.backing === "Decimal")) return true;
  error(binder, bound.node, messages.argumentOneOf("Number, Decimal, Text, Boolean, Dynamic"));
  return false;
}

/** The type of a day with something added to it. A time added to a day makes it a date and time. */
function sumType(left: Type, right: Type): Type | undefined {
  const [a, b] = [left.kind, right.kind];
  if (a === "Time" && b === "Time") return types.time;
  if (isDateLike(left) && isDateLike(right)) return a === "Time" || b === "Time" ? types.dateTime : undefined;
  return isDateLike(left) ? left : right;
}

/** `+`: numbers, or a day or time with a number of days or a time added. */
export function bindAddition(binder: Binder, node: BinaryNode, left: Bound, right: Bound): Bound {
  if (!isDateLike(left.type) && !isDateLike(right.type)) return bindNumbers(binder, node, left, right, true);
  const type = sumType(left.type, right.type);
  if (!type) {
    error(binder, node.operatorSpan, messages.operation(left.type, right.type));
    return { node, type: types.error, run: () => null };
  }
  return { node, type, run: dateArithmetic(binder, left, right, type, 1) };
}

function bindNumbers(binder: Binder, node: BinaryNode | UnaryNode, left: Bound, right: Bound, isSum: boolean): Bound {
  checkNumeric(binder, left);
  checkNumeric(binder, right);
  const type = numberTypeOf(binder, [left.type, right.type]);
  if (left.type.kind === "Any" || right.type.kind === "Any") {
    return { node, type: types.any, run: dynamicArithmetic(left.run, right.run, type, isSum) };
  }
  // What is subtracted is negated first, and a dynamic value is read as the profile's own kind of number for that.
  const readAs = !isSum && right.type.kind === "Dynamic" ? nativeNumber(binder) : type;
  const subtrahend = coerced(right, readAs);
  const run = arithmetic(coerced(left, type), subtrahend, isSum ? add : subtract);
  return { node, type, run };
}

/** `-` with one or two operands. Days apart from days, or a day or time that lies earlier. */
export function bindSubtraction(
  binder: Binder,
  node: BinaryNode | UnaryNode,
  left: Bound | undefined,
  right: Bound,
): Bound {
  if (!left) {
    const run = right.run;
    const kind = right.type.kind;
    return { node, type: right.type, run: (frame) => negateDate(run(frame), kind) };
  }
  if (!isDateLike(left.type)) {
    if (!isDateLike(right.type)) return bindNumbers(binder, node, left, right, false);
    checkNumeric(binder, left);
    return { node, type: right.type, run: unsupportedDifference(left.run, right.run) };
  }
  if (isDateLike(right.type)) return bindDateDifference(binder, node, left, right);
  return { node, type: left.type, run: dateArithmetic(binder, left, right, left.type, -1) };
}

function unsupportedDifference(left: Run, right: Run): Run {
  return (frame) => {
    const values = [left(frame), right(frame)];
    return combineErrors(values) ?? errorOf("NotSupported", "A date cannot be subtracted from a number.");
  };
}

function bindDateDifference(binder: Binder, node: BinaryNode | UnaryNode, left: Bound, right: Bound): Bound {
  const [a, b] = [left.type.kind, right.type.kind];
  if (a === "Time" && b !== "Time") {
    const span = node.kind === "binary" ? node.operatorSpan : node;
    error(binder, span, messages.operation(left.type, right.type));
    return { node, type: types.error, run: () => null };
  }
  if (b === "Time" && a !== "Time") {
    return { node, type: types.dateTime, run: dateArithmetic(binder, left, right, types.dateTime, -1) };
  }
  const type = nativeNumber(binder);
  const [from, to] = [right.run, left.run];
  return {
    node,
    type,
    run: (frame) => {
      const [end, start] = [to(frame), from(frame)];
      if (isError(end) || isError(start)) return combineErrors([end, start]) ?? null;
      return numberOfKind(daysOf(end) - daysOf(start), type);
    },
  };
}

function daysOf(value: Value): number {
  return isDateValue(value) ? dateToNumber(value) : 0;
}

function isDateValue(value: Value): value is DateValue {
  return (
    typeof value === "object" &&
    value !== null &&
    (value.kind === "date" || value.kind === "time" || value.kind === "datetime")
  );
}

function negateDate(value: Value, kind: Type["kind"]): Value {
  if (!isDateValue(value)) return value;
  const ms = 2 * epochMs - value.ms;
  return dateFromMs(kind === "Time" ? "time" : value.kind, ms) ?? numericError();
}

/** A date or time with days (or another time) added. */
function dateArithmetic(binder: Binder, left: Bound, right: Bound, type: Type, sign: 1 | -1): Run {
  for (const bound of [left, right]) if (!isDateLike(bound.type)) checkNumeric(binder, bound);
  const toDays = (bound: Bound): Run => (isDateLike(bound.type) ? bound.run : coerced(bound, types.number));
  const [a, b] = [toDays(left), toDays(right)];
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    if (isError(x) || isError(y)) return combineErrors([x, y]) ?? null;
    return moved(epochMs + msOf(x) + sign * msOf(y), type, frame.host);
  };
}

function msOf(value: Value): number {
  if (isDateValue(value)) return value.ms - epochMs;
  return typeof value === "number" ? Math.round(value * dayMs) : 0;
}

function moved(ms: number, type: Type, host: Host): Value {
  if (type.kind === "Time" && Math.abs(ms) < 1e15) return { kind: "time", ms };
  const kind = type.kind === "Date" ? "date" : "datetime";
  return dateFromMs(kind, host.zone.toValid(ms)) ?? errorOf("InvalidArgument", "The date is out of range.");
}

function typeOfDate(value: DateValue): Type {
  if (value.kind === "time") return types.time;
  return value.kind === "date" ? types.date : types.dateTime;
}

/** Sums of values from outside: a date stays a date, everything else is read as a number. */
function dynamicArithmetic(left: Run, right: Run, type: Type, isSum: boolean): Run {
  return (frame) => {
    const [a, b] = [left(frame), right(frame)];
    if (isDateValue(a) && !isDateValue(b) && !isError(b)) {
      const days = coerceResult(b, types.number, frame.host);
      if (isError(days)) return days;
      return moved(a.ms + (isSum ? 1 : -1) * msOf(days), typeOfDate(a), frame.host);
    }
    if (isDateValue(a) || isDateValue(b)) return typeMismatch("a number");
    return applyNumbers(coerceResult(a, type, frame.host), coerceResult(b, type, frame.host), isSum ? add : subtract);
  };
}
