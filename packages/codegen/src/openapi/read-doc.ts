import { memberAt, stringAt, type Place } from "./place.ts";
import { SpecProblem } from "./spec-problem.ts";

/** The `description` of a place, to be spread into what it describes. */
export function readDoc(place: Place): { readonly doc?: string } {
  const description = memberAt(place, "description");
  if (!description) return {};
  const doc = stringAt(description);
  // TypeSpec takes an inline tag for the beginning of a block tag, and ends the text before it.
  if (doc.trimEnd().endsWith("{")) {
    throw new SpecProblem(
      description,
      "The documentation breaks off at an inline tag such as {@link …}.",
      "Write the name in backticks instead: TypeSpec knows no inline tags.",
    );
  }
  return { doc };
}
