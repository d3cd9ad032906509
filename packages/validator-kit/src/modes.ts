import { copyValue } from "./copy-value.ts";
import type { Members } from "./members.ts";
import { segment } from "./pointer.ts";
import { type Accepted, type Check, type Errand, type Mode, type Modes, wrong } from "./walk.ts";

// Each mode is a value of its own, so that a program that uses none ships none.

/**
 * Makes each member that the contract does not know a violation, and likewise each enum value and tag of an answer that
 * came later than this package.
 */
export const strict: Mode = {
  validate: validateWithModes,
  isStrict: true,
  visit(walk, members, known) {
    for (const name of strangers(members, known)) {
      // The value is nobody's business: it may be something secret in the wrong place.
      const unseen = { ...walk, isSecret: true };
      wrong(unseen, segment(name), null, "additionalProperties", undefined, "is not a known member");
    }
  },
};

/** Answers a copy without the members that the contract does not know. */
export const strip: Mode = {
  validate: validateWithModes,
  copy: copyValue,
  visit(_, members, known) {
    for (const name of strangers(members, known)) Reflect.deleteProperty(members, name);
  },
};

/** Answers a copy with the contract's defaults in place of absent members. They stand in for no required member. */
export const withDefaults: Mode = {
  validate: validateWithModes,
  copy: copyValue,
  visit(_, members, _known, defaults) {
    for (const [name, value] of Object.entries(defaults?.() ?? {})) {
      if (Object.hasOwn(members, name) && members[name] !== undefined) continue;
      // Defining does what assigning does not: under `__proto__` it makes a member.
      Object.defineProperty(members, name, { value, configurable: true, enumerable: true, writable: true });
    }
  },
};

/** Several modes as one. */
export function together(modes: readonly Mode[]): Modes {
  return {
    isStrict: modes.some(({ isStrict }) => isStrict),
    tidy(...object) {
      for (const mode of modes) mode.visit(...object);
    },
    tidyLeniently(...object) {
      for (const mode of modes) if (mode.isStrict !== true) mode.visit(...object);
    },
  };
}

/** Only what passes is worth a copy; a value that does not is looked at by those modes that change nothing. */
function validateWithModes(check: Check, value: unknown, errand: Errand, modes: readonly Mode[]): Accepted | undefined {
  const passes = check(value);
  const copy = passes ? modes.find((mode) => mode.copy)?.copy : undefined;
  const result = copy ? copy(value) : value;
  const minded = passes ? modes : modes.filter((mode) => !mode.copy);
  check(result, { errand, at: "", isSecret: false, modes: together(minded) });
  return passes && errand.findings === undefined ? { value: result } : undefined;
}

/** Members that are `undefined` are absent. */
function strangers(members: Members, known: readonly string[] | undefined): readonly string[] {
  if (known === undefined) return [];
  return Object.keys(members).filter((name) => members[name] !== undefined && !known.includes(name));
}
