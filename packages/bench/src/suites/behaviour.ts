import type { Caller } from "../behaviour/caller.ts";
import { awsSdk } from "../behaviour/callers/aws-sdk.ts";
import { azureCoreClient } from "../behaviour/callers/azure.ts";
import { aws4fetch, bareFetch, openapiFetch } from "../behaviour/callers/fetch-like.ts";
import { jobRouterCaller, trafficDistributionCaller } from "../behaviour/callers/trunkline.ts";
import { describeOutcome } from "../behaviour/outcome.ts";
import { realPace } from "../behaviour/pace.ts";
import { runSituation, type Verdict } from "../behaviour/run-situation.ts";
import { situations } from "../behaviour/situations.ts";
import type { Table } from "../table.ts";

const callers: readonly Caller[] = [
  trafficDistributionCaller("trunkline, Connect"),
  jobRouterCaller("trunkline, Job Router"),
  jobRouterCaller("trunkline over fetch", fetch),
  awsSdk,
  azureCoreClient,
  aws4fetch,
  openapiFetch,
  bareFetch,
];

/** What clients make of trouble: each situation on loopback, by the machine's own clock. */
export async function run(): Promise<Table> {
  const rows: string[][] = [];
  const tried: Verdict[][] = callers.map(() => []);
  for (const situation of situations) {
    // Callers of one situation wait side by side; they use little of the machine.
    const verdicts = await Promise.all(callers.map((caller) => runSituation(situation, caller, realPace())));
    for (const [index, verdict] of verdicts.entries()) tried[index]?.push(verdict);
    rows.push([situation.what, ...verdicts.map(cell)]);
  }
  return {
    title: "What clients make of trouble",
    how: "As they come, with a time-out of one second where they take one. What the caller got, and how many requests it took.",
    columns: ["situation", ...callers.map(({ name }) => name)],
    rows: [...rows, ["**passed**", ...tried.map(score)]],
  };
}

/** Of the situations that a caller can be put into. */
function score(verdicts: readonly Verdict[]): string {
  const judged = verdicts.filter(({ passed }) => passed !== undefined);
  return `${judged.filter(({ passed }) => passed).length} of ${judged.length}`;
}

function cell({ passed, outcome, requests }: Verdict): string {
  if (outcome === undefined) return "–";
  return `${passed ? "✓" : "✗"} ${describeOutcome(outcome)}, ${requests}×`;
}
