// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type { ListTagsForResourceOutput, TagKey, TagResourceInput } from "@trunkline/traffic-distribution-models";
import { listTagsForResourceOutputValidator, tagKeyValidator, tagResourceInputValidator } from "../tags.ts";
import { tagMapSource } from "./shared.ts";

const listTagsForResourceOutputSource: SchemaSource = {
  name: "ListTagsForResourceOutput",
  schema: {
    type: "object",
    properties: { tags: { $ref: "#/$defs/TagMap", description: "All tags; absent when there are none." } },
    description: "Tags of a resource.",
  },
  uses: () => [tagMapSource],
};

/** {@link ListTagsForResourceOutput}: its JSON Schema, and its validator. */
export const listTagsForResourceOutputJsonSchema: StandardJsonSchema<ListTagsForResourceOutput> = /* @__PURE__ */ defineJsonSchema(
  listTagsForResourceOutputValidator,
  listTagsForResourceOutputSource,
);

const tagKeySource: SchemaSource = {
  name: "TagKey",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 128,
    pattern: "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",
    description: "Key of a tag: 1 to 128 letters, digits, blanks or `_.:/=+-@`, and not beginning with `aws:`. Upper and lower case differ.",
  },
  uses: () => [],
};

/** {@link TagKey}: its JSON Schema, and its validator. */
export const tagKeyJsonSchema: StandardJsonSchema<TagKey> = /* @__PURE__ */ defineJsonSchema(
  tagKeyValidator,
  tagKeySource,
);

const tagResourceInputSource: SchemaSource = {
  name: "TagResourceInput",
  schema: {
    type: "object",
    properties: {
      tags: { $ref: "#/$defs/TagMap", description: "Each replaces a tag of the same key; other tags stay (inferred)." },
    },
    required: ["tags"],
    description: "Tags to set.",
  },
  uses: () => [tagMapSource],
};

/** {@link TagResourceInput}: its JSON Schema, and its validator. */
export const tagResourceInputJsonSchema: StandardJsonSchema<TagResourceInput> = /* @__PURE__ */ defineJsonSchema(
  tagResourceInputValidator,
  tagResourceInputSource,
);
