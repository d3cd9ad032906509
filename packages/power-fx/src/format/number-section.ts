import type { FormatSign } from "./format-signs.ts";

/** What stands in a number format: a place for a digit, the point, the exponent or text. */
export type NumberItem =
  | { readonly kind: "digit"; readonly zero: boolean }
  | { readonly kind: "point" }
  | { readonly kind: "exponent"; readonly letter: string; readonly plus: boolean; readonly digits: number }
  | { readonly kind: "literal"; readonly text: string };

/** A section of a number format. `shift`: powers of ten that the number is multiplied by before it is written. */
export type NumberSection = {
  readonly items: readonly NumberItem[];
  readonly grouping: boolean;
  readonly shift: number;
  readonly wholePlaces: number;
  readonly wholeZeros: number;
  readonly fractionPlaces: number;
  readonly fractionZeros: number;
};

type Draft = {
  items: NumberItem[];
  grouping: boolean;
  shift: number;
  point: boolean;
  exponent: boolean;
  colon: boolean;
  digits: boolean;
};

/** Reads a section; undefined when its parts contradict each other. */
export function readNumberSection(signs: readonly FormatSign[]): NumberSection | undefined {
  const draft: Draft = {
    items: [],
    grouping: false,
    shift: 0,
    point: false,
    exponent: false,
    colon: false,
    digits: false,
  };
  let at = 0;
  while (at < signs.length) {
    const used = readSign(draft, signs, at);
    if (used === 0) return undefined;
    at += used;
  }
  return finish(draft);
}

function isDigit(sign: FormatSign | undefined): boolean {
  return sign !== undefined && !sign.literal && (sign.text === "0" || sign.text === "#");
}

/** Reads what stands at one place; answers how many signs that were, or 0 when it may not stand there. */
function readSign(draft: Draft, signs: readonly FormatSign[], at: number): number {
  const sign = signs[at];
  if (!sign) return 0;
  if (sign.literal) return literal(draft, sign.text);
  if (isDigit(sign)) return digit(draft, sign);
  switch (sign.text) {
    case ".":
      return point(draft);
    case ",":
      return commas(draft, signs, at);
    case "%":
      if (draft.exponent) return 0;
      draft.shift += 2;
      return literal(draft, "%");
    case "/":
      return signs.some(isDigit) ? 0 : literal(draft, "/");
    case ":":
      draft.colon = true;
      return literal(draft, ":");
    case "e":
    case "E":
      return exponent(draft, signs, at);
    default:
      return literal(draft, sign.text);
  }
}

function literal(draft: Draft, text: string): number {
  draft.items.push({ kind: "literal", text });
  return 1;
}

function digit(draft: Draft, sign: FormatSign): number {
  // Digits after the exponent was written, or after a colon, have no meaning.
  if (draft.colon || draft.exponent) return 0;
  draft.digits = true;
  draft.items.push({ kind: "digit", zero: sign.text === "0" });
  return 1;
}

function point(draft: Draft): number {
  if (draft.exponent) return 0;
  if (!draft.point) draft.items.push({ kind: "point" });
  draft.point = true;
  return 1;
}

/**
 * A run of commas: between digits it groups; after the last digit (or before the point) each divides by a thousand;
 * before some later digit it means nothing; anywhere else it is one comma of text.
 */
function commas(draft: Draft, signs: readonly FormatSign[], at: number): number {
  let end = at;
  while (signs[end]?.text === "," && signs[end]?.literal === false) end += 1;
  const count = end - at;
  const previous = draft.items.at(-1);
  if (previous?.kind === "point") return count;
  if (previous?.kind !== "digit") {
    draft.items.push({ kind: "literal", text: "," });
    return count;
  }
  const follower = signs[end];
  const isPoint = follower !== undefined && !follower.literal && follower.text === "." && !draft.point;
  if (isDigit(follower)) draft.grouping ||= !draft.point;
  else if (isPoint || !signs.slice(end).some((sign) => isDigit(sign))) draft.shift -= 3 * count;
  return count;
}

function exponent(draft: Draft, signs: readonly FormatSign[], at: number): number {
  const letter = signs[at]?.text ?? "E";
  const sign = signs[at + 1];
  const isSigned = sign !== undefined && !sign.literal && (sign.text === "+" || sign.text === "-");
  const isPlain = sign !== undefined && !sign.literal && sign.text === "0" && draft.digits;
  if (!isSigned && !isPlain) return at + 1 >= signs.length ? 0 : literal(draft, letter);
  const start = isSigned ? at + 2 : at + 1;
  let end = start;
  let zeros = 0;
  for (; isDigit(signs[end]); end += 1) if (signs[end]?.text === "0") zeros += 1;
  if (end === start) return 0;
  draft.exponent = true;
  const digits = zeros + (signs[end - 1]?.text === "#" ? 1 : 0);
  draft.items.push({ kind: "exponent", letter, plus: sign.text === "+", digits });
  return end - at;
}

function finish(draft: Draft): NumberSection {
  const pointAt = draft.items.findIndex((item) => item.kind === "point");
  const isZero = (item: NumberItem): boolean => item.kind === "digit" && item.zero;
  const split = pointAt < 0 ? draft.items.length : pointAt;
  const whole = draft.items.slice(0, split).filter((item) => item.kind === "digit");
  const fraction = draft.items.slice(split).filter((item) => item.kind === "digit");
  const firstZero = whole.findIndex(isZero);
  return {
    items: draft.items,
    grouping: draft.grouping,
    shift: draft.shift,
    wholePlaces: whole.length,
    wholeZeros: firstZero < 0 ? 0 : whole.length - firstZero,
    fractionPlaces: fraction.length,
    fractionZeros: fraction.findLastIndex(isZero) + 1,
  };
}
