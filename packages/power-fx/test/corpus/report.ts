import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CorpusCase } from "./cases.ts";
import type { Verdict } from "./judge.ts";

/** How many cases of a group there are, how many passed, and for compile errors how many in place and in words. */
export type Tally = { cases: number; passed: number; spans: number; text: number };

/** One case with its verdict. */
export type Judged = { readonly found: CorpusCase; readonly verdict: Verdict };

/** Adds verdicts up by what `groupOf` says. */
export function tally(
  judged: readonly Judged[],
  groupOf: (found: CorpusCase) => readonly string[],
): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const { found, verdict } of judged) {
    for (const name of groupOf(found)) {
      const group = groups.get(name) ?? { cases: 0, passed: 0, spans: 0, text: 0 };
      groups.set(name, group);
      group.cases += 1;
      group.passed += Number(verdict.passed);
      group.spans += Number(verdict.spans);
      group.text += Number(verdict.text);
    }
  }
  return groups;
}

/** The part of a group that passed, in percent. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

function lines(groups: ReadonlyMap<string, Tally>): string {
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { cases, passed, spans, text }]) => {
      const compile = name.endsWith("compileError")
        ? `, spans ${percent(spans, cases).toFixed(1)} %, text ${percent(text, cases).toFixed(1)} %`
        : "";
      return `${name}: ${passed} of ${cases} (${percent(passed, cases).toFixed(1)} %)${compile}`;
    })
    .join("\n");
}

function failure({ found, verdict }: Judged): string {
  return `${found.id}\n  ${found.expr.replaceAll("\r\n", " ")}\n  expected ${found.expected}\n  got      ${verdict.got}`;
}

/** Writes the report of one configuration into `reports/` (which is not tracked) and gives back its summary. */
export function writeReport(configuration: string, judged: readonly Judged[]): string {
  const byTier = lines(tally(judged, (found) => [`${found.tier} ${found.kind}`]));
  const byFunction = lines(tally(judged, (found) => found.functions.map((name) => `${name} ${found.kind}`)));
  const failures = judged.filter(({ verdict }) => !verdict.passed || !verdict.text).map(failure);
  const folder = resolve(fileURLToPath(new URL("../../", import.meta.url)), "reports");
  mkdirSync(folder, { recursive: true });
  const text = `# ${configuration}\n\n${byTier}\n\n## By function\n\n${byFunction}\n\n## Cases that differ (${failures.length})\n\n${failures.join("\n\n")}\n`;
  writeFileSync(resolve(folder, `corpus-${configuration}.txt`), text);
  return byTier;
}
