import type { Members } from "./members.ts";
import type { Check, Walk } from "./walk.ts";

/** One mistake in a value: where, which keyword of the contract, and a sentence. */
export interface Violation {
  /** JSON pointer (RFC 6901) from the root of the value: `/mode/kind`; empty for the value itself. */
  readonly pointer: string;
  readonly keyword: Keyword;
  /** A sentence for people, without the place: "must be at least 1". */
  readonly message: string;
  /** What the keyword allows: a bound, a pattern, the known values. Absent where the keyword says it all. */
  readonly allowed?: unknown;
  /**
   * What stood there instead. Absent for `required`, for unknown members and for sensitive values. Long strings are
   * shortened; for `type`, and for anything but a primitive, it is the name of the JSON type.
   */
  readonly received?: unknown;
}

/**
 * Which keyword of JSON Schema a value breaks, by the names of draft 2020-12. Besides these there are OpenAPI's
 * `discriminator`, for the tag of a union, and `maxDepth`, for types that contain themselves.
 */
export type Keyword =
  | "type"
  | "required"
  | "enum"
  | "const"
  | "discriminator"
  | "anyOf"
  | "pattern"
  | "format"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "maxProperties"
  | "propertyNames"
  | "additionalProperties"
  | "maxDepth";

/** An expected outcome, so a value and not an exception. */
export type Validation<T> =
  | { readonly kind: "valid"; readonly value: T }
  | { readonly kind: "invalid"; readonly violations: readonly [Violation, ...Violation[]] };

/** A value that passed, or the copy of it. */
export interface Accepted {
  readonly value: unknown;
}

/**
 * What else a validation does beside finding mistakes: `strict`, `strip` and `withDefaults` of this package. Without any,
 * members that the contract does not know are left alone, and the value is answered as it came.
 */
export interface Mode {
  /** Validates with all modes of a call, of which this is the first: what only modes need stays where they are. */
  readonly validate: (
    check: Check,
    value: unknown,
    findings: Violation[],
    modes: readonly Mode[],
  ) => Accepted | undefined;
  /** Refuses what the contract does not know. */
  readonly isStrict?: boolean;
  /** Makes the copy that {@link Mode.visit} changes. */
  readonly copy?: (value: unknown) => unknown;
  /** Called for each object on the walk, before its members are looked at. */
  readonly visit: (walk: Walk, members: Members, known?: readonly string[], defaults?: () => Members) => void;
}

/** The public face of a generated check. Also a Standard Schema (https://standardschema.dev). */
export interface Validator<T> {
  /** Never throws, whatever the value. */
  readonly validate: (value: unknown, ...modes: readonly Mode[]) => Validation<T>;
  /**
   * The fast yes or no, as a type guard; unknown members are allowed. Throws only what reading the value throws: a
   * getter, a proxy.
   */
  readonly accepts: (value: unknown) => value is T;
  readonly "~standard": StandardFace<T>;
}

/** Version 1 of the Standard Schema interface, structurally, so that no dependency is needed. */
export interface StandardFace<T> {
  readonly version: 1;
  readonly vendor: "trunkline";
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: T; readonly issues?: undefined }
    | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
  readonly types?: { readonly input: T; readonly output: T };
}
