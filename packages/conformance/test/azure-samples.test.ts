// The flows of Microsoft's own samples, through Azure's client pipeline: what a program that follows them sees. Time is
// moved by the control API, where the samples sleep. Facts: docs/facts/job-router/clients.md
import type { Client } from "@azure-rest/core-client";
import { afterEach, beforeEach, expect } from "vitest";
import { azureClient } from "../src/azure-client.ts";
import { conformanceTest as test } from "../src/conformance-test.ts";
import { startJobRouter, type StartedJobRouter } from "../src/start-job-router.ts";

let mock: StartedJobRouter;
let client: Client;
beforeEach(async () => {
  mock = await startJobRouter();
  client = azureClient(mock.endpoint, "2024-01-18-preview");
});
afterEach(() => mock.stop());

type Body = Readonly<Record<string, unknown>>;
interface Offer {
  readonly offerId: string;
  readonly jobId: string;
}

/** Creates or changes a resource, as every sample begins. */
async function put(path: string, body: Body): Promise<Body> {
  const answer = await client
    .pathUnchecked(`/routing/${path}`)
    .patch({ contentType: "application/merge-patch+json", body });
  expect(["200", "201"], `${path}: ${JSON.stringify(answer.body)}`).toContain(answer.status);
  return answer.body as Body;
}

async function get(path: string): Promise<Body> {
  const answer = await client.pathUnchecked(`/routing/${path}`).get();
  expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBe("200");
  return answer.body as Body;
}

async function post(path: string, body?: Body): Promise<Body> {
  const answer = await client.pathUnchecked(`/routing/${path}`).post(body === undefined ? {} : { body });
  expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBe("200");
  return answer.body as Body;
}

/** Where a sample waits. */
async function wait(seconds: number): Promise<void> {
  const body = JSON.stringify({ milliseconds: seconds * 1000 });
  const answer = await fetch(`${mock.endpoint}/_trunkline/clock/advance`, { method: "POST", body });
  expect(answer.status).toBe(200);
}

async function offersOf(workerId: string): Promise<readonly Offer[]> {
  return (await get(`workers/${workerId}`))["offers"] as readonly Offer[];
}

async function accept(workerId: string): Promise<string> {
  const [offer] = await offersOf(workerId);
  expect(offer, `${workerId} has an offer`).toBeDefined();
  const accepted = await post(`workers/${workerId}/offers/${offer?.offerId}:accept`);
  expect(accepted).toMatchObject({ jobId: offer?.jobId, workerId });
  return String(accepted["assignmentId"]);
}

/** A policy and queues that name it. */
async function open(mode: Body, ...queues: readonly string[]): Promise<void> {
  await put("distributionPolicies/dp", { name: "Sample", offerExpiresAfterSeconds: 300, mode });
  for (const queue of queues) await put(`queues/${queue}`, { name: queue, distributionPolicyId: "dp" });
}

function workerOf(...queues: readonly string[]): Body {
  return { capacity: 1, queues, channels: [{ channelId: "general", capacityCostPerJob: 1 }], availableForOffers: true };
}

const longestIdle = { kind: "longestIdle" };

test("sample, key concepts: a job is offered, accepted, completed and closed", async () => {
  await open(longestIdle, "q1");
  await put("workers/w1", { ...workerOf("q1"), labels: { "Some-Skill": 11 } });
  const job = await put("jobs/j1", {
    channelId: "general",
    queueId: "q1",
    priority: 1,
    requestedWorkerSelectors: [{ key: "Some-Skill", labelOperator: "greaterThan", value: 10 }],
  });
  expect(job["status"]).toBe("created");
  await wait(2);
  expect(await get("jobs/j1")).toMatchObject({ status: "queued" });
  const assignmentId = await accept("w1");
  expect(await get("jobs/j1")).toMatchObject({
    status: "assigned",
    assignments: { [assignmentId]: { workerId: "w1" } },
  });
  expect(await post(`jobs/j1/assignments/${assignmentId}:complete`)).toEqual({});
  expect(await get("jobs/j1")).toMatchObject({ status: "completed" });
  expect(await post(`jobs/j1/assignments/${assignmentId}:close`, { dispositionCode: "Resolved" })).toEqual({});
  expect(await get("jobs/j1")).toMatchObject({ status: "closed", dispositionCode: "Resolved" });
  expect(await get("workers/w1")).toMatchObject({ assignedJobs: [], loadRatio: 0 });
  expect((await client.pathUnchecked("/routing/jobs/j1").delete()).status).toBe("204");
});

