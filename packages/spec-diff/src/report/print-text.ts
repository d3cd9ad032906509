import { bumpOf } from "../bump-of.ts";
import type { Change } from "../change.ts";
import { countLine, levelsOf, remark, sectionsOf, type ReportOptions } from "./report-options.ts";

/** Operations that are named before the rest is only counted. */
const named = 4;

/** A report for the terminal, without colours. */
export function printText(changes: readonly Change[], options: ReportOptions = {}): string {
  const sections = sectionsOf(changes, options);
  const head = options.title === undefined ? [] : [options.title, ""];
  if (sections.length === 0) return [...head, "No change.", ""].join("\n");
  const told = sections.flatMap(({ heading, changes: all }) => [
    heading,
    ...all.flatMap((change) => lines(change)),
    "",
  ]);
  return [...head, ...told, `${countLine(sections)}. Version step: ${bumpOf(changes, levelsOf(options))}.`, ""].join(
    "\n",
  );
}

function lines(change: Change): readonly string[] {
  const { rule, message, operations, before, after } = change;
  const where =
    before === undefined || after === undefined || before === after ? (after ?? before) : `${before} → ${after}`;
  const note = remark(change);
  return [
    `  ${message}`,
    `      ${rule}${note === "" ? "" : ` (${note})`}  ${where ?? ""}`,
    ...(operations.length > 1 ? [`      in ${listed(operations)}`] : []),
  ];
}

function listed(operations: readonly string[]): string {
  const rest = operations.length - named;
  return [...operations.slice(0, named), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
