/**
 * Milliseconds that a `Retry-After` header asks to wait, given as seconds or as a date; `undefined` without one that
 * can be read, or whose date is over. A date is measured against the answer's own `Date`, so that a wrong clock here
 * does no harm.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const { "retry-after": text = "", date = "" } = headers;
  const ms = /^\d/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Date.parse(date) || now);
  return ms >= 0 ? ms : undefined;
}
