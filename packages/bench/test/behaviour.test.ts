// Our clients in every situation that the suite `behaviour` puts them and their peers into, without waiting.
import { expect, test } from "vitest";
import { jobRouterCaller, trafficDistributionCaller } from "../src/behaviour/callers/trunkline.ts";
import { jumpingPace } from "../src/behaviour/pace.ts";
import { runSituation } from "../src/behaviour/run-situation.ts";
import { situations } from "../src/behaviour/situations.ts";

const start = Date.UTC(2030, 0, 1, 12);

const callers = [
  trafficDistributionCaller("the Connect client"),
  trafficDistributionCaller("the Connect client over fetch", fetch),
  jobRouterCaller("the Job Router client"),
  jobRouterCaller("the Job Router client over fetch", fetch),
];

for (const caller of callers) {
  test.each(situations.filter(({ deed = "read" }) => caller.calls[deed]))(
    `${caller.name} copes with: $what`,
    async (situation) => {
      const { outcome, passed } = await runSituation(situation, caller, jumpingPace(start));
      expect({ outcome, passed }).toMatchObject({ passed: true });
    },
  );
}

test("a situation that no client can cope with is not passed", async () => {
  const [caller] = callers;
  if (caller === undefined) throw new Error("There is no client.");
  const stubborn = {
    what: "refusals without end",
    answer: ({ json }: { json: (status: number, body: unknown) => void }) => json(503, {}),
    passes: (outcome: { readonly kind: string }) => outcome.kind === "value",
  };
  expect(await runSituation(stubborn, caller, jumpingPace(start))).toMatchObject({ passed: false, requests: 3 });
});
