import type { SimpleType, Type } from "../types/type.ts";
import { types } from "../types/type.ts";
import type { Decimal } from "../values/decimal.ts";
import {
  addDecimals,
  decimalOfFloat,
  decimalOfInteger,
  decimalToFloat,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
} from "../values/decimal.ts";
import { combineErrors, divisionByZero, numericError, typeMismatch } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { Binder } from "./binder.ts";
import type { Run } from "./frame.ts";

/** A number of either kind. */
export type NumberValue = number | Decimal;

/** The type numbers have when nothing says otherwise. */
export function nativeNumber(binder: Binder): SimpleType {
  return binder.rules.numberIsFloat ? types.number : types.decimal;
}

/** The kind of number a computation with these operands is done in. */
export function numberTypeOf(binder: Binder, operands: readonly Type[]): SimpleType {
  if (!binder.rules.numberIsFloat) {
    return operands.some((type) => type.kind === "Number") ? types.number : types.decimal;
  }
  return operands.length > 0 && operands.every((type) => type.kind === "Decimal") ? types.decimal : types.number;
}

/** A whole number in the native kind. */
export function nativeInteger(value: number, numberIsFloat: boolean): NumberValue {
  return numberIsFloat ? value : decimalOfInteger(value);
}

/** A double, or the error that it is not a finite number. */
export function finite(value: number): Value {
  return Number.isFinite(value) ? value : numericError();
}

/** Whether a value is a number of either kind. */
export function isNumberValue(value: Value): value is NumberValue {
  return typeof value === "number" || (typeof value === "object" && value !== null && value.kind === "decimal");
}

/** A computation on two numbers of the same kind. */
export type NumberOperation = {
  readonly floats: (left: number, right: number) => Value;
  readonly decimals: (left: Decimal, right: Decimal) => Value;
};

const zero = decimalOfInteger(0);

/** Applies an operation to two values; blank counts as zero. */
export function applyNumbers(left: Value, right: Value, operation: NumberOperation): Value {
  if (isError(left) || isError(right)) return combineErrors([left, right]) ?? null;
  const a = left ?? (typeof right === "number" ? 0 : zero);
  const b = right ?? (typeof a === "number" ? 0 : zero);
  if (typeof a === "number" && typeof b === "number") return operation.floats(a, b);
  if (!isNumberValue(a) || !isNumberValue(b)) return typeMismatch("a number");
  if (typeof a === "object" && typeof b === "object") return operation.decimals(a, b);
  return operation.floats(floatOf(a), floatOf(b));
}

/** Any number as a double. */
export function floatOf(value: NumberValue): number {
  return typeof value === "number" ? value : decimalToFloat(value);
}

/** A closure that applies an operation to the results of two others. */
export function arithmetic(left: Run, right: Run, operation: NumberOperation): Run {
  return (frame) => applyNumbers(left(frame), right(frame), operation);
}

/** Sum. */
export const add: NumberOperation = {
  floats: (a, b) => finite(a + b),
  decimals: (a, b) => addDecimals(a, b) ?? numericError(),
};

/** Difference. */
export const subtract: NumberOperation = {
  floats: (a, b) => finite(a - b),
  decimals: (a, b) => addDecimals(a, negateDecimal(b)) ?? numericError(),
};

/** Product. */
export const multiply: NumberOperation = {
  floats: (a, b) => finite(a * b),
  decimals: (a, b) => multiplyDecimals(a, b) ?? numericError(),
};

/** Quotient. */
export const divide: NumberOperation = {
  floats: (a, b) => (b === 0 ? divisionByZero() : finite(a / b)),
  decimals: (a, b) => (b.coefficient === 0n ? divisionByZero() : (divideDecimals(a, b) ?? numericError())),
};

function power(a: number, b: number): Value {
  if (a === 0 && b < 0) return divisionByZero();
  return finite(a ** b);
}

/** Power, always computed with doubles. */
export const raise: NumberOperation = {
  floats: power,
  decimals: (a, b) => power(decimalToFloat(a), decimalToFloat(b)),
};

/** The number with the other sign; blank counts as zero. */
export function negate(value: Value, type: SimpleType): Value {
  if (value === null) return type.kind === "Decimal" ? zero : 0;
  if (typeof value === "number") return value === 0 ? 0 : -value;
  return isNumberValue(value) ? negateDecimal(value) : value;
}

const hundred = decimalOfInteger(100);

/** The hundredth part; blank counts as zero. */
export function percent(value: Value, type: SimpleType): Value {
  if (value === null) return type.kind === "Decimal" ? zero : 0;
  if (typeof value === "number") return value / 100;
  return isNumberValue(value) ? (divideDecimals(value, hundred) ?? numericError()) : value;
}

/** A number in the other kind, where the types ask for it. */
export function numberOfKind(value: number, type: Type): Value {
  return type.kind === "Decimal" ? (decimalOfFloat(value) ?? numericError()) : finite(value);
}
