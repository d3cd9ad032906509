import type { RequestBody, Shape } from "../api-model.ts";
import { entriesAt, isTrueAt, memberAt, requiredMemberAt, type Place } from "./place.ts";
import { readShape } from "./read-shape.ts";
import type { Reading } from "./reading.ts";
import { resolve } from "./references.ts";
import { SpecProblem } from "./spec-problem.ts";

export interface Content {
  readonly contentType: string;
  readonly shape: Shape;
  /** The entry under `content`, for examples. */
  readonly place: Place;
}

/** The one JSON content of a request or an answer; nothing where there is no body. */
export function readContent(reading: Reading, owner: Place): Content | undefined {
  const content = memberAt(owner, "content");
  const entries = entriesAt(content);
  const [first, ...others] = entries;
  if (!content || !first) return undefined;
  const [contentType, place] = first;
  if (others.length > 0) {
    throw new SpecProblem(
      content,
      `Several content types: ${entries.map(([type]) => type).join(", ")}.`,
      "Declare one content type per request and per status.",
    );
  }
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(contentType)) {
    throw new SpecProblem(place, `The content type "${contentType}" is not supported.`, "Use JSON.");
  }
  return { contentType, shape: readShape(reading, requiredMemberAt(place, "schema")), place };
}

export function readRequestBody(
  reading: Reading,
  operation: Place,
): { readonly body: RequestBody; readonly place: Place } | undefined {
  const declared = memberAt(operation, "requestBody");
  if (!declared) return undefined;
  const owner = resolve(reading.root, declared);
  const content = readContent(reading, owner);
  if (!content) {
    throw new SpecProblem(owner, "The request body has no content type.", "Give the operation a @body or @bodyRoot.");
  }
  const { contentType, shape, place } = content;
  return { body: { contentType, shape, required: isTrueAt(owner, "required") }, place };
}
