import type { Place } from "./place.ts";

/** The contract cannot be read. The message says in which document, where in it, and what to do. */
export class SpecProblem extends Error {
  override readonly name = "SpecProblem";
  readonly document: string;
  /** JSON pointer into the document, as a fragment: `#/paths/~1books/get`. */
  readonly pointer: string;
  /** What to change in the contract. */
  readonly advice: string;

  constructor(place: Pick<Place, "document" | "pointer">, problem: string, advice: string) {
    super(`${place.document}${place.pointer}: ${problem}\n  ${advice}`);
    this.document = place.document;
    this.pointer = place.pointer;
    this.advice = advice;
  }
}
