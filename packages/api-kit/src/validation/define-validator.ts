import type { Accepts } from "./collections.ts";
import type { Validation, ValidationOptions, Validator, Violation } from "./validator.ts";
import { finding, type Visit, type Walk, wantsCopy } from "./walk.ts";

/**
 * Gives two generated functions their public face.
 *
 * @param accepts The fast yes or no.
 * @param visit Walks through a value; called only when there are mistakes to be found or a copy to be made.
 */
export function defineValidator<T>(accepts: Accepts, visit: Visit): Validator<T> {
  function validate(value: unknown, options: ValidationOptions = {}): Validation<T> {
    const { unknownMembers, applyDefaults = false } = options;
    const rejectUnknown = unknownMembers === "reject";
    const stripUnknown = unknownMembers === "strip";
    const walk: Walk = { findings: [], rejectUnknown, stripUnknown, applyDefaults, isSecret: false };
    try {
      const passes = accepts(value);
      const copy = passes && !rejectUnknown && !wantsCopy(walk) ? undefined : visit(walk, value);
      if (passes && !isFilled(walk.findings)) {
        const result = wantsCopy(walk) && copy !== undefined ? copy : value;
        // The check has just earned the type.
        return { kind: "valid", value: result as T };
      }
    } catch {
      walk.findings.length = 0;
    }
    // A getter or a proxy that throws, or that answers differently each time, leaves nothing better to say.
    const violations = isFilled(walk.findings) ? walk.findings : ([finding("type", "cannot be read")] as const);
    return { kind: "invalid", violations };
  }

  return {
    validate,
    // What it answers is what the type predicate says, but generated functions need not spell that.
    accepts: accepts as Validator<T>["accepts"],
    "~standard": {
      version: 1,
      vendor: "trunkline",
      validate: (value) => {
        const result = validate(value);
        return result.kind === "valid" ? { value: result.value } : { issues: result.violations };
      },
    },
  };
}

function isFilled(list: readonly Violation[]): list is readonly [Violation, ...Violation[]] {
  return list.length > 0;
}
