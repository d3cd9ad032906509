import { calendarNames } from "../dates/calendar-names.ts";
import type { Locale } from "../text/locale.ts";
import type { DateItem } from "./date-items.ts";

/** The most digits that fractions of a second can have. */
export const maxFractionDigits = 7;

/** Writes a wall-clock time in a date format. */
export function writeDate(ms: number, items: readonly DateItem[], locale: Locale): string {
  const twelve = items.some((item) => item.kind === "half");
  const date = new Date(Math.floor(ms));
  return items.map((item) => writeItem(item, date, ms, twelve, locale)).join("");
}

function writeItem(item: DateItem, date: Date, ms: number, twelve: boolean, locale: Locale): string {
  switch (item.kind) {
    case "literal":
      return item.text;
    case "year":
      return writeYear(date.getUTCFullYear(), item.width);
    case "month":
      return writeMonth(date, item.width, locale);
    case "day":
      return writeDay(date, item.width, locale);
    case "hour": {
      const hour = date.getUTCHours();
      return pad(twelve ? (hour % 12 === 0 ? 12 : hour % 12) : hour, item.width);
    }
    case "minute":
      return pad(date.getUTCMinutes(), item.width);
    case "second":
      return pad(date.getUTCSeconds(), item.width);
    case "fraction": {
      const ticks = Math.round((ms - Math.floor(ms / 1000) * 1000) * 10_000);
      return String(ticks).padStart(maxFractionDigits, "0").slice(0, item.digits);
    }
    case "half": {
      const half = halfDayName(date.getUTCHours() < 12, locale);
      return item.short ? half.slice(0, 1) : half;
    }
  }
}

function halfDayName(morning: boolean, locale: Locale): string {
  const fallback = morning ? "AM" : "PM";
  if (locale.tag.startsWith("en")) return fallback;
  const format = new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", hour: "numeric", hourCycle: "h12" });
  const parts = format.formatToParts(morning ? 0 : 43_200_000);
  return parts.find((part) => part.type === "dayPeriod")?.value ?? fallback;
}

function pad(value: number, width: number): string {
  return width > 1 ? String(value).padStart(2, "0") : String(value);
}

function writeYear(year: number, width: number): string {
  return width > 2 ? String(year).padStart(4, "0") : String(year % 100).padStart(2, "0");
}

function writeMonth(date: Date, width: number, locale: Locale): string {
  const month = date.getUTCMonth();
  if (width < 3) return pad(month + 1, width);
  const names = calendarNames(locale);
  return (width === 3 ? names.shortMonths : names.months)[month] ?? "";
}

function writeDay(date: Date, width: number, locale: Locale): string {
  if (width < 3) return pad(date.getUTCDate(), width);
  const names = calendarNames(locale);
  return (width === 3 ? names.shortDays : names.days)[date.getUTCDay()] ?? "";
}
