/** A status of HTTP, within `first` and `last`. */
export function isStatus(value: unknown, first = 100, last = 599): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= first && value <= last;
}
