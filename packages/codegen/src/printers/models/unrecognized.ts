import type { StringShape } from "../../api-model.ts";
import type { Audience } from "./audience.ts";
import type { Declaration } from "./declaration.ts";

/** Strings, and variants of unions, that came after the contract. */
export const unrecognizedName = "Unrecognized";
export const unrecognizedVariantName = "UnrecognizedVariant";
/** The type of the constants of enums. */
export const knownValuesName = "KnownValues";

/** Names that stand in every package of models, and so may not be names of schemas. */
export const reservedNames: readonly string[] = [unrecognizedName, unrecognizedVariantName, knownValuesName];

const home = "unrecognized";

/** Whether there may be strings beside the known ones: contracts list what there was when they were written. */
export function mayGrow({ values, open }: StringShape, audience: Audience): boolean {
  if (!values) return false;
  return open === true || (audience === "client" && values.length > 1);
}

/** The types behind every union and enum: closed for what is written, open for what is received. */
export function declareUnrecognized(): readonly Declaration[] {
  const declare = (name: string, text: string): Declaration => ({
    name,
    isValue: false,
    text,
    uses: [],
    home,
    part: home,
  });
  return [
    declare(unrecognizedName, unrecognized),
    declare(unrecognizedVariantName, variant),
    declare(knownValuesName, knownValues),
  ];
}

const unrecognized = `/**
 * A string that the service sent and the contract does not list: a member of an enum, or the tag of a union, that came
 * later. It holds what came and may be sent back, but nobody can write one: what is sent stays within the contract.
 * To compare it with a string of your own, widen it first: \`const text: string = status\`.
 */
export declare enum Unrecognized {
  value = "~unrecognized",
}
`;

const variant = `/**
 * A variant of a union that the contract does not list, with every member as it came. It is what is left of a union
 * when all known tags are ruled out, and may be sent back.
 */
export type UnrecognizedVariant<Tag extends string> = { readonly [Member in Tag]: Unrecognized } & {
  readonly [member: string]: unknown;
};
`;

const knownValues = `/** The values of an enum that the contract lists, by themselves: \`Colour.green\`. */
export type KnownValues<Enum extends string> = { readonly [Value in Exclude<Enum, Unrecognized>]: Value };
`;

/** The names of declarations that take what the contract does not list, at any depth. */
export function openedNames(declarations: readonly Declaration[]): ReadonlySet<string> {
  const pairs = declarations.flatMap(({ name, uses }) => uses.map((used) => ({ used, name })));
  const users = Map.groupBy(pairs, ({ used }) => used);
  const opened = new Set<string>();
  const next = [unrecognizedName, unrecognizedVariantName];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    for (const { name: user } of users.get(name) ?? []) {
      if (opened.has(user)) continue;
      opened.add(user);
      next.push(user);
    }
  }
  return opened;
}
