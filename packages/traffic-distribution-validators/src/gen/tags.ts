// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isLonger,
  isObjectLike,
  isPlain,
  mistyped,
  type Validator,
  type Walk,
  unmatched,
  wrong,
} from "@trunkline/validator-kit";
import type { ListTagsForResourceOutput, TagKey, TagResourceInput } from "@trunkline/traffic-distribution-models";
import { isTagMap } from "./shared.ts";

/**
 * Checks values against {@link ListTagsForResourceOutput}.
 *
 * Tags of a resource.
 */
export const listTagsForResourceOutputValidator: Validator<ListTagsForResourceOutput> = /* @__PURE__ */ defineValidator(
  isListTagsForResourceOutput,
);

export function isListTagsForResourceOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { tags } = input;
  if (!isPlain(input)) return checkCopy(isListTagsForResourceOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["tags"]);
  return tags === undefined || isTagMap(tags, inside(walk, "/tags"));
}

/**
 * Checks values against {@link TagKey}.
 *
 * Key of a tag: 1 to 128 letters, digits, blanks or `_.:/=+-@`, and not beginning with `aws:`. Upper and lower case
 * differ.
 */
export const tagKeyValidator: Validator<TagKey> = /* @__PURE__ */ defineValidator(isTagKey);

const tagKeyPattern = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function isTagKey(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  if (isLonger(input, 128)) return wrong(walk, "", input, "maxLength", 128, "must have at most 128 characters");
  return tagKeyPattern.test(input) || unmatched(walk, "", input, tagKeyPattern);
}

/**
 * Checks values against {@link TagResourceInput}.
 *
 * Tags to set.
 */
export const tagResourceInputValidator: Validator<TagResourceInput> = /* @__PURE__ */ defineValidator(
  isTagResourceInput,
);

export function isTagResourceInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { tags } = input;
  if (!isPlain(input)) return checkCopy(isTagResourceInput, input, walk);
  walk?.modes?.tidy(walk, input, ["tags"]);
  return isTagMap(tags, inside(walk, "/tags"));
}
