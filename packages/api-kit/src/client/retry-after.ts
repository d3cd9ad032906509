/**
 * Milliseconds that a `Retry-After` header asks to wait, given as seconds or as a date; `undefined` without one that
 * can be read. A date is measured against the answer's own `Date`, so that a wrong clock here does no harm.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers["retry-after"];
  if (!text) return undefined;
  const seconds = Number(text);
  const ms = Number.isNaN(seconds) ? Date.parse(text) - (Date.parse(headers["date"] ?? "") || now) : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
