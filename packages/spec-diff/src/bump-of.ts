import { worstOf, type ByLevel, type ChangeClass, type Level } from "./rules/verdict.ts";

/** What is needed of a change to tell how grave it is. */
export interface Graded {
  readonly byLevel: ByLevel;
}

/** A step of a semantic version. */
export type Bump = "major" | "minor" | "patch" | "none";

const byClass: Readonly<Record<ChangeClass, Bump>> = {
  breaking: "major",
  possiblyBreaking: "major",
  compatible: "minor",
  documentation: "patch",
};

/** The levels of callers, who install a package by a range of versions. */
export const callers: readonly Level[] = ["wire", "source"];

/**
 * The version step that changes demand from a package whose readers are hurt at these levels (callers by default). What may
 * break somebody counts as what does: a range such as `^1.2.0` promises that nothing breaks.
 */
export function bumpOf(changes: readonly Graded[], levels: readonly Level[] = callers): Bump {
  if (changes.length === 0) return "none";
  return byClass[classAt(changes, levels)];
}

/** The gravest class of some changes at some levels. */
export function classAt(changes: readonly Graded[], levels: readonly Level[]): ChangeClass {
  return worstOf(changes.flatMap(({ byLevel }) => levels.map((level) => byLevel[level])));
}
