import type { Shape } from "../api-model.ts";
import type { Place } from "./place.ts";

/** What reading one document needs at every step. */
export interface Reading {
  readonly root: Place;
  /** The shape of a named schema, for the few places where a reference is not enough. */
  readonly shapeOf: (name: string) => Shape;
  /** Whether a named schema's shape is not known yet, because what is read stands inside of it. */
  readonly isBeingRead: (name: string) => boolean;
}