test("sample, classification by priority: a static rule and an expression", async () => {
  await open(longestIdle, "q1");
  await put("classificationPolicies/static", {
    fallbackQueueId: "q1",
    prioritizationRule: { kind: "static", value: 10 },
  });
  await put("classificationPolicies/expression", {
    fallbackQueueId: "q1",
    prioritizationRule: { kind: "expression", expression: "If(job.Hardware_VIP = true, 10, 1)" },
  });
  await put("jobs/a", { channelId: "general", classificationPolicyId: "static" });
  await put("jobs/b", { channelId: "general", classificationPolicyId: "expression", labels: { Hardware_VIP: true } });
  await put("jobs/c", { channelId: "general", classificationPolicyId: "expression" });
  await wait(5);
  for (const [id, priority] of Object.entries({ a: 10, b: 10, c: 1 })) {
    expect(await get(`jobs/${id}`)).toMatchObject({ status: "queued", queueId: "q1", priority });
  }
});

test("sample, queue selectors: static, conditional and pass-through", async () => {
  await open(longestIdle, "q1", "q2");
  await put("queues/q1", { labels: { Region: "NA", Language: "en", Product: "O365" } });
  await put("queues/q2", { labels: { Region: "NA", Language: "fr", Product: "O365" } });
  await put("classificationPolicies/cp", {
    queueSelectorAttachments: [
      { kind: "passThrough", key: "Region", labelOperator: "equal" },
      { kind: "static", queueSelector: { key: "Product", labelOperator: "equal", value: "O365" } },
      {
        kind: "conditional",
        condition: { kind: "expression", expression: 'If(job.Lang = "FR", true, false)' },
        queueSelectors: [{ key: "Language", labelOperator: "equal", value: "fr" }],
      },
      {
        kind: "conditional",
        condition: { kind: "expression", expression: 'If(job.Lang = "EN", true, false)' },
        queueSelectors: [{ key: "Language", labelOperator: "equal", value: "en" }],
      },
    ],
  });
  for (const [id, Lang] of [
    ["en", "EN"],
    ["fr", "FR"],
  ] as const) {
    await put(`jobs/${id}`, { channelId: "general", classificationPolicyId: "cp", labels: { Region: "NA", Lang } });
  }
  await wait(5);
  expect(await get("jobs/en")).toMatchObject({ status: "queued", queueId: "q1" });
  expect(await get("jobs/fr")).toMatchObject({ status: "queued", queueId: "q2" });
});

test("sample, worker selectors: what a policy attaches finds the worker", async () => {
  await open(longestIdle, "q1");
  await put("classificationPolicies/cp", {
    fallbackQueueId: "q1",
    workerSelectorAttachments: [
      { kind: "static", workerSelector: { key: "Foo", labelOperator: "equal", value: "Bar" } },
      {
        kind: "conditional",
        condition: { kind: "expression", expression: "job.Urgent = true" },
        workerSelectors: [{ key: "Level", labelOperator: "greaterThanOrEqual", value: 5 }],
      },
      { kind: "passThrough", key: "Dept", labelOperator: "equal" },
    ],
  });
  await put("workers/junior", { ...workerOf("q1"), labels: { Foo: "Bar", Level: 1, Dept: "Sales" } });
  await put("workers/senior", { ...workerOf("q1"), labels: { Foo: "Bar", Level: 5, Dept: "Sales" } });
  const labels = { Urgent: true, Dept: "Sales" };
  await put("jobs/j", { channelId: "general", classificationPolicyId: "cp", labels });
  await wait(5);
  expect(await get("jobs/j")).toMatchObject({
    attachedWorkerSelectors: [
      { key: "Foo", labelOperator: "equal", value: "Bar", status: "active", expedite: false },
      { key: "Level", labelOperator: "greaterThanOrEqual", value: 5 },
      { key: "Dept", labelOperator: "equal", value: "Sales" },
    ],
  });
  expect(await offersOf("junior")).toEqual([]);
  expect(await offersOf("senior")).toMatchObject([{ jobId: "j" }]);
});

