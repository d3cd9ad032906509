import type { TagMap } from "@trunkline/traffic-distribution-models";

/** Tags as a member of an answer: the contract knows no empty map, so without tags there is no member. */
export function shownTags<Name extends string>(name: Name, tags: TagMap): { readonly [Key in Name]?: TagMap } {
  // A computed name widens to string; it is `Name` and nothing else.
  return Object.keys(tags).length === 0 ? {} : ({ [name]: tags } as { readonly [Key in Name]: TagMap });
}
