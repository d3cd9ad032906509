import type { Violation } from "./violation.ts";
import type { Mode } from "./walk.ts";

/** An expected outcome, so a value and not an exception. */
export type Validation<T> =
  | { readonly kind: "valid"; readonly value: T }
  | { readonly kind: "invalid"; readonly violations: readonly [Violation, ...Violation[]] };

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
