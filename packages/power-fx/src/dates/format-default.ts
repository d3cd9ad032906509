import type { Locale } from "../text/locale.ts";
import type { DateValue } from "../values/value.ts";

/** A date or time as text when no format is given: the short forms of the locale. */
export function formatDateDefault(value: DateValue, locale: Locale): string {
  const day = value.kind === "time" ? "" : shortDate(value.ms, locale);
  const time = value.kind === "date" ? "" : shortTime(value.ms, locale);
  return day !== "" && time !== "" ? `${day} ${time}` : day + time;
}

function shortDate(ms: number, locale: Locale): string {
  const date = new Date(ms);
  const [year, month, day] = [
    String(date.getUTCFullYear()).padStart(4, "0"),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ];
  if (locale.dateOrder === "mdy") return `${month}/${day}/${year}`;
  return new Intl.DateTimeFormat(locale.tag, {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(ms);
}

function shortTime(ms: number, locale: Locale): string {
  const date = new Date(ms);
  const [hour, minute] = [date.getUTCHours(), String(date.getUTCMinutes()).padStart(2, "0")];
  if (locale.tag === "en-US") return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
  return new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", hour: "2-digit", minute: "2-digit" }).format(ms);
}
