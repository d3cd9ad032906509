import { pointerOf, type Place } from "./pointer.ts";

/** Where in which document a problem is. */
interface ProblemPlace {
  /** Path of the document, or of the folder that should hold it. */
  readonly document: string;
  /** JSON pointer into the document, as a fragment: `#/paths/~1books/get`; empty for a folder. */
  readonly pointer: string;
}

/** The contract cannot be read. The message says in which document, where in it, and what to do. */
export class SpecProblem extends Error {
  override readonly name = "SpecProblem";
  readonly document: string;
  /** JSON pointer into the document, as a fragment: `#/paths/~1books/get`. */
  readonly pointer: string;
  /** What to change in the contract. */
  readonly advice: string;

  constructor(place: ProblemPlace | Place, problem: string, advice: string) {
    const pointer = "pointer" in place ? place.pointer : pointerOf(place);
    super(`${place.document}${pointer}: ${problem}\n  ${advice}`);
    this.document = place.document;
    this.pointer = pointer;
    this.advice = advice;
  }
}
