import type { ExceptionAction, ExceptionRule, ExceptionTrigger } from "@trunkline/job-router-models/server";
import { expect, test } from "vitest";
import { type Centre, classificationPolicy, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

function rule(id: string, trigger: ExceptionTrigger, ...actions: ExceptionAction[]): ExceptionRule {
  return { id, trigger, actions };
}

const waited = (thresholdSeconds: number): ExceptionTrigger => ({ kind: "waitTime", thresholdSeconds });
const ahead = (threshold: number): ExceptionTrigger => ({ kind: "queueLength", threshold });

function send(centre: Centre, jobId: string, given: Parameters<typeof jobInput>[0] = {}): void {
  centre.send({ type: "upsertJob", jobId, job: jobInput(given) });
}

test("with a threshold of ten, the eleventh job fires", () => {
  const centre = createCentre({
    exceptionRules: [rule("full", ahead(10), { kind: "cancel", note: "full", dispositionCode: "Full" })],
  });
  for (let n = 1; n <= 11; n += 1) send(centre, `j${n}`);
  expect(centre.job("j10").status).toBe("queued");
  expect(centre.job("j11")).toMatchObject({
    status: "cancelled",
    dispositionCode: "Full",
    notes: [{ message: "full" }],
  });
});

test("a job that comes before others has nobody ahead", () => {
  const centre = createCentre({ exceptionRules: [rule("full", ahead(1), { kind: "cancel" })] });
  send(centre, "j1");
  send(centre, "first", { priority: 9 });
  send(centre, "last");
  expect([centre.job("first").status, centre.job("last").status]).toEqual(["queued", "cancelled"]);
});

test("a job that waited long enough is raised; offers of it stay where only its priority changes", () => {
  const centre = createCentre({
    exceptionRules: [rule("long", waited(30), { kind: "manualReclassify", priority: 10 })],
  });
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  send(centre, "j");
  centre.news();
  centre.tick(30_000);
  expect(centre.news()).toEqual(["jobExceptionTriggered", "jobManuallyReclassified", "jobQueued"]);
  expect(centre.job("j")).toMatchObject({ priority: 10, enqueuedAt: 0 });
  expect(centre.asked("j")).toEqual(["w"]);
});

test("a manual reclassification moves the job and adds its selectors to those requested", () => {
  const workerSelectors = [{ key: "lang", labelOperator: "equal" as const, value: "en", expiresAfterSeconds: 5 }];
  const action: ExceptionAction = { kind: "manualReclassify", queueId: "q2", workerSelectors };
  const centre = createCentre({ exceptionRules: [rule("long", waited(30), action)] });
  const own = { key: "skill", labelOperator: "equal", value: 1 };
  send(centre, "j", { requestedWorkerSelectors: [own] });
  centre.tick(30_000);
  expect(centre.job("j")).toMatchObject({
    queueId: "q2",
    enqueuedAt: 30_000,
    requestedWorkerSelectors: [own, { ...workerSelectors[0], expiresAt: 35_000 }],
  });
});

test("a reclassification puts labels and policy into force", () => {
  const action: ExceptionAction = {
    kind: "reclassify",
    classificationPolicyId: "c",
    labelsToUpsert: { escalated: true },
  };
  const centre = createCentre({ exceptionRules: [rule("long", waited(30), action)] });
  centre.send(
    classificationPolicy({
      fallbackQueueId: "q",
      prioritizationRule: { kind: "expression", expression: "If(job.escalated = true, 10, 5)" },
    }),
  );
  send(centre, "j", { labels: { a: 1 } });
  centre.news();
  centre.tick(30_000);
  expect(centre.news()).toEqual([
    "jobExceptionTriggered",
    "jobChanged",
    "jobReclassificationStarted",
    "jobClassified",
    "jobQueued",
  ]);
  expect(centre.job("j")).toMatchObject({
    labels: { a: 1, escalated: true },
    classificationPolicyId: "c",
    priority: 10,
  });
});

test("without a policy a reclassification changes labels and nothing else", () => {
  const centre = createCentre({
    exceptionRules: [rule("long", waited(30), { kind: "reclassify", labelsToUpsert: { a: 1 } })],
  });
  send(centre, "j");
  centre.news();
  centre.tick(30_000);
  expect(centre.news()).toEqual(["jobExceptionTriggered", "jobChanged"]);
});

test("rules escalate one after the other, each once", () => {
  const centre = createCentre({
    exceptionRules: [
      rule("five minutes", waited(300), { kind: "cancel" }),
      rule("one minute", waited(60), { kind: "manualReclassify", priority: 50 }),
    ],
  });
  send(centre, "j");
  const fired = (): unknown[] =>
    centre.log.flatMap((event) => (event.type === "jobExceptionTriggered" ? [[event.exceptionRuleId, event.at]] : []));
  centre.tick(299_999);
  expect(fired()).toEqual([["one minute", 60_000]]);
  centre.tick(1_000_000);
  expect(fired()).toEqual([
    ["one minute", 60_000],
    ["five minutes", 300_000],
  ]);
  expect(centre.job("j").status).toBe("cancelled");
});

test("rules that send a job to and fro do so once each", () => {
  const centre = createCentre({
    exceptionRules: [
      rule("there", ahead(0), { kind: "manualReclassify", queueId: "q2" }),
      rule("back", ahead(0), { kind: "manualReclassify", queueId: "q" }),
    ],
  });
  send(centre, "j");
  expect(centre.log.filter(({ type }) => type === "jobExceptionTriggered").length).toBe(2);
  expect(centre.job("j").queueId).toBe("q");
});

test("actions run in order, and stop where the job has left its queue", () => {
  const centre = createCentre({
    exceptionRules: [
      rule(
        "long",
        waited(1),
        { kind: "manualReclassify", priority: 3 },
        { kind: "cancel" },
        { kind: "manualReclassify", priority: 9 },
      ),
    ],
  });
  send(centre, "j");
  centre.tick(1000);
  expect(centre.job("j")).toMatchObject({ status: "cancelled", priority: 3 });
});

test("a job that a worker has is not waiting any more", () => {
  const centre = createCentre({ exceptionRules: [rule("long", waited(30), { kind: "cancel" })] });
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  send(centre, "j");
  centre.accept("w", "j");
  centre.tick(60_000);
  expect(centre.job("j").status).toBe("assigned");
});

test("rules that change count for jobs that wait already", () => {
  const centre = createCentre({ exceptionRules: [rule("long", waited(30), { kind: "cancel" })] });
  const put = (...exceptionRules: ExceptionRule[]): void =>
    void centre.send({
      type: "putResource",
      resource: { kind: "exceptionPolicies", value: { id: "e", exceptionRules } },
    });
  send(centre, "j");
  put();
  centre.tick(60_000);
  expect(centre.job("j").status).toBe("queued");
  put(rule("late", waited(50), { kind: "cancel" }));
  centre.tick(60_000);
  expect(centre.job("j").status).toBe("cancelled");
});
