import { categoryTest, classTests } from "./character-tests.ts";
import type { CharacterTest, PatternOptions } from "./pattern.ts";
import { endError, foundError, PatternError } from "./pattern.ts";

/** What a backslash starts: one character, a set of characters, an assertion or a reference. */
export type Escape =
  | { readonly kind: "character"; readonly code: number; readonly end: number }
  | { readonly kind: "set"; readonly test: CharacterTest; readonly negative: boolean; readonly end: number }
  | { readonly kind: "assertion"; readonly assertion: "boundary" | "noBoundary"; readonly end: number }
  | { readonly kind: "reference"; readonly name: string; readonly token: string; readonly end: number };

const syntaxSigns = "^$\\.*+?()[]{}|/# ";
const classSigns = "-!@%&=`~><';:,\"";
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12 };

/** Reads what a backslash at `at` starts. `inClass`: between square brackets. */
export function readEscape(source: string, at: number, options: PatternOptions, inClass: boolean): Escape {
  const code = source.codePointAt(at + 1);
  if (code === undefined) throw endOfPattern();
  const sign = String.fromCodePoint(code);
  const end = at + 1 + sign.length;
  const invalid = (): Error => badEscape(source, at, end, inClass);
  if (syntaxSigns.includes(sign)) return { kind: "character", code, end };
  if (classSigns.includes(sign)) {
    if (inClass) return { kind: "character", code, end };
    throw foundError(
      "Invalid regular expression: Escape character not permitted outside a character class",
      `\\${sign}`,
    );
  }
  const control = controls[sign];
  if (control !== undefined) return { kind: "character", code: control, end };
  if (/[dwsDWS]/.test(sign)) return classEscape(sign, end);
  if (sign === "p" || sign === "P") return categoryEscape(source, at, options, invalid);
  if (sign === "x" || sign === "u") return codeEscape(source, at, invalid);
  return wordEscape(source, at, sign, end, inClass, invalid);
}

function endOfPattern(): Error {
  return new PatternError("Invalid regular expression: Ends with an unescaped backslash.");
}

function badEscape(source: string, at: number, end: number, inClass: boolean): Error {
  const message = "Invalid regular expression: Invalid escape code";
  if (!inClass) return foundError(message, source.slice(at, end));
  return new PatternError(endError(message, source, end).message.replace("found at the end of", "found"));
}

function classEscape(sign: string, end: number): Escape {
  const test = classTests[sign.toLowerCase()] ?? (() => false);
  const negative = sign !== sign.toLowerCase();
  return { kind: "set", test: negative ? (code) => !test(code) : test, negative, end };
}

function categoryEscape(source: string, at: number, options: PatternOptions, invalid: () => Error): Escape {
  const [token, negation, name = ""] = /^\\([pP])\{(\w+)\}/.exec(source.slice(at, at + 40)) ?? [];
  if (token === undefined) throw invalid();
  const test = categoryTest(name, options.ignoreCase);
  if (!test) throw foundError("Invalid regular expression: Invalid Unicode category name", token);
  const negative = negation === "P";
  return { kind: "set", test: negative ? (code) => !test(code) : test, negative, end: at + token.length };
}

const codePattern = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\})/;

function codeEscape(source: string, at: number, invalid: () => Error): Escape {
  const match = codePattern.exec(source.slice(at, at + 12));
  if (!match) throw invalid();
  const [token, byte, unit, point] = match;
  const code = Number.parseInt(byte ?? unit ?? point ?? "", 16);
  const end = at + token.length;
  if (code > 0x10ffff) throw invalid();
  if (code < 0xd800 || code > 0xdfff) return { kind: "character", code, end };
  const low =
    unit !== undefined && code < 0xdc00 ? /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(source.slice(end, end + 6)) : null;
  if (!low)
    throw endError(
      "Invalid regular expression: Malformed Unicode surrogate pair (character U+10000 and above)",
      source,
      end,
    );
  const pair = 0x10000 + (code - 0xd800) * 0x400 + (Number.parseInt(low[1] ?? "", 16) - 0xdc00);
  return { kind: "character", code: pair, end: end + 6 };
}

function wordEscape(
  source: string,
  at: number,
  sign: string,
  end: number,
  inClass: boolean,
  invalid: () => Error,
): Escape {
  const rest = source.slice(at, at + 80);
  const named = /^\\k<([^>]*)>/.exec(rest);
  const numbered = /^\\([1-9]\d*)/.exec(rest);
  const octal = /^\\0\d*/.exec(rest);
  const isBoundary = sign === "b" || sign === "B";
  const token = named?.[0] ?? numbered?.[0];
  if (inClass && (isBoundary || token !== undefined)) {
    const length = token?.length ?? 2;
    throw endError(
      "Invalid regular expression: Escape character not permitted within character class",
      source,
      at + length,
    );
  }
  if (isBoundary) return { kind: "assertion", assertion: sign === "b" ? "boundary" : "noBoundary", end };
  if (octal) {
    throw foundError(
      "Invalid regular expression: Octal \\0 character codes are not supported, use hexadecimal \\x or Unicode \\u instead",
      octal[0],
    );
  }
  if (token === undefined) throw invalid();
  return { kind: "reference", name: named?.[1] ?? numbered?.[1] ?? "", token, end: at + token.length };
}
