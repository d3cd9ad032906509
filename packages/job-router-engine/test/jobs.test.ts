import { expect, test } from "vitest";
import { defaultTiming } from "../src/index.ts";
import { type Centre, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

function withWorker(): Centre {
  const centre = createCentre();
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  return centre;
}

function assigned(centre = withWorker()): [Centre, string] {
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  return [centre, centre.accept("w", "j")];
}

test("with the delays of the real service a job is created, then queued, then offered", () => {
  const centre = createCentre({ timing: defaultTiming });
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() }, 0);
  centre.tick(1000);
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() }, 1000);
  const seen = [1000, 1099, 1100, 1399, 1400].map((at) => {
    centre.tick(at);
    return [at, centre.job("j").status, centre.job("j").offers.length];
  });
  expect(seen).toEqual([
    [1000, "created", 0],
    [1099, "created", 0],
    [1100, "queued", 0],
    [1399, "queued", 0],
    [1400, "queued", 1],
  ]);
});

test("a scheduled job waits for its time, then for its release, which queues it in the same step", () => {
  const centre = createCentre();
  const matchingMode = { kind: "scheduleAndSuspend", scheduleAt: 5000 } as const;
  centre.sendOnly({ type: "upsertJob", jobId: "j", job: jobInput({ matchingMode }) });
  expect(centre.job("j").status).toBe("pendingSchedule");
  centre.tick(0);
  expect(centre.job("j").status).toBe("scheduled");
  centre.tick(5000);
  expect(centre.job("j")).toMatchObject({ status: "waitingForActivation", scheduledAt: 5000 });
  centre.sendOnly({ type: "upsertJob", jobId: "j", job: jobInput() }, 6000);
  expect(centre.job("j")).toMatchObject({ status: "queued", enqueuedAt: 6000 });
});

test("a time in the past is due at once", () => {
  const centre = createCentre();
  const matchingMode = { kind: "scheduleAndSuspend", scheduleAt: 1 } as const;
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ matchingMode }) }, 9000);
  expect(centre.news()).toEqual(["jobReceived", "jobScheduled", "jobWaitingForActivation"]);
});

test("suspending a queued job takes its offers back", () => {
  const centre = withWorker();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ matchingMode: { kind: "suspend" } }) });
  expect(centre.news()).toEqual(["jobChanged", "offerRevoked", "jobWaitingForActivation"]);
  expect(centre.job("j").enqueuedAt).toBeUndefined();
});

test("a close for later keeps the worker busy until then", () => {
  const [centre, assignmentId] = assigned();
  centre.send({ type: "completeJob", jobId: "j", assignmentId });
  centre.send({ type: "closeJob", jobId: "j", assignmentId, closeAt: 9000, dispositionCode: "Solved", note: "bye" });
  centre.tick(8999);
  expect([centre.job("j").status, centre.worker("w").used]).toEqual(["completed", 1]);
  centre.tick(9000);
  expect(centre.job("j")).toMatchObject({
    status: "closed",
    dispositionCode: "Solved",
    notes: [{ message: "bye", addedAt: 0 }],
  });
  expect([centre.worker("w").used, centre.job("j").assignments[0]?.closedAt]).toEqual([0, 9000]);
});

test("a close for a time that is over closes at once", () => {
  const [centre, assignmentId] = assigned();
  centre.send({ type: "completeJob", jobId: "j", assignmentId });
  centre.send({ type: "closeJob", jobId: "j", assignmentId, closeAt: -62_135_596_800_000 });
  expect(centre.job("j").status).toBe("closed");
});

test("completing frees nothing; closing does", () => {
  const [centre, assignmentId] = assigned();
  centre.send({ type: "completeJob", jobId: "j", assignmentId });
  expect(centre.worker("w").used).toBe(1);
});

test("a job is taken from its worker three times, and not a fourth time", () => {
  const centre = withWorker();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  const refusals = [1, 2, 3, 4].map(() => {
    const assignmentId = centre.accept("w", "j");
    return centre.send({ type: "unassignJob", jobId: "j", assignmentId });
  });
  expect(refusals).toEqual(["", "", "", "unassignLimitReached"]);
  expect(centre.job("j").unassignments).toBe(3);
});

test("a job that is unassigned and held back waits for its release", () => {
  const [centre, assignmentId] = assigned();
  centre.news();
  centre.send({ type: "unassignJob", jobId: "j", assignmentId, suspendMatching: true });
  expect(centre.news()).toEqual(["jobUnassigned", "jobWaitingForActivation"]);
  expect([centre.job("j").status, centre.worker("w").used]).toEqual(["waitingForActivation", 0]);
});

