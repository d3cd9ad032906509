import type { Mock } from "@trunkline/mock-kit";
import type { ContractDocument } from "./contract-document.ts";

/** A mock and its contract. */
export interface Mocked {
  readonly title: string;
  readonly document: ContractDocument;
  readonly mock: Mock;
}

/** A Markdown table per API: what its mock does and what it answers with 501, by resource. */
export function describeWhatWorks(mocked: readonly Mocked[]): string {
  return mocked.map(describeOne).join("\n\n");
}

function describeOne({ title, document, mock }: Mocked): string {
  const missing = new Set(mock.control.health().unimplemented);
  const resources = [...new Set(document.operations.map(({ tag }) => tag))];
  const rows = resources.map((resource) => {
    const ids = document.operations.filter(({ tag }) => tag === resource).map(({ id }) => id);
    return `| ${resource} | ${list(ids.filter((id) => !missing.has(id)))} | ${list(ids.filter((id) => missing.has(id)))} |`;
  });
  const done = document.operations.length - missing.size;
  const head = `**${title}**: ${done} of ${document.operations.length} operations.`;
  return [head, "", "| resource | works | answers 501 |", "| --- | --- | --- |", ...rows].join("\n");
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? "–" : ids.map((id) => `\`${id}\``).join(", ");
}

const begin = "<!-- operations:begin -->";
const end = "<!-- operations:end -->";

/** The README with its table made anew. Throws when the markers are gone. */
export function withTable(readme: string, table: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has lost its markers ${begin} and ${end}.`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
