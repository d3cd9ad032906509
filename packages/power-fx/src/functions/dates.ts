import { enums } from "../types/enums.ts";
import { types } from "../types/type.ts";
import { localeOf } from "../text/locale.ts";
import { parseDateText } from "../dates/parse-date.ts";
import { addMonths, dateFromMs, dayMs, epochMs, msOfParts } from "../dates/serial-date.ts";
import { errorOf, invalidArgument } from "../values/errors.ts";
import type { DateValue, Value } from "../values/value.ts";
import type { Host } from "../bind/frame.ts";
import type { FunctionDefinition } from "../bind/binder.ts";
import type { Parameter, ScalarFunction } from "./scalar-function.ts";
import { defineScalar } from "./scalar-function.ts";
import { dateAt, floatAt, textAt } from "./arguments.ts";
import { dateArithmetic } from "./date-arithmetic.ts";

function defineDate(spec: Omit<ScalarFunction, "group">): FunctionDefinition {
  return defineScalar({ columns: false, ...spec, group: "dates" });
}

const outOfRange = invalidArgument("The date is out of range.");
const maxPart = 2 ** 31;

function partsAt(args: readonly Value[], count: number): number[] | undefined {
  const parts = Array.from({ length: count }, (_, index) => Math.trunc(floatAt(args, index)));
  return parts.some((part) => Math.abs(part) >= maxPart) ? undefined : parts;
}

function makeDate(kind: "date" | "datetime", args: readonly Value[], host: Host): Value {
  const parts = partsAt(args, 7);
  const [year = 0, month = 0, day = 0, hour, minute, second, ms] = parts ?? [];
  if (!parts || year < 1 || year > 9999) return outOfRange;
  const local = msOfParts(year, month, day, hour, minute, second, ms);
  return dateFromMs(kind, host.zone.toValid(local)) ?? outOfRange;
}

function makeTime(args: readonly Value[]): Value {
  const parts = partsAt(args, 4);
  if (!parts) return outOfRange;
  const [hour = 0, minute = 0, second = 0, ms = 0] = parts;
  return { kind: "time", ms: epochMs + ((hour * 60 + minute) * 60 + second) * 1000 + ms };
}

/** A part of a date. Blank has the parts that day zero has in spreadsheets. */
function definePart(name: string, param: Parameter, ofBlank: number, part: (date: Date) => number): FunctionDefinition {
  return defineDate({
    name,
    params: [param],
    returns: "native",
    run: (args) => {
      const value = dateAt(args, 0);
      return value ? part(new Date(value.ms)) : ofBlank;
    },
  });
}

const dateTime: Parameter = { kind: "datetime" };
const text: Parameter = { kind: "text" };
const number: Parameter = { kind: "float" };
const startOfWeek: Parameter = { kind: "enum", of: enums.StartOfWeek };

/** The day on which weeks start (0 is Sunday) and the number of the first day, by the codes of `StartOfWeek`. */
function weekStart(code: number): { day: number; first: number } | undefined {
  if (code === 1 || code === 17) return { day: 0, first: 1 };
  if (code === 2 || code === 11) return { day: 1, first: 1 };
  if (code === 3) return { day: 1, first: 0 };
  return code >= 12 && code <= 16 ? { day: code - 10, first: 1 } : undefined;
}

function weekday(args: readonly Value[]): Value {
  const start = args.length > 1 ? weekStart(Math.trunc(floatAt(args, 1))) : { day: 0, first: 1 };
  if (!start) return invalidArgument("There is no such start of the week.");
  const day = new Date(dateAt(args, 0)?.ms ?? epochMs).getUTCDay();
  return ((day - start.day + 7) % 7) + start.first;
}

/** Weeks count from the one that holds the first of January. */
function weekNumber(args: readonly Value[]): Value {
  const code = args[1] === null || args.length < 2 ? 1 : Math.trunc(floatAt(args, 1));
  const start = weekStart(code);
  if (!start || code === 3) return invalidArgument("There is no such start of the week.");
  const ms = dateAt(args, 0)?.ms ?? epochMs;
  const firstDay = msOfParts(new Date(ms).getUTCFullYear(), 1, 1);
  const lead = (new Date(firstDay).getUTCDay() - start.day + 7) % 7;
  return Math.floor((Math.floor((ms - firstDay) / dayMs) + lead) / 7) + 1;
}

