// Only a character of two UTF-16 units begins with one of these. The engine skips the search in strings without any.
const pairStart = /[\ud800-\udbff]/;

/**
 * Whether a string has more than `limit` characters. Characters are code points, as JSON Schema counts them.
 * The points are counted only where the number of UTF-16 units leaves a doubt.
 */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || codePointsIn(text) > limit);
}

/** Whether a string has fewer than `limit` characters, counted as in {@link isLonger}. */
export function isShorter(text: string, limit: number): boolean {
  return text.length < limit || (text.length < 2 * limit && codePointsIn(text) < limit);
}

function codePointsIn(text: string): number {
  return pairStart.test(text) ? [...text].length : text.length;
}
