import { functionTable, refusedFunctions } from "../src/index.ts";
import type { FunctionInfo } from "../src/index.ts";

function stateOf({ core, needs }: FunctionInfo): string {
  if (needs !== undefined) return `with the option \`${needs}\``;
  return core ? "supported, in the core too" : "supported";
}

/** A table in Markdown, its columns aligned the way the formatter aligns them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

/** The function table of the README, made from the library itself. */
function functionTableMarkdown(): string {
  const rows = [
    ...functionTable.map((found) => ({ name: found.name, cells: [found.group, stateOf(found)] })),
    ...refusedFunctions.map((name) => ({ name, cells: ["", "recognised, refused"] })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const table = markdownTable([
    ["Function", "Group", "State"],
    ...rows.map(({ name, cells }) => [`\`${name}\``, ...cells]),
  ]);
  return `${functionTable.length} functions are supported, ${refusedFunctions.length} recognised and refused; any other name is unknown and refused.\n\n${table}`;
}

/** Puts a new table between the marks. */
export function withFunctionTable(readme: string): string {
  const marks = /(<!-- functions -->\n)[^]*?(\n<!-- \/functions -->)/;
  return readme.replace(marks, (_, open: string, close: string) => `${open}\n${functionTableMarkdown()}\n${close}`);
}
