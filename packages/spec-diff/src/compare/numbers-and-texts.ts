import { boundRule, bounds, type BoundEvent, type BoundName } from "../rules/bounds.ts";
import type { Kind, Shape } from "../schema/shape.ts";
import { isMultiple } from "./accepts.ts";
import { formatRule } from "./formats.ts";
import { reportAt } from "./report-at.ts";
import type { Here, Walk } from "./walk.ts";

/** Compares bounds, steps, patterns, formats and encodings of the kinds that both schemas allow. */
export function compareNumbersAndTexts(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  const isFree = (kind: Kind): boolean =>
    old.kinds.has(kind) && fresh.kinds.has(kind) && !old.values.has(kind) && !fresh.values.has(kind);
  // The keys of a constant table.
  for (const name of Object.keys(bounds) as BoundName[])
    if (isFree(boundedKind(name))) compareBound(walk, name, old, fresh, here);
  if (isFree("number")) {
    compareSteps(walk, old, fresh, here);
    compareFormats(walk, old, fresh, here, [old.numberFormat, fresh.numberFormat]);
  }
  if (isFree("string")) {
    comparePatterns(walk, old, fresh, here);
    compareFormats(walk, old, fresh, here, [old.stringFormat, fresh.stringFormat]);
    if (old.encoding !== fresh.encoding)
      reportAt(walk, here, "encoding-changed", { old, fresh, from: old.encoding, to: fresh.encoding });
  }
}

function boundedKind(name: BoundName): Kind {
  if (name.endsWith("Length")) return "string";
  if (name.endsWith("Items")) return "array";
  return name.endsWith("Properties") ? "object" : "number";
}

function compareBound(walk: Walk, name: BoundName, old: Shape, fresh: Shape, here: Here): void {
  const before = old.bounds.get(name);
  const after = fresh.bounds.get(name);
  if (before?.value === after?.value && before?.exclusive === after?.exclusive) return;
  const found = { old, fresh, from: before?.value, to: after?.value };
  reportAt(walk, here, boundRule(name, eventOf(name, before, after)), found);
}

function eventOf(
  name: BoundName,
  before: { value: number; exclusive: boolean } | undefined,
  after: typeof before,
): BoundEvent {
  if (!before) return "set";
  if (!after) return "unset";
  if (before.value !== after.value) return after.value > before.value ? "raised" : "lowered";
  // The same number, now left out (or no longer): as if the bound had moved by a little.
  return after.exclusive === (bounds[name].end === "lower") ? "raised" : "lowered";
}

function compareSteps(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  const from = old.multipleOf;
  const to = fresh.multipleOf;
  if (from === to) return;
  const found = { old, fresh, from, to };
  if (from === undefined) reportAt(walk, here, "multiple-of-set", found);
  else if (to === undefined) reportAt(walk, here, "multiple-of-unset", found);
  else if (isMultiple(to, from)) reportAt(walk, here, "multiple-of-narrowed", found);
  else reportAt(walk, here, isMultiple(from, to) ? "multiple-of-widened" : "multiple-of-changed", found);
}

function comparePatterns(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  const lost = old.patterns.filter((pattern) => !fresh.patterns.includes(pattern));
  const gained = fresh.patterns.filter((pattern) => !old.patterns.includes(pattern));
  const from = lost.join(" and ") || undefined;
  const to = gained.join(" and ") || undefined;
  if (from === undefined && to === undefined) return;
  const rule = from === undefined ? "pattern-set" : to === undefined ? "pattern-unset" : "pattern-changed";
  reportAt(walk, here, rule, { old, fresh, from, to });
}

function compareFormats(
  walk: Walk,
  old: Shape,
  fresh: Shape,
  here: Here,
  [from, to]: readonly [string | undefined, string | undefined],
): void {
  const rule = formatRule(from, to);
  if (rule !== undefined) reportAt(walk, here, rule, { old, fresh, from, to });
}
