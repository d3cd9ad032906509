import { expect, test } from "vitest";
import { jobPositionOf, queueStatisticsOf, rowOf } from "../src/index.ts";
import { type Centre, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

function withJobs(...priorities: number[]): Centre {
  const centre = createCentre();
  priorities.forEach((priority, n) =>
    centre.send({ type: "upsertJob", jobId: `j${n}`, job: jobInput({ priority }) }, n * 60_000),
  );
  return centre;
}

test("a queue without history counts and does not guess", () => {
  const { state } = withJobs(1, 1, 5);
  expect(queueStatisticsOf(state, "q", 300_000)).toEqual({
    queueId: "q",
    length: 3,
    estimatedWaitTimeMinutes: {},
    longestJobWaitTimeMinutes: 5,
  });
  expect(jobPositionOf(state, "j1")).toEqual({ jobId: "j1", queueId: "q", position: 3, queueLength: 3 });
  expect(jobPositionOf(state, "j2")).toMatchObject({ position: 1 });
});

test("an empty queue has no longest wait, an unknown one no statistics", () => {
  const { state } = createCentre();
  expect(queueStatisticsOf(state, "q", 0)).toEqual({ queueId: "q", length: 0, estimatedWaitTimeMinutes: {} });
  expect(queueStatisticsOf(state, "nowhere", 0)).toBeUndefined();
});

test("a job that is not queued has no place", () => {
  const centre = withJobs(1);
  centre.send({ type: "cancelJob", jobId: "j0" });
  expect([jobPositionOf(centre.state, "j0"), jobPositionOf(centre.state, "nobody")]).toEqual([undefined, undefined]);
});

test("a job with open offers counts until it is accepted", () => {
  const centre = withJobs(1);
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  expect(queueStatisticsOf(centre.state, "q", 0)?.length).toBe(1);
  centre.accept("w", "j0");
  expect(queueStatisticsOf(centre.state, "q", 0)?.length).toBe(0);
});

test("waits that were seen make the estimate, in proportion to the place, rounded up", () => {
  const centre = withJobs(1, 1, 1, 7);
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput({ queues: ["q"], labels: {} }) }, 190_000);
  // Job j3 comes first; it waited ten seconds, and nobody was ahead.
  centre.accept("w", "j3");
  expect(rowOf(centre.state.histories, "q")).toEqual({ served: 1, meanWaitMs: 10_000, meanAhead: 1 });
  expect(jobPositionOf(centre.state, "j2")).toMatchObject({ position: 3, estimatedWaitTimeMinutes: 1 });
  expect(queueStatisticsOf(centre.state, "q", 190_000)?.estimatedWaitTimeMinutes).toEqual({ "1": 1 });
});
