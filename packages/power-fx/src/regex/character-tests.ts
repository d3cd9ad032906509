import type { CharacterTest } from "./pattern.ts";

// Each of these looks at one character only, so none can take long.
const digit = /^\p{Nd}$/u;
const word = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}]$/u;
const space = /^[\f\n\r\t\v\u0085\p{Z}]$/u;

/** The line ends. */
export const newlines: ReadonlySet<number> = new Set([10, 11, 12, 13, 0x85, 0x2028, 0x2029]);

function testOf(pattern: RegExp): CharacterTest {
  const ascii = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCodePoint(code)));
  // Categories and classes know the basic plane only, as they do in other hosts.
  return (code) => ascii[code] ?? (code <= 0xffff && pattern.test(String.fromCodePoint(code)));
}

/** `\d`, `\w` and `\s`. */
export const classTests: Readonly<Record<string, CharacterTest>> = {
  d: testOf(digit),
  w: testOf(word),
  s: testOf(space),
};

/** Whether a code point is part of a word. */
export const isWord: CharacterTest = testOf(word);

const categories = new Set(
  "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp Cc Cf".split(" "),
);

/** The characters of a Unicode category; undefined when there is no such category. */
export function categoryTest(name: string, ignoreCase: boolean): CharacterTest | undefined {
  if (!categories.has(name)) return undefined;
  // Without regard to case, letters of any case stand for each other.
  const cased = ignoreCase && (name === "Lu" || name === "Ll" || name === "Lt");
  return testOf(cased ? /^[\p{Lu}\p{Ll}\p{Lt}]$/u : new RegExp(`^\\p{${name}}$`, "u"));
}

/** A code point in the form in which case makes no difference. */
export function foldCode(code: number): number {
  const letter = String.fromCodePoint(code);
  const lower = letter.toLowerCase();
  const folded = lower.codePointAt(0) ?? code;
  return lower.length === String.fromCodePoint(folded).length ? folded : code;
}

/** One character, with or without regard to case. */
export function literalTest(wanted: number, ignoreCase: boolean): CharacterTest {
  if (!ignoreCase) return (code) => code === wanted;
  const folded = foldCode(wanted);
  return (code) => code === wanted || foldCode(code) === folded;
}

/** A range of characters, with or without regard to case. */
export function rangeTest(first: number, last: number, ignoreCase: boolean): CharacterTest {
  const inRange: CharacterTest = (code) => code >= first && code <= last;
  if (!ignoreCase) return inRange;
  return (code) => {
    if (inRange(code) || inRange(foldCode(code))) return true;
    const upper = String.fromCodePoint(code).toUpperCase();
    const raised = upper.codePointAt(0) ?? code;
    return upper.length === String.fromCodePoint(raised).length && !(code > 127 && raised <= 127) && inRange(raised);
  };
}
