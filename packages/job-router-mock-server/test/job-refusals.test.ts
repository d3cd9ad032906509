import { acceptJobOffer, completeJob, orThrow } from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import { type CallCentre, openCallCentre } from "./call-centre.fixtures.ts";
import { type Answer, send } from "./contact-centre.fixtures.ts";

/** A centre with a job that a worker has; the answer is the assignment. */
async function assigned(centre: CallCentre, jobId = "j"): Promise<string> {
  await centre.create(jobId);
  centre.settle();
  const { offerId } = await centre.offer();
  return (await orThrow(acceptJobOffer(centre.client, { path: { workerId: "w", offerId } }))).body.assignmentId;
}

function post(centre: CallCentre, path: string, body: unknown = {}): Promise<Answer> {
  return send(centre, "POST", path, body, { "content-type": "application/json" });
}

// Facts: docs/facts/job-router/errors.md; what was not seen: rows `notFound` and `illegalSteps` of the open questions
test.each([
  ["GET", "jobs/none", "Job not found. JobId: none"],
  ["DELETE", "jobs/none", "Job not found. JobId: none"],
  ["GET", "jobs/none/position", "Job not found. JobId: none"],
  ["POST", "jobs/none:cancel", "Job not found. JobId: none"],
  ["POST", "jobs/none:reclassify", "Job not found. JobId: none"],
  ["POST", "jobs/j/assignments/none:complete", "Assignment not found. AssignmentId: none, JobId: j"],
  ["GET", "queues/none/statistics", "Queue not found. QueueId: none"],
  ["POST", "workers/none/offers/o:accept", "AcceptOfferCommandHandler: Offer not found. OfferId: o, WorkerId: none"],
  ["POST", "workers/w/offers/o:accept", "AcceptOfferCommandHandler: Offer not found. OfferId: o, WorkerId: w"],
  ["POST", "workers/w/offers/o:decline", "DeclineOfferCommandHandler: Offer not found. OfferId: o, WorkerId: w"],
])("%s %s answers 404 with its sentence", async (method, path, message) => {
  const centre = openCallCentre();
  await assigned(centre);
  const body = method === "POST" ? {} : undefined;
  const answer = await send(centre, method, path, body, { "content-type": "application/json" });
  expect(answer).toMatchObject({ status: 404, body: { communicationError: { code: "NotFound", message } } });
});

test("an offer that was accepted is gone, for declining in the recorded words", async () => {
  const centre = openCallCentre();
  await centre.create("j");
  centre.settle();
  const { offerId } = await centre.offer();
  expect((await post(centre, `workers/w/offers/${offerId}:accept`)).status).toBe(200);
  expect((await post(centre, `workers/w/offers/${offerId}:decline`)).body).toMatchObject({
    communicationError: {
      code: "NotFound",
      message: `DeclineOfferCommandHandler: Offer not found. OfferId: ${offerId}, WorkerId: w`,
    },
  });
});

test.each<[what: string, step: (centre: CallCentre, assignment: string) => Promise<Answer>, reason: string]>([
  [
    "close a job that is not completed",
    (c, id) => post(c, `jobs/j/assignments/${id}:close`),
    "JobStatus: The job is assigned",
  ],
  [
    "delete a job that is not over",
    (c) => send(c, "DELETE", "jobs/j"),
    "JobStatus: The job is neither closed nor cancelled",
  ],
  ["delete a worker who has jobs", (c) => send(c, "DELETE", "workers/w"), "AssignedJobs: The worker has assigned jobs"],
])("it is a conflict to %s", async (_, step, reason) => {
  const centre = openCallCentre();
  const answer = await step(centre, await assigned(centre));
  expect(answer).toMatchObject({
    status: 409,
    body: { communicationError: { code: "Conflict", message: `Validation failed: \r\n -- ${reason}` } },
  });
});

test("a job that is completed is neither cancelled nor completed again", async () => {
  const centre = openCallCentre();
  const assignmentId = await assigned(centre);
  await orThrow(completeJob(centre.client, { path: { jobId: "j", assignmentId } }));
  for (const path of ["jobs/j:cancel", `jobs/j/assignments/${assignmentId}:complete`, "jobs/j:reclassify"]) {
    expect((await post(centre, path)).status, path).toBe(409);
  }
});

test.each([
  [{ queueId: "none" }, "QueueDoesNotExist", "queueId"],
  [{ classificationPolicyId: "none" }, "ClassificationPolicyDoesNotExist", "classificationPolicyId"],
  [{ queueId: "q", priority: 101 }, "Maximum", "body.priority"],
  [{ queueId: "q", labels: { l: ["list"] } }, "Type", "body.labels.l"],
  [{ queueId: "q", notes: [{ message: "n".repeat(1025) }] }, "InvalidValue", "notes.0.message"],
  [{ queueId: "q", matchingMode: { kind: "scheduleAndSuspend" } }, "Required", "matchingMode.scheduleAt"],
])("a job with %j is refused", async (body, code, target) => {
  const answer = await send(openCallCentre(), "PATCH", "jobs/j", { channelId: "voice", ...body });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    communicationError: {
      code: "BadRequest",
      details: expect.arrayContaining([expect.objectContaining({ code, target })]) as unknown,
    },
  });
});

test("lists of jobs are newest first, filtered, and go on from page to page", async () => {
  const centre = openCallCentre();
  for (const id of ["a", "b", "c", "d"]) await centre.create(id, { channelId: id === "b" ? "chat" : "voice" });
  centre.clock.advance(100);
  await post(centre, "jobs/a:cancel");
  const scheduleAt = "2030-01-02T00:00:00Z";
  await centre.create("e", { matchingMode: { kind: "scheduleAndSuspend", scheduleAt } });
  const ids = async (query: string): Promise<unknown[]> => {
    const { body } = await send(centre, "GET", `jobs?${query}`);
    return (body as { value: { id: string }[] }).value.map(({ id }) => id);
  };
  expect(await ids("")).toEqual(["e", "d", "c", "b", "a"]);
  expect(await ids("status=active")).toEqual(["e", "d", "c", "b"]);
  expect(await ids("status=queued&channelId=voice")).toEqual(["d", "c"]);
  expect(await ids("queueId=none")).toEqual([]);
  expect(await ids("scheduledAfter=2030-01-02T00:00:00Z")).toEqual(["e"]);
  expect(await ids("scheduledBefore=2030-01-01T00:00:00Z")).toEqual([]);
  const first = await send(centre, "GET", "jobs?maxpagesize=3");
  const { nextLink } = first.body as { nextLink: string };
  await centre.create("f");
  await post(centre, "jobs/c:cancel");
  expect(await ids(nextLink.slice("/routing/jobs?".length))).toEqual(["b", "a"]);
});

test("a reset puts workers on duty anew, however far the clock has gone", async () => {
  const centre = openCallCentre();
  await centre.create("j");
  centre.clock.advance(30 * 86_400_000);
  expect(await centre.worker()).toMatchObject({ state: "inactive" });
  centre.mock.reset();
  expect(await centre.worker()).toMatchObject({ state: "active", offers: [] });
  expect((await send(centre, "GET", "jobs/j")).status).toBe(404);
});
