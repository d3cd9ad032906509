// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkString,
  defineValidator,
  here,
  isLonger,
  isObject,
  isPlain,
  maxLength,
  minLength,
  optional,
  pattern,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type { ListTagsForResourceOutput, TagKey, TagResourceInput } from "@trunkline/traffic-distribution-models";
import { isTagMap, walkTagMap } from "./shared.ts";

/**
 * Checks values against {@link ListTagsForResourceOutput}.
 *
 * Tags of a resource.
 */
export const listTagsForResourceOutputValidator: Validator<ListTagsForResourceOutput> = /* @__PURE__ */ defineValidator(
  isListTagsForResourceOutput,
  walkListTagsForResourceOutput,
);

export function isListTagsForResourceOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { tags } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTagsForResourceOutput);
  return tags === undefined || isTagMap(tags);
}

const listTagsForResourceOutputMembers: readonly string[] = ["tags"];

export function walkListTagsForResourceOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTagsForResourceOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "tags", optional, walkTagMap);
  return members;
}

/**
 * Checks values against {@link TagKey}.
 *
 * Key of a tag: 1 to 128 letters, digits, blanks or `_.:/=+-@`, and not beginning with `aws:`. Upper and lower case
 * differ.
 */
export const tagKeyValidator: Validator<TagKey> = /* @__PURE__ */ defineValidator(isTagKey, walkTagKey);

const tagKeyPattern = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function isTagKey(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 128) && tagKeyPattern.test(input);
}

export function walkTagKey(walk: Walk, input: unknown): void {
  if (!isTagKey(input)) {
    checkString(walk, here, input, required, [minLength(1), maxLength(128), pattern(tagKeyPattern)]);
  }
}

/**
 * Checks values against {@link TagResourceInput}.
 *
 * Tags to set.
 */
export const tagResourceInputValidator: Validator<TagResourceInput> = /* @__PURE__ */ defineValidator(
  isTagResourceInput,
  walkTagResourceInput,
);

export function isTagResourceInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { tags } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTagResourceInput);
  return isTagMap(tags);
}

const tagResourceInputMembers: readonly string[] = ["tags"];

export function walkTagResourceInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, tagResourceInputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "tags", required, walkTagMap);
  return members;
}
