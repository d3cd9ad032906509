/** Members of `T` that may hold a date as the services write it: a text, or a number of seconds. */
export type DateMember<T> = {
  [Name in keyof T]-?: NonNullable<T[Name]> extends string | number ? Name : never;
}[keyof T];

/** `T` with these members as `Date`; what may be absent or null still may be. */
export type WithDates<T, Name extends keyof T> = {
  [Member in keyof T]: Member extends Name ? Date | Extract<T[Member], null | undefined> : T[Member];
};

/**
 * A copy of a model in which the named members are `Date`, and the type says so. Models keep dates as they came: as
 * texts in Job Router (RFC 3339, HTTP dates in headers), as seconds since the Unix epoch in Connect. Whoever wants to
 * reckon with them asks here, by name.
 *
 * ```ts
 * const { enqueuedAt } = withDates(job, "enqueuedAt", "scheduledAt");
 * ```
 *
 * @throws RangeError when a text or number is no date, with the member's name.
 */
export function withDates<T extends object, Name extends DateMember<T> & string>(
  model: T,
  ...names: readonly Name[]
): WithDates<T, Name> {
  const dates: { [name: string]: unknown } = {};
  for (const name of names) {
    const value: unknown = model[name];
    if (value !== undefined && value !== null) dates[name] = readDate(name, value);
  }
  // The members named are dates now, and the others as they were: what `WithDates` says.
  return { ...model, ...dates } as WithDates<T, Name>;
}

/** A date as Job Router takes it: RFC 3339 in UTC, with milliseconds. */
export function textOfDate(date: Date): string {
  return date.toISOString();
}

/** A date as Connect takes it: seconds since the Unix epoch, with milliseconds as a fraction. */
export function secondsOfDate(date: Date): number {
  return date.getTime() / 1000;
}

function readDate(name: string, value: unknown): Date {
  const date = typeof value === "number" ? new Date(value * 1000) : dateOfText(String(value));
  if (!date || Number.isNaN(date.getTime())) throw new RangeError(`"${name}" is no date: ${JSON.stringify(value)}.`);
  return date;
}

const rfc3339 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i;
const httpDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/** `Date` alone reads a date out of "Room 5", local time where no zone is named, and 1 March for 30 February. */
function dateOfText(text: string): Date | undefined {
  if (httpDate.test(text)) return new Date(text);
  if (!rfc3339.test(text)) return undefined;
  const midnight = new Date(text.slice(0, 10));
  return midnight.getUTCDate() === Number(text.slice(8, 10)) ? new Date(text) : undefined;
}
