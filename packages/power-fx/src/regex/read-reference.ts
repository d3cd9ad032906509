import { foundError, PatternError } from "./pattern.ts";
import type { Reader } from "./reader.ts";
import { addItem } from "./reader.ts";

/** Adds a reference to what a capture matched. The capture must surely have happened by then. */
export function addReference(reader: Reader, name: string, token: string, end: number): void {
  const isNumber = !token.startsWith("\\k");
  if (isNumber && !reader.options.numbered) {
    const message =
      'Invalid regular expression: Use named captures with "(?<name>...)" and "\\k<name>" or enable MatchOptions.NumberedSubMatches';
    throw foundError(message, token);
  }
  const index = isNumber ? Number(name) - 1 : reader.names.indexOf(name);
  if (index < 0 || index >= reader.names.length) {
    throw new PatternError(
      `Invalid regular expression: Sub match "${token}" not defined or is an unsupported forward reference.`,
    );
  }
  const width = reader.widths[index];
  if (width === undefined)
    throw foundError("Invalid regular expression: Self-referencing sub matches are not supported", token);
  if (reader.inLook.has(index)) {
    throw new PatternError(
      `Invalid regular expression: Back reference "${token}" to sub match that is inside a lookbehind or lookahead.`,
    );
  }
  if (reader.unsure.has(index) || !inReach(reader, index)) {
    const message = `Invalid regular expression: Back reference "${token}" to sub match that may not happen due to alternation or zero quantifier.`;
    // A repetition that is refused is reported rather than this, so it has to wait until all is read.
    reader.pending ??= new PatternError(message);
  }
  const isBehind = reader.stack.some((frame) => frame.kind === "look" && frame.behind);
  if (isBehind && width === Infinity) {
    throw new PatternError(
      `Invalid regular expression: Unlimited quantifiers are not supported in look behinds, found at the end of "${token}".`,
    );
  }
  addItem(reader, { kind: "reference", index }, 1, width, end);
}

/** Whether the capture lies on the way to this place, and not in another branch. */
function inReach(reader: Reader, index: number): boolean {
  return reader.stack.some((frame) => frame.branchCaptures.includes(index));
}
