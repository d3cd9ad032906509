// The flows of the official samples of Job Router, through Azure's own client pipeline, in moved and not in real time.
import { afterEach, beforeEach, expect } from "vitest";
import { startAzureRouter, type AzureRouter, type Resource } from "../src/azure-router.ts";
import { conformanceTest as test } from "../src/conformance-test.ts";

let router: AzureRouter;
beforeEach(async () => {
  router = await startAzureRouter();
  await router.upsert("distributionPolicies/dp1", { offerExpiresAfterSeconds: 60, mode: { kind: "longestIdle" } });
  await router.upsert("queues/q1", { distributionPolicyId: "dp1", labels: { Department: "sales" } });
});
afterEach(() => router.stop());

const voice = [{ channelId: "voice", capacityCostPerJob: 1 }];

function addWorker(id: string, more: object = {}): Promise<Resource> {
  return router.upsert(`workers/${id}`, {
    queues: ["q1"],
    capacity: 1,
    channels: voice,
    availableForOffers: true,
    ...more,
  });
}

function addJob(id: string, more: object = { queueId: "q1" }): Promise<Resource> {
  return router.upsert(`jobs/${id}`, { channelId: "voice", ...more });
}

/** The ids of the jobs that a worker is offered. */
async function offersOf(worker: string): Promise<{ offerId: string; jobId: string }[]> {
  const { offers } = await router.get(`workers/${worker}`);
  return Array.isArray(offers) ? offers : [];
}

async function acceptFirst(worker: string): Promise<Resource> {
  const [offer] = await offersOf(worker);
  return router.post(`workers/${worker}/offers/${offer?.offerId}:accept`);
}

test("Azure flow, key concepts: a job is queued, offered, accepted, completed and closed", async () => {
  await addWorker("w1");
  expect(await addJob("j1", { queueId: "q1", priority: 5 })).toMatchObject({ status: "created" });
  router.pass(2);
  expect(await router.get("jobs/j1")).toMatchObject({ status: "queued", priority: 5 });
  const accepted = await acceptFirst("w1");
  expect(accepted).toMatchObject({ jobId: "j1", workerId: "w1" });
  expect(await router.get("jobs/j1")).toMatchObject({ status: "assigned" });
  expect(await router.get("workers/w1")).toMatchObject({ loadRatio: 1, offers: [], assignedJobs: [{ jobId: "j1" }] });
  const assignment = `jobs/j1/assignments/${String(accepted.assignmentId)}`;
  expect(await router.statusOf(`${assignment}:close`)).toBe("409");
  await router.post(`${assignment}:complete`, { note: "sold" });
  await router.post(`${assignment}:close`, { dispositionCode: "Won" });
  expect(await router.get("jobs/j1")).toMatchObject({
    status: "closed",
    dispositionCode: "Won",
    notes: [{ message: "sold" }],
  });
  expect(await router.get("workers/w1")).toMatchObject({ loadRatio: 0, assignedJobs: [] });
});

test("Azure flow, classification by priority: the rule decides, and labels may be absent", async () => {
  const rule = { kind: "expression", expression: "If(job.Hardware_VIP = true, 10, 1)" };
  await router.upsert("classificationPolicies/cp1", { fallbackQueueId: "q1", prioritizationRule: rule });
  expect(await addJob("vip", { classificationPolicyId: "cp1", labels: { Hardware_VIP: true } })).toMatchObject({
    status: "pendingClassification",
  });
  await addJob("plain", { classificationPolicyId: "cp1" });
  router.pass(2);
  expect(await router.get("jobs/vip")).toMatchObject({ status: "queued", priority: 10, queueId: "q1" });
  expect(await router.get("jobs/plain")).toMatchObject({ status: "queued", priority: 1 });
});

test("Azure flow, queue selectors: every attached selector must match the queue's labels", async () => {
  await router.upsert("queues/q2", { distributionPolicyId: "dp1", labels: { Product: "O365", Region: "NA" } });
  await router.upsert("classificationPolicies/cp1", {
    fallbackQueueId: "q1",
    queueSelectorAttachments: [
      { kind: "passThrough", key: "Region", labelOperator: "equal" },
      {
        kind: "conditional",
        condition: { kind: "expression", expression: 'If(job.Product = "O365", true, false)' },
        queueSelectors: [{ key: "Product", labelOperator: "equal", value: "O365" }],
      },
    ],
  });
  await addJob("matching", { classificationPolicyId: "cp1", labels: { Product: "O365", Region: "NA" } });
  await addJob("other", { classificationPolicyId: "cp1", labels: { Product: "O365", Region: "EU" } });
  router.pass(2);
  expect(await router.get("jobs/matching")).toMatchObject({ queueId: "q2" });
  expect(await router.get("jobs/other")).toMatchObject({ queueId: "q1" });
});

