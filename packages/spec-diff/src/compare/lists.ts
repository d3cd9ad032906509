import type { SchemaRef, Shape } from "../schema/shape.ts";
import type { CompareSchemas } from "./compare-schemas.ts";
import { reportAt } from "./report-at.ts";
import { further, type Here, type Walk } from "./walk.ts";

/** Compares lists: their items, and whether items may come twice. Their lengths are bounds. */
export function compareLists(walk: Walk, old: Shape, fresh: Shape, here: Here, compareSchemas: CompareSchemas): void {
  if (!old.kinds.has("array") || !fresh.kinds.has("array")) return;
  if (old.uniqueItems !== fresh.uniqueItems) {
    reportAt(walk, here, fresh.uniqueItems ? "unique-items-set" : "unique-items-unset", { old, fresh });
  }
  compareTuples(walk, old, fresh, here, compareSchemas);
  if (!old.items && !fresh.items) return;
  compareSchemas(
    walk,
    old.items ?? anything(walk, "before", old),
    fresh.items ?? anything(walk, "after", fresh),
    further(here, "[]"),
  );
}

function compareTuples(walk: Walk, old: Shape, fresh: Shape, here: Here, compareSchemas: CompareSchemas): void {
  for (let index = 0; index < Math.max(old.tuple.length, fresh.tuple.length); index += 1) {
    const before = old.tuple[index];
    const after = fresh.tuple[index];
    const there = further(here, `[${index}]`);
    if (before && after) compareSchemas(walk, before, after, there);
    else
      reportAt(walk, there, after ? "tuple-item-added" : "tuple-item-removed", {
        old: before?.[0] ?? old,
        fresh: after?.[0] ?? fresh,
      });
  }
}

/** The schema of items of which nothing is said. */
function anything(walk: Walk, side: "before" | "after", shape: Shape): SchemaRef {
  return [{ spec: walk[side], pointer: `${shape.pointer}/items`, value: {} }];
}
