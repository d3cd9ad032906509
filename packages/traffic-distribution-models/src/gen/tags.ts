// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { TagMap } from "./shared.ts";

/**
 * Tags of a resource.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html}
 */
export interface ListTagsForResourceOutput {
  /** All tags; absent when there are none. 1 to 50 members. */
  tags?: TagMap;
}

/**
 * Key of a tag: 1 to 128 letters, digits, blanks or `_.:/=+-@`, and not beginning with `aws:`. Upper and lower case
 * differ. 1 to 128 characters. Matches `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html}
 */
export type TagKey = string;

/**
 * Tags to set.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html}
 */
export interface TagResourceInput {
  /** Each replaces a tag of the same key; other tags stay (inferred). 1 to 50 members. */
  tags: TagMap;
}
