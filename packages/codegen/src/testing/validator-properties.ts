import fc from "fast-check";
import { expect } from "vitest";
import type { Unit, Units } from "../printers/validators/unit.ts";
import { putAt } from "./json-path.ts";
import { type Mistake, mistakesIn } from "./mistakes.ts";
import { valuesOf } from "./values.ts";

/** As much of a validator as is tested here, with the modes of its package; this package knows neither. */
export interface TestedValidator<Mode> {
  readonly accepts: (value: unknown) => boolean;
  readonly validate: (value: unknown, ...modes: readonly Mode[]) => Outcome;
  readonly "~standard": { readonly validate: (value: unknown) => unknown };
}

/** What else a validation may do. */
export interface TestedModes<Mode> {
  readonly strict: Mode;
  readonly strip: Mode;
  readonly withDefaults: Mode;
}

type Outcome =
  | { readonly kind: "valid"; readonly value: unknown }
  | { readonly kind: "invalid"; readonly violations: readonly Found[] };

interface Found {
  readonly pointer: string;
  readonly keyword: string;
}

/** Values made from the contract pass and stay what they are; defaults come on top, and only once. */
export function expectValuesPass<Mode>(
  units: Units,
  unit: Unit,
  validator: TestedValidator<Mode>,
  { strict, strip, withDefaults }: TestedModes<Mode>,
  runs: number,
): void {
  const { accepts, validate, "~standard": standard } = validator;
  const check = (value: unknown): void => {
    const unchanged = { kind: "valid", value };
    expect(accepts(value)).toBe(true);
    expect(standard.validate(value)).toEqual({ value });
    expect(validate(value)).toEqual(unchanged);
    expect(validate(value, strict)).toEqual(unchanged);
    expect(validate(value, strip)).toEqual(unchanged);
    const filled = validate(value, withDefaults);
    expect(filled).toMatchObject(unchanged);
    expect(validate(filled.kind === "valid" && filled.value, withDefaults)).toEqual(filled);
  };
  fc.assert(fc.property(valuesOf(units, unit), check), { numRuns: runs });
}

/** Every single mistake is found: one finding, at its place, under its keyword. Stripping unknown members undoes theirs. */
export function expectMistakesAreFound<Mode>(
  units: Units,
  unit: Unit,
  validator: TestedValidator<Mode>,
  { strict, strip }: TestedModes<Mode>,
  runs: number,
): void {
  const { accepts, validate } = validator;
  const check = (value: unknown): void => {
    for (const mistake of mistakesIn(units, unit, value)) {
      const { at, isStrict, isAllowed = false } = mistake;
      const broken = putAt(value, at, mistake.value);
      const result = isStrict ? validate(broken, strict) : validate(broken);
      // There are thousands of these: `expect` is for the one that fails.
      if (accepts(broken) !== isAllowed || !isFound(mistake, result)) expect({ mistake, result }).toBe("found once");
      if (isAllowed && mistake.keyword === "additionalProperties")
        expect(validate(broken, strip)).toEqual({ kind: "valid", value });
    }
  };
  fc.assert(fc.property(valuesOf(units, unit), check), { numRuns: runs });
}

function isFound({ path, keyword }: Mistake, result: Outcome): boolean {
  if (result.kind === "valid" || result.violations.length !== 1) return false;
  const [found] = result.violations;
  return found?.keyword === keyword && found.pointer === path.map((key) => `/${escaped(String(key))}`).join("");
}

/** A segment of a JSON pointer. */
function escaped(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