test("sample, simple distribution: each mode offers, and each offer goes to one worker", async () => {
  for (const kind of ["longestIdle", "roundRobin", "bestWorker"]) {
    await put(`distributionPolicies/${kind}`, { offerExpiresAfterSeconds: 300, mode: { kind } });
    await put(`queues/${kind}`, { distributionPolicyId: kind });
    for (const worker of ["a", "b"]) await put(`workers/${kind}-${worker}`, workerOf(kind));
    await put(`jobs/${kind}`, { channelId: "general", queueId: kind });
    await wait(2);
    const offers = [...(await offersOf(`${kind}-a`)), ...(await offersOf(`${kind}-b`))];
    expect(offers, kind).toMatchObject([{ jobId: kind }]);
  }
});

test("sample, advanced distribution: the best worker is who escalates", async () => {
  const expression = "If(worker.HandleEscalation = true, 100, 1)";
  await open({ kind: "bestWorker", scoringRule: { kind: "expression", expression } }, "q1");
  await put("workers/w1", { ...workerOf("q1"), labels: { HandleEscalation: false } });
  await put("workers/w2", { ...workerOf("q1"), labels: { HandleEscalation: true } });
  await put("jobs/j", { channelId: "general", queueId: "q1", labels: { Escalated: true } });
  await wait(2);
  expect(await offersOf("w1")).toEqual([]);
  expect(await offersOf("w2")).toMatchObject([{ jobId: "j" }]);
});

test("sample, exception by queue length: the eleventh job is cancelled", async () => {
  await open(longestIdle, "q1");
  await put("exceptionPolicies/ep", {
    exceptionRules: [
      {
        id: "too many",
        trigger: { kind: "queueLength", threshold: 10 },
        actions: [{ kind: "cancel", note: "Too many", dispositionCode: "MaxReached" }],
      },
    ],
  });
  await put("queues/q1", { exceptionPolicyId: "ep" });
  for (let job = 1; job <= 11; job += 1) await put(`jobs/j${job}`, { channelId: "general", queueId: "q1" });
  await wait(5);
  expect(await get("jobs/j10")).toMatchObject({ status: "queued" });
  expect(await get("jobs/j11")).toMatchObject({
    status: "cancelled",
    dispositionCode: "MaxReached",
    notes: [{ message: "Too many" }],
  });
});

test("sample, exception by waiting time: the job moves to another queue with a higher priority", async () => {
  await open(longestIdle, "first", "second");
  await put("exceptionPolicies/ep", {
    exceptionRules: [
      {
        id: "too long",
        trigger: { kind: "waitTime", thresholdSeconds: 30 },
        actions: [
          {
            kind: "manualReclassify",
            queueId: "second",
            priority: 10,
            workerSelectors: [{ key: "Foo", labelOperator: "equal", value: "Bar" }],
          },
        ],
      },
    ],
  });
  await put("queues/first", { exceptionPolicyId: "ep" });
  await put("jobs/j", { channelId: "general", queueId: "first", priority: 1 });
  await wait(10);
  expect(await get("jobs/j")).toMatchObject({ status: "queued", queueId: "first", priority: 1 });
  await wait(25);
  expect(await get("jobs/j")).toMatchObject({
    status: "queued",
    queueId: "second",
    priority: 10,
    requestedWorkerSelectors: [{ key: "Foo", labelOperator: "equal", value: "Bar" }],
  });
});

