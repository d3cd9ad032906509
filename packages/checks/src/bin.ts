#!/usr/bin/env node
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checks, type CheckOptions } from "./checks.ts";
import { excuse, readExceptions } from "./exceptions.ts";
import { printFinding, type Outcome } from "./finding.ts";
import { parseObject } from "./json.ts";
import { openRepository } from "./repository.ts";
import { home } from "./run-tool.ts";

const width = Math.max(...Object.keys(checks).map((name) => name.length));

/** Findings of one check that are printed; the rest would only scroll these away. */
const shown = 60;

const help = `The rules of the house.

  npm run check                                   all of them
  node packages/checks/src/bin.ts <name>…         some of them

${Object.entries(checks)
  .map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
  .join("\n")}

  --reference <folder>  official models for parity (or TRUNKLINE_REFERENCE)
  --rows                parity: print the rows that deviations.md lacks
  --update              exports, bundles, installs: write what is there now
`;

/** Runs one check, says how long it took and what it found. Answers the number of findings. */
async function runCheck(name: string, options: CheckOptions): Promise<number> {
  const started = performance.now();
  const { findings: all, note } = await outcomeOf(name, options);
  const exceptions = readExceptions(parseObject(options.repository.read("packages/checks/exceptions.json")));
  const findings = excuse(name, all, exceptions);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = findings.length === 0 ? "ok" : `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  process.stdout.write(
    `${name.padEnd(width)}  ${seconds.padStart(5)} s  ${verdict}${note === undefined ? "" : ` (${note})`}\n`,
  );
  for (const finding of findings.slice(0, shown)) process.stdout.write(`  ${printFinding(finding)}\n`);
  if (findings.length > shown) process.stdout.write(`  … and ${findings.length - shown} more\n`);
  return findings.length;
}

/** A check that breaks is a finding: the others are still to be run. */
async function outcomeOf(name: string, options: CheckOptions): Promise<Outcome> {
  try {
    return (await checks[name]?.run(options)) ?? { findings: [] };
  } catch (problem) {
    const what = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return {
      findings: [{ file: "", what: `the check itself broke: ${what}`, fix: "Mend it, in packages/checks", hard: true }],
    };
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: "boolean", short: "h", default: false },
      reference: { type: "string" },
      rows: { type: "boolean", default: false },
      update: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  // `npm run check` says "all"; whoever names some checks after it means only those.
  const named = positionals.filter((name) => name !== "all");
  const names = named.length === 0 ? Object.keys(checks) : named;
  const unknown = names.filter((name) => !(name in checks));
  if (values.help || unknown.length > 0) {
    process.stdout.write(
      unknown.length > 0 ? `checks: there is no check named ${unknown.join(", ")}.\n\n${help}` : help,
    );
    return unknown.length > 0 ? 2 : 0;
  }
  const reference = values.reference ?? process.env.TRUNKLINE_REFERENCE;
  const options = {
    repository: openRepository(home),
    rows: values.rows,
    update: values.update,
    ...(reference !== undefined && { reference: resolve(reference) }),
  };
  let total = 0;
  for (const name of names) total += await runCheck(name, options);
  if (names.length > 1) process.stdout.write(total === 0 ? "All checks passed.\n" : `${total} findings.\n`);
  return total === 0 ? 0 : 1;
}

process.exitCode = await main();
