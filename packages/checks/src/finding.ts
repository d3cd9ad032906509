/** Something that breaks a rule of the house. */
export interface Finding {
  /** From the root of the repository; empty when the finding is about all of it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
  /** No exception can excuse it. */
  readonly hard?: boolean;
}

/** What a check says at the end. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** Counts, or why the check was skipped: shown beside its name. */
  readonly note?: string;
}

/** One line, as editors like it: `file:line  what  (fix)`. */
export function printFinding({ file, line, what, fix }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place === "" ? "" : `${place}  `}${what}. ${fix}`;
}
