import { endError, foundError, PatternError } from "./pattern.ts";
import type { Reader } from "./reader.ts";
import { topFrame } from "./reader.ts";

/** A quantifier; `exact` when it names one number only. */
type Quantifier = { readonly min: number; readonly max: number; readonly exact: boolean; readonly length: number };

const maxCount = 2 ** 31 - 1;

/** Reads a quantifier and applies it to the item before it. */
export function readQuantifier(reader: Reader): void {
  const { source, at } = reader;
  const quantifier = parseQuantifier(source, at);
  if (!quantifier)
    throw foundError("Invalid regular expression: Literal curly braces must be escaped with a backslash", "{");
  const end = at + quantifier.length;
  const { last } = reader;
  if (!last) {
    const message = endError(
      "Invalid regular expression: Quantifier without something to quantify",
      source,
      end,
    ).message;
    throw new PatternError(message.replace("found at the end of", "found"));
  }
  const modifier = source[end] ?? "";
  checkModifier(source, at, end, modifier, quantifier.exact);
  checkGroup(reader, end);
  checkLookBehind(reader, quantifier, end);
  apply(reader, quantifier, modifier === "?");
  reader.at = end + (modifier === "?" ? 1 : 0);
  reader.last = undefined;
}

function parseQuantifier(source: string, at: number): Quantifier | undefined {
  switch (source[at]) {
    case "*":
      return { min: 0, max: Infinity, exact: false, length: 1 };
    case "+":
      return { min: 1, max: Infinity, exact: false, length: 1 };
    case "?":
      return { min: 0, max: 1, exact: false, length: 1 };
    default:
      return parseBraces(source, at);
  }
}

function parseBraces(source: string, at: number): Quantifier | undefined {
  const match = /^\{(\d+)(?:(,)(\d+)?)?\}/.exec(source.slice(at, at + 200));
  if (!match) return undefined;
  const [token, first = "", comma, second] = match;
  const min = Number(first);
  const max = second === undefined ? (comma === undefined ? min : Infinity) : Number(second);
  if (min > maxCount || (Number.isFinite(max) && max > maxCount))
    throw foundError("Invalid regular expression: Number is too large", token);
  if (max < min) throw foundError("Invalid regular expression: Low and high quantifier are out of order", token);
  return { min, max, exact: comma === undefined, length: token.length };
}

function checkModifier(source: string, at: number, end: number, modifier: string, exact: boolean): void {
  if (modifier !== "+" && modifier !== "*" && modifier !== "?") return;
  const token = source.slice(at, end + 1);
  if (exact) {
    throw foundError(
      "Invalid regular expression: Exact quantifiers cannot be used with quantifier modifiers such as ? for lazy",
      token,
    );
  }
  if (modifier !== "?") throw foundError("Invalid regular expression: Possessive quantifiers are not supported", token);
}

/** Groups that hold look-arounds, or whose repetition implementations understand differently, cannot be repeated. */
function checkGroup(reader: Reader, end: number): void {
  const group = reader.last?.group;
  if (!group) return;
  if (group.kind === "look" || group.hasLook) {
    throw endError(
      "Invalid regular expression: Quantifiers are not supported on look behinds or look aheads",
      reader.source,
      end,
    );
  }
  if (group.leastOption === 0 || group.ambiguous) {
    const message =
      "Invalid regular expression: Quantifier on a group containing another quantifier or empty alternation that could result in an ambiguous result";
    throw endError(message, reader.source, end);
  }
}

function checkLookBehind(reader: Reader, { max }: Quantifier, end: number): void {
  const isBehind = reader.stack.some((frame) => frame.kind === "look" && frame.behind);
  if (isBehind && max === Infinity) {
    throw endError(
      "Invalid regular expression: Unlimited quantifiers are not supported in look behinds",
      reader.source,
      end,
    );
  }
}

function apply(reader: Reader, { min, max }: Quantifier, lazy: boolean): void {
  const frame = topFrame(reader);
  const item = frame.items.pop();
  const { last } = reader;
  if (!item || !last) return;
  frame.items.push({ kind: "repeat", body: item, min, max, lazy });
  frame.min += last.min * min - last.min;
  frame.max += (max === 0 ? 0 : last.max * max) - last.max;
  const captures = last.group?.captures ?? [];
  if (min > 0 || captures.length === 0) return;
  // What may be left out altogether may not have captured anything.
  for (const index of captures) reader.unsure.add(index);
  if (last.group?.kind !== "silent") frame.ambiguous = true;
}
