import { isEqual, textOf } from "../document/json.ts";
import type { Place } from "../document/place.ts";
import { reportAt } from "./report-at.ts";
import type { Here, Walk } from "./walk.ts";

/** Compares what only people read: summary, description, examples and links to documentation. */
export function compareWords(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const found = { old, fresh, direction: "none" } as const;
  const words = ({ value }: Place): string => `${textOf(value.summary) ?? ""}\n${textOf(value.description) ?? ""}`;
  if (words(old) !== words(fresh)) reportAt(walk, here, "description-changed", found);
  const differs = (...keywords: readonly string[]): boolean =>
    keywords.some((keyword) => !isEqual(old.value[keyword], fresh.value[keyword]));
  if (differs("example", "examples")) reportAt(walk, here, "examples-changed", found);
  if (differs("externalDocs")) reportAt(walk, here, "external-docs-changed", found);
}
