import type { Direction, VerdictName } from "./verdict.ts";

/** A row of the rule table. A direction without a verdict is one in which the change cannot be noticed. */
export interface RuleRow extends Readonly<Partial<Record<Direction, VerdictName>>> {
  /** What happened, as the predicate of a sentence whose subject is the place. */
  readonly what: string;
  readonly why: string;
}

/** Rules by id. */
export type RuleRows = Readonly<Record<string, RuleRow>>;