test("Azure flow, worker selectors: requested and attached ones must both hold", async () => {
  await router.upsert("classificationPolicies/cp1", {
    fallbackQueueId: "q1",
    workerSelectorAttachments: [
      { kind: "static", workerSelector: { key: "Language", labelOperator: "equal", value: "en" } },
    ],
  });
  await addWorker("skilled", { labels: { Language: "en", Level: 7 } });
  await addWorker("junior", { labels: { Language: "en", Level: 3 } });
  await addWorker("foreign", { labels: { Language: "fr", Level: 9 } });
  const requestedWorkerSelectors = [{ key: "Level", labelOperator: "greaterThan", value: 5 }];
  await addJob("j1", { classificationPolicyId: "cp1", requestedWorkerSelectors });
  router.pass(2);
  expect(await router.get("jobs/j1")).toMatchObject({
    attachedWorkerSelectors: [{ key: "Language", status: "active" }],
  });
  expect((await offersOf("skilled")).map(({ jobId }) => jobId)).toEqual(["j1"]);
  expect([...(await offersOf("junior")), ...(await offersOf("foreign"))]).toEqual([]);
});

test("Azure flow, simple distribution: an expired offer deregisters the worker and the next is asked", async () => {
  await addWorker("first");
  router.pass(1);
  await addWorker("second");
  await addJob("j1");
  router.pass(2);
  expect(await offersOf("first")).toHaveLength(1);
  router.pass(61);
  expect(await router.get("workers/first")).toMatchObject({ availableForOffers: false, state: "inactive", offers: [] });
  expect(await offersOf("second")).toHaveLength(1);
});

test("Azure flow, advanced distribution: the scoring rule finds the best worker", async () => {
  const scoringRule = { kind: "expression", expression: "If(worker.HandleEscalation = true, 100, 1)" };
  await router.upsert("distributionPolicies/dp1", { mode: { kind: "bestWorker", scoringRule } });
  await addWorker("plain");
  await addWorker("escalation", { labels: { HandleEscalation: true } });
  await addJob("j1");
  router.pass(2);
  expect([(await offersOf("escalation")).length, (await offersOf("plain")).length]).toEqual([1, 0]);
});

test("Azure flow, queue-length exception: the job that finds ten ahead of it moves", async () => {
  await router.upsert("queues/overflow", { distributionPolicyId: "dp1" });
  await router.upsert("exceptionPolicies/ep1", {
    exceptionRules: [
      {
        id: "full",
        trigger: { kind: "queueLength", threshold: 10 },
        actions: [{ kind: "manualReclassify", queueId: "overflow", priority: 5 }],
      },
    ],
  });
  await router.upsert("queues/q1", { exceptionPolicyId: "ep1" });
  for (let index = 1; index <= 11; index++) {
    await addJob(`j${index}`);
    router.pass(1);
  }
  router.pass(2);
  expect(await router.get("jobs/j10")).toMatchObject({ queueId: "q1" });
  expect(await router.get("jobs/j11")).toMatchObject({ queueId: "overflow", priority: 5, status: "queued" });
});

test("Azure flow, wait-time exception: a job that waits too long is cancelled", async () => {
  await router.upsert("exceptionPolicies/ep1", {
    exceptionRules: [
      {
        id: "late",
        trigger: { kind: "waitTime", thresholdSeconds: 30 },
        actions: [{ kind: "cancel", note: "Nobody came", dispositionCode: "Timeout" }],
      },
    ],
  });
  await router.upsert("queues/q1", { exceptionPolicyId: "ep1" });
  await addJob("j1");
  router.pass(20);
  expect(await router.get("jobs/j1")).toMatchObject({ status: "queued" });
  router.pass(20);
  expect(await router.get("jobs/j1")).toMatchObject({ status: "cancelled", dispositionCode: "Timeout" });
});

test("Azure flow, limiting concurrent offers: a worker gets its next offer after it took the first", async () => {
  await router.stop();
  router = await startAzureRouter("2024-01-18-preview");
  await router.upsert("distributionPolicies/dp1", { offerExpiresAfterSeconds: 60, mode: { kind: "longestIdle" } });
  await router.upsert("queues/q1", { distributionPolicyId: "dp1" });
  await addWorker("w1", { capacity: 10, maxConcurrentOffers: 1 });
  await addJob("j1");
  await addJob("j2");
  router.pass(2);
  expect(await offersOf("w1")).toHaveLength(1);
  await acceptFirst("w1");
  router.pass(2);
  expect(await offersOf("w1")).toHaveLength(1);
});

test("Azure flow, scheduling: the job waits for its time, and then for activation", async () => {
  const scheduleAt = "2026-01-05T09:01:00Z";
  const created = await addJob("j1", { queueId: "q1", matchingMode: { kind: "scheduleAndSuspend", scheduleAt } });
  expect(created).toMatchObject({ status: "pendingSchedule" });
  router.pass(2);
  expect(await router.get("jobs/j1")).toMatchObject({ status: "scheduled" });
  router.pass(60);
  expect(await router.get("jobs/j1")).toMatchObject({
    status: "waitingForActivation",
    scheduledAt: "2026-01-05T09:01:00+00:00",
  });
  const activated = await router.upsert("jobs/j1", { matchingMode: { kind: "queueAndMatch" } });
  expect(activated).toMatchObject({ status: "queued" });
});

test("Azure flow, unassigning: a job goes back to its queue three times and not a fourth", async () => {
  await addWorker("w1");
  await addJob("j1");
  for (let count = 1; count <= 4; count++) {
    router.pass(2);
    const { assignmentId } = await acceptFirst("w1");
    const unassign = `jobs/j1/assignments/${String(assignmentId)}:unassign`;
    if (count === 4) expect(await router.statusOf(unassign)).toBe("409");
    else expect(await router.post(unassign)).toEqual({ jobId: "j1", unassignmentCount: count });
  }
});
