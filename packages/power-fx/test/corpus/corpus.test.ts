import { expect, test } from "vitest";
import { corpusFolder, readCases } from "./cases.ts";
import { judge } from "./judge.ts";
import type { Judged } from "./report.ts";
import { percent, tally, writeReport } from "./report.ts";

const folder = corpusFolder();

/** What each group must reach, in percent. For compile errors: found at all, in the same place, in the same words. */
const least: Readonly<Record<string, readonly [number, number, number]>> = {
  "core value": [98, 0, 0],
  "core runtimeError": [98, 0, 0],
  "core compileError": [95, 85, 70],
  "tables value": [95, 0, 0],
  "tables runtimeError": [95, 0, 0],
  "tables compileError": [95, 85, 70],
  "dates value": [90, 0, 0],
  "dates runtimeError": [90, 0, 0],
  "dates compileError": [95, 85, 70],
  "extended value": [80, 0, 0],
  "extended runtimeError": [80, 0, 0],
  "extended compileError": [95, 85, 70],
};

function judgeAll(configuration: string, from: string): Judged[] {
  return readCases(from, configuration).map((found) => ({ found, verdict: judge(found, configuration) }));
}

test.skipIf(folder === undefined).each(["V1_Decimal", "V1_Float"])(
  "the language's own cases pass in %s (skipped where the corpus is not at hand)",
  (configuration) => {
    const judged = judgeAll(configuration, folder ?? "");
    writeReport(configuration, judged);
    const groups = tally(judged, (found) => [`${found.tier} ${found.kind}`]);
    const short = [...groups].filter(([name, { cases, passed, spans, text }]) => {
      const [wantPassed, wantSpans, wantText] = least[name] ?? [100, 0, 0];
      return (
        percent(passed, cases) < wantPassed || percent(spans, cases) < wantSpans || percent(text, cases) < wantText
      );
    });
    expect(short).toEqual([]);
    expect(judged.length).toBeGreaterThan(1000);
  },
  60_000,
);

test.skipIf(folder === undefined)("the older rules are followed where they differ", { timeout: 60_000 }, () => {
  const judged = judgeAll("Canvas_Float", folder ?? "");
  writeReport("Canvas_Float", judged);
  const passed = judged.filter(({ verdict }) => verdict.passed).length;
  expect(percent(passed, judged.length)).toBeGreaterThan(93);
});
