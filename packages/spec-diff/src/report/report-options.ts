import { classAt, callers } from "../bump-of.ts";
import type { Change } from "../change.ts";
import { isAtLeast, type ChangeClass, type Level } from "../rules/verdict.ts";

/** How to tell changes. */
export interface ReportOptions {
  /** Whose view: one level of consumer. Callers, on the wire and as source, by default. */
  readonly level?: Level;
  /** What the report is about, for its heading. */
  readonly title?: string;
}

/** Changes of one class, as the report tells them. */
export interface Section {
  readonly class: ChangeClass;
  readonly heading: string;
  readonly changes: readonly Change[];
}

const headings: Readonly<Record<ChangeClass, string>> = {
  breaking: "Breaking",
  possiblyBreaking: "Possibly breaking",
  compatible: "Compatible",
  documentation: "Documentation",
};

/** The levels that a report looks at. */
export function levelsOf({ level }: ReportOptions): readonly Level[] {
  return level === undefined ? callers : [level];
}

/** The changes by class, the gravest first; classes without changes are left out. */
export function sectionsOf(changes: readonly Change[], options: ReportOptions): readonly Section[] {
  const levels = levelsOf(options);
  const graved = changes.map((change) => ({ change, grade: classAt([change], levels) }));
  // The keys of a constant table, the gravest first.
  const classes = (Object.keys(headings) as ChangeClass[]).toSorted(
    (one, other) => Number(isAtLeast(other, one)) - Number(isAtLeast(one, other)),
  );
  return classes.flatMap((grade) => {
    const found = graved.filter((one) => one.grade === grade).map(({ change }) => change);
    return found.length === 0 ? [] : [{ class: grade, heading: headings[grade], changes: found }];
  });
}

/** One line of numbers: `2 breaking, 1 compatible`. */
export function countLine(sections: readonly Section[]): string {
  return sections.map(({ heading, changes }) => `${changes.length} ${heading.toLowerCase()}`).join(", ");
}

/** Which way a change goes and whom it hurts, in brackets. */
export function remark({ direction, hurts }: Change): string {
  const way = direction === "request" || direction === "response" ? [direction] : [];
  return [...way, ...(hurts.length > 0 ? [`hurts ${hurts.join(", ")}`] : [])].join("; ");
}
