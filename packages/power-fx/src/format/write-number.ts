import type { Locale } from "../text/locale.ts";
import type { NumberItem, NumberSection } from "./number-section.ts";

/** A number as its digits: `0.digits` times ten to the power of `exponent`. No digits: zero. */
type Digits = { readonly negative: boolean; readonly digits: string; readonly exponent: number };

function digitsOf(text: string): Digits {
  const match = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  const all = `${whole}${fraction}`;
  const lead = /^0*/.exec(all)?.[0].length ?? 0;
  const digits = all.slice(lead).replace(/0+$/, "");
  return { negative: sign === "-", digits, exponent: digits === "" ? 0 : whole.length - lead + Number(exponent) };
}

/** Rounds half away from zero, keeping `places` digits after the point. */
function roundDigits({ negative, digits, exponent }: Digits, places: number): Digits {
  const keep = exponent + places;
  if (keep >= digits.length) return { negative, digits, exponent };
  if (keep < 0) return { negative, digits: "", exponent: 0 };
  const up = (digits[keep] ?? "0") >= "5";
  const kept = digits.slice(0, keep);
  if (!up) return trim({ negative, digits: kept, exponent });
  const raised = (BigInt(`0${kept}`) + 1n).toString().padStart(keep, "0");
  return trim({ negative, digits: raised, exponent: exponent + raised.length - keep });
}

function trim({ negative, digits, exponent }: Digits): Digits {
  const trimmed = digits.replace(/0+$/, "");
  return { negative, digits: trimmed, exponent: trimmed === "" ? 0 : exponent };
}

/** Writes a number, given as plain digits, in the section that its sign asks for. */
export function writeNumber(text: string, sections: readonly NumberSection[], locale: Locale): string {
  const number = digitsOf(text);
  const chosen = number.digits === "" && sections.length > 2 ? 2 : number.negative && sections.length > 1 ? 1 : 0;
  const section = sections[chosen];
  if (!section) return "";
  const rounded = roundDigits(shifted(number, section), hasExponent(section) ? 400 : section.fractionPlaces);
  if (rounded.digits === "" && number.digits !== "" && chosen !== 2) {
    const zero = sections.length > 2 ? sections[2] : sections[0];
    return zero ? writeSection({ negative: false, digits: "", exponent: 0 }, zero, locale) : "";
  }
  const sign = rounded.negative && chosen === 0 && rounded.digits !== "" && section.items.length > 0 ? "-" : "";
  return sign + writeSection(rounded, section, locale);
}

function shifted(number: Digits, section: NumberSection): Digits {
  return number.digits === "" ? number : { ...number, exponent: number.exponent + section.shift };
}

function hasExponent(section: NumberSection): boolean {
  return section.items.some((item) => item.kind === "exponent");
}

function writeSection(number: Digits, section: NumberSection, locale: Locale): string {
  if (!hasExponent(section)) return fill(number, section, 0, locale);
  const wanted = Math.max(section.wholePlaces, section.wholePlaces === 0 ? 0 : 1);
  const power = number.digits === "" ? 0 : number.exponent - wanted;
  const mantissa = roundDigits({ ...number, exponent: number.digits === "" ? 0 : wanted }, section.fractionPlaces);
  // Rounding may carry into one digit more; the exponent then grows instead.
  const carried = mantissa.digits !== "" && mantissa.exponent > wanted;
  return fill(carried ? { ...mantissa, exponent: wanted } : mantissa, section, power + (carried ? 1 : 0), locale);
}

/** Puts the digits of a rounded number into the places of a section. */
function fill({ digits, exponent }: Digits, section: NumberSection, power: number, locale: Locale): string {
  const whole = exponent > 0 ? digits.slice(0, exponent).padEnd(exponent, "0") : "";
  const fraction = exponent > 0 ? digits.slice(exponent) : digits === "" ? "" : "0".repeat(-exponent) + digits;
  const padded = whole.padStart(section.wholeZeros, "0");
  const writer: Writer = {
    section,
    locale,
    whole: padded,
    fraction: fraction.padEnd(section.fractionZeros, "0"),
    wholeAt: 0,
    placeAt: 0,
    fractionAt: 0,
    inFraction: false,
  };
  return section.items.map((item) => writeItem(item, writer, power)).join("");
}

type Writer = {
  readonly section: NumberSection;
  readonly locale: Locale;
  readonly whole: string;
  readonly fraction: string;
  wholeAt: number;
  placeAt: number;
  fractionAt: number;
  inFraction: boolean;
};

function writeItem(item: NumberItem, writer: Writer, power: number): string {
  switch (item.kind) {
    case "literal":
      return item.text;
    case "point":
      writer.inFraction = true;
      return writer.fraction === "" && writer.section.fractionPlaces > 0 ? "" : writer.locale.decimalSign;
    case "exponent": {
      const sign = power < 0 ? "-" : item.plus ? "+" : "";
      return `${item.letter}${sign}${String(Math.abs(power)).padStart(item.digits, "0")}`;
    }
    case "digit":
      return writer.inFraction ? writeFractionPlace(writer) : writeWholePlace(writer);
  }
}

function writeFractionPlace(writer: Writer): string {
  writer.fractionAt += 1;
  return writer.fraction[writer.fractionAt - 1] ?? "";
}

/** The first place takes all digits that have no place of their own. */
function writeWholePlace(writer: Writer): string {
  const remainingPlaces = writer.section.wholePlaces - writer.placeAt - 1;
  writer.placeAt += 1;
  let text = "";
  while (writer.whole.length - writer.wholeAt > remainingPlaces) {
    const left = writer.whole.length - writer.wholeAt;
    text += writer.whole[writer.wholeAt] ?? "";
    writer.wholeAt += 1;
    if (writer.section.grouping && left > 1 && (left - 1) % 3 === 0) text += writer.locale.groupSign;
  }
  return text;
}
