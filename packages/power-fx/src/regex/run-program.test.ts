import fc from "fast-check";
import { expect, test } from "vitest";
import type { Host } from "../bind/frame.ts";
import { utcZone } from "../dates/zone.ts";
import { enUs } from "../text/locale.ts";
import { parsePattern } from "./parse-pattern.ts";
import { PatternError } from "./pattern.ts";
import { buildProgram } from "./program.ts";
import { findMatch } from "./run-program.ts";

const options = { ignoreCase: false, multiline: false, dotAll: false, freeSpacing: false, numbered: true };

function newHost(steps: number): Host {
  const budget = { steps, cells: 1e6 };
  return {
    now: () => 0,
    random: () => 0,
    zone: utcZone,
    locale: enUs,
    numberIsFloat: true,
    budget,
    scope: {},
    cache: undefined,
    missing: undefined,
  };
}

/** Where our matcher finds the pattern, and what the captures hold. */
function found(pattern: string, text: string): readonly (string | undefined)[] | undefined {
  const match = findMatch(buildProgram(parsePattern(pattern, options)), text, 0, newHost(1e6));
  if (!match) return undefined;
  const captures = Array.from({ length: match.captures.length / 2 }, (_, index) => {
    const [start, end] = [match.captures[index * 2], match.captures[index * 2 + 1]];
    return start === undefined ? undefined : text.slice(start, end);
  });
  return [String(match.start), text.slice(match.start, match.end), ...captures];
}

const atom = fc.constantFrom(
  "a",
  "b",
  "[ab]",
  "[^a]",
  ".",
  "(a)",
  "(b)",
  "(ab)",
  "(?:a|b)",
  "\\w",
  "\\b",
  "^",
  "$",
  "(?=a)",
  "(?!b)",
  "(?<=a)",
);
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{1,2}", "*?", "+?", "??");
const patterns = fc
  .array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([body, count]) => body + count).join(""));

test("patterns in the dialect find what the platform's own matcher finds", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 8 });
  fc.assert(
    fc.property(
      fc.oneof(
        patterns,
        fc.tuple(patterns, patterns).map((both) => both.join("|")),
      ),
      texts,
      (pattern, text) => {
        let ours: readonly (string | undefined)[] | undefined;
        try {
          ours = found(pattern, text);
        } catch (error) {
          if (error instanceof PatternError) return;
          throw error;
        }
        const theirs = new RegExp(pattern, "u").exec(text);
        expect(ours).toEqual(theirs ? [String(theirs.index), ...theirs] : undefined);
      },
    ),
    { numRuns: 3000 },
  );
});

test("steps grow with the product of pattern and text, not with their powers", () => {
  const text = "a".repeat(2000);
  const host = newHost(1e6);
  expect(findMatch(buildProgram(parsePattern("a*a*a*a*a*b", options)), text, 0, host)).toBeUndefined();
  expect(host.budget.steps).toBeGreaterThan(8e5);
});
