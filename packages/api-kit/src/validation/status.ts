/** A status of HTTP, within `first` and `last`. */
export function isStatus(value: unknown, first = 100, last = 599): boolean {
  return Number.isInteger(value) && Number(value) >= first && Number(value) <= last;
}

/** The entry for a status: its own, else that of its range (`4XX`), else `default`. */
export function ofStatus<T>(status: unknown, entries: Readonly<Record<string, T>>): T | undefined {
  if (!isStatus(status)) return undefined;
  const exact = String(status);
  return entries[exact] ?? entries[`${exact.charAt(0)}XX`] ?? entries["default"];
}
