/**
 * The id under which the service knows a call, from the headers of its answer or error: what support asks for.
 * Services name that header in several ways; most end in `request-id` or `requestid`, some say `trace-id`.
 */
export function requestIdFromHeaders(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  const [, id] = Object.entries(headers).find(([name]) => /(?<!client-)request-?id$/.test(name)) ?? [];
  return id ?? headers["trace-id"];
}
