import { enums } from "../types/enums.ts";
import { isDateLike, onlyColumn, types, valueTableType } from "../types/type.ts";
import type { Type } from "../types/type.ts";
import { addMonths, dateFromMs, dayMs, epochMs } from "../dates/serial-date.ts";
import { combineErrors, invalidArgument } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { nativeInteger, nativeNumber } from "../bind/arithmetic.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Host } from "../bind/frame.ts";
import { coerces } from "../types/relations.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, dateAt, failedCall, floatAt, textAt } from "./arguments.ts";
import { mapColumns } from "./map-columns.ts";

const outOfRange = invalidArgument("The date is out of range.");

/** Units that are a fixed stretch of real time; they are counted in universal time. */
const clockUnits: Readonly<Record<string, number>> = {
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
};
const monthUnits: Readonly<Record<string, number>> = { months: 1, quarters: 3, years: 12 };

function unitAt(args: readonly Value[], index: number): string {
  const unit = textAt(args, index).toLowerCase();
  return unit === "" ? "days" : unit;
}

function dateAdd(args: readonly Value[], host: Host, type: Type): Value {
  const start = dateAt(args, 0)?.ms ?? epochMs;
  const amount = floatAt(args, 1);
  const unit = unitAt(args, 2);
  const months = monthUnits[unit];
  if (Math.abs(amount) > 1e15) return outOfRange;
  const ms =
    months === undefined ? addClock(start, amount, unit, host) : addCalendar(start, Math.trunc(amount) * months);
  if (ms === undefined) return invalidArgument("There is no such unit of time.");
  const kind = type.kind === "Date" ? "date" : type.kind === "Time" ? "time" : "datetime";
  return Number.isFinite(ms) ? (dateFromMs(kind, host.zone.toValid(ms)) ?? outOfRange) : outOfRange;
}

function addCalendar(start: number, months: number): number {
  return Math.abs(months) > 200_000 ? Number.NaN : addMonths(start, months);
}

function addClock(start: number, amount: number, unit: string, host: Host): number | undefined {
  if (unit === "days") return start + Math.round(amount * dayMs);
  const size = clockUnits[unit];
  if (size === undefined) return undefined;
  const utc = host.zone.toUtc(start) + Math.round(amount * size);
  return Math.abs(utc) > 8e15 ? Number.NaN : host.zone.toLocal(utc);
}

/** How many borders of the unit lie between two times. */
function dateDiff(args: readonly Value[], host: Host): Value {
  const [from, to] = [dateAt(args, 0)?.ms ?? epochMs, dateAt(args, 1)?.ms ?? epochMs];
  const unit = unitAt(args, 2);
  if (unit === "days") return Math.floor(to / dayMs) - Math.floor(from / dayMs);
  const months = monthUnits[unit];
  if (months !== undefined) return monthIndex(to, months) - monthIndex(from, months);
  const size = clockUnits[unit];
  if (size === undefined) return invalidArgument("There is no such unit of time.");
  const border = (ms: number): number => host.zone.toUtc(Math.floor(ms / size) * size);
  return Math.round((border(to) - border(from)) / size);
}

function monthIndex(ms: number, months: number): number {
  const date = new Date(ms);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
}

type DateCompute = (args: readonly Value[], host: Host, type: Type) => Value;

/** `DateAdd` keeps the type of its date; `DateDiff` gives a number. Both take columns too. */
function bindDates(call: Call, dates: number, compute: DateCompute, resultOf: (date: Type) => Type): BoundCall {
  const bound = bindArguments(call);
  const plain = bound.map((arg) => onlyColumn(arg.type)?.type ?? arg.type);
  const wanted = plain.map((type, index) => wantedType(type, index, dates));
  const result = resultOf(wanted[0] ?? types.dateTime);
  const fits = bound.map((arg, index) =>
    checkDateArgument(call, arg, plain[index] ?? arg.type, wanted[index] ?? arg.type),
  );
  const isTable = bound.some((arg) => arg.type.kind === "Table");
  if (fits.includes(false)) return failedCall(call, isTable ? valueTableType(result) : result);
  const { numberIsFloat } = call.binder.rules;
  const run = (args: readonly Value[], host: Host): Value => {
    const failed = combineErrors(args);
    if (failed) return failed;
    const value = compute(args, host, result);
    return typeof value === "number" ? nativeInteger(value, numberIsFloat) : value;
  };
  if (isTable) return { type: valueTableType(result), run: mapColumns(bound, wanted, run) };
  const runs = bound.map((arg, index) => coerced(arg, wanted[index] ?? arg.type));
  return {
    type: result,
    run: (frame) =>
      run(
        runs.map((one) => one(frame)),
        frame.host,
      ),
  };
}

function wantedType(given: Type, index: number, dates: number): Type {
  if (index < dates) return isDateLike(given) ? given : types.dateTime;
  return index === 2 ? enums.TimeUnit : types.number;
}

function checkDateArgument(call: Call, arg: Bound, given: Type, wanted: Type): boolean {
  if (wanted.kind === "Enum" && !call.binder.rules.v1 && coerces(given, types.text)) return true;
  return arg.type.kind === "Table" ? coerces(given, wanted) : checkArgument(call, arg, wanted);
}

/** `DateAdd` and `DateDiff`. */
export const dateArithmetic: readonly FunctionDefinition[] = [
  {
    name: "DateAdd",
    group: "dates",
    minArgs: 2,
    maxArgs: 3,
    bind: (call) => bindDates(call, 1, dateAdd, (date) => date),
  },
  {
    name: "DateDiff",
    group: "dates",
    minArgs: 2,
    maxArgs: 3,
    bind: (call) => bindDates(call, 2, dateDiff, () => nativeNumber(call.binder)),
  },
];
