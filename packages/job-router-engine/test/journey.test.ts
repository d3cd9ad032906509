import { expect, test } from "vitest";
import { createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

test("a job goes from its arrival to its end", () => {
  const centre = createCentre();
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  expect(centre.news()).toEqual(["workerAdded", "workerRegistered"]);
  expect(centre.worker("w").revision).toBe(1);

  centre.sendOnly({ type: "upsertJob", jobId: "j", job: jobInput() }, 1000);
  expect(centre.job("j")).toMatchObject({ status: "created", revision: 0 });
  centre.tick(1000);
  expect(centre.news()).toEqual(["jobReceived", "jobQueued", "offerIssued"]);
  expect(centre.job("j")).toMatchObject({ status: "queued", enqueuedAt: 1000, revision: 2 });

  const assignmentId = centre.accept("w", "j");
  expect(centre.worker("w").used).toBe(1);
  expect(centre.send({ type: "completeJob", jobId: "j", assignmentId, note: "done" })).toBe("");
  expect(centre.send({ type: "closeJob", jobId: "j", assignmentId })).toBe("");
  expect(centre.news()).toEqual(["offerAccepted", "jobCompleted", "jobClosed"]);
  expect(centre.job("j")).toMatchObject({ status: "closed", dispositionCode: "Closed", notes: [{ message: "done" }] });
  expect(centre.worker("w")).toMatchObject({ used: 0, assignedJobs: [] });
  expect(centre.send({ type: "deleteJob", jobId: "j" })).toBe("");
});
