import type { Mode, Validation, Validator } from "@trunkline/validator-kit";

/** Checks as a server does: what passes has nothing that the contract does not list. */
export interface StrictValidator<Known> {
  readonly validate: (value: unknown, ...modes: readonly Mode[]) => Validation<Known>;
}

/** The strict form of a generated validator. `Known`: the type as `job-router-models/server` has it. */
export function strictly<Known>(validator: Validator<unknown>): StrictValidator<Known> {
  // The validator's own type leaves room for what answers of a newer service may hold; bodies of requests may not.
  return { validate: (value, ...modes) => validator.validate(value, ...modes) as Validation<Known> };
}
