import type { Link } from "../api-model.ts";
import { memberAt, optionalString, requiredMemberAt, stringAt, type Place } from "./place.ts";
import { SpecProblem } from "./spec-problem.ts";

/** What a place says for people: its `description`, and the page of its `externalDocs`. To be spread into what it is about. */
export function readDoc(place: Place): { readonly doc?: string; readonly see?: Link } {
  return { ...readDescription(place), ...readSee(place) };
}

function readDescription(place: Place): { readonly doc?: string } {
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

/** The page of `externalDocs`. */
export function readSee(place: Place): { readonly see?: Link } {
  const page = memberAt(place, "externalDocs");
  if (!page) return {};
  const title = optionalString(page, "description");
  return { see: { url: stringAt(requiredMemberAt(page, "url")), ...(title !== undefined && { title }) } };
}
