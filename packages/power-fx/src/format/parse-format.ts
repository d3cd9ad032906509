import type { FormatSign } from "./format-signs.ts";
import { readFormatSigns } from "./format-signs.ts";
import type { DateItem } from "./date-items.ts";
import { readDateItems } from "./date-items.ts";
import type { NumberSection } from "./number-section.ts";
import { readNumberSection } from "./number-section.ts";

/** A format that was understood: for numbers or for dates, one section for each sign a number may have. */
export type Format =
  | { readonly kind: "number"; readonly sections: readonly NumberSection[] }
  | { readonly kind: "date"; readonly sections: readonly (readonly DateItem[])[] };

const dateLetter = /[mdyhsap]/i;

/** Reads a format; undefined when it is not valid or mixes numbers and dates. */
export function parseFormat(format: string): Format | undefined {
  const sections = readFormatSigns(format);
  if (!sections || sections.some(hasBadHalfDay) || sections.some(hasLongMonth)) return undefined;
  if (sections.some((section) => hasDateLetter(section))) {
    const items = sections.map(readDateItems);
    return items.includes(undefined)
      ? undefined
      : { kind: "date", sections: items.filter((item) => item !== undefined) };
  }
  const numbers = sections.map(readNumberSection);
  return numbers.includes(undefined)
    ? undefined
    : { kind: "number", sections: numbers.filter((item) => item !== undefined) };
}

/** A letter after an apostrophe does not make a format one for dates. */
function hasDateLetter(section: readonly FormatSign[]): boolean {
  return section.some(
    (sign, at) =>
      !sign.literal && dateLetter.test(sign.text) && section[at - 1]?.text !== "'" && !isNumberLetter(section, at),
  );
}

/** `p` counts as text beside digits. */
function isNumberLetter(section: readonly FormatSign[], at: number): boolean {
  const { text = "" } = section[at] ?? {};
  return /p/i.test(text) && (at === 0 || section.some((sign) => !sign.literal && /[0#]/.test(sign.text)));
}

/** The active letters of a section, with a mark for each literal. */
function activeLetters(section: readonly FormatSign[]): string {
  return section.map((sign) => (sign.literal ? "\u0000" : sign.text)).join("");
}

/** Half days are written `AM/PM` or `A/P`, in capitals only. */
function hasBadHalfDay(section: readonly FormatSign[]): boolean {
  return /a\/p|A\/p|a\/P|a[mM]\/p[mM]|Am\/Pm/.test(activeLetters(section));
}

function hasLongMonth(section: readonly FormatSign[]): boolean {
  return /m{5}/i.test(activeLetters(section));
}
