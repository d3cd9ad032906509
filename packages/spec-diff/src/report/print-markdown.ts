import { bumpOf } from "../bump-of.ts";
import type { Change } from "../change.ts";
import { countLine, levelsOf, sectionsOf, type ReportOptions, type Section } from "./report-options.ts";

/** A report for a pull request: the gravest first, what nobody has to act upon folded away. */
export function printMarkdown(changes: readonly Change[], options: ReportOptions = {}): string {
  const sections = sectionsOf(changes, options);
  const head = `## ${options.title ?? "What changes in the contract"}`;
  if (sections.length === 0) return `${head}\n\nNo change.\n`;
  const summary = `**${countLine(sections)}.** Version step: **${bumpOf(changes, levelsOf(options))}**.`;
  return [head, summary, ...sections.map((section) => printSection(section))].join("\n\n").concat("\n");
}

function printSection({ class: grade, heading, changes }: Section): string {
  const table = [
    "| Change | Direction | Hurts | Rule |",
    "| --- | --- | --- | --- |",
    ...changes.map((change) => row(change)),
  ].join("\n");
  if (grade === "breaking" || grade === "possiblyBreaking") return `### ${heading}\n\n${table}`;
  return `<details>\n<summary>${heading} (${changes.length})</summary>\n\n${table}\n\n</details>`;
}

function row({ message, direction, hurts, rule }: Change): string {
  return `| ${escaped(message)} | ${direction} | ${hurts.join(", ") || "nobody"} | \`${rule}\` |`;
}

/** Texts of a document must not end the cell, or become HTML. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}
