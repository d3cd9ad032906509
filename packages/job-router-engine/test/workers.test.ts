import { expect, test } from "vitest";
import { loadRatio } from "../src/index.ts";
import { type Centre, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

function send(centre: Centre, given: Parameters<typeof workerInput>[0] = {}, at?: number): string {
  return centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput(given) }, at);
}

function jobs(centre: Centre, count: number, given: Parameters<typeof jobInput>[0] = {}): void {
  for (let n = 1; n <= count; n += 1) centre.send({ type: "upsertJob", jobId: `j${n}`, job: jobInput(given) });
}

test("a worker that is created available is active and registered", () => {
  const centre = createCentre();
  send(centre);
  expect(centre.worker("w")).toMatchObject({ state: "active", revision: 1, labels: { Id: "w" } });
});

test("a worker that is created otherwise is inactive", () => {
  const centre = createCentre();
  send(centre, { availableForOffers: false });
  expect(centre.worker("w")).toMatchObject({ state: "inactive", revision: 0 });
  expect(centre.news()).toEqual(["workerAdded"]);
});

test("a worker that leaves loses its offers and is inactive", () => {
  const centre = createCentre();
  send(centre);
  jobs(centre, 1);
  centre.news();
  send(centre, { availableForOffers: false });
  expect(centre.news()).toEqual(["offerRevoked", "workerDeregistered"]);
  expect(centre.worker("w")).toMatchObject({ state: "inactive", used: 0 });
});

test("a worker that leaves with jobs drains until the last is closed", () => {
  const centre = createCentre();
  send(centre);
  jobs(centre, 1);
  const assignmentId = centre.accept("w", "j1");
  send(centre, { availableForOffers: false });
  expect(centre.worker("w").state).toBe("draining");
  centre.send({ type: "completeJob", jobId: "j1", assignmentId });
  expect(centre.worker("w").state).toBe("draining");
  centre.send({ type: "closeJob", jobId: "j1", assignmentId });
  expect(centre.worker("w").state).toBe("inactive");
});

test("an offer that expires deregisters its worker, and the job comes back when it registers again", () => {
  const centre = createCentre({ offerExpiresAfterSeconds: 30 });
  send(centre);
  jobs(centre, 1);
  centre.news();
  centre.tick(30_000);
  expect(centre.news()).toEqual(["offerExpired", "workerDeregistered"]);
  expect(centre.worker("w")).toMatchObject({ availableForOffers: false, state: "inactive" });
  send(centre);
  expect(centre.asked("j1")).toEqual(["w"]);
});

test("an offer that expires while another job is at work leaves its worker draining", () => {
  const centre = createCentre({ offerExpiresAfterSeconds: 30 });
  send(centre, { capacity: 2 });
  jobs(centre, 2);
  centre.accept("w", "j1");
  centre.tick(30_000);
  expect(centre.worker("w").state).toBe("draining");
});

test("a worker that is idle for seven days is deregistered, and work begins the count anew", () => {
  const day = 86_400_000;
  const centre = createCentre();
  send(centre);
  centre.send({ type: "upsertJob", jobId: "j1", job: jobInput() }, 3 * day);
  const offerId = centre.job("j1").offers[0] ?? "";
  centre.send({ type: "declineOffer", workerId: "w", offerId });
  centre.tick(10 * day - 1);
  expect(centre.worker("w").state).toBe("active");
  centre.tick(10 * day);
  expect(centre.worker("w").state).toBe("inactive");
  expect(centre.log.at(-1)).toMatchObject({ type: "workerDeregistered", reason: "idle", at: 10 * day });
});

test.each([
  ["capacity 100, a chat costs 20", { capacity: 100, channels: [{ channelId: "chat", capacityCostPerJob: 20 }] }, 5],
  [
    "capacity 60, ten each, at most 2",
    { capacity: 60, channels: [{ channelId: "chat", capacityCostPerJob: 10, maxNumberOfJobs: 2 }] },
    2,
  ],
  ["at most one new offer at a time", { capacity: 9, maxConcurrentOffers: 1 }, 1],
  ["a channel it does not serve", { channels: [{ channelId: "voice", capacityCostPerJob: 1 }] }, 0],
  ["no capacity", { capacity: 0 }, 0],
  ["free of cost", { capacity: 0, channels: [{ channelId: "chat", capacityCostPerJob: 0 }] }, 7],
])("%s: so many of seven jobs are offered at once", (_, given, count) => {
  const centre = createCentre();
  send(centre, given);
  jobs(centre, 7);
  expect(centre.worker("w").offers.length).toBe(count);
});

test("the next offer follows when the one at a time is accepted", () => {
  const centre = createCentre();
  send(centre, { capacity: 2, maxConcurrentOffers: 1 });
  jobs(centre, 2);
  expect(centre.worker("w").offers.length).toBe(1);
  centre.accept("w", "j1");
  expect(centre.asked("j2")).toEqual(["w"]);
});

test("load counts offers as well as assignments", () => {
  const centre = createCentre();
  send(centre, { capacity: 10 });
  jobs(centre, 2);
  centre.accept("w", "j1");
  expect(loadRatio(centre.worker("w"))).toBe(0.2);
  expect(loadRatio({ used: 0, capacity: 0 })).toBe(0);
});

test("a worker that shrinks gives back its newest offers", () => {
  const centre = createCentre();
  send(centre, { capacity: 3 });
  jobs(centre, 3);
  send(centre, { capacity: 1 });
  expect([centre.asked("j1"), centre.asked("j2"), centre.asked("j3")]).toEqual([["w"], [], []]);
});

test("an update names what is new", () => {
  const centre = createCentre();
  send(centre);
  send(centre, { capacity: 5, tags: { a: 1 }, queues: ["q2"], availableForOffers: false });
  const update = centre.log.find(({ type }) => type === "workerUpdated");
  expect(update).toMatchObject({
    updatedWorkerProperties: ["AvailableForOffers", "TotalCapacity", "QueueAssignments", "Tags"],
  });
});

test("an update that says what is so happens to nobody", () => {
  const centre = createCentre();
  send(centre);
  centre.news();
  send(centre, { labels: { Id: "somebody else" } });
  expect([centre.news(), centre.worker("w").revision]).toEqual([[], 1]);
});

test("a worker with jobs cannot be deleted; one with offers loses them", () => {
  const centre = createCentre();
  send(centre, { capacity: 2 });
  jobs(centre, 1);
  const assignmentId = centre.accept("w", "j1");
  expect(centre.send({ type: "deleteWorker", workerId: "w" })).toBe("workerHasJobs");
  centre.send({ type: "unassignJob", jobId: "j1", assignmentId });
  centre.news();
  expect(centre.send({ type: "deleteWorker", workerId: "w" })).toBe("");
  expect([centre.news(), centre.state.workers.size]).toEqual([["offerRevoked", "workerDeleted"], 0]);
  expect(centre.send({ type: "deleteWorker", workerId: "w" })).toBe("workerNotFound");
});

test("a selector on the automatic label names one worker", () => {
  const centre = createCentre();
  for (const workerId of ["a", "b"]) centre.send({ type: "upsertWorker", workerId, worker: workerInput() });
  jobs(centre, 1, { requestedWorkerSelectors: [{ key: "Id", labelOperator: "equal", value: "b" }] });
  expect(centre.asked("j1")).toEqual(["b"]);
});
