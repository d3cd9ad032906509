import type { JsonObject, JsonValue } from "../document/json.ts";
import type { Spec } from "../document/read-spec.ts";
import type { BoundName } from "../rules/bounds.ts";

/** The kinds of JSON value. Integers are numbers with a condition. */
export type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";

/** All kinds of JSON value. */
export const kinds: readonly Kind[] = ["null", "boolean", "number", "string", "array", "object"];

/** A schema as it is written, somewhere in a document. */
export interface SchemaPart {
  readonly spec: Spec;
  readonly pointer: string;
  readonly value: JsonObject;
}

/** One or several schemas that must all hold: what `allOf` and a reference with siblings come to. */
export type SchemaRef = readonly [SchemaPart, ...SchemaPart[]];

/** A bound, and whether the number itself lies outside. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** Options of which one (or at least one) must hold, where they could not be told apart by the kind of value. */
export interface Union {
  readonly keyword: "oneOf" | "anyOf";
  readonly pointer: string;
  readonly options: readonly SchemaRef[];
}

/** The property that tells options apart. */
export interface Discriminator {
  readonly property: string;
  /** Pointers or names of schemas by value, as they are written. */
  readonly mapping: ReadonlyMap<string, string>;
}

/** What a schema says, in one normal form: references followed, `allOf` merged, null and unions of kinds folded in. */
export interface Shape {
  readonly pointer: string;
  readonly kinds: ReadonlySet<Kind>;
  /** Numbers must be whole. */
  readonly integer: boolean;
  /** The only values of a kind. */
  readonly values: ReadonlyMap<Kind, readonly JsonValue[]>;
  /** Strings that are listed beside a free string: an open enumeration. */
  readonly known: readonly JsonValue[] | undefined;
  readonly stringFormat: string | undefined;
  readonly numberFormat: string | undefined;
  readonly encoding: string | undefined;
  readonly bounds: ReadonlyMap<BoundName, Bound>;
  readonly multipleOf: number | undefined;
  readonly patterns: readonly string[];
  readonly uniqueItems: boolean;
  readonly items: SchemaRef | undefined;
  readonly tuple: readonly SchemaRef[];
  readonly properties: ReadonlyMap<string, SchemaRef>;
  readonly required: ReadonlySet<string>;
  /** Schema of properties that are not listed; `closed` when there may be none, undefined when nothing is said. */
  readonly additional: SchemaRef | "closed" | undefined;
  readonly unions: readonly Union[];
  readonly discriminator: Discriminator | undefined;
  /** Conditions that are only compared as they are written, by keyword. */
  readonly conditions: ReadonlyMap<string, JsonValue>;
  readonly notes: Notes;
}

/** What a schema says besides which values are right. */
export interface Notes {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly default: JsonValue | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly examples: readonly JsonValue[];
  readonly extensions: ReadonlyMap<string, JsonValue>;
}
