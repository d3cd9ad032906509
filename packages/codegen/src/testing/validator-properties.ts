import fc from "fast-check";
import { expect } from "vitest";
import type { Unit, Units } from "../printers/validators/unit.ts";
import { putAt } from "./json-path.ts";
import { type Mistake, mistakesIn } from "./mistakes.ts";
import { valuesOf } from "./values.ts";

/** As much of a validator as is tested here; this package knows no other. */
export interface TestedValidator {
  readonly accepts: (value: unknown) => boolean;
  readonly validate: (value: unknown, options?: Options) => Outcome;
  readonly "~standard": { readonly validate: (value: unknown) => unknown };
}

interface Options {
  readonly unknownMembers?: "allow" | "strip" | "reject";
  readonly applyDefaults?: boolean;
}

type Outcome =
  | { readonly kind: "valid"; readonly value: unknown }
  | { readonly kind: "invalid"; readonly violations: readonly Found[] };

interface Found {
  readonly path: readonly unknown[];
  readonly rule: string;
}

/** Values made from the contract pass and stay what they are; defaults come on top, and only once. */
export function expectValuesPass(units: Units, unit: Unit, validator: TestedValidator, runs: number): void {
  const { accepts, validate, "~standard": standard } = validator;
  const check = (value: unknown): void => {
    const unchanged = { kind: "valid", value };
    expect(accepts(value)).toBe(true);
    expect(standard.validate(value)).toEqual({ value });
    expect(validate(value)).toEqual(unchanged);
    expect(validate(value, { unknownMembers: "reject" })).toEqual(unchanged);
    expect(validate(value, { unknownMembers: "strip" })).toEqual(unchanged);
    const filled = validate(value, { applyDefaults: true });
    expect(filled).toMatchObject(unchanged);
    expect(validate(filled.kind === "valid" && filled.value, { applyDefaults: true })).toEqual(filled);
  };
  fc.assert(fc.property(valuesOf(units, unit), check), { numRuns: runs });
}

/** Every single mistake is found: one finding, at its place, under its rule. Stripping unknown members undoes theirs. */
export function expectMistakesAreFound(units: Units, unit: Unit, validator: TestedValidator, runs: number): void {
  const { accepts, validate } = validator;
  const check = (value: unknown): void => {
    for (const mistake of mistakesIn(units, unit, value)) {
      const { at, unknownMembers, isAllowed = false } = mistake;
      const broken = putAt(value, at, mistake.value);
      const result = validate(broken, { unknownMembers });
      // There are thousands of these: `expect` is for the one that fails.
      if (accepts(broken) !== isAllowed || !isFound(mistake, result)) expect({ mistake, result }).toBe("found once");
      if (isAllowed) expect(validate(broken, { unknownMembers: "strip" })).toEqual({ kind: "valid", value });
    }
  };
  fc.assert(fc.property(valuesOf(units, unit), check), { numRuns: runs });
}

function isFound({ path, rule }: Mistake, result: Outcome): boolean {
  if (result.kind === "valid" || result.violations.length !== 1) return false;
  const [found] = result.violations;
  return found?.rule === rule && JSON.stringify(found.path) === JSON.stringify(path);
}
