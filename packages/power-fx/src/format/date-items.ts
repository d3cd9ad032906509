import type { FormatSign } from "./format-signs.ts";

/** A part of a date format. */
export type DateItem =
  | { readonly kind: "year" | "month" | "day" | "hour" | "minute" | "second"; readonly width: number }
  | { readonly kind: "fraction"; readonly digits: number }
  | { readonly kind: "half"; readonly short: boolean }
  | { readonly kind: "literal"; readonly text: string };

const kinds: Readonly<Record<string, "year" | "month" | "day" | "hour" | "second">> = {
  y: "year",
  m: "month",
  d: "day",
  h: "hour",
  s: "second",
};

/** Reads a section of a date format; undefined when it has places for digits that are not fractions of a second. */
export function readDateItems(signs: readonly FormatSign[]): DateItem[] | undefined {
  const items: DateItem[] = [];
  for (let at = 0; at < signs.length;) {
    const sign = signs[at];
    if (!sign) break;
    if (sign.literal) {
      items.push({ kind: "literal", text: sign.text });
      at += 1;
      continue;
    }
    const used = readHalf(items, signs, at) || readRun(items, signs, at) || readFraction(items, signs, at);
    if (used === undefined) return undefined;
    if (used > 0) {
      at += used;
      continue;
    }
    if (sign.text === "0" || sign.text === "#") return undefined;
    items.push({ kind: "literal", text: sign.text });
    at += 1;
  }
  return items.map((item, at) =>
    item.kind === "month" && isMinute(items, at) ? { kind: "minute", width: item.width } : item,
  );
}

function activeText(signs: readonly FormatSign[], at: number, length: number): string {
  return signs
    .slice(at, at + length)
    .map((sign) => (sign.literal ? "\u0000" : sign.text))
    .join("");
}

function readHalf(items: DateItem[], signs: readonly FormatSign[], at: number): number {
  if (activeText(signs, at, 5) === "AM/PM") {
    items.push({ kind: "half", short: false });
    return 5;
  }
  if (activeText(signs, at, 3) !== "A/P") return 0;
  items.push({ kind: "half", short: true });
  return 3;
}

function readRun(items: DateItem[], signs: readonly FormatSign[], at: number): number {
  const letter = signs[at]?.text.toLowerCase() ?? "";
  const kind = kinds[letter];
  if (!kind) return 0;
  let end = at;
  while (signs[end]?.literal === false && signs[end]?.text.toLowerCase() === letter) end += 1;
  items.push({ kind, width: end - at });
  return end - at;
}

/** Zeros after seconds, with or without a point, are fractions of a second. */
function readFraction(items: DateItem[], signs: readonly FormatSign[], at: number): number {
  const previous = items.at(-1);
  const hasPoint = activeText(signs, at, 1) === ".";
  if (previous?.kind !== "second") return 0;
  let end = hasPoint ? at + 1 : at;
  const start = end;
  while (activeText(signs, end, 1) === "0") end += 1;
  if (end === start) return 0;
  if (hasPoint) items.push({ kind: "literal", text: "." });
  items.push({ kind: "fraction", digits: end - start });
  return end - at;
}

/** `m` means minutes after hours or before seconds. */
function isMinute(items: readonly DateItem[], at: number): boolean {
  const isTimePart = (item: DateItem): boolean => item.kind !== "literal" && item.kind !== "half";
  const before = items.slice(0, at).findLast(isTimePart);
  const after = items.slice(at + 1).find(isTimePart);
  return before?.kind === "hour" || after?.kind === "second";
}
