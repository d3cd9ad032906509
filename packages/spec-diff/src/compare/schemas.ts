import {
  createStop,
  createWalk,
  finishWalk,
  further,
  noteNames,
  pointersOf,
  shapeOf,
  type Here,
  type Walk,
} from "./walk.ts";
import { compareNotes } from "./notes.ts";
import { compareObjects } from "./objects.ts";
import { compareKinds, compareValues } from "./values.ts";
import { reportAt } from "./report-at.ts";
import { compareLists } from "./lists.ts";
import { compareNumbersAndTexts } from "./numbers-and-texts.ts";
import { compareUnions } from "./unions.ts";
import { isAnything } from "../schema/empty-shape.ts";
import { readShape } from "../schema/read-shape.ts";
import { namedUse, referredBy, schemaName, schemasBelow, type NamedUse } from "../schema/schema-part.ts";
import type { SchemaPart, SchemaRef, Shape } from "../schema/shape.ts";
import { isEqual } from "../document/json.ts";
import { ruleById } from "../rules/rule-table.ts";

/** Has the schemas of one place compared. Each pair is compared once for each direction, so recursive schemas come to an end. */
export function compareSchemas(walk: Walk, before: SchemaRef, after: SchemaRef, here: Here): void {
  const key = `${here.direction} ${pointersOf(before)} → ${pointersOf(after)}`;
  const known = walk.stops.get(key);
  const stop = known ?? createStop();
  here.stop.next.add(stop);
  if (known) return;
  walk.stops.set(key, stop);
  walk.pending.push(() => comparePair(walk, before, after, { ...here, stop }));
}

function comparePair(walk: Walk, before: SchemaRef, after: SchemaRef, inside: Here): void {
  const old = namedUse(before);
  const fresh = namedUse(after);
  if (old && fresh && isSameUse(walk, old, fresh)) compareUses(walk, old, fresh, inside);
  else {
    for (const name of namesIn(before)) walk.met.add(name);
    compareShapes(walk, before, after, inside);
  }
}

/** Where null may stand, it stands in the same place on both sides: at the use, or in what is used. */
function isSameUse(walk: Walk, old: NamedUse, fresh: NamedUse): boolean {
  const isNullable = ({ target }: NamedUse): boolean => shapeOf(walk, [target]).kinds.has("null");
  return old.nullable === fresh.nullable || (!isNullable(old) && !isNullable(fresh));
}

function compareUses(walk: Walk, old: NamedUse, fresh: NamedUse, here: Here): void {
  compareNotes(walk, readShape([old.site]), readShape([fresh.site]), here);
  if (old.nullable !== fresh.nullable) {
    const rule = fresh.nullable ? "became-nullable" : "became-not-nullable";
    reportAt(walk, here, rule, { old: old.site, fresh: fresh.site });
  }
  noteNames(walk, old.target.pointer, fresh.target.pointer);
  const name = schemaName(fresh.target.pointer) ?? schemaName(old.target.pointer);
  compareSchemas(walk, [old.target], [fresh.target], { ...here, place: name ?? here.place });
}

/** Names of schemas that are merged into one here. */
function namesIn(ref: SchemaRef): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (part: SchemaPart): void => {
    if (seen.has(part.pointer)) return;
    seen.add(part.pointer);
    const target = referredBy(part);
    const name = target && schemaName(target.pointer);
    if (name !== undefined) names.add(name);
    if (target) visit(target);
    for (const member of schemasBelow(part, "allOf")) visit(member);
  };
  for (const part of ref) visit(part);
  return [...names];
}

function compareShapes(walk: Walk, before: SchemaRef, after: SchemaRef, here: Here): void {
  const old = shapeOf(walk, before);
  const fresh = shapeOf(walk, after);
  compareNotes(walk, old, fresh, here);
  if (isAnything(old) !== isAnything(fresh)) {
    const rule = isAnything(fresh) ? "type-widened" : "type-narrowed";
    reportAt(walk, here, rule, { old, fresh });
    return;
  }
  const compare = {
    schemas: compareSchemas,
    isSubset: (one: SchemaRef, other: SchemaRef) => isSubset(walk, one, other),
  };
  if (compareUnions(walk, { before, after, old, fresh }, here, compare) === "whole") return;
  if (compareKinds(walk, old, fresh, here) === "strangers") return;
  compareValues(walk, old, fresh, here);
  compareNumbersAndTexts(walk, old, fresh, here);
  compareLists(walk, old, fresh, here, compareSchemas);
  compareObjects(walk, old, fresh, here, compare);
  compareConditions(walk, old, fresh, here);
}

function compareConditions(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  for (const keyword of new Set([...old.conditions.keys(), ...fresh.conditions.keys()])) {
    const from = old.conditions.get(keyword);
    const to = fresh.conditions.get(keyword);
    if (!isEqual(from, to))
      reportAt(walk, further(here, ` (${keyword})`), "condition-changed", { old, fresh, from, to });
  }
}

/** True when every value of one schema is surely one of the other: nobody who sends the first would be hurt by the second. */
function isSubset(walk: Walk, one: SchemaRef, other: SchemaRef): boolean {
  const trial = createWalk(one[0].spec, other[0].spec, walk.today);
  compareSchemas(trial, one, other, { direction: "request", place: "", stop: createStop() });
  finishWalk(trial);
  return trial.findings.every(({ rule }) => {
    const wire = ruleById(rule).byDirection.request?.wire ?? "compatible";
    return wire === "compatible" || wire === "documentation";
  });
}
