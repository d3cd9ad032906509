/**
 * Percent-encodes everything but letters, digits and `-_.~`, as RFC 3986 reserves it and as signatures expect it.
 *
 * @throws URIError for text with half of a surrogate pair, which has no encoding.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
