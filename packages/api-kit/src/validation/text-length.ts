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
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if (isUnit(text, index, 0xd800) && isUnit(text, index + 1, 0xdc00)) {
      count--;
      index++;
    }
  }
  return count;
}

/** Whether the UTF-16 unit at `index` is one of the 1,024 surrogates that begin at `first`. */
function isUnit(text: string, index: number, first: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === first;
}
