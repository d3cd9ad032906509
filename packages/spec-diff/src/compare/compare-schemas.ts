import type { SchemaRef } from "../schema/shape.ts";
import type { Here, Walk } from "./walk.ts";

/** Compares the schemas of one place. Handed to those that schemas are made of, so that no file needs another in a circle. */
export type CompareSchemas = (walk: Walk, before: SchemaRef, after: SchemaRef, here: Here) => void;

/** How to go deeper, and how to ask whether all values of one schema are values of another. */
export interface Comparison {
  readonly schemas: CompareSchemas;
  readonly isSubset: (one: SchemaRef, other: SchemaRef) => boolean;
}