test("cancelling an assigned job sets its worker free, unless chosen otherwise", () => {
  const [centre] = assigned();
  expect(centre.send({ type: "cancelJob", jobId: "j", note: "gone", dispositionCode: "Away" })).toBe("");
  expect(centre.job("j")).toMatchObject({ status: "cancelled", dispositionCode: "Away", assignments: [] });
  expect(centre.worker("w").used).toBe(0);
  const strict = createCentre({ choices: { cancelAssigned: false } });
  strict.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  const [refusing] = assigned(strict);
  expect(refusing.send({ type: "cancelJob", jobId: "j" })).toBe("wrongJobStatus");
});

test("what is over takes tags, notes and a disposition only", () => {
  const centre = createCentre();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  centre.send({ type: "cancelJob", jobId: "j" });
  const dispositionCode = "Cancelled";
  expect(centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ tags: { a: 1 }, dispositionCode }) })).toBe("");
  expect(centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ priority: 5, dispositionCode }) })).toBe(
    "jobIsOver",
  );
});

test("a patch that changes nothing happens to nobody", () => {
  const centre = createCentre();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ labels: { a: 1, b: 2 } }) });
  const { revision } = centre.job("j");
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ labels: { b: 2, a: 1 } }) });
  expect([centre.news(), centre.job("j").revision]).toEqual([[], revision]);
});

test("a new priority moves a queued job without queueing it again", () => {
  const centre = createCentre();
  centre.send({ type: "upsertJob", jobId: "early", job: jobInput() });
  centre.send({ type: "upsertJob", jobId: "late", job: jobInput({ priority: 1 }) }, 1000);
  centre.news();
  centre.send({ type: "upsertJob", jobId: "late", job: jobInput({ priority: 5 }) });
  expect(centre.news()).toEqual(["jobChanged"]);
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  expect([centre.asked("late"), centre.asked("early")]).toEqual([["w"], []]);
});

test("a new queue queues a job again", () => {
  const centre = withWorker();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ queueId: "q2" }) }, 500);
  expect(centre.news()).toEqual(["jobChanged", "offerRevoked", "jobQueued"]);
  expect(centre.job("j")).toMatchObject({ queueId: "q2", enqueuedAt: 500 });
});

test("a job is gone after ninety days, whatever it is doing", () => {
  const [centre] = assigned();
  centre.tick(90 * 86_400_000 - 1);
  expect(centre.state.jobs.size).toBe(1);
  centre.tick(90 * 86_400_000);
  expect([centre.state.jobs.size, centre.worker("w").used]).toEqual([0, 0]);
});

test.each([
  ["queueDoesNotExist", { queueId: "nowhere" }],
  ["classificationPolicyDoesNotExist", { classificationPolicyId: "nobody" }],
])("%s when a job names it", (refusal, given) => {
  expect(createCentre().send({ type: "upsertJob", jobId: "j", job: jobInput(given) })).toBe(refusal);
});

test("a job needs a queue or a policy", () => {
  const { queueId: _, ...input } = jobInput();
  expect(createCentre().send({ type: "upsertJob", jobId: "j", job: input })).toBe("queueOrPolicyRequired");
});

test("selectors run out, and the job is matched without them", () => {
  const centre = withWorker();
  const selector = { key: "lang", labelOperator: "equal", value: "en", expiresAfterSeconds: 10 };
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ requestedWorkerSelectors: [selector] }) }, 1000);
  expect(centre.job("j").requestedWorkerSelectors).toEqual([
    { ...selector, expedite: false, status: "active", expiresAt: 11_000 },
  ]);
  centre.news();
  centre.tick(11_000);
  expect(centre.news()).toEqual(["jobWorkerSelectorsExpired", "offerIssued"]);
  expect(centre.job("j").requestedWorkerSelectors[0]?.status).toBe("expired");
});

test("an active selector that expedites goes before priority, until it runs out", () => {
  const centre = createCentre();
  const selector = { key: "lang", labelOperator: "notEqual", value: "fr", expiresAfterSeconds: 10, expedite: true };
  centre.send({ type: "upsertJob", jobId: "urgent", job: jobInput({ priority: 50 }) });
  centre.send({ type: "upsertJob", jobId: "front", job: jobInput({ requestedWorkerSelectors: [selector] }) });
  const firstOf = (at: number): string[] => {
    centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() }, at);
    const ids = ["urgent", "front"].filter((id) => centre.asked(id).length > 0);
    centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput({ availableForOffers: false }) });
    return ids;
  };
  expect([firstOf(0), firstOf(10_000)]).toEqual([["front"], ["urgent"]]);
});
