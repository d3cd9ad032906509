import type { Host } from "../bind/frame.ts";
import type { Locale } from "../text/locale.ts";

/** Writes a wall-clock time in one of the forms of `DateTimeFormat`. */
export function writeNamedDate(ms: number, format: string, locale: Locale, host: Host): string {
  const name = format.replaceAll("'", "").toLowerCase();
  if (name === "utc") return new Date(host.zone.toUtc(ms)).toISOString();
  const is24 = name.endsWith("24");
  const isLong = name.startsWith("long");
  const parts: string[] = [];
  if (name.includes("date")) parts.push(isLong ? longDate(ms, locale) : shortDate(ms, locale));
  if (name.includes("time")) parts.push(clock(ms, isLong, is24, locale));
  return parts.join(" ");
}

function longDate(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", dateStyle: "full" }).format(ms);
}

function shortDate(ms: number, locale: Locale): string {
  const day = locale.tag === "en-US" ? "numeric" : "2-digit";
  return new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", day, month: day, year: "numeric" }).format(ms);
}

/** A clock of 24 hours has no leading zero on the hour; the other one is what the locale uses. */
function clock(ms: number, isLong: boolean, is24: boolean, locale: Locale): string {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, "0");
  const tail = isLong ? `:${two(date.getUTCSeconds())}` : "";
  if (is24) return `${date.getUTCHours()}:${two(date.getUTCMinutes())}${tail}`;
  const format = new Intl.DateTimeFormat(locale.tag, {
    timeZone: "UTC",
    hour: "numeric",
    minute: "2-digit",
    ...(isLong ? { second: "2-digit" } : {}),
  });
  return format.format(ms).replaceAll("\u202F", " ");
}
