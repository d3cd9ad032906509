import { readFileSync, writeFileSync } from "node:fs";

/** What was seen to work: rows and columns in the order in which they first came. */
export interface Matrix {
  readonly record: (row: string, column: string) => void;
  /** As a Markdown table. */
  readonly print: (rowTitle: string) => string;
}

/** An empty matrix of these rows and columns. */
export function createMatrix(rows: readonly string[], columns: readonly string[]): Matrix {
  const seen = new Set<string>();
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return {
    record: (row, column) => void seen.add(`${row}\n${column}`),
    print: (rowTitle) =>
      [
        line([rowTitle, ...columns]),
        line([rowTitle, ...columns].map(() => "---")),
        ...rows.map((row) => line([row, ...columns.map((column) => (seen.has(`${row}\n${column}`) ? "yes" : "–"))])),
      ].join("\n"),
  };
}

/** The part of a page that tests write, between two comments. */
export function readGeneratedPart(page: string, name: string): string {
  const [, , part = ""] = splitPage(page, name);
  return part.trim();
}

/** Writes that part anew. */
export function writeGeneratedPart(page: string, name: string, text: string): void {
  const [before, opening, , closing, after] = splitPage(page, name);
  writeFileSync(page, `${before}${opening}\n\n${text}\n\n${closing}${after}`);
}

function splitPage(page: string, name: string): readonly string[] {
  const pattern = new RegExp(`^([\\s\\S]*)(<!-- ${name} -->)([\\s\\S]*)(<!-- end of ${name} -->)([\\s\\S]*)$`, "u");
  const found = pattern.exec(readFileSync(page, "utf8"));
  if (!found) throw new Error(`${page} has no place for ${name}.`);
  return found.slice(1);
}
