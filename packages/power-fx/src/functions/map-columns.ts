import type { Type } from "../types/type.ts";
import { onlyColumn } from "../types/type.ts";
import type { Row, TableValue, Value } from "../values/value.ts";
import { isError, rowOf } from "../values/value.ts";
import { errorOf } from "../values/errors.ts";
import type { Bound } from "../bind/binder.ts";
import { coerced, coerceResult } from "../bind/coerce-bound.ts";
import type { Host, Run } from "../bind/frame.ts";
import { countSize, countStep } from "../bind/frame.ts";

/** Computes one result from arguments already read as the right types. */
export type Compute = (args: readonly Value[], host: Host) => Value;

type Source = { readonly isColumn: boolean; readonly run: Run; readonly wanted: Type; readonly column: string };

/**
 * Applies a function of plain values row by row to the columns among its arguments; single values are used in every
 * row. Columns of unequal length give an error in the rows that some column does not have.
 */
export function mapColumns(args: readonly Bound[], wanted: readonly Type[], compute: Compute): Run {
  const sources = args.map((arg, index): Source => {
    const type = wanted[index] ?? arg.type;
    const isColumn = arg.type.kind === "Table";
    const column = onlyColumn(arg.type)?.name ?? "Value";
    return { isColumn, run: isColumn ? arg.run : coerced(arg, type), wanted: type, column };
  });
  return (frame) => {
    const values = sources.map((source) => source.run(frame));
    const columns = values.filter((_, index) => sources[index]?.isColumn === true);
    for (const column of columns) if (column === null || isError(column)) return column;
    const length = Math.max(...columns.map((column) => (isTable(column) ? column.rows.length : 0)));
    countSize(frame.host, length);
    const rows = Array.from({ length }, (_, at) => mapRow(sources, values, at, compute, frame.host));
    return { kind: "table", rows };
  };
}

function isTable(value: Value): value is TableValue {
  return typeof value === "object" && value !== null && value.kind === "table";
}

function mapRow(sources: readonly Source[], values: readonly Value[], at: number, compute: Compute, host: Host): Row {
  countStep(host);
  const args: Value[] = [];
  for (const [index, source] of sources.entries()) {
    const value = values[index] ?? null;
    if (!source.isColumn || !isTable(value)) {
      args.push(value);
      continue;
    }
    if (at >= value.rows.length) return rowOf(errorOf("NotApplicable", "A column has fewer rows than another."));
    const row = value.rows[at] ?? null;
    if (isError(row)) return row;
    args.push(row === null ? null : coerceResult(row.fields.get(source.column) ?? null, source.wanted, host));
  }
  return rowOf(compute(args, host));
}
