import type { SchemaPart, SchemaRef, Shape } from "../schema/shape.ts";
import type { Comparison } from "./compare-schemas.ts";
import { reportAt } from "./report-at.ts";
import { further, shapeOf, type Here, type Walk } from "./walk.ts";

/** Compares objects: properties, which of them are required, and what other properties there may be. */
export function compareObjects(walk: Walk, old: Shape, fresh: Shape, here: Here, compare: Comparison): void {
  if (!old.kinds.has("object") || !fresh.kinds.has("object")) return;
  const names = new Set([...old.properties.keys(), ...fresh.properties.keys(), ...old.required, ...fresh.required]);
  for (const name of names) {
    const before = old.properties.get(name);
    const after = fresh.properties.get(name);
    const there = further(here, here.place === "" ? name : `.${name}`);
    const property: Property = { name, old, fresh, here: there };
    if (before && after) compareProperty(walk, property, before, after, compare);
    else if (before) removedProperty(walk, property, before, compare);
    else if (after) addedProperty(walk, property, after, compare);
    else compareRequired(walk, property, old, fresh);
  }
  compareAdditional(walk, old, fresh, here, compare);
}

interface Property {
  readonly name: string;
  readonly old: Shape;
  readonly fresh: Shape;
  readonly here: Here;
}

function compareProperty(
  walk: Walk,
  property: Property,
  before: SchemaRef,
  after: SchemaRef,
  compare: Comparison,
): void {
  const { name, fresh, here } = property;
  const wasHidden = isHidden(walk, before, here);
  const isHiddenNow = isHidden(walk, after, here);
  const found = { old: before[0], fresh: after[0] };
  if (wasHidden && isHiddenNow) return;
  if (isHiddenNow) {
    reportAt(walk, here, here.direction === "request" ? "became-read-only" : "became-write-only", found);
  } else if (wasHidden) {
    const rule = fresh.required.has(name) ? "became-writable-required" : "became-writable";
    reportAt(walk, here, here.direction === "request" ? rule : "became-readable", found);
  } else {
    compareRequired(walk, property, before[0], after[0]);
    compare.schemas(walk, before, after, here);
  }
}

/** What is read-only is no part of a request, and what is write-only is none of an answer. */
function isHidden(walk: Walk, ref: SchemaRef, { direction }: Here): boolean {
  const { readOnly, writeOnly } = shapeOf(walk, ref).notes;
  return direction === "request" ? readOnly : writeOnly;
}

function compareRequired(walk: Walk, { name, old, fresh, here }: Property, before: Standing, after: Standing): void {
  if (old.required.has(name) === fresh.required.has(name)) return;
  const rule = fresh.required.has(name) ? "property-became-required" : "property-became-optional";
  reportAt(walk, here, rule, { old: before, fresh: after });
}

type Standing = Pick<SchemaPart, "pointer">;

function addedProperty(
  walk: Walk,
  { name, old, fresh, here }: Property,
  after: SchemaRef,
  { isSubset }: Comparison,
): void {
  if (isHidden(walk, after, here)) return;
  const isRequest = here.direction === "request";
  const found = { old, fresh: after[0] };
  const rule =
    fresh.required.has(name) && !old.required.has(name) ? "property-added-required" : "property-added-optional";
  const any = old.additional;
  if (any === "closed") reportAt(walk, here, isRequest ? rule : "property-added-to-closed", found);
  else if (any && !(isRequest ? isSubset(any, after) : isSubset(after, any))) {
    reportAt(walk, here, isRequest && rule === "property-added-required" ? rule : "property-over-additional", found);
  } else reportAt(walk, here, rule, found);
}

function removedProperty(
  walk: Walk,
  { name, old, fresh, here }: Property,
  before: SchemaRef,
  { isSubset }: Comparison,
): void {
  if (isHidden(walk, before, here)) return;
  const isRequest = here.direction === "request";
  const found = { old: before[0], fresh };
  const isRequired = old.required.has(name) && !fresh.required.has(name);
  const any = fresh.additional;
  if (any === "closed" && isRequest) reportAt(walk, here, "property-removed-from-closed", found);
  else if (isRequired) reportAt(walk, here, "required-property-removed", found);
  else if (any && any !== "closed" && !(isRequest ? isSubset(before, any) : isSubset(any, before))) {
    reportAt(walk, here, "property-under-additional", found);
  } else reportAt(walk, here, "property-removed", found);
}

function compareAdditional(walk: Walk, old: Shape, fresh: Shape, here: Here, compare: Comparison): void {
  const before = old.additional;
  const after = fresh.additional;
  if (before === "closed" || after === "closed") {
    if (before === after) return;
    reportAt(walk, here, after === "closed" ? "additional-properties-closed" : "additional-properties-opened", {
      old,
      fresh,
    });
    return;
  }
  if (!before && !after) return;
  const anything = (side: "before" | "after", shape: Shape): SchemaRef => [
    { spec: walk[side], pointer: `${shape.pointer}/additionalProperties`, value: {} },
  ];
  compare.schemas(walk, before ?? anything("before", old), after ?? anything("after", fresh), further(here, ".*"));
}
