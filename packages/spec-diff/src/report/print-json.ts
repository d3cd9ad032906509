import { bumpOf, classAt } from "../bump-of.ts";
import type { Change } from "../change.ts";
import { levelsOf, type ReportOptions } from "./report-options.ts";

/** A report for programs: `{ class, bump, level, changes }`. */
export function printJson(changes: readonly Change[], options: ReportOptions = {}): string {
  const levels = levelsOf(options);
  const report = {
    ...(options.title !== undefined && { title: options.title }),
    ...(options.level !== undefined && { level: options.level }),
    bump: bumpOf(changes, levels),
    ...(changes.length > 0 && { class: classAt(changes, levels) }),
    changes,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
