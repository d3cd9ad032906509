import type {
  BestWorkerMode,
  DistributionMode,
  ScoringRuleParameterSelector,
} from "@trunkline/job-router-models/server";
import { expect, test } from "vitest";
import type { Labels, SelectorInput } from "../src/index.ts";
import { type Centre, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

function centreOf(mode: DistributionMode, workers: Readonly<Record<string, Labels>>): Centre {
  const centre = createCentre({ mode });
  for (const [workerId, labels] of Object.entries(workers))
    centre.send({ type: "upsertWorker", workerId, worker: workerInput({ labels, capacity: 100 }) });
  return centre;
}

/** Who is asked for a job, one after the other declining. */
function turns(centre: Centre, selectors: readonly SelectorInput[] = [], labels: Labels = {}): string[] {
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ requestedWorkerSelectors: selectors, labels }) });
  const asked: string[] = [];
  for (let [workerId] = centre.asked("j"); workerId !== undefined; [workerId] = centre.asked("j")) {
    asked.push(workerId);
    const offerId = centre.job("j").offers[0] ?? "";
    centre.send({ type: "declineOffer", workerId, offerId });
  }
  return asked;
}

test("longest idle asks the least loaded first, and of those who has been available longest", () => {
  // The worked example of the documentation: loads .6, .75, .6 and 0; A available for 5 minutes, C for 7.
  const centre = createCentre({ mode: { kind: "longestIdle" } });
  const channels = [
    { channelId: "load", capacityCostPerJob: 1 },
    { channelId: "chat", capacityCostPerJob: 1 },
  ];
  const load = (workerId: string, capacity: number, jobs: number, at: number): void => {
    centre.send(
      { type: "upsertWorker", workerId, worker: workerInput({ capacity, channels, labels: { [workerId]: true } }) },
      at,
    );
    for (let n = 1; n <= jobs; n += 1) {
      const requestedWorkerSelectors = [{ key: workerId, labelOperator: "equal", value: true }];
      centre.send({
        type: "upsertJob",
        jobId: `${workerId}${n}`,
        job: jobInput({ channelId: "load", requestedWorkerSelectors }),
      });
      centre.accept(workerId, `${workerId}${n}`);
    }
  };
  load("c", 5, 3, 0);
  load("b", 4, 3, 60_000);
  load("a", 5, 3, 120_000);
  load("d", 5, 0, 180_000);
  expect(turns(centre)).toEqual(["d", "c", "a", "b"]);
});

test("round robin goes round by id and goes on where it was", () => {
  const centre = createCentre({ mode: { kind: "roundRobin" } });
  for (const workerId of ["c", "a", "b"])
    centre.send({ type: "upsertWorker", workerId, worker: workerInput({ capacity: 9 }) });
  const asked = [1, 2, 3, 4, 5].map((n) => {
    centre.send({ type: "upsertJob", jobId: `j${n}`, job: jobInput() });
    return centre.asked(`j${n}`)[0];
  });
  expect(asked).toEqual(["a", "b", "c", "a", "b"]);
});

const byLevel: BestWorkerMode = { kind: "bestWorker", scoringRule: { kind: "expression", expression: "worker.level" } };
const levels = { a: { level: 3 }, b: { level: 9 }, c: { level: 5 }, d: {} };

test("a scoring rule asks the largest score first, or the smallest when so chosen; no score is zero", () => {
  expect(turns(centreOf(byLevel, levels))).toEqual(["b", "c", "a", "d"]);
  const ascending: DistributionMode = { ...byLevel, scoringRuleOptions: { descendingOrder: false } };
  expect(turns(centreOf(ascending, levels))).toEqual(["d", "a", "c", "b"]);
});

test("equal scores go by longest idle", () => {
  const mode: DistributionMode = { kind: "bestWorker", scoringRule: { kind: "static", value: 1 } };
  expect(turns(centreOf(mode, { z: {}, a: {}, m: {} }))).toEqual(["z", "a", "m"]);
});

