import { pathOf } from "./pointer.ts";
import type { Validation, Validator } from "./validator.ts";
import type { Violation } from "./violation.ts";
import type { Check, Accepted, Mode } from "./walk.ts";

/**
 * Gives a generated function its public face.
 *
 * @param check Asked for a yes or no first. Only when there are mistakes to be found or modes to be minded, it is asked
 *   again, with a walk.
 */
export function defineValidator<T>(check: Check): Validator<T> {
  function validate(value: unknown, ...modes: readonly Mode[]): Validation<T> {
    const findings: Violation[] = [];
    const [mode] = modes;
    try {
      const result =
        mode === undefined ? findAll(check, value, findings) : mode.validate(check, value, findings, modes);
      // The check has just earned the type.
      if (result !== undefined) return { kind: "valid", value: result.value as T };
    } catch {
      findings.length = 0;
    }
    // A getter or a proxy that throws, or that answers differently each time, leaves nothing better to say.
    const [first = { pointer: "", keyword: "type", message: "cannot be read" }, ...others] = findings;
    return { kind: "invalid", violations: [first, ...others] };
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

/** Asks for a yes or no, and only after a no again, with a walk. */
function findAll(check: Check, value: unknown, findings: Violation[]): Accepted | undefined {
  if (check(value)) return { value };
  check(value, { errand: { findings, modes: [] }, at: "", isSecret: false });
  return undefined;
}
