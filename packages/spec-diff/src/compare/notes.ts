import { isEqual } from "../document/json.ts";
import type { Shape } from "../schema/shape.ts";
import { compareExtensions } from "./extensions.ts";
import { reportAt } from "./report-at.ts";
import type { Here, Walk } from "./walk.ts";

/** Compares what a schema says besides which values are right. Read-only and write-only are the properties' to compare. */
export function compareNotes(walk: Walk, old: Shape, fresh: Shape, here: Here): void {
  const before = old.notes;
  const after = fresh.notes;
  const found = { old, fresh };
  if (before.deprecated !== after.deprecated) {
    reportAt(walk, here, after.deprecated ? "schema-deprecated" : "schema-undeprecated", found);
  }
  if (!isEqual(before.default, after.default)) {
    const rule =
      before.default === undefined ? "default-set" : after.default === undefined ? "default-unset" : "default-changed";
    reportAt(walk, here, rule, { ...found, from: before.default, to: after.default });
  }
  const words = { ...found, direction: "none" } as const;
  if (before.title !== after.title)
    reportAt(walk, here, "title-changed", { ...words, from: before.title, to: after.title });
  if (before.description !== after.description) reportAt(walk, here, "description-changed", words);
  if (!isEqual(before.examples, after.examples)) reportAt(walk, here, "examples-changed", words);
  compareExtensions(walk, { old, fresh, before: before.extensions, after: after.extensions }, here);
}
