import { canonical, without, type JsonValue } from "../document/json.ts";
import { kinds, type Kind, type Shape } from "../schema/shape.ts";
import { accepts } from "./accepts.ts";
import { reportAt } from "./report-at.ts";
import { shapeOf, type Here, type Walk } from "./walk.ts";

/** Compares the kinds of value. `strangers` have nothing in common, so there is nothing more to compare. */
export function compareKinds(walk: Walk, old: Shape, fresh: Shape, here: Here): "strangers" | undefined {
  const areBothMore = [old, fresh].every((shape) => typesOf(shape, "but null").length > 0);
  if (areBothMore && old.kinds.has("null") !== fresh.kinds.has("null")) {
    reportAt(walk, here, fresh.kinds.has("null") ? "became-nullable" : "became-not-nullable", { old, fresh });
  }
  const before = typesOf(old, areBothMore ? "but null" : "all");
  const after = typesOf(fresh, areBothMore ? "but null" : "all");
  if (canonical(before) === canonical(after)) return undefined;
  const found = { old, fresh, from: told(before), to: told(after) };
  const rule = ruleFor(before, after);
  // Where the options of unions make the kinds, the options are told.
  if (!isMadeByOptions(walk, old) || !isMadeByOptions(walk, fresh)) reportAt(walk, here, rule, found);
  return rule === "type-changed" ? "strangers" : undefined;
}

/** Every kind that an option allows is allowed, so the kinds are no condition of their own. */
function isMadeByOptions(walk: Walk, { kinds: allowed, unions }: Shape): boolean {
  const options = unions.flatMap((union) => union.options).flatMap((option) => [...shapeOf(walk, option).kinds]);
  return unions.length > 0 && options.every((kind) => kind === "null" || allowed.has(kind));
}

function ruleFor(before: readonly string[], after: readonly string[]): string {
  const covers = (wide: readonly string[], narrow: readonly string[]): boolean =>
    narrow.every((type) => wide.includes(type) || (type === "integer" && wide.includes("number")));
  if (covers(after, before)) return "type-widened";
  return covers(before, after) ? "type-narrowed" : "type-changed";
}

/** Names of types as schemas write them. */
function typesOf({ kinds: allowed, integer }: Shape, which: "all" | "but null"): readonly string[] {
  return kinds
    .filter((kind) => allowed.has(kind) && (which === "all" || kind !== "null"))
    .map((kind) => (kind === "number" && integer ? "integer" : kind));
}

function told(types: readonly string[]): JsonValue {
  const [only] = types;
  return types.length === 1 && only !== undefined ? only : types;
}

/** Compares what values are listed, kind by kind. */
export function compareValues(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  for (const kind of kinds) {
    if (kind === "null" || !old.kinds.has(kind) || !fresh.kinds.has(kind)) continue;
    // Open enumerations, which only strings have, are compared below.
    if (kind === "string" && (old.known || fresh.known)) continue;
    compareListed(walk, { old, fresh, before: listed(old, kind), after: listed(fresh, kind) }, here);
  }
  if (old.kinds.has("string") && fresh.kinds.has("string")) compareKnown(walk, old, fresh, here);
}

/** Listed values that nothing else in the same schema forbids. */
function listed(shape: Shape, kind: Kind): readonly JsonValue[] | undefined {
  return shape.values.get(kind)?.filter((value) => accepts(shape, value));
}

interface Lists {
  readonly old: Shape;
  readonly fresh: Shape;
  readonly before: readonly JsonValue[] | undefined;
  readonly after: readonly JsonValue[] | undefined;
}

function compareListed(walk: Walk, { old, fresh, before, after }: Lists, here: Here): void {
  if (before && after) {
    const [was] = before;
    const [is] = after;
    if (before.length === 1 && after.length === 1 && canonical(was) !== canonical(is)) {
      reportAt(walk, here, "const-changed", { old, fresh, from: was, to: is });
      return;
    }
    for (const to of without(after, before)) reportAt(walk, here, "enum-value-added", { old, fresh, to });
    for (const from of without(before, after)) reportAt(walk, here, "enum-value-removed", { old, fresh, from });
  } else if (before) {
    reportAt(walk, here, "enum-unset", { old, fresh, from: before });
    for (const from of before.filter((value) => !accepts(fresh, value)))
      reportAt(walk, here, "enum-value-removed", { old, fresh, from });
  } else if (after) {
    reportAt(walk, here, "enum-set", { old, fresh, to: after });
    for (const to of after.filter((value) => !accepts(old, value)))
      reportAt(walk, here, "enum-value-added", { old, fresh, to });
  }
}

/** Compares lists of strings that are open: a free string stands beside them. */
function compareKnown(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  const closed = old.values.get("string");
  const closing = fresh.values.get("string");
  if (fresh.known && closed) reportAt(walk, here, "enum-opened", { old, fresh });
  if (old.known && closing) {
    reportAt(walk, here, "enum-closed", { old, fresh });
    return;
  }
  if (!old.known && !fresh.known) return;
  const before = old.known ?? closed ?? [];
  const after = fresh.known ?? [];
  for (const to of without(after, before)) reportAt(walk, here, "known-value-added", { old, fresh, to });
  for (const from of without(before, after)) reportAt(walk, here, "known-value-removed", { old, fresh, from });
}
