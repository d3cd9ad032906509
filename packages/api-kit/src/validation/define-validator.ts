import type { Accepts } from "./collections.ts";
import type { Copy } from "./copy.ts";
import type { Inspect, Findings } from "./findings.ts";
import type { Validation, ValidationOptions, Validator, Violation } from "./validator.ts";

// A getter or a proxy that throws, or that answers differently each time, leaves nothing better to say.
const unreadable: Violation = { path: [], rule: "type", message: "cannot be read" };

/**
 * Gives three generated functions their public face.
 *
 * @param accepts The fast yes or no.
 * @param inspect Collects the mistakes; called only when there are any, or when unknown members are to be rejected.
 * @param copy Makes the stripped or filled copy. Absent for types that hold no objects.
 */
export function defineValidator<T>(accepts: Accepts, inspect: Inspect, copy?: Copy): Validator<T> {
  function validate(value: unknown, options: ValidationOptions = {}): Validation<T> {
    const { unknownMembers, applyDefaults = false } = options;
    const to: Findings = { list: [], rejectUnknown: unknownMembers === "reject", quiet: false };
    try {
      const passes = accepts(value);
      if (!passes || to.rejectUnknown) inspect(to, value);
      if (passes && to.list.length === 0) {
        const stripUnknown = unknownMembers === "strip";
        const result = copy && (stripUnknown || applyDefaults) ? copy(value, { stripUnknown, applyDefaults }) : value;
        // The check has just earned it.
        return { kind: "valid", value: result as T };
      }
    } catch {
      to.list.length = 0;
    }
    return { kind: "invalid", violations: isFilled(to.list) ? to.list : [unreadable] };
  }

  return {
    validate,
    accepts: (value): value is T => {
      try {
        return accepts(value);
      } catch {
        return false;
      }
    },
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
