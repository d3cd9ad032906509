import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Outcome } from "../finding.ts";
import { compareContracts, type Comparison, type Difference } from "./compare.ts";
import { judge, readDeviations, rowFor } from "./deviations.ts";
import { parseObject, type JsonObject } from "../json.ts";
import { readOpenApi } from "./read-openapi.ts";
import { references, type Reference } from "./references.ts";

/** Where to find what is compared. */
export interface ParityOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Folder of the official models. Without it the check is skipped. */
  readonly reference?: string;
  /** Prints a row for each unnamed difference, ready for `deviations.md`. */
  readonly rows?: boolean;
}

/**
 * Our contracts against the official models, member by member. A difference that `deviations.md` does not name is a
 * finding, and so is a row that names no difference.
 */
export function checkParity({ root, reference, rows = false }: ParityOptions): Outcome {
  if (reference === undefined) {
    return {
      findings: [],
      note: "skipped: no folder of official models (--reference <folder> or TRUNKLINE_REFERENCE)",
    };
  }
  const apis = [...new Set(references.map(({ api }) => api))];
  const outcomes = apis.map((api) => checkApi(root, api, reference, rows));
  return { findings: outcomes.flatMap(({ findings }) => findings), note: outcomes.map(({ note }) => note).join("; ") };
}

function checkApi(root: string, api: string, reference: string, rows: boolean): Outcome {
  const deviationsFile = `specs/${api}/deviations.md`;
  const { deviations, broken } = readDeviations(readText(join(root, deviationsFile)));
  const differences = new Map<string, Difference>();
  const notes: string[] = [];
  const findings: Finding[] = [];
  for (const known of references.filter((one) => one.api === api)) {
    const comparison = compareVersion(root, reference, known);
    if ("what" in comparison) {
      findings.push(comparison);
      continue;
    }
    for (const difference of comparison.differences) differences.set(Object.values(difference).join("\n"), difference);
    const { operations, members, facets } = comparison;
    notes.push(`${api} ${known.version}: ${operations} operations, ${members} members, ${facets} values`);
  }
  const { unnamed, stale } = judge([...differences.values()], deviations);
  findings.push(
    ...broken.map(({ line, problem }) => ({
      file: deviationsFile,
      line,
      what: `this row ${problem}`,
      fix: "See packages/checks/README.md",
    })),
    ...unnamed.map((difference) => findingOf(deviationsFile, difference, rows)),
    ...stale.map(({ deviation, where }) => ({
      file: deviationsFile,
      line: deviation.line,
      what: `${deviation.id} names a difference at ${where} that does not exist`,
      fix: "Correct the row, or delete it",
    })),
  );
  notes.push(`${differences.size} differences, ${deviations.length} deviations`);
  return { findings, note: notes.join("; ") };
}

function findingOf(file: string, difference: Difference, rows: boolean): Finding {
  const { where, kind, ours, official } = difference;
  const what = `${where}: ${kind}: ours ${shorten(ours)}, official ${shorten(official)}`;
  return {
    file,
    what,
    fix: rows ? `\n${rowFor(difference)}` : "Change the spec, or name it here with a reason (--rows prints the row)",
  };
}

function compareVersion(root: string, folder: string, { api, version, file, read }: Reference): Comparison | Finding {
  const ours = `specs/${api}/gen/openapi.${version}.json`;
  const document = readDocument(join(root, ours));
  if (!document) return { file: ours, what: "this document is missing", fix: "Run npm run generate" };
  const model = readDocument(join(folder, file));
  if (!model)
    return { file: "", what: `the reference folder holds no ${file}`, fix: "Give the folder of the official models" };
  return compareContracts(readOpenApi(document), read(model));
}

function readDocument(path: string): JsonObject | undefined {
  return existsSync(path) ? parseObject(readFileSync(path, "utf8")) : undefined;
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function shorten(value: string): string {
  return value.length > 160 ? `${value.slice(0, 157)}…` : value;
}
