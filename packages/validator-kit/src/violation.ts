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