test.each<[ScoringRuleParameterSelector[] | undefined, readonly string[]]>([
  [undefined, ["job", "selectors", "worker"]],
  [["jobLabels"], ["job", "worker"]],
  [["workerSelectors"], ["selectors", "worker"]],
])("with the parameters %j a scoring rule sees %j", (scoringParameters, names) => {
  const seen = new Set<string>();
  const tools = {
    evaluate: (_: string, scope: Readonly<Record<string, unknown>>) => {
      for (const name of Object.keys(scope)) seen.add(name);
      return { ok: true as const, value: 1 };
    },
  };
  const mode: DistributionMode = {
    ...byLevel,
    scoringRuleOptions: scoringParameters === undefined ? {} : { scoringParameters },
  };
  const centre = createCentre({ mode, tools });
  centre.send({ type: "upsertWorker", workerId: "a", worker: workerInput() });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  expect([...seen].toSorted()).toEqual(names);
});

test("a function scores workers in batches, and gets no keys in its question", () => {
  const credential = { functionKey: "top secret" };
  const mode: DistributionMode = {
    kind: "bestWorker",
    scoringRule: { kind: "function", functionUri: "https://score.invalid/", credential },
    scoringRuleOptions: { isBatchScoringEnabled: true, batchSize: 2 },
  };
  const centre = centreOf(mode, levels);
  const selectors = [{ key: "level", labelOperator: "greaterThanOrEqual", value: 3 }];
  centre.send({
    type: "upsertJob",
    jobId: "j",
    job: jobInput({ labels: { a: 1 }, requestedWorkerSelectors: selectors }),
  });
  const questions = centre.log.filter((event) => event.type === "ruleEvaluationRequested");
  expect(questions.map(({ rule, payload }) => ({ rule, payload }))).toEqual([
    {
      rule: { kind: "function", uri: "https://score.invalid/" },
      payload: {
        job: { a: 1 },
        selectors: [{ key: "level", operator: "GreaterThanEqual", value: 3, expiresAfterSeconds: null }],
        workers: [
          { Id: "a", level: 3 },
          { Id: "b", level: 9 },
        ],
      },
    },
    expect.objectContaining({ payload: expect.objectContaining({ workers: [{ Id: "c", level: 5 }] }) }),
  ]);
  expect(JSON.stringify([centre.log, centre.state])).not.toContain("secret");
  const [first, second] = questions;
  centre.send({ type: "ruleEvaluated", evaluationId: first?.evaluationId ?? "", answer: { ok: true, value: [1, 2] } });
  expect(centre.asked("j")).toEqual([]);
  centre.send({
    type: "ruleEvaluated",
    evaluationId: second?.evaluationId ?? "",
    answer: { ok: false, message: "down" },
  });
  expect(centre.asked("j")).toEqual(["b"]);
  expect(centre.send({ type: "ruleEvaluated", evaluationId: "stale", answer: { ok: true, value: 1 } })).toBe(
    "evaluationNotFound",
  );
});

test("a policy that bypasses selectors asks anybody of the queue", () => {
  const selectors = [{ key: "level", labelOperator: "greaterThan", value: 4 }];
  expect(turns(centreOf({ kind: "roundRobin" }, levels), selectors)).toEqual(["b", "c"]);
  expect(turns(centreOf({ kind: "roundRobin", bypassSelectors: true }, levels), selectors)).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
});

test("a job gets as many offers as there are workers for it up to its most; later ones follow as they come", () => {
  const centre = centreOf({ kind: "longestIdle", minConcurrentOffers: 2, maxConcurrentOffers: 3 }, { a: {} });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  expect(centre.asked("j")).toEqual(["a"]);
  for (const workerId of ["b", "c", "d"]) centre.send({ type: "upsertWorker", workerId, worker: workerInput() });
  expect(centre.asked("j")).toEqual(["a", "b", "c"]);
});

test("a policy that names the least offers alone gets that many", () => {
  const centre = centreOf({ kind: "roundRobin", minConcurrentOffers: 2 }, { a: {}, b: {}, c: {} });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  expect(centre.asked("j")).toEqual(["a", "b"]);
});
