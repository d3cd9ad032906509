import type { Encoding, RequestBody, Shape } from "../api-model.ts";
import {
  entriesAt,
  isTrueAt,
  memberAt,
  optionalString,
  requiredMemberAt,
  stringAt,
  stringsAt,
  type Place,
} from "./place.ts";
import { readShape } from "./read-shape.ts";
import type { Reading } from "./reading.ts";
import { resolve } from "./references.ts";
import { SpecProblem } from "./spec-problem.ts";

export interface Content {
  readonly contentType: string;
  readonly encoding?: Encoding;
  /** All that it may have, where there are several, or a range of them. */
  readonly mediaTypes?: readonly string[];
  /** How fields of a form stand that do not stand as usual. */
  readonly fields?: Readonly<Record<string, string>>;
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
  const encoding = readEncoding(place);
  if (!encoding && !/[/+]json(?:\s*;|$)/i.test(contentType)) {
    throw new SpecProblem(place, `The content type "${contentType}" is not supported.`, "Use JSON.");
  }
  const shape = readShape(reading, requiredMemberAt(place, "schema"));
  const mediaTypes = stringsAt(memberAt(place, "x-media-types"));
  const fields = entriesAt(memberAt(place, "x-fields")).map(([name, how]) => [name, stringAt(how)]);
  return {
    contentType,
    ...(encoding && { encoding }),
    ...(mediaTypes.length > 0 && { mediaTypes }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    shape,
    place,
  };
}

const encodings = ["text", "binary", "form", "multipart"] as const;

/** How a body that is not JSON is written; documents that are not ours get it when they are adapted. */
function readEncoding(content: Place): Encoding | undefined {
  const declared = optionalString(content, "x-encoding");
  return encodings.find((one) => one === declared);
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
  const { place, ...body } = content;
  return { body: { ...body, required: isTrueAt(owner, "required") }, place };
}
