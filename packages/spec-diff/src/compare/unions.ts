import { canonical } from "../document/json.ts";
import { namedUse, schemaName } from "../schema/schema-part.ts";
import type { Kind, SchemaRef, Shape, Union } from "../schema/shape.ts";
import type { Comparison } from "./compare-schemas.ts";
import { compareDiscriminators } from "./discriminators.ts";
import { pairOptions, type OptionPairs } from "./pair-options.ts";
import { reportAt } from "./report-at.ts";
import { further, shapeOf, type Here, type Walk } from "./walk.ts";

/** The schemas of one place, as they are written and in normal form. */
export interface SchemaPair {
  readonly before: SchemaRef;
  readonly after: SchemaRef;
  readonly old: Shape;
  readonly fresh: Shape;
}

/**
 * Compares unions. `whole` says that the union is all there is to compare: a schema that becomes one of several options is
 * held to the option it became.
 */
export function compareUnions(walk: Walk, pair: SchemaPair, here: Here, compare: Comparison): "whole" | undefined {
  const { before, after, old, fresh } = pair;
  const [one] = old.unions;
  const [other] = fresh.unions;
  compareDiscriminators(walk, old, fresh, here);
  if (!one && !other) return undefined;
  if (old.unions.length > 1 || fresh.unions.length > 1) return compareLongLists(walk, pair, here, compare);
  if (one && other) {
    if (one.keyword !== other.keyword && !(old.discriminator && fresh.discriminator)) {
      reportAt(walk, here, "union-kind-changed", { old, fresh, from: one.keyword, to: other.keyword });
    }
    compareNull(walk, pair, here);
    compareOptions(walk, pair, [one.options, other.options], here, compare);
    return undefined;
  }
  if (hasMembers(one ? old : fresh)) {
    reportAt(walk, further(here, ` (${(one ?? other)?.keyword ?? ""})`), "condition-changed", { old, fresh });
    return undefined;
  }
  compareNull(walk, pair, here);
  compareOptions(walk, pair, [one?.options ?? [before], other?.options ?? [after]], here, compare);
  return "whole";
}

/** Several unions that must all hold are compared in their order; one that came or went is a condition. */
function compareLongLists(walk: Walk, pair: SchemaPair, here: Here, compare: Comparison): undefined {
  const { old, fresh } = pair;
  for (let index = 0; index < Math.max(old.unions.length, fresh.unions.length); index += 1) {
    const one = old.unions[index];
    const other = fresh.unions[index];
    if (one && other) compareOptions(walk, pair, [one.options, other.options], here, compare);
    else
      reportAt(walk, further(here, ` (${unionName(one, other)})`), "condition-changed", {
        old: one ?? old,
        fresh: other ?? fresh,
      });
  }
}

function unionName(one: Union | undefined, other: Union | undefined): string {
  return (one ?? other)?.keyword ?? "";
}

function compareNull(walk: Walk, { old, fresh }: SchemaPair, here: Here): void {
  const isNullable = (shape: Shape): boolean => shape.kinds.has("null");
  // Two unions have their kinds compared with those of all other schemas.
  if ((old.unions.length > 0 && fresh.unions.length > 0) || isNullable(old) === isNullable(fresh)) return;
  reportAt(walk, here, isNullable(fresh) ? "became-nullable" : "became-not-nullable", { old, fresh });
}

/** Says something about the values besides the union. */
function hasMembers(shape: Shape): boolean {
  return shape.properties.size > 0 || shape.additional !== undefined || shape.bounds.size > 0 || shape.values.size > 0;
}

function compareOptions(
  walk: Walk,
  pair: SchemaPair,
  [before, after]: readonly [readonly SchemaRef[], readonly SchemaRef[]],
  here: Here,
  compare: Comparison,
): void {
  const pairs = pairOptions(walk, pair, before, after);
  for (const [one, other] of pairs.same)
    compare.schemas(walk, one, other, further(here, ` as ${optionName(walk, other)}`));
  reportLeftOver(walk, pair, pairs, [before, after], here, compare);
}

/** An option that another one on the other side covers changes no value. */
function reportLeftOver(
  walk: Walk,
  { old, fresh }: SchemaPair,
  { removed, added }: OptionPairs,
  [before, after]: readonly [readonly SchemaRef[], readonly SchemaRef[]],
  here: Here,
  { isSubset }: Comparison,
): void {
  for (const option of removed) {
    if (after.some((other) => isSubset(option, other))) continue;
    reportAt(walk, here, "union-option-removed", { old: option[0], fresh, from: optionName(walk, option) });
  }
  for (const option of added) {
    if (before.some((other) => isSubset(option, other))) continue;
    reportAt(walk, here, "union-option-added", { old, fresh: option[0], to: optionName(walk, option) });
  }
}

/** What people call an option: its name, or what it holds. */
function optionName(walk: Walk, option: SchemaRef): string {
  const use = namedUse(option);
  const name = use && schemaName(use.target.pointer);
  if (name !== undefined) return name;
  const shape = shapeOf(walk, option);
  const kinds = [...shape.kinds].filter((kind: Kind) => kind !== "null");
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined && only !== "object") return only;
  return shape.properties.size > 0
    ? `{ ${[...shape.properties.keys()].join(", ")} }`
    : canonical(option[0].value).slice(0, 60);
}
