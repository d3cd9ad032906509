/** One mistake in a value: where, which rule, and a sentence. */
export interface Violation {
  /** Members and indices from the root of the value. */
  readonly path: readonly (string | number)[];
  readonly rule: Rule;
  /** A sentence for people, without the path: "must be at least 1". */
  readonly message: string;
  /** What the rule allows: a bound, a pattern, the known values. Absent where the rule says it all. */
  readonly allowed?: unknown;
  /**
   * What stood there instead. Absent for `required`, for unknown members and for sensitive values. Long strings are
   * shortened; for `type`, and for anything but a primitive, it is the name of the JSON type.
   */
  readonly received?: unknown;
}

/** Stable names of the rules, after the JSON Schema keyword where there is one. */
export type Rule =
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
  | "minProperties"
  | "maxProperties"
  | "propertyName"
  | "unknownMember"
  /** A value of a type that contains itself is nested too deep to be looked at. */
  | "maxDepth";

/** An expected outcome, so a value and not an exception. */
export type Validation<T> =
  | { readonly kind: "valid"; readonly value: T }
  | { readonly kind: "invalid"; readonly violations: readonly [Violation, ...Violation[]] };

/** What else a validation does beside checking. Without options it answers the value as it came. */
export interface ValidationOptions {
  /**
   * What happens to members that the contract does not know. `allow` (the default) keeps them, `strip` answers a
   * copy without them, `reject` makes each a violation.
   */
  readonly unknownMembers?: "allow" | "strip" | "reject";
  /** Fill in the contract's defaults, in a copy. Default `false`. */
  readonly applyDefaults?: boolean;
}

/** The public face of a generated check. Also a Standard Schema (https://standardschema.dev). */
export interface Validator<T> {
  /** Never throws, whatever the value. */
  readonly validate: (value: unknown, options?: ValidationOptions) => Validation<T>;
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
