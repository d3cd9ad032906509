import type { Json } from "./json.ts";

/** A value in an OpenAPI document together with where it stands, so that every error can say where. */
export interface Place {
  /** Path of the document from the root of the repository. */
  readonly document: string;
  readonly value: Json;
  /** The name or index under which `above` has it; `#` for the document itself. */
  readonly step: string;
  /** Absent for the document itself. */
  readonly above: Place | undefined;
}

/**
 * JSON pointer as a fragment: `#/paths/~1books/get`. Only errors ask for it, so no place carries it: a large document
 * has hundreds of thousands of them.
 */
export function pointerOf({ step, above }: Place): string {
  return above ? `${pointerOf(above)}/${step.replaceAll("~", "~0").replaceAll("/", "~1")}` : step;
}
