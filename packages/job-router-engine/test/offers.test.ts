import { expect, test } from "vitest";
import { type Centre, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

function centreOf(workers: readonly string[], maxConcurrentOffers: number, minConcurrentOffers = 1): Centre {
  const centre = createCentre({
    mode: { kind: "roundRobin", maxConcurrentOffers, minConcurrentOffers },
    offerExpiresAfterSeconds: 60,
  });
  for (const workerId of workers) centre.send({ type: "upsertWorker", workerId, worker: workerInput() });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  return centre;
}

function offerOf(centre: Centre, workerId: string): string {
  return centre.worker(workerId).offers[0]?.offerId ?? "none";
}

test("an offer stays open for the time of the policy", () => {
  const centre = centreOf(["a"], 1);
  expect(centre.worker("a").offers).toMatchObject([{ jobId: "j", capacityCost: 1, offeredAt: 0, expiresAt: 60_000 }]);
});

test("accepting gives the job to one and takes it from all others in the same step", () => {
  const centre = centreOf(["a", "b", "c"], 3);
  const [lost, gone] = [offerOf(centre, "a"), offerOf(centre, "c")];
  centre.news();
  expect(centre.sendOnly({ type: "acceptOffer", workerId: "b", offerId: offerOf(centre, "b") })).toBe("");
  expect(centre.news()).toEqual(["offerAccepted", "offerRevoked", "offerRevoked"]);
  expect(centre.sendOnly({ type: "acceptOffer", workerId: "a", offerId: lost })).toBe("offerTaken");
  expect(centre.sendOnly({ type: "declineOffer", workerId: "c", offerId: gone })).toBe("offerNotFound");
});

test("by choice, an offer that another accepted is just gone", () => {
  const centre = createCentre({
    mode: { kind: "longestIdle", maxConcurrentOffers: 2 },
    choices: { lostOfferIsConflict: false },
  });
  for (const workerId of ["a", "b"]) centre.send({ type: "upsertWorker", workerId, worker: workerInput() });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  const offerId = offerOf(centre, "a");
  centre.accept("b", "j");
  expect(centre.sendOnly({ type: "acceptOffer", workerId: "a", offerId })).toBe("offerNotFound");
});

test.each([
  ["somebody else's offer", "b", "offerNotFound"],
  ["an offer as nobody", "nobody", "workerNotFound"],
])("%s cannot be accepted", (_, workerId, refusal) => {
  const centre = centreOf(["a", "b"], 1);
  expect(centre.sendOnly({ type: "acceptOffer", workerId, offerId: offerOf(centre, "a") })).toBe(refusal);
});

test("an accept that comes before the tick that ends its offer is refused all the same", () => {
  const centre = centreOf(["a"], 1);
  expect(centre.sendOnly({ type: "acceptOffer", workerId: "a", offerId: offerOf(centre, "a") }, 60_000)).toBe(
    "offerExpired",
  );
});

test("who declined is not asked again until it registers again; others are asked at once", () => {
  const centre = centreOf(["a", "b"], 1);
  centre.send({ type: "declineOffer", workerId: "a", offerId: offerOf(centre, "a") });
  expect(centre.asked("j")).toEqual(["b"]);
  centre.send({ type: "declineOffer", workerId: "b", offerId: offerOf(centre, "b") });
  expect(centre.asked("j")).toEqual([]);
  centre.send({ type: "upsertWorker", workerId: "a", worker: workerInput({ availableForOffers: false }) });
  centre.send({ type: "upsertWorker", workerId: "a", worker: workerInput() });
  expect(centre.asked("j")).toEqual(["a"]);
});

test("who declined for a while is asked again after it", () => {
  const centre = centreOf(["a"], 1);
  centre.send({ type: "declineOffer", workerId: "a", offerId: offerOf(centre, "a"), retryOfferAt: 5000 });
  centre.tick(4999);
  expect(centre.asked("j")).toEqual([]);
  centre.news();
  centre.tick(5000);
  expect([centre.news(), centre.asked("j")]).toEqual([["declinesForgotten", "offerIssued"], ["a"]]);
});

test("a job is held out to as many as its policy allows, and to more when they come", () => {
  const centre = centreOf(["a", "b"], 3, 3);
  expect(centre.asked("j")).toEqual(["a", "b"]);
  for (const workerId of ["c", "d"]) centre.send({ type: "upsertWorker", workerId, worker: workerInput() });
  expect(centre.asked("j")).toEqual(["a", "b", "c"]);
});

test("without a time of its own a policy's offers stay open for the chosen one", () => {
  const centre = createCentre({ isEmpty: true, choices: { offerExpiresAfterSeconds: 7 } });
  centre.send({
    type: "putResource",
    resource: { kind: "distributionPolicies", value: { id: "d", mode: { kind: "longestIdle" } } },
  });
  centre.send({ type: "putResource", resource: { kind: "queues", value: { id: "q", distributionPolicyId: "d" } } });
  centre.send({ type: "upsertWorker", workerId: "a", worker: workerInput() });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  expect(centre.worker("a").offers[0]?.expiresAt).toBe(7000);
});

test("a queue without a policy offers nothing until it has one", () => {
  const centre = createCentre();
  centre.send({ type: "putResource", resource: { kind: "queues", value: { id: "bare" } } });
  centre.send({ type: "upsertWorker", workerId: "a", worker: workerInput({ queues: ["bare"] }) });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ queueId: "bare" }) });
  expect(centre.asked("j")).toEqual([]);
  centre.send({ type: "putResource", resource: { kind: "queues", value: { id: "bare", distributionPolicyId: "d" } } });
  expect(centre.asked("j")).toEqual(["a"]);
});
