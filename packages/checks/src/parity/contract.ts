import type { Json } from "../json.ts";

/**
 * What the readers make of a document and the differ compares: one API as the wire sees it, in nobody's spelling.
 *
 * Everything that is a single value (a method, a pattern, a default) is a facet: a name and a JSON value. A facet that
 * a document does not state is absent. The differ knows no facet by name, so a reader that learns a new one needs no
 * change elsewhere.
 */
export interface Contract {
  /** By camelCase name: the verb phrase without its group, for example `getDistributionPolicy`. */
  readonly operations: ReadonlyMap<string, Operation>;
}

/** Single values by name. */
export type Facets = Readonly<Record<string, Json>>;

/** A schema, asked for only when it is compared: schemas may hold themselves. */
export type Lazy<T> = () => T;

/** One call: its line, what goes in, and every answer it may give. */
export interface Operation {
  /** `method`, `path`, `paging`. */
  readonly facets: Facets;
  /** By `<where>.<wire name>`: `path.Id`, `query.maxResults`, `header.if-match` (header names in lower case). */
  readonly parameters: ReadonlyMap<string, Member>;
  readonly body?: Member;
  /** True when the body is a JSON merge patch: null then stands for removal wherever a member is optional. */
  readonly patch: boolean;
  /** By status, range (`4XX`) or `default`. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What comes with one status. */
export interface Answer {
  /** `contentType`, when there is a body. */
  readonly facets: Facets;
  readonly headers: ReadonlyMap<string, Member>;
  /** None for an empty answer; several when one status has several error shapes. */
  readonly bodies: readonly Lazy<Shape>[];
}

/** A place that holds a value: a parameter, a property, a body, a header. Its facets win over those of its shape. */
export interface Member {
  /** Absent where the document cannot say, as for the response headers of Swagger. */
  readonly required?: boolean;
  /** The thing itself can do without it, so that null removes it in a merge patch. */
  readonly removable?: boolean;
  readonly facets: Facets;
  readonly shape: Lazy<Shape>;
}

/** A value's form. `facets.type` is one of any, string, integer, number, boolean, object, map, array, union. */
export interface Shape {
  /** Given by the document; objects, unions and enums are compared by it, other names are nobody's business. */
  readonly name?: string;
  readonly facets: Facets;
  /** Of an object, by wire name, inherited ones included. */
  readonly members?: ReadonlyMap<string, Member>;
  /** Of an array. */
  readonly items?: Lazy<Shape>;
  /** Of a map; any string where nothing else is said. */
  readonly keys?: Lazy<Shape>;
  /** Of a map. */
  readonly values?: Lazy<Shape>;
  /** Of a union, by the tag that chooses it, or by position where nothing does. */
  readonly variants?: ReadonlyMap<string, Lazy<Shape>>;
}

/** Keeps what is stated: drops `undefined`, and lower bounds of zero on sizes, which say nothing. */
export function facetsOf(stated: Readonly<Record<string, Json | undefined>>): Facets {
  const vacuous = new Set(["minLength", "minItems", "minProperties"]);
  const kept = Object.entries(stated).filter(
    ([name, value]) => value !== undefined && !(value === 0 && vacuous.has(name)),
  );
  // What is undefined has just been filtered out.
  return Object.fromEntries(kept) as Facets;
}

/** Remembers the shape of each name, so that one that holds itself is read once. */
export function shapesByName(read: (name: string) => Shape): (name: string) => Shape {
  const known = new Map<string, Shape>();
  return (name) => {
    const shape = known.get(name) ?? read(name);
    known.set(name, shape);
    return shape;
  };
}

/** The keys of a map whose document says nothing about them. */
export const anyKey: Lazy<Shape> = () => ({ facets: { type: "string" } });
