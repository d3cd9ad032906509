import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../measure.ts";
import type { Table } from "../table.ts";

const root = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))));

/** Generating and building everything, with nothing cached and with nothing changed. */
export async function run(): Promise<Table> {
  const cold = [1, 2, 3].map(() => seconds(["--force"]));
  const warm = [1, 2, 3, 4, 5].map(() => seconds([]));
  const row = (name: string, values: readonly number[]): (string | number)[] => [
    name,
    median(values).toFixed(2),
    Math.min(...values).toFixed(2),
  ];
  return {
    title: "Build",
    how: "`turbo run build`, seconds: generation, type check and output of every package. Cold ignores the cache; dependencies are installed.",
    columns: ["build", "median s", "quietest s"],
    rows: [row("cold (--force)", cold), row("warm (nothing changed)", warm)],
  };
}

function seconds(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync("turbo", ["run", "build", ...args], { cwd: root, stdio: "ignore" });
  if (status !== 0) throw new Error("turbo run build failed; run `npm run build` to see why.");
  return (performance.now() - start) / 1000;
}
