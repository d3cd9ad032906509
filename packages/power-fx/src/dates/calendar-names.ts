import type { Locale } from "../text/locale.ts";

/** Names of months and days in one language. Months count from 0, days from Sunday. */
export type CalendarNames = {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
};

const known = new Map<string, CalendarNames>();

/** The names of a locale, taken from the platform. */
export function calendarNames(locale: Locale): CalendarNames {
  const cached = known.get(locale.tag);
  if (cached) return cached;
  const names: CalendarNames = {
    months: monthNames(locale, "long"),
    shortMonths: monthNames(locale, "short"),
    days: dayNames(locale, "long"),
    shortDays: dayNames(locale, "short"),
  };
  known.set(locale.tag, names);
  return names;
}

function monthNames(locale: Locale, month: "long" | "short"): string[] {
  // Asking for a day too gives the form that stands beside a day, which is the one that dates are written with.
  const format = new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", month, day: "numeric" });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2023, index, 2));
    return parts.find((part) => part.type === "month")?.value ?? "";
  });
}

function dayNames(locale: Locale, weekday: "long" | "short"): string[] {
  const format = new Intl.DateTimeFormat(locale.tag, { timeZone: "UTC", weekday });
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2023, 0, 1 + index)));
}

function indexOfName(word: string, ...lists: readonly (readonly string[])[]): number | undefined {
  const wanted = word.toLowerCase();
  for (const list of lists) {
    const index = list.findIndex((name) => name.toLowerCase().replace(/\.$/, "") === wanted);
    if (index >= 0) return index;
  }
  return undefined;
}

/** The number of a month (1 to 12) by its full or short name. */
export function monthNumberOfName(word: string, locale: Locale): number | undefined {
  const { months, shortMonths } = calendarNames(locale);
  const index = indexOfName(word, months, shortMonths);
  return index === undefined ? undefined : index + 1;
}

/** The number of a day of the week (0 is Sunday) by its full or short name. */
export function dayNumberOfName(word: string, locale: Locale): number | undefined {
  const { days, shortDays } = calendarNames(locale);
  return indexOfName(word, days, shortDays);
}
