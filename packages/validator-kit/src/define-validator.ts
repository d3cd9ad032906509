import { pathOf } from "./pointer.ts";
import type { Validation, Validator } from "./validator.ts";
import type { Check, Errand, Mode } from "./walk.ts";

/**
 * Gives a generated function its public face.
 *
 * @param check Asked for a yes or no first. Only when there are mistakes to be found or modes to be minded, it is asked
 *   again, with a walk.
 */
export function defineValidator<T>(check: Check): Validator<T> {
  function validate(value: unknown, ...modes: readonly Mode[]): Validation<T> {
    const errand: Errand = { findings: undefined };
    const [mode] = modes;
    try {
      const result = mode ? mode.validate(check, value, errand, modes) : check(value) && { value };
      // The check has just earned the type.
      if (result) return { kind: "valid", value: result.value as T };
      if (!mode) check(value, { errand, at: "", isSecret: false, modes: undefined });
    } catch {
      errand.findings = undefined;
    }
    // A getter or a proxy that throws, or that answers differently each time, leaves nothing better to say.
    const { findings = [{ pointer: "", keyword: "type", message: "cannot be read" }] } = errand;
    return { kind: "invalid", violations: findings };
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
