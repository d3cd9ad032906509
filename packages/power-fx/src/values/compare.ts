import type { Locale } from "../text/locale.ts";
import type { Decimal } from "./decimal.ts";
import { compareDecimals, decimalToFloat } from "./decimal.ts";
import { dateToDecimal, dateToNumber } from "../dates/serial-date.ts";
import type { DateValue, RecordValue, Value } from "./value.ts";
import { kindOf } from "./value.ts";

/** The number a value is compared as; undefined for what is not a number, date or time. */
function numberOf(value: Value): number | Decimal | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (value.kind === "decimal") return value;
  return isDate(value) ? dateToNumber(value) : undefined;
}

function isDate(value: Value): value is DateValue {
  return (
    typeof value === "object" &&
    value !== null &&
    (value.kind === "date" || value.kind === "time" || value.kind === "datetime")
  );
}

/** Compares numbers, dates and times with each other; undefined when one is something else. */
export function compareNumbers(left: Value, right: Value): number | undefined {
  if (isDate(left) && isDate(right)) return Math.sign(left.ms - right.ms);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (typeof a === "object" && typeof b === "object") return compareDecimals(a, b);
  if (typeof a === "object" && isDate(right)) return compareDecimals(a, dateToDecimal(right));
  if (typeof b === "object" && isDate(left)) return compareDecimals(dateToDecimal(left), b);
  const x = typeof a === "object" ? decimalToFloat(a) : a;
  const y = typeof b === "object" ? decimalToFloat(b) : b;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether two values that are not errors are equal. Text counts case; values of different types are unequal. */
export function equalValues(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  const order = compareNumbers(left, right);
  if (order !== undefined) return order === 0;
  if (typeof left !== "object" || typeof right !== "object") return false;
  if (left.kind === "guid" && right.kind === "guid") return left.text === right.text;
  if (left.kind === "record" && right.kind === "record") return equalRecords(left, right);
  if (left.kind === "table" && right.kind === "table") {
    return (
      left.rows.length === right.rows.length && left.rows.every((row, at) => equalValues(row, right.rows[at] ?? null))
    );
  }
  return false;
}

function equalRecords(left: RecordValue, right: RecordValue): boolean {
  if (left.fields.size !== right.fields.size) return false;
  for (const [name, value] of left.fields) {
    if (!right.fields.has(name) || !equalValues(value, right.fields.get(name) ?? null)) return false;
  }
  return true;
}

const collators = new Map<string, Intl.Collator>();

function collator(locale: Locale): Intl.Collator {
  const found = collators.get(locale.tag) ?? new Intl.Collator(locale.tag);
  collators.set(locale.tag, found);
  return found;
}

/** The order of two values of one type for sorting: text as the locale sorts it. Undefined when there is no order. */
export function orderValues(left: Value, right: Value, locale: Locale): number | undefined {
  const order = compareNumbers(left, right);
  if (order !== undefined) return order;
  if (typeof left === "string" && typeof right === "string") return collator(locale).compare(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return kindOf(left) === kindOf(right) && equalValues(left, right) ? 0 : undefined;
}
