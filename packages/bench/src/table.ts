/** What a suite found: a title, how it was measured, and rows of cells. */
export interface Table {
  readonly title: string;
  readonly how: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Markdown, aligned so that it reads in a terminal too. */
export function printTable({ title, how, columns, rows }: Table): string {
  const cells = [columns.map(String), ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(Math.max(width - 1, 1))}:`)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [`## ${title}`, "", how, "", line(head), rule, ...body.map(line), ""].join("\n");
}

/** `2.34×`: how often `value` holds `base`. */
export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

/** Bytes as KiB with two decimals. */
export function kib(bytes: number): string {
  return (bytes / 1024).toFixed(2);
}

/** Operations a second in the unit that reads best. */
export function rate(perSecond: number): string {
  if (perSecond >= 1e6) return `${(perSecond / 1e6).toFixed(2)} M/s`;
  if (perSecond >= 1e3) return `${(perSecond / 1e3).toFixed(1)} k/s`;
  return `${perSecond.toFixed(0)} /s`;
}
