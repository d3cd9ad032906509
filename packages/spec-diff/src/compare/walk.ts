import { schemaName } from "../schema/schema-part.ts";
import { readShape } from "../schema/read-shape.ts";
import type { SchemaRef, Shape } from "../schema/shape.ts";
import type { Finding, Report } from "../report-changes.ts";
import type { Spec } from "../document/read-spec.ts";
import type { Direction } from "../rules/verdict.ts";

/** Something that is compared once however often it is reached: an operation, or a pair of schemas in one direction. */
export interface Stop {
  /** Filled at the end, with every operation from which it is reached. */
  readonly operations: Set<string>;
  readonly next: Set<Stop>;
}

/** What travels along while two documents are compared. */
export interface Walk {
  readonly before: Spec;
  readonly after: Spec;
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Day of the comparison, as `2026-01-31`. */
  readonly today: string;
  /** Pairs of schemas by direction and pointers. */
  readonly stops: Map<string, Stop>;
  /** Names of schemas that stand where others stood: `old` to the names found there. */
  readonly names: Map<string, Set<string>>;
  /** Names of old schemas whose place still exists. */
  readonly met: Set<string>;
  readonly shapes: Map<string, Shape>;
  /** Pairs of schemas that are still to be compared: documents refer deeper than a call stack reaches. */
  readonly pending: (() => void)[];
}

/** Where a walk is: which way the data goes, how people call the place, and which stop it belongs to. */
export interface Here {
  readonly direction: Direction;
  readonly place: string;
  readonly stop: Stop;
}

/** A walk that has not begun. */
export function createWalk(before: Spec, after: Spec, today: string): Walk {
  const findings: Finding[] = [];
  return {
    before,
    after,
    report: (finding) => findings.push(finding),
    findings,
    today,
    stops: new Map(),
    names: new Map(),
    met: new Set(),
    shapes: new Map(),
    pending: [],
  };
}

/** Compares what is pending, and what that brings up in turn. */
export function finishWalk({ pending }: Walk): void {
  // What is added meanwhile is reached too.
  for (const compare of pending) compare();
  pending.length = 0;
}

/** A stop of its own, for an operation or for the document. */
export function createStop(...operations: readonly string[]): Stop {
  return { operations: new Set(operations), next: new Set() };
}

/** The place one step further down. */
export function further(here: Here, step: string): Here {
  return { ...here, place: `${here.place}${step}` };
}

/** The normal form of a schema, read once for each place. */
export function shapeOf(walk: Walk, ref: SchemaRef): Shape {
  const [{ spec }] = ref;
  const key = `${spec === walk.before ? "before" : "after"} ${pointersOf(ref)}`;
  const known = walk.shapes.get(key);
  if (known) return known;
  const shape = readShape(ref);
  walk.shapes.set(key, shape);
  return shape;
}

/** What tells one place in a document from another. */
export function pointersOf(ref: SchemaRef): string {
  return ref.map(({ pointer }) => pointer).join(" ");
}

/** Tells every stop at which something was found which operations lead to it. */
export function spreadOperations({ findings }: Walk, roots: readonly Stop[]): void {
  const previous = new Map<Stop, Stop[]>(roots.map((root) => [root, []]));
  for (const [stop] of previous) {
    for (const next of stop.next) {
      const known = previous.get(next);
      if (known) known.push(stop);
      else previous.set(next, [stop]);
    }
  }
  const own = new Map(roots.map((root) => [root, [...root.operations]]));
  const wanted = new Set(findings.map(({ operations }) => operations));
  for (const stop of previous.keys()) {
    if (!wanted.has(stop.operations)) continue;
    const leading = new Set([stop]);
    for (const one of leading) for (const before of previous.get(one) ?? []) leading.add(before);
    // In the order of the documents, whichever way was the shorter one.
    for (const root of roots) if (leading.has(root)) for (const name of own.get(root) ?? []) stop.operations.add(name);
  }
}

/** Remembers that one schema stands where another stood. */
export function noteNames(walk: Walk, before: string, after: string): void {
  const old = schemaName(before);
  const fresh = schemaName(after);
  if (old === undefined) return;
  walk.met.add(old);
  if (fresh === undefined || fresh === old) return;
  walk.names.set(old, (walk.names.get(old) ?? new Set()).add(fresh));
}
