/** A document that cannot be compared, in a sentence for whoever wrote it. */
export class SpecProblem extends Error {
  override readonly name = "SpecProblem";
}
