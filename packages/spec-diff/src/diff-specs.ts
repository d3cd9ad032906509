import type { Change } from "./change.ts";
import { compareDocuments } from "./compare/compare-documents.ts";
import { createWalk } from "./compare/walk.ts";
import type { Spec } from "./document/read-spec.ts";
import { changesOf } from "./report-changes.ts";
import { isAtLeast } from "./rules/verdict.ts";

/** How to compare. */
export interface DiffOptions {
  /** Day of the comparison, as `2026-01-31`: what was announced to end before it may be removed. Today by default. */
  readonly today?: string;
}

/**
 * What differs between two documents, the gravest first. Order, references and `allOf` make no difference; two documents
 * that say the same give no change.
 */
export function diffSpecs(before: Spec, after: Spec, options: DiffOptions = {}): readonly Change[] {
  const walk = createWalk(before, after, options.today ?? new Date().toISOString().slice(0, 10));
  compareDocuments(walk);
  return changesOf(walk.findings).toSorted(
    (one, other) => Number(!isAtLeast(one.class, other.class)) - Number(!isAtLeast(other.class, one.class)),
  );
}
