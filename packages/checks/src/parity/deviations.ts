import type { Difference } from "./compare.ts";

/**
 * One row of a `deviations.md`: a difference that is meant, and why.
 *
 * `where` and `kind` are code spans, several if need be, `*` standing for any run of characters; every span must match
 * something. `ours` and `official` are checked when the cell is one code span; a cell of prose is for the reader.
 */
export interface Deviation {
  readonly id: string;
  readonly where: readonly string[];
  readonly kinds: readonly string[];
  readonly ours: string;
  readonly official: string;
  readonly why: string;
  /** In the file, counted from 1. */
  readonly line: number;
}

/** How differences and rows met. */
export interface Verdict {
  /** Differences that no row names. */
  readonly unnamed: readonly Difference[];
  /** Places in rows that match no difference: the deviation is gone, or never was. */
  readonly stale: readonly { readonly deviation: Deviation; readonly where: string }[];
  /** Rows that cannot be read or say no reason. */
  readonly broken: readonly { readonly line: number; readonly problem: string }[];
}

const columns = ["id", "where", "what kind", "ours", "official", "why"];

/** Reads every table of the file whose heading is `id | where | what kind | ours | official | why`. */
export function readDeviations(
  markdown: string,
): Pick<Verdict, "broken"> & { readonly deviations: readonly Deviation[] } {
  const deviations: Deviation[] = [];
  const broken: { line: number; problem: string }[] = [];
  let reading = false;
  for (const [index, text] of markdown.split("\n").entries()) {
    const cells = cellsOf(text);
    if (!cells) reading = false;
    else if (cells.join("|").toLowerCase() === columns.join("|")) reading = true;
    else if (reading && !cells.every((cell) => /^:?-+:?$/u.test(cell))) {
      const line = index + 1;
      const [id = "", where = "", kind = "", ours = "", official = "", why = ""] = cells;
      const deviation = { id, where: spansOf(where), kinds: spansOf(kind), ours, official, why, line };
      const problem = problemOf(deviation, cells.length, deviations);
      if (problem === undefined) deviations.push(deviation);
      else broken.push({ line, problem });
    }
  }
  return { deviations, broken };
}

function problemOf(deviation: Deviation, cells: number, others: readonly Deviation[]): string | undefined {
  if (cells !== columns.length)
    return `has ${cells} cells instead of ${columns.length} (write \\| for a bar inside a cell)`;
  if (deviation.id === "" || deviation.where.length === 0 || deviation.kinds.length === 0)
    return "needs an id, a place and a kind";
  if (deviation.why === "") return "gives no reason";
  if (others.some((other) => other.id === deviation.id)) return `repeats the id ${deviation.id}`;
  return undefined;
}

/** Which differences the rows name, and which rows name nothing. A place may be used up by several differences. */
export function judge(differences: readonly Difference[], deviations: readonly Deviation[]): Omit<Verdict, "broken"> {
  const used = new Set<string>();
  const unnamed = differences.filter((difference) => {
    let named = false;
    for (const deviation of deviations) {
      for (const where of deviation.where.filter((pattern) => accepts(deviation, pattern, difference))) {
        used.add(`${deviation.id} ${where}`);
        named = true;
      }
    }
    return !named;
  });
  const stale = deviations.flatMap((deviation) =>
    deviation.where.filter((where) => !used.has(`${deviation.id} ${where}`)).map((where) => ({ deviation, where })),
  );
  return { unnamed, stale };
}

function accepts(deviation: Deviation, where: string, difference: Difference): boolean {
  return (
    matches(where, difference.where) &&
    deviation.kinds.some((kind) => matches(kind, difference.kind)) &&
    says(deviation.ours, difference.ours) &&
    says(deviation.official, difference.official)
  );
}

function matches(pattern: string, value: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`, "u").test(value);
}

/** A cell of one code span must be the value, as JSON or as the bare string. */
function says(cell: string, value: string): boolean {
  const said = /^`([^`]*)`$/u.exec(cell)?.[1];
  return said === undefined || said === value || JSON.stringify(said) === value;
}

/** The cells of a table row, with `\|` unescaped. */
function cellsOf(text: string): readonly string[] | undefined {
  const row = /^\|(.*)\|\s*$/u.exec(text.trim())?.[1];
  return row?.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll(String.raw`\|`, "|"));
}

/** Code spans of a cell; without any, the cell itself. */
function spansOf(cell: string): readonly string[] {
  const spans = [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? "");
  return spans.length > 0 || cell === "" ? spans : [cell];
}

/** A row ready to be pasted, lacking only its reason. */
export function rowFor({ where, kind, ours, official }: Difference): string {
  return `| ? | ${[where, kind, ours, official].map(cellFor).join(" | ")} |  |`;
}

function cellFor(value: string): string {
  return value.length > 80 ? "" : `\`${value.replaceAll("|", String.raw`\|`)}\``;
}
