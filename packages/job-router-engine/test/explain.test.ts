import { expect, test } from "vitest";
import { explain } from "../src/index.ts";
import { type Centre, createCentre, jobInput, simpleTools, workerInput } from "./contact-centre.fixtures.ts";

const french = { key: "lang", labelOperator: "equal", value: "fr" };

function centreOf(given: Parameters<typeof workerInput>[0], job: Parameters<typeof jobInput>[0] = {}): Centre {
  const centre = createCentre();
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput(given) });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput(job) });
  return centre;
}

test.each<[string, Parameters<typeof workerInput>[0], Parameters<typeof jobInput>[0], string]>([
  ["workerNotActive", { availableForOffers: false }, {}, "the worker is inactive"],
  ["otherQueue", { queues: ["q2"] }, {}, "it does not take jobs of queue q"],
  ["otherChannel", {}, { channelId: "voice" }, "it does not serve channel voice"],
  ["capacityUsed", { capacity: 0 }, {}, "0 of its capacity of 0 are used, and the job costs 1"],
  [
    "selectorNotSatisfied",
    { labels: { lang: "en" } },
    { requestedWorkerSelectors: [french] },
    'lang equal "fr" does not hold: the worker has "en"',
  ],
])("%s is said in words and as data", (reason, worker, job, sentence) => {
  const [explanation] = explain(centreOf(worker, job).state, { jobId: "j", workerId: "w" }) ?? [];
  expect(explanation).toMatchObject({ verdict: "excluded", obstacles: [{ reason, sentence }] });
  expect(explanation?.sentence).toBe(`Worker w is not offered job j: ${sentence}.`);
});

test("limits on offers and channels are told apart from capacity", () => {
  const channels = [{ channelId: "chat", capacityCostPerJob: 1, maxNumberOfJobs: 1 }];
  const centre = centreOf({ capacity: 5, maxConcurrentOffers: 1, channels });
  centre.send({ type: "upsertJob", jobId: "k", job: jobInput() });
  const [explanation] = explain(centre.state, { jobId: "k" }) ?? [];
  expect(explanation?.obstacles.map(({ reason }) => reason)).toEqual(["offerLimitReached", "channelLimitReached"]);
});

test("an open offer, an assignment and a decline are told", () => {
  const centre = centreOf({});
  const verdict = (): unknown =>
    explain(centre.state, { jobId: "j" })?.map((one) => [one.verdict, one.obstacles.map(({ reason }) => reason)]);
  expect(verdict()).toEqual([["offered", []]]);
  const assignmentId = centre.accept("w", "j");
  expect(verdict()).toEqual([["assigned", []]]);
  centre.send({ type: "unassignJob", jobId: "j", assignmentId });
  centre.send({ type: "declineOffer", workerId: "w", offerId: centre.job("j").offers[0] ?? "" });
  expect(verdict()).toEqual([["excluded", ["alreadyDeclined"]]]);
});

test("a job that is not queued, or whose queue has no policy, is the obstacle", () => {
  const centre = centreOf({}, { matchingMode: { kind: "suspend" } });
  centre.send({ type: "putResource", resource: { kind: "queues", value: { id: "q" } } });
  const reasons = explain(centre.state, { jobId: "j" })?.[0]?.obstacles.map(({ reason }) => reason);
  expect(reasons).toEqual(["jobNotQueued", "queueWithoutPolicy"]);
});

test("selectors are judged one by one", () => {
  const expired = { ...french, key: "old", expiresAfterSeconds: 1 };
  const centre = centreOf(
    { labels: { lang: "fr" }, availableForOffers: false },
    { requestedWorkerSelectors: [french, expired] },
  );
  centre.tick(1000);
  expect(explain(centre.state, { jobId: "j" })?.[0]?.selectors).toMatchObject([
    { source: "requested", outcome: "satisfied", label: "fr" },
    { source: "requested", outcome: "expired" },
  ]);
});

test("with a policy that is not stored, the answer is what would be", () => {
  const centre = centreOf({ labels: { lang: "en", level: 1 } }, { requestedWorkerSelectors: [french] });
  centre.send({ type: "upsertWorker", workerId: "v", worker: workerInput({ labels: { level: 2 } }) });
  const scoringRule = { kind: "expression", expression: "worker.level" } as const;
  const policy = { mode: { kind: "bestWorker", bypassSelectors: true, scoringRule } } as const;
  expect(explain(centre.state, { jobId: "j", policy }, simpleTools)).toMatchObject([
    { workerId: "v", verdict: "eligible", place: 1, score: 2, selectors: [{ outcome: "bypassed" }] },
    { workerId: "w", verdict: "eligible", place: 2, score: 1 },
  ]);
  const circle = explain(centre.state, { jobId: "j", policy: { mode: { kind: "roundRobin", bypassSelectors: true } } });
  expect(circle?.map(({ workerId, place }) => [workerId, place])).toEqual([
    ["v", 1],
    ["w", 2],
  ]);
});

test("nobody is explained who does not exist", () => {
  const { state } = centreOf({});
  expect([explain(state, { jobId: "x" }), explain(state, { jobId: "j", workerId: "x" })]).toEqual([
    undefined,
    undefined,
  ]);
});
