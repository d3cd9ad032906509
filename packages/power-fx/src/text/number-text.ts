import type { Value } from "../values/value.ts";
import type { Decimal } from "../values/decimal.ts";
import { divideDecimals, decimalOfInteger } from "../values/decimal.ts";
import { invalidArgument } from "../values/errors.ts";
import type { Locale } from "./locale.ts";

/** A double as text: plain digits from a hundred-thousandth up to 21 digits, `3E+21` beyond. */
export function numberToText(value: number, locale: Locale): string {
  if (Object.is(value, -0)) return "0";
  const text = String(value)
    .replace(/e([+-])(\d)$/, "e$10$2")
    .replace("e", "E");
  const plain = /^(-?)0\.0000(0?)(\d+)$/.exec(text);
  const written = plain ? smallToScientific(value) : text;
  return locale.decimalSign === "." ? written : written.replace(".", locale.decimalSign);
}

function smallToScientific(value: number): string {
  return value
    .toExponential()
    .replace(/e-(\d)$/, "E-0$1")
    .replace("e", "E");
}

type Affixes = { sign: string; currency: number; percent: number; parentheses: number };

const groupSpaces = /[\s\u00A0\u202F]/g;

/**
 * Reads a number as people write it: sign, currency sign, grouping, percent sign and parentheses for negative.
 * `convert` makes a number of the plain digits, or null when they are out of range.
 */
export function parseNumber(text: string, locale: Locale, convert: (digits: string) => number | Decimal | null): Value {
  if (text === "") return null;
  const affixes: Affixes = { sign: "", currency: 0, percent: 0, parentheses: 0 };
  const body = stripAffixes(text.trim(), affixes, locale);
  const digits = body === undefined ? undefined : plainDigits(body, locale);
  if (digits === undefined) return invalidArgument("The text is not a number.");
  const number = convert(affixes.sign === "-" || affixes.parentheses > 0 ? `-${digits}` : digits);
  if (number === null) return invalidArgument("The number is out of range.");
  return affixes.percent > 0 ? divideByHundred(number) : number;
}

function divideByHundred(number: number | Decimal): Value {
  if (typeof number === "number") return number / 100;
  return divideDecimals(number, decimalOfInteger(100)) ?? null;
}

/** Takes signs off both ends; undefined when they contradict each other. */
function stripAffixes(text: string, affixes: Affixes, locale: Locale): string | undefined {
  let body = text;
  for (let stripped = true; stripped;) {
    const before = body;
    body = stripOne(body, affixes, locale).trim();
    stripped = body !== before;
    if (affixes.currency > 1 || affixes.percent > 1 || affixes.sign.length > 1) return undefined;
    if (affixes.currency + affixes.percent > 1) return undefined;
    if (affixes.parentheses > 0 && affixes.sign !== "") return undefined;
  }
  return body;
}

function stripOne(body: string, affixes: Affixes, locale: Locale): string {
  const first = body[0] ?? "";
  if (first === "+" || first === "-") {
    affixes.sign += affixes.parentheses > 0 ? "++" : first;
    return body.slice(1);
  }
  if (body.startsWith(locale.currency)) {
    affixes.currency += 1;
    return body.slice(locale.currency.length);
  }
  if (first === "%") {
    affixes.percent += 1;
    return body.slice(1);
  }
  if (body.endsWith("%")) {
    affixes.percent += 1;
    return body.slice(0, -1);
  }
  if (locale.currency !== "" && body.endsWith(locale.currency)) {
    affixes.currency += 1;
    return body.slice(0, -locale.currency.length);
  }
  if (first === "(" && body.endsWith(")")) {
    affixes.parentheses += 1;
    return body.slice(1, -1);
  }
  return body;
}

/** Plain digits with a point and an exponent; undefined when the text is anything else. */
function plainDigits(text: string, locale: Locale): string | undefined {
  let body = text;
  if (/\s/.test(locale.groupSign)) body = body.replace(groupSpaces, "");
  const [mantissa = "", exponent, ...rest] = body.split(/[eE]/);
  const [whole = "", fraction, ...more] = mantissa.split(locale.decimalSign);
  if (rest.length > 0 || more.length > 0) return undefined;
  const digits = whole.replaceAll(locale.groupSign, "");
  if (!/^\d*$/.test(digits) || whole.startsWith(locale.groupSign)) return undefined;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return undefined;
  if (digits === "" && (fraction ?? "") === "") return undefined;
  if (exponent !== undefined && !/^[+-]?\d+$/.test(exponent)) return undefined;
  return `${digits === "" ? "0" : digits}.${fraction === undefined || fraction === "" ? "0" : fraction}${exponent === undefined ? "" : `e${exponent}`}`;
}
