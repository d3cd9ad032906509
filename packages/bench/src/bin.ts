#!/usr/bin/env node
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printTable, type Table } from "./table.ts";

/** Suites are imported when asked for, so that none pays for another's dependencies. */
const suites: Readonly<Record<string, () => Promise<{ run: () => Promise<Table | readonly Table[]> }>>> = {
  size: () => import("./suites/size.ts"),
  cold: () => import("./suites/cold.ts"),
  request: () => import("./suites/request.ts"),
  validate: () => import("./suites/validate.ts"),
  behaviour: () => import("./suites/behaviour.ts"),
  mock: () => import("./suites/mock.ts"),
  engine: () => import("./suites/engine.ts"),
  build: () => import("./suites/build.ts"),
  generate: () => import("./suites/generate.ts"),
  types: () => import("./suites/types.ts"),
  install: () => import("./suites/install.ts"),
  "power-fx": () => import("./suites/power-fx.ts"),
};

const help = `Benchmarks against peers, side by side in one run.

  pnpm bench [suite…]

Suites: ${Object.keys(suites).join(", ")} (all of them unless named). Build first: npm run build.
The tables are printed and written to packages/bench/reports/bench.md.
`;

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean", short: "h" } },
  allowPositionals: true,
});
if (values.help) {
  process.stdout.write(help);
} else {
  await runSuites(positionals.length > 0 ? positionals : Object.keys(suites));
}

async function runSuites(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    process.stderr.write(`bench: no suite named ${unknown.join(", ")}.\n\n${help}`);
    process.exitCode = 2;
    return;
  }
  const pages: string[] = [];
  for (const name of names) {
    process.stderr.write(`bench: ${name}…\n`);
    const found = await (await suites[name]?.())?.run();
    for (const table of found === undefined ? [] : [found].flat()) {
      const page = printTable(table);
      process.stdout.write(`${page}\n`);
      pages.push(page);
    }
  }
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "reports");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bench.md"), pages.join("\n"));
}
