import { pathOf } from "./pointer.ts";
import type { Mode, Validation, Validator, Violation } from "./validator.ts";
import type { Check } from "./walk.ts";

/**
 * Gives a generated function its public face.
 *
 * @param check Asked for a yes or no first. Only when there are mistakes to be found or modes to be minded, it is asked
 *   again, with a walk.
 */
export function defineValidator<T>(check: Check): Validator<T> {
  function validate(value: unknown, ...modes: readonly Mode[]): Validation<T> {
    const findings: Violation[] = [];
    try {
      const passes = check(value);
      if (passes && modes.length === 0) return { kind: "valid", value: value as T };
      // Only what passed is worth a copy.
      const copy = passes ? modes.find((mode) => mode.copy)?.copy : undefined;
      const result = copy ? copy(value) : value;
      const minded = passes || modes.length === 0 ? modes : modes.filter((mode) => !mode.copy);
      check(result, { errand: { findings, modes: minded }, at: "", isSecret: false });
      // The check has just earned the type.
      if (passes && findings.length === 0) return { kind: "valid", value: result as T };
    } catch {
      findings.length = 0;
    }
    return { kind: "invalid", violations: isFilled(findings) ? findings : unreadable };
  }

  return {
    validate,
    accepts: (value): value is T => check(value),
    "~standard": {
      version: 1,
      vendor: "trunkline",
      validate: (value) => {
        const result = validate(value);
        if (result.kind === "valid") return { value: result.value };
        return { issues: result.violations.map(({ pointer, message }) => ({ message, path: pathOf(pointer) })) };
      },
    },
  };
}

/** A getter or a proxy that throws, or that answers differently each time, leaves nothing better to say. */
const unreadable = [{ pointer: "", keyword: "type", message: "cannot be read" }] as const;

function isFilled(list: readonly Violation[]): list is readonly [Violation, ...Violation[]] {
  return list.length > 0;
}
