import type { ScopeSchema } from "./schema.ts";

/** Which rules of the language apply. See the README for how they differ. */
export type Profile = "v1-decimal" | "v1-float" | "pre-v1-float";

/** What an expression may use up. An evaluation that wants more ends in an error value of kind Timeout or QuotaExceeded. */
export type Limits = {
  /** Characters of the source. Default 1,000. */
  readonly maxLength: number;
  /** Levels of nesting. Default 50. */
  readonly maxDepth: number;
  /** Function calls and rows of one evaluation. Default 1,000,000. */
  readonly maxSteps: number;
  /** Characters, rows and fields that one evaluation may make. Default 10,000,000. */
  readonly maxSize: number;
};

/** The limits where none are given. */
export const defaultLimits: Limits = { maxLength: 1000, maxDepth: 50, maxSteps: 1_000_000, maxSize: 10_000_000 };

/** What checking an expression depends on. */
export type CheckOptions = {
  /** Default `v1-decimal`. */
  readonly profile?: Profile;
  /** The global names and their types. Without it there are none. */
  readonly schema?: ScopeSchema;
  /** Switches `IsMatch`, `Match` and `MatchAll` on. Default false. */
  readonly regularExpressions?: boolean;
  /** Switches `ParseJSON` and `JSON` on. Default false. */
  readonly json?: boolean;
  /** Default 1,000 characters, 50 levels, 1,000,000 steps, a size of 10,000,000. */
  readonly limits?: Partial<Limits>;
};

/** What an evaluation depends on besides its scope. */
export type EvaluateOptions = {
  /** The clock: milliseconds since the Unix epoch. Default: the system's. */
  readonly now?: () => number;
  /** IANA or Windows name of the zone that dates are in. Default UTC. */
  readonly timeZone?: string;
  /** Language tag for numbers and dates in text. Default `en-US`. */
  readonly locale?: string;
  /** At least 0 and below 1. Default: the system's. */
  readonly random?: () => number;
};

/** Options of `compile`. */
export type CompileOptions = CheckOptions & EvaluateOptions;
