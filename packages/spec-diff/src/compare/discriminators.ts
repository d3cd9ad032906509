import { schemaName, namedUse } from "../schema/schema-part.ts";
import type { Shape } from "../schema/shape.ts";
import { reportAt } from "./report-at.ts";
import { further, type Here, type Walk } from "./walk.ts";

/** Compares the properties that tell options apart, and the values they have for each option. */
export function compareDiscriminators(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  const before = old.discriminator;
  const after = fresh.discriminator;
  if (!before || !after) {
    if (before) reportAt(walk, here, "discriminator-unset", { old, fresh, from: before.property });
    if (after) reportAt(walk, here, "discriminator-set", { old, fresh, to: after.property });
    return;
  }
  if (before.property !== after.property) {
    reportAt(walk, here, "discriminator-property-changed", { old, fresh, from: before.property, to: after.property });
    return;
  }
  const was = valuesOf(old);
  const is = valuesOf(fresh);
  for (const [name, values] of was)
    compareValues(walk, { old, fresh, was: values, is: is.get(name) }, further(here, ` as ${name}`));
}

interface ValuePair {
  readonly old: Shape;
  readonly fresh: Shape;
  readonly was: readonly string[];
  readonly is: readonly string[] | undefined;
}

/** Options that came or went are told as such. */
function compareValues(walk: Walk, { old, fresh, was, is }: ValuePair, here: Here): void {
  if (!is) return;
  const lost = was.filter((value) => !is.includes(value));
  const gained = is.filter((value) => !was.includes(value));
  const [from] = lost;
  const [to] = gained;
  if (lost.length === 1 && gained.length === 1 && was.length === 1) {
    reportAt(walk, here, "discriminator-value-changed", { old, fresh, from, to });
    return;
  }
  for (const value of gained) reportAt(walk, here, "discriminator-value-added", { old, fresh, to: value });
  for (const value of lost) reportAt(walk, here, "discriminator-value-removed", { old, fresh, from: value });
}

/** Values by the name of the option. Where the mapping names none, the name of the schema is the value. */
function valuesOf(shape: Shape): ReadonlyMap<string, readonly string[]> {
  const mapping = shape.discriminator?.mapping ?? new Map<string, string>();
  const found = new Map<string, string[]>();
  for (const [value, target] of mapping) {
    const name = schemaName(target) ?? target;
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  for (const option of shape.unions.flatMap(({ options }) => options)) {
    const use = namedUse(option);
    const name = use && schemaName(use.target.pointer);
    if (name !== undefined && !found.has(name)) found.set(name, [name]);
  }
  return found;
}
