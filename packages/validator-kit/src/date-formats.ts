const dateForm = /^(\d{4})-(\d\d)-(\d\d)$/;
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** A day of the calendar as RFC 3339 writes it: `2024-02-29`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = dateForm.exec(text) ?? [];
  return isDay(Number(year), Number(month), Number(day));
}

/** An instant as RFC 3339 writes it: `2024-02-29T12:00:00.5Z`. Second 60 stands for a leap second. */
export function isDateTime(text: string): boolean {
  return /[Tt]/.test(text.charAt(10)) && isDate(text.slice(0, 10)) && timeForm.test(text.slice(11));
}

/** Whether the Gregorian calendar has that day. NaN is no part of a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
