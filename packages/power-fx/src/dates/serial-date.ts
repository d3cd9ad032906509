import type { Decimal } from "../values/decimal.ts";
import { decimalOfInteger, decimalOfText, divideDecimals } from "../values/decimal.ts";
import type { DateValue } from "../values/value.ts";

/** Day zero of the serial numbers that dates turn into: 30 December 1899. */
export const epochMs: number = Date.UTC(1899, 11, 30);

/** Milliseconds of a day. */
export const dayMs = 86_400_000;

const firstMs = new Date(0).setUTCFullYear(1, 0, 1);
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The part of a wall-clock time that lies after midnight. */
export function timePart(ms: number): number {
  return ms - Math.floor(ms / dayMs) * dayMs;
}

/** A value of the wanted kind, or undefined outside the years 1 to 9999. */
export function dateFromMs(kind: DateValue["kind"], ms: number): DateValue | undefined {
  return ms >= firstMs && ms <= lastMs ? { kind, ms } : undefined;
}

/** Days since day zero, with the time of day as a fraction. */
export function dateToNumber(value: DateValue): number {
  return (value.ms - epochMs) / dayMs;
}

/** Days since day zero as a decimal, exact to its last digit. */
export function dateToDecimal(value: DateValue): Decimal {
  const ms = decimalOfText(String(value.ms - epochMs)) ?? decimalOfInteger(0);
  return divideDecimals(ms, decimalOfInteger(dayMs)) ?? decimalOfInteger(0);
}

/** The date and time that lies so many days after day zero, to the millisecond. */
export function dateFromNumber(days: number): DateValue | undefined {
  return dateFromMs("datetime", epochMs + Math.round(days * dayMs));
}

/** Milliseconds of a wall-clock time; any argument may be out of its usual range and carries over. */
export function msOfParts(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, ms);
  return date.getTime();
}

/** Adds months and keeps the day, or takes the last day of a month that is shorter. */
export function addMonths(ms: number, months: number): number {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months, date.getUTCDate()];
  const lastDay = new Date(msOfParts(year, month + 1, 0)).getUTCDate();
  return msOfParts(year, month, Math.min(day, lastDay)) + timePart(ms);
}
