// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

/**
 * A string that the service sent and the contract does not list: a member of an enum, or the tag of a union, that came
 * later. It holds what came and may be sent back, but nobody can write one: what is sent stays within the contract.
 * To compare it with a string of your own, widen it first: `const text: string = status`.
 */
export declare enum Unrecognized {
  value = "~unrecognized",
}

/**
 * A variant of a union that the contract does not list, with every member as it came. It is what is left of a union
 * when all known tags are ruled out, and may be sent back.
 */
export type UnrecognizedVariant<Tag extends string> = { readonly [Member in Tag]: Unrecognized } & {
  readonly [member: string]: unknown;
};

/** The values of an enum that the contract lists, by themselves: `Colour.green`. */
export type KnownValues<Enum extends string> = { readonly [Value in Exclude<Enum, Unrecognized>]: Value };
