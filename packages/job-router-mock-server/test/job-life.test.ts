import {
  acceptJobOffer,
  cancelJob,
  closeJob,
  completeJob,
  declineJobOffer,
  deleteJob,
  getJob,
  orThrow,
  reclassifyJob,
  unassignJob,
  upsertJob,
} from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import { immediateTiming } from "../src/index.ts";
import { openCallCentre } from "./call-centre.fixtures.ts";

// Facts: docs/facts/job-router/router-job.md, "Life"
test("a job is created, queued, offered, accepted, completed and closed", async () => {
  const { client, clock, create, job, worker, offer, settle } = openCallCentre();
  const created = await create("j", { channelReference: "ref", labels: { a: "b" } });
  expect(created).toEqual({
    id: "j",
    channelReference: "ref",
    status: "created",
    channelId: "voice",
    queueId: "q",
    priority: 1,
    requestedWorkerSelectors: [],
    attachedWorkerSelectors: [],
    labels: { a: "b" },
    assignments: {},
    tags: {},
    notes: [],
    matchingMode: { kind: "queueAndMatch" },
    etag: created.etag,
  });
  expect(created.etag).toMatch(/^"00000000-/u);

  clock.advance(100);
  expect(await job("j")).toMatchObject({ status: "queued", enqueuedAt: "2030-01-01T12:00:00.1+00:00" });
  expect((await worker()).offers).toEqual([]);
  settle();
  const { offerId, ...held } = await offer();
  expect(held).toEqual({
    jobId: "j",
    capacityCost: 10,
    offeredAt: "2030-01-01T12:00:00.3+00:00",
    expiresAt: "2030-01-01T12:00:30.3+00:00",
  });
  expect(await worker()).toMatchObject({ loadRatio: 1, state: "active" });

  const { body: accepted } = await orThrow(acceptJobOffer(client, { path: { workerId: "w", offerId } }));
  const { assignmentId } = accepted;
  expect(accepted).toEqual({ assignmentId, jobId: "j", workerId: "w" });
  const path = { jobId: "j", assignmentId };
  expect(await job("j")).toMatchObject({
    status: "assigned",
    assignments: { [assignmentId]: { assignmentId, workerId: "w", assignedAt: "2030-01-01T12:00:02.1+00:00" } },
  });

  clock.advance(1000);
  expect((await orThrow(completeJob(client, { path, body: { note: "done" } }))).body).toEqual({});
  expect(await job("j")).toMatchObject({
    status: "completed",
    assignments: { [assignmentId]: { completedAt: "2030-01-01T12:00:03.1+00:00" } },
    notes: [{ message: "done", addedAt: "2030-01-01T12:00:03.1+00:00" }],
  });
  expect(await worker()).toMatchObject({
    loadRatio: 1,
    assignedJobs: [{ assignmentId, jobId: "j", capacityCost: 10 }],
  });

  await orThrow(closeJob(client, { path }));
  expect(await job("j")).toMatchObject({ status: "closed", dispositionCode: "Closed" });
  expect(await worker()).toMatchObject({ loadRatio: 0, assignedJobs: [], offers: [] });
  expect(await deleteJob(client, { path: { jobId: "j" } })).toMatchObject({ status: 204 });
  expect(await getJob(client, { path: { jobId: "j" } })).toMatchObject({ ok: false, status: 404 });
});

test("members of a job come in the order of the service", async () => {
  const { create, job, settle } = openCallCentre();
  await create("j", {
    channelReference: "r",
    dispositionCode: "d",
    matchingMode: { kind: "queueAndMatch" },
    requestedWorkerSelectors: [
      { key: "Skill", labelOperator: "greaterThan", value: 3, expiresAfterSeconds: 60, expedite: true },
    ],
  });
  settle();
  const stored = await job("j");
  expect(Object.keys(stored)).toEqual([
    "id",
    "channelReference",
    "status",
    "enqueuedAt",
    "channelId",
    "queueId",
    "priority",
    "dispositionCode",
    "requestedWorkerSelectors",
    "attachedWorkerSelectors",
    "labels",
    "assignments",
    "tags",
    "notes",
    "matchingMode",
    "etag",
  ]);
  expect(stored.requestedWorkerSelectors).toEqual([
    {
      status: "active",
      key: "Skill",
      labelOperator: "greaterThan",
      value: 3,
      expiresAfterSeconds: 60,
      expedite: true,
      expiresAt: "2030-01-01T12:01:00.1+00:00",
    },
  ]);
});

test("entity tags of jobs and workers count what the router does, too", async () => {
  const { create, job, worker, settle } = openCallCentre();
  const before = await worker();
  const created = await create("j");
  settle();
  const after = [await job("j"), await worker()].map(({ etag }) => Number.parseInt(etag.slice(1, 9), 16));
  expect(Number.parseInt(created.etag.slice(1, 9), 16)).toBe(0);
  expect(Number.parseInt(before.etag.slice(1, 9), 16)).toBe(1);
  expect(after).toEqual([2, 2]);
});

test("a job is classified first when it names a policy", async () => {
  const { client, clock, create, job } = openCallCentre();
  const seen = [await create("j", { queueId: null, classificationPolicyId: "cp" })];
  for (const milliseconds of [200, 20, 300]) {
    clock.advance(milliseconds);
    seen.push(await job("j"));
  }
  expect(seen.map(({ status, queueId, priority }) => [status, queueId, priority])).toEqual([
    ["pendingClassification", undefined, 1],
    ["waitingForActivation", "q", 10],
    ["queued", "q", 10],
    ["queued", "q", 10],
  ]);
  expect((await orThrow(reclassifyJob(client, { path: { jobId: "j" } }))).body).toEqual({});
  expect(await job("j")).toMatchObject({ status: "pendingClassification" });
});

test("a job held back waits for a patch, and is queued in that very answer", async () => {
  const { client, create, job, settle } = openCallCentre();
  expect(await create("j", { matchingMode: { kind: "suspend" } })).toMatchObject({ status: "waitingForActivation" });
  settle();
  expect(await job("j")).toMatchObject({ status: "waitingForActivation", matchingMode: { kind: "suspend" } });
  const body = { matchingMode: { kind: "queueAndMatch" } } as const;
  expect(await upsertJob(client, { path: { jobId: "j" }, body })).toMatchObject({
    status: 200,
    body: { status: "queued" },
  });
});

test("a scheduled job becomes due at its time", async () => {
  const { clock, create, job, settle } = openCallCentre();
  const scheduleAt = "2030-01-01T13:00:00Z";
  const created = await create("j", { matchingMode: { kind: "scheduleAndSuspend", scheduleAt } });
  expect(created).toMatchObject({
    status: "pendingSchedule",
    matchingMode: { kind: "scheduleAndSuspend", scheduleAt: "2030-01-01T13:00:00+00:00" },
  });
  settle();
  expect(await job("j")).toMatchObject({ status: "scheduled" });
  clock.set(Date.parse(scheduleAt));
  expect(await job("j")).toMatchObject({ status: "waitingForActivation", scheduledAt: "2030-01-01T13:00:00+00:00" });
});

test("a job that is taken away is queued again, three times at the most", async () => {
  const { client, offer, create, job, settle } = openCallCentre();
  await create("j");
  const counts: unknown[] = [];
  for (let round = 0; round < 4; round += 1) {
    settle();
    const { offerId } = await offer();
    const { body } = await orThrow(acceptJobOffer(client, { path: { workerId: "w", offerId } }));
    const path = { jobId: "j", assignmentId: body.assignmentId };
    const answer = await unassignJob(client, { path, ...(round === 2 && { body: { suspendMatching: false } }) });
    counts.push(answer.ok ? answer.body : answer.status);
  }
  expect(counts).toEqual([...[1, 2, 3].map((unassignmentCount) => ({ jobId: "j", unassignmentCount })), 409]);
  expect(await job("j")).toMatchObject({ status: "assigned" });
});

test("a worker who lets an offer expire gets no more", async () => {
  const { clock, create, job, worker, settle } = openCallCentre();
  await create("j");
  settle();
  clock.advance(30_000);
  expect(await worker()).toMatchObject({ state: "inactive", availableForOffers: false, offers: [], loadRatio: 0 });
  expect(await job("j")).toMatchObject({ status: "queued" });
});

test("a declined job comes back at the time the worker names", async () => {
  const { client, clock, create, offer, worker, settle } = openCallCentre();
  await create("j");
  settle();
  const { offerId } = await offer();
  const body = { retryOfferAt: "2030-01-01T12:01:00Z" };
  expect((await orThrow(declineJobOffer(client, { path: { workerId: "w", offerId }, body }))).body).toEqual({});
  settle();
  expect((await worker()).offers).toEqual([]);
  clock.advance(60_000);
  expect(await offer()).toMatchObject({ jobId: "j" });
});

test("a cancelled job keeps the note and the disposition", async () => {
  const { client, create, job } = openCallCentre();
  await create("j", { notes: [{ message: "first" }] });
  await orThrow(cancelJob(client, { path: { jobId: "j" }, body: { note: "second", dispositionCode: "Gone" } }));
  const { status, dispositionCode, notes } = await job("j");
  expect({ status, dispositionCode, notes: notes?.map(({ message }) => message) }).toEqual({
    status: "cancelled",
    dispositionCode: "Gone",
    notes: ["first", "second"],
  });
});

test("a job closes later when it is asked to", async () => {
  const { client, clock, create, job, offer, worker, settle } = openCallCentre();
  await create("j");
  settle();
  const { offerId } = await offer();
  const { body } = await orThrow(acceptJobOffer(client, { path: { workerId: "w", offerId } }));
  const path = { jobId: "j", assignmentId: body.assignmentId };
  await orThrow(completeJob(client, { path }));
  await orThrow(closeJob(client, { path, body: { closeAt: "2030-01-01T12:10:00Z", dispositionCode: "Sold" } }));
  expect(await job("j")).toMatchObject({ status: "completed" });
  clock.advance(600_000);
  expect(await job("j")).toMatchObject({ status: "closed", dispositionCode: "Sold" });
  expect(await worker()).toMatchObject({ loadRatio: 0 });
});

test("without delays the answer still says created, and the next request sees the offer", async () => {
  const { create, job, offer } = openCallCentre({ timing: immediateTiming });
  expect(await create("j")).toMatchObject({ status: "created" });
  expect(await job("j")).toMatchObject({ status: "queued" });
  expect(await offer()).toMatchObject({ jobId: "j" });
});

test("a patch that changes nothing changes no entity tag", async () => {
  const { client, create, clock, settle } = openCallCentre();
  const body = {
    labels: { a: 1 },
    requestedWorkerSelectors: [{ key: "Skill", labelOperator: "equal" as const, value: 5 }],
    notes: [{ message: "n", addedAt: "2030-01-01T00:00:00Z" }],
  };
  await create("j", body);
  settle();
  const { body: stored } = await orThrow(getJob(client, { path: { jobId: "j" } }));
  clock.advance(1000);
  for (const patch of [{}, body, { matchingMode: {} }, { labels: {} }]) {
    const answer = await upsertJob(client, {
      path: { jobId: "j" },
      body: JSON.parse(JSON.stringify(patch)) as typeof body,
    });
    expect(answer).toMatchObject({ status: 200, body: { etag: stored.etag } });
  }
});

test("null takes a member away, or brings its default back", async () => {
  const { client, create } = openCallCentre();
  await create("j", { priority: 7, dispositionCode: "d", tags: { t: 1 }, channelReference: "r" });
  const body = { priority: null, dispositionCode: null, tags: null, channelReference: null };
  const answer = await orThrow(upsertJob(client, { path: { jobId: "j" }, body }));
  expect(answer.body).toMatchObject({ priority: 1, tags: {} });
  expect(answer.body).not.toHaveProperty("dispositionCode");
  expect(answer.body).not.toHaveProperty("channelReference");
});