test("sample, limiting concurrent offers: the second offer follows when the first is accepted", async () => {
  await open(longestIdle, "q1");
  await put("workers/w", { ...workerOf("q1"), capacity: 2, maxConcurrentOffers: 1 });
  for (const job of ["j1", "j2"]) await put(`jobs/${job}`, { channelId: "general", queueId: "q1" });
  await wait(2);
  expect(await offersOf("w")).toHaveLength(1);
  await accept("w");
  await wait(2);
  expect(await offersOf("w")).toHaveLength(1);
  expect(await get("workers/w")).toMatchObject({ loadRatio: 1, assignedJobs: [{}] });
});

test("sample, scheduling: a job waits for its time, and then for a patch", async () => {
  await open(longestIdle, "q1");
  await put("workers/w", workerOf("q1"));
  const scheduleAt = new Date(Date.now() + 60_000).toISOString();
  const job = { channelId: "general", queueId: "q1", matchingMode: { kind: "scheduleAndSuspend", scheduleAt } };
  expect(await put("jobs/j", job)).toMatchObject({ status: "pendingSchedule" });
  await wait(5);
  expect(await get("jobs/j")).toMatchObject({ status: "scheduled" });
  await wait(120);
  expect(await get("jobs/j")).toMatchObject({
    status: "waitingForActivation",
    scheduledAt: expect.any(String) as string,
  });
  expect(await put("jobs/j", { matchingMode: { kind: "queueAndMatch" } })).toMatchObject({ status: "queued" });
  await wait(2);
  expect(await offersOf("w")).toMatchObject([{ jobId: "j" }]);
});

test("sample, unassigning: a job goes back to its queue, and is offered again", async () => {
  await open(longestIdle, "q1");
  await put("workers/w", workerOf("q1"));
  await put("jobs/j", { channelId: "general", queueId: "q1" });
  await wait(2);
  const assignmentId = await accept("w");
  const path = `jobs/j/assignments/${assignmentId}:unassign`;
  expect(await post(path, { suspendMatching: false })).toEqual({ jobId: "j", unassignmentCount: 1 });
  expect(await get("jobs/j")).toMatchObject({ status: "queued" });
  expect(await get("queues/q1/statistics")).toMatchObject({ queueId: "q1", length: 1 });
  expect(await get("jobs/j/position")).toMatchObject({ jobId: "j", position: 1, queueId: "q1", queueLength: 1 });
  await wait(2);
  expect(await offersOf("w")).toMatchObject([{ jobId: "j" }]);
  expect(await post("jobs/j:cancel", { note: "enough" })).toEqual({});
  expect(await offersOf("w")).toEqual([]);
});

test("sample, clean-up: what is in use is refused with the recorded words, and goes when the jobs are over", async () => {
  await open(longestIdle, "q1");
  await put("classificationPolicies/cp", { fallbackQueueId: "q1" });
  await put("jobs/j", { channelId: "general", classificationPolicyId: "cp" });
  await wait(2);
  const remove = (path: string) => client.pathUnchecked(`/routing/${path}`).delete();
  expect((await remove("jobs/j")).body).toMatchObject({
    communicationError: { message: "Validation failed: \r\n -- JobStatus: The job is neither closed nor cancelled" },
  });
  expect((await remove("queues/q1")).body).toMatchObject({
    communicationError: {
      message:
        "Validation failed: \r\n -- : There is active job with this queue\r\n -- : There is classification policy with this queue as fallback queue",
    },
  });
  expect((await remove("classificationPolicies/cp")).body).toMatchObject({
    communicationError: { details: [{ code: "ActiveJobWithClassificationPolicyExist" }] },
  });
  await post("jobs/j:cancel");
  for (const path of ["jobs/j", "classificationPolicies/cp", "queues/q1", "distributionPolicies/dp"]) {
    expect((await remove(path)).status, path).toBe("204");
  }
});
