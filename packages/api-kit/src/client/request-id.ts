/**
 * The id under which the service knows a call, from the headers of its answer or error: what support asks for.
 * Services name that header in several ways; all end in `request-id` or `requestid`.
 */
export function requestIdFromHeaders(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  return Object.entries(headers).find(([name]) => /(?<!client-)request-?id$/.test(name))?.[1];
}