function defineParse(name: string, kind: "date" | "time" | "datetime"): FunctionDefinition {
  const wanted = kind === "date" ? "Date" : kind === "time" ? "Time" : "DateTime";
  return defineDate({
    name,
    params: [text, text],
    required: 1,
    returns: kind,
    run: (args, host) => {
      const language = textAt(args, 1);
      const locale = language === "" ? host.locale : localeOf(language);
      if (!locale) return errorOf("BadLanguageCode", "There is no such language.");
      const source = textAt(args, 0);
      if (source === "") return null;
      return parseDateText(source, wanted, host, locale) ?? invalidArgument("The text is not a date or time.");
    },
  });
}

function localNow(host: Host): number {
  return host.zone.toLocal(host.now());
}

function dayOf(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}

function defineClock(name: string, kind: "date" | "datetime", read: (host: Host) => number): FunctionDefinition {
  return {
    name,
    group: "dates",
    minArgs: 0,
    maxArgs: 0,
    bind: () => ({
      type: kind === "date" ? types.date : types.dateTime,
      run: ({ host }): DateValue => ({ kind, ms: kind === "date" ? dayOf(read(host)) : read(host) }),
    }),
  };
}

function defineToday(name: string, read: (host: Host) => number): FunctionDefinition {
  return defineDate({
    name,
    params: [dateTime],
    returns: "boolean",
    run: (args, host) => dayOf(dateAt(args, 0)?.ms ?? epochMs) === dayOf(read(host)),
  });
}

/** Minutes to add to a local time to get universal time. */
function zoneOffset(args: readonly Value[], host: Host): Value {
  const local = dateAt(args, 0)?.ms;
  const utc = local === undefined ? host.now() : host.zone.toUtc(local);
  return (utc - (local ?? host.zone.toLocal(utc))) / 60_000;
}

function addCalendarMonths(args: readonly Value[], toEnd: boolean): Value {
  const start = dayOf(dateAt(args, 0)?.ms ?? epochMs);
  const months = Math.trunc(floatAt(args, 1));
  if (Math.abs(months) > 200_000) return outOfRange;
  const moved = addMonths(start, months);
  const date = new Date(moved);
  const ms = toEnd ? msOfParts(date.getUTCFullYear(), date.getUTCMonth() + 2, 0) : moved;
  return dateFromMs("date", ms) ?? outOfRange;
}

const languageFunction: FunctionDefinition = {
  name: "Language",
  group: "text",
  minArgs: 0,
  maxArgs: 0,
  bind: () => ({ type: types.text, run: ({ host }) => host.locale.tag }),
};

const numbers = (count: number): Parameter[] => Array.from({ length: count }, () => number);

/** Functions that make, read and move dates and times. */
export const dateFunctions: readonly FunctionDefinition[] = [
  defineDate({ name: "Date", params: numbers(3), returns: "date", run: (args, host) => makeDate("date", args, host) }),
  defineDate({
    name: "DateTime",
    params: numbers(7),
    required: 6,
    returns: "datetime",
    run: (args, host) => makeDate("datetime", args, host),
  }),
  defineDate({ name: "Time", params: numbers(4), required: 3, returns: "time", run: makeTime }),
  definePart("Year", dateTime, 1900, (date) => date.getUTCFullYear()),
  definePart("Month", dateTime, 1, (date) => date.getUTCMonth() + 1),
  definePart("Day", dateTime, 0, (date) => date.getUTCDate()),
  definePart("Hour", dateTime, 0, (date) => date.getUTCHours()),
  definePart("Minute", dateTime, 0, (date) => date.getUTCMinutes()),
  definePart("Second", dateTime, 0, (date) => date.getUTCSeconds()),
  defineDate({ name: "Weekday", params: [dateTime, startOfWeek], required: 1, returns: "native", run: weekday }),
  defineDate({ name: "WeekNum", params: [dateTime, startOfWeek], required: 1, returns: "native", run: weekNumber }),
  defineParse("DateValue", "date"),
  defineParse("TimeValue", "time"),
  defineParse("DateTimeValue", "datetime"),
  defineClock("Now", "datetime", localNow),
  defineClock("Today", "date", localNow),
  defineClock("UTCNow", "datetime", (host) => host.now()),
  defineClock("UTCToday", "date", (host) => host.now()),
  defineToday("IsToday", localNow),
  defineToday("IsUTCToday", (host) => host.now()),
  defineDate({ name: "TimeZoneOffset", params: [dateTime], required: 0, returns: "native", run: zoneOffset }),
  defineDate({
    name: "EDate",
    params: [dateTime, number],
    returns: "date",
    run: (args) => addCalendarMonths(args, false),
  }),
  defineDate({
    name: "EOMonth",
    params: [dateTime, number],
    returns: "date",
    run: (args) => addCalendarMonths(args, true),
  }),
  ...dateArithmetic,
  languageFunction,
];
