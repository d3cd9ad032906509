import type { CheckId } from "./check-table.ts";

/** What a check found wrong. */
export interface Problem {
  readonly check: CheckId;
  readonly message: string;
  readonly expected: string;
  readonly got: string;
  /** Problems of one operation with the same check and key are one defect. */
  readonly key: string;
}

/** A value in a report: short enough to read. */
export function shown(value: unknown): string {
  const text =
    value === undefined ? "nothing" : typeof value === "string" ? JSON.stringify(value) : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 297)}…` : text;
}
