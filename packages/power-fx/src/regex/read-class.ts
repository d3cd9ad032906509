import { literalTest, rangeTest } from "./character-tests.ts";
import type { CharacterTest, PatternOptions } from "./pattern.ts";
import { endError, foundError, PatternError } from "./pattern.ts";
import { readEscape } from "./read-escape.ts";

/** One member of a class: a character, or a set that cannot be the end of a range. */
type Member = { readonly code?: number; readonly test?: CharacterTest; readonly end: number };

const wholeClass = /^\[\^?(?:\\[\s\S]|[^\]\\[])*\]/;

/** Reads a class between square brackets that starts at `at`. */
export function readClass(source: string, at: number, options: PatternOptions): { test: CharacterTest; end: number } {
  if (/^\[\^?\]/.test(source.slice(at, at + 3))) {
    throw foundError(
      "Invalid regular expression: Square bracket character classes cannot be empty",
      source.slice(at, at + 2),
    );
  }
  const whole = wholeClass.exec(source.slice(at))?.[0];
  if (whole === undefined) throw badBracket(source, at + 1);
  const negated = whole.startsWith("[^");
  const last = at + whole.length - 1;
  const tests: CharacterTest[] = [];
  for (let next = at + (negated ? 2 : 1); next < last;) {
    const first = readMember(source, next, options, negated);
    const isRange = source[first.end] === "-" && first.end + 1 < last;
    if (!isRange) {
      tests.push(first.test ?? literalTest(first.code ?? 0, options.ignoreCase));
      next = first.end;
      continue;
    }
    if (first.test) throw setInRange(source, first.end + 1);
    const second = readMember(source, first.end + 1, options, negated);
    if (second.test) throw setInRange(source, second.end);
    if ((first.code ?? 0) > (second.code ?? 0)) {
      throw endError(
        "Invalid regular expression: The characters in a character class range are reversed",
        source,
        second.end,
      );
    }
    tests.push(rangeTest(first.code ?? 0, second.code ?? 0, options.ignoreCase));
    next = second.end;
  }
  const inSome: CharacterTest = (code) => tests.some((test) => test(code));
  return { test: negated ? (code) => !inSome(code) : inSome, end: last + 1 };
}

/** Square brackets may only stand for themselves when escaped. */
export function badBracket(source: string, end: number): PatternError {
  const message =
    "Invalid regular expression: Literal square braces must be escaped with a backslash even in character classes, for example \\[ or \\]";
  return endError(message, source, end);
}

function setInRange(source: string, end: number): PatternError {
  return endError(
    "Invalid regular expression: Character class in a character class range, or escape a literal hyphen with a backslash",
    source,
    end,
  );
}

function readMember(source: string, at: number, options: PatternOptions, negated: boolean): Member {
  const code = source.codePointAt(at) ?? 0;
  const sign = String.fromCodePoint(code);
  const end = at + sign.length;
  if (sign === "\\") return readEscapedMember(source, at, options, negated);
  if ("(){}/|^".includes(sign)) {
    throw endError(
      "Invalid regular expression: Literal character needs to be escaped with a backslash when used in a character class",
      source,
      end,
    );
  }
  if (sign === "-") {
    throw endError(
      'Invalid regular expression: Literal hyphen in character class must be escaped with backslash, escape with "\\-"',
      source,
      end,
    );
  }
  if ("&!#$%*+,.:;<=>?@`~".includes(sign) && source[end] === sign) {
    throw endError("Invalid regular expression: Character repeated in character class", source, end + 1);
  }
  return plainMember(source, code, end);
}

function plainMember(source: string, code: number, end: number): Member {
  if (code <= 0xffff) return { code, end };
  const message =
    "Invalid regular expression: Unicode characters in surrogate pairs (character U+10000 and above) are not supported in character classes";
  throw new PatternError(endError(message, source, end).message.replace("found at the end of", "found"));
}

function readEscapedMember(source: string, at: number, options: PatternOptions, negated: boolean): Member {
  const escape = readEscape(source, at, options, true);
  if (escape.kind === "character") return plainMember(source, escape.code, escape.end);
  if (escape.kind !== "set") throw badBracket(source, escape.end);
  if (escape.negative && negated) {
    throw endError(
      "Invalid regular expression: Negative escape character not permitted within negated character class",
      source,
      escape.end,
    );
  }
  return { test: escape.test, end: escape.end };
}
