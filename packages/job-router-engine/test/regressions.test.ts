import { expect, test } from "vitest";
import { nextDeadline } from "../src/index.ts";
import { type Centre, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

// Each of these went wrong in a router that others run; the issue is named.

function workers(centre: Centre, ...ids: string[]): void {
  for (const workerId of ids) centre.send({ type: "upsertWorker", workerId, worker: workerInput() });
}

function job(centre: Centre, jobId: string, at?: number): void {
  centre.send({ type: "upsertJob", jobId, job: jobInput() }, at);
}

test("a burst of jobs does not pick one worker for all (OpenACD 5)", () => {
  const centre = createCentre();
  workers(centre, "a", "b", "c");
  for (const jobId of ["1", "2", "3"]) centre.sendOnly({ type: "upsertJob", jobId, job: jobInput() });
  centre.tick(0);
  expect(["1", "2", "3"].flatMap(centre.asked)).toEqual(["a", "b", "c"]);
});

test("distribution goes on when the last candidate does not answer (FreeSWITCH 1216, 1221)", () => {
  const centre = createCentre({ offerExpiresAfterSeconds: 10 });
  workers(centre, "a", "b");
  job(centre, "1");
  centre.tick(10_000);
  expect(centre.asked("1")).toEqual(["b"]);
  centre.tick(20_000);
  expect(centre.asked("1")).toEqual([]);
  workers(centre, "c");
  expect(centre.asked("1")).toEqual(["c"]);
});

test("of two accepts one wins, and the job knows whose it is (FreeSWITCH 1973)", () => {
  const centre = createCentre({ mode: { kind: "longestIdle", maxConcurrentOffers: 2 } });
  workers(centre, "a", "b");
  job(centre, "1");
  const accepts = ["a", "b"].map((workerId) => {
    const offerId = centre.worker(workerId).offers[0]?.offerId ?? "";
    return { type: "acceptOffer", workerId, offerId } as const;
  });
  expect(accepts.map((accept) => centre.sendOnly(accept))).toEqual(["", "offerTaken"]);
  expect(centre.job("1").assignments.map(({ workerId }) => workerId)).toEqual(["a"]);
});

test("who lost an offer is free for the next job in the same step (FreeSWITCH 2540)", () => {
  const centre = createCentre({ mode: { kind: "longestIdle", maxConcurrentOffers: 2 } });
  workers(centre, "a", "b");
  job(centre, "1");
  centre.sendOnly({ type: "acceptOffer", workerId: "a", offerId: centre.worker("a").offers[0]?.offerId ?? "" });
  expect(centre.worker("b")).toMatchObject({ used: 0, offers: [] });
});

test("timers fire in the order they are due, then in that of who came first (OpenSIPS 2679)", () => {
  const centre = createCentre({ offerExpiresAfterSeconds: 10 });
  workers(centre, "a", "b", "c");
  job(centre, "1", 2000);
  job(centre, "2", 1000);
  job(centre, "3", 2000);
  centre.tick(60_000);
  const expired = centre.log.flatMap((event) => (event.type === "offerExpired" ? [[event.offer.jobId, event.at]] : []));
  expect(expired).toEqual([
    ["1", 12_000],
    ["2", 12_000],
    ["3", 12_000],
  ]);
  expect(nextDeadline(centre.state)).toBeGreaterThan(60_000);
});

test("round robin comes to everybody within one turn (OpenSIPS 2974)", () => {
  const centre = createCentre({ mode: { kind: "roundRobin" } });
  for (const workerId of ["a", "b", "c", "d"])
    centre.send({ type: "upsertWorker", workerId, worker: workerInput({ capacity: 9 }) });
  const turn = ["1", "2", "3", "4"].map((jobId) => {
    job(centre, jobId);
    return centre.asked(jobId)[0];
  });
  expect(turn).toEqual(["a", "b", "c", "d"]);
});

test("idle time counts from when the last job was closed, not from when it came (comms-router 62)", () => {
  const centre = createCentre();
  workers(centre, "a", "b");
  job(centre, "1", 1000);
  job(centre, "2", 2000);
  const [first, second] = [centre.accept("a", "1"), centre.accept("b", "2")];
  const close = (jobId: string, assignmentId: string, at: number): void => {
    centre.send({ type: "completeJob", jobId, assignmentId }, at);
    centre.send({ type: "closeJob", jobId, assignmentId }, at);
  };
  close("2", second, 3000);
  close("1", first, 4000);
  job(centre, "3", 5000);
  expect(centre.asked("3")).toEqual(["b"]);
});

test("who lets an offer run out is not rung again and again (FreePBX 40)", () => {
  const centre = createCentre({ offerExpiresAfterSeconds: 10 });
  workers(centre, "a", "b");
  job(centre, "1");
  centre.tick(300_000);
  const rung = centre.log.flatMap((event) => (event.type === "offerIssued" ? [event.offer.workerId] : []));
  expect(rung).toEqual(["a", "b"]);
});
