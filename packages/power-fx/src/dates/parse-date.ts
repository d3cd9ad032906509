import type { Host } from "../bind/frame.ts";
import type { Locale } from "../text/locale.ts";
import type { Value } from "../values/value.ts";
import { dateFromMs, dayMs, epochMs, msOfParts, timePart } from "./serial-date.ts";
import { dayNumberOfName, monthNumberOfName } from "./calendar-names.ts";

type Kind = "Date" | "Time" | "DateTime";
type DayParts = { readonly year: number; readonly month: number; readonly day: number };
type TimeParts = { readonly ms: number };

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
// A clock time needs a colon or a half of the day, so that a bare number is not taken for one.
const colonClock = /(?:^|[\sT,])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?\s{0,9}([ap]\.?m?\.?)?(?=$|\s)/i;
const halfClock = /(?:^|[\sT,])(\d{1,2})()()()\s{0,9}([ap]\.?m?\.?)(?=$|\s)/i;

/** Reads a date, a time or both as people write them; null when the text is neither. Blank text is blank. */
export function parseDateText(text: string, wanted: Kind, host: Host, locale: Locale = host.locale): Value | undefined {
  const trimmed = text.trim();
  if (text === "") return null;
  const ms = parseIso(trimmed, host) ?? parseFree(trimmed, wanted, host, locale);
  if (ms === undefined) return undefined;
  if (wanted === "Time") return { kind: "time", ms: epochMs + timePart(ms) };
  if (wanted === "Date") return dateFromMs("date", Math.floor(ms / dayMs) * dayMs);
  return dateFromMs("datetime", ms);
}

function millisecondsOf(digits: string | undefined): number {
  return digits === undefined || digits === "" ? 0 : Math.floor(Number(`0.${digits}`) * 1e6 + 1e-4) / 1e3;
}

function parseIso(text: string, host: Host): number | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction, zone] = match;
  const dayPart = validDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (dayPart === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const ms = dayPart + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + millisecondsOf(fraction);
  if (zone === undefined) return ms;
  return host.zone.toLocal(ms - offsetMs(zone));
}

function offsetMs(zone: string): number {
  if (zone.toUpperCase() === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

function validDay({ year, month, day }: DayParts): number | undefined {
  const ms = msOfParts(year, month, day);
  const date = new Date(ms);
  return year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : undefined;
}

function parseFree(text: string, wanted: Kind, host: Host, locale: Locale): number | undefined {
  let rest = text;
  let time: TimeParts | undefined;
  const found = colonClock.exec(text) ?? halfClock.exec(text);
  if (found) {
    time = readTime(found, wanted === "Time");
    if (!time) return undefined;
    rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  }
  if (rest === "") return time && epochMs + time.ms;
  const day = readDay(rest, host, locale);
  return day === undefined ? undefined : day + (time?.ms ?? 0);
}

function today(host: Host): number {
  return Math.floor(host.zone.toLocal(host.now()) / dayMs) * dayMs;
}

function readTime(match: RegExpExecArray, mayCarry: boolean): TimeParts | undefined {
  const [, hourText = "0", minuteText = "0", secondText = "0", fraction, half] = match;
  let hour = Number(hourText);
  const [minute, second] = [Number(minuteText), Number(secondText)];
  if (minute > 59 || second > 59 || (hour > 23 && !mayCarry)) return undefined;
  if (half !== undefined) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  }
  return { ms: ((hour * 60 + minute) * 60 + second) * 1000 + millisecondsOf(fraction) };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Reads the day from words and numbers: `3/27/2023`, `27 March 2023`, `Monday, March 27, 2023`, `March 2023`. */
function readDay(text: string, host: Host, locale: Locale): number | undefined {
  if (text.length > 100) return undefined;
  const words = text.split(/[\s,./\u5E74\u6708\u65E5-]+/).filter((word) => word !== "" && word.toLowerCase() !== "de");
  const numbers: string[] = [];
  let month: number | undefined;
  let monthAt = 0;
  for (const word of words) {
    if (/^\d{1,4}$/.test(word)) numbers.push(word);
    else if (dayNumberOfName(word, locale) !== undefined) continue;
    else {
      if (month !== undefined) return undefined;
      month = monthNumberOfName(word, locale);
      monthAt = numbers.length;
      if (month === undefined) return undefined;
    }
  }
  const parts = month === undefined ? numericDay(numbers, host, locale) : namedDay(numbers, month, monthAt, host);
  return parts && validDay(parts);
}

function namedDay(numbers: readonly string[], month: number, monthAt: number, host: Host): DayParts | undefined {
  const [first = "", second] = numbers;
  if (numbers.length > 2 || numbers.length === 0) return undefined;
  if (second === undefined) {
    if (first.length > 2) return { year: Number(first), month, day: 1 };
    return { year: new Date(today(host)).getUTCFullYear(), month, day: Number(first) };
  }
  if (first.length > 2) return { year: Number(first), month, day: Number(second) };
  return monthAt <= 1 ? { year: fullYear(second), month, day: Number(first) } : undefined;
}

function numericDay(numbers: readonly string[], host: Host, locale: Locale): DayParts | undefined {
  const [first = "", second = "", third] = numbers;
  if (numbers.length === 2) {
    const year = new Date(today(host)).getUTCFullYear();
    if (second.length > 2) return { year: Number(second), month: Number(first), day: 1 };
    const [month, day] = locale.dateOrder === "dmy" ? [second, first] : [first, second];
    return { year, month: Number(month), day: Number(day) };
  }
  if (numbers.length !== 3 || third === undefined) return undefined;
  if (first.length > 2 || locale.dateOrder === "ymd")
    return { year: fullYear(first), month: Number(second), day: Number(third) };
  const [month, day] = locale.dateOrder === "dmy" ? [second, first] : [first, second];
  return { year: fullYear(third), month: Number(month), day: Number(day) };
}
