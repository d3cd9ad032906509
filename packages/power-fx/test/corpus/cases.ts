import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** One case of the corpus; see the corpus' own README for the fields. */
export type CorpusCase = {
  readonly id: string;
  readonly file: string;
  readonly tier: "core" | "tables" | "dates" | "extended";
  readonly kind: "value" | "runtimeError" | "compileError";
  readonly expr: string;
  readonly expected: string;
  readonly functions: readonly string[];
  readonly setup?: readonly string[];
  readonly configs: readonly string[];
};

const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the corpus: named by the environment, or beside the repository. Undefined where there is none. */
export function corpusFolder(): string | undefined {
  const named = process.env["TRUNKLINE_POWER_FX_CORPUS"];
  const folder = named ?? resolve(packageFolder, "../../../shared/corpus/power-fx");
  return existsSync(resolve(folder, "cases.jsonl")) ? folder : undefined;
}

/** The cases of one configuration. Lines inside a case are joined as the corpus' source joins them. */
export function readCases(folder: string, configuration: string): CorpusCase[] {
  const lines = readFileSync(resolve(folder, "cases.jsonl"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line): CorpusCase => JSON.parse(line))
    .filter((found) => found.configs.includes(configuration))
    .map((found) => ({ ...found, expr: found.expr.replaceAll("\n", "\r\n") }));
}
