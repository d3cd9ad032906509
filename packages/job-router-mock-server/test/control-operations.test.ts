import { acceptJobOffer, orThrow } from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import { openCallCentre } from "./call-centre.fixtures.ts";
import { endpoint } from "./contact-centre.fixtures.ts";

type Centre = ReturnType<typeof openCallCentre>;

async function ask(
  { mock }: Centre,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await mock.fetch(`${endpoint}/_trunkline${path}`, init);
  return { status: answer.status, body: await answer.json() };
}

// Facts: docs/facts/job-router/events.md
test("events tell of a job and its offer in order, as Event Grid would", async () => {
  const centre = openCallCentre();
  await centre.create("j", { channelReference: "r", labels: { Level: 3, Vip: true } });
  centre.settle();
  const { offerId } = await centre.offer();
  await orThrow(acceptJobOffer(centre.client, { path: { workerId: "w", offerId } }));
  const told = centre.mock.router.events().map(({ event }) => event);
  expect(
    told.map(({ eventType, subject }) => [eventType.replace("Microsoft.Communication.Router", ""), subject]),
  ).toEqual([
    ["WorkerRegistered", "worker/w"],
    ["JobReceived", "job/j/channel/voice"],
    ["JobQueued", "job/j/channel/voice/queue/q"],
    ["WorkerOfferIssued", "worker/w/job/j"],
    ["WorkerOfferAccepted", "worker/w/job/j"],
  ]);
  expect(told[1]).toMatchObject({
    dataVersion: "1.0",
    metadataVersion: "1",
    eventTime: "2030-01-01T12:00:00.000Z",
    data: {
      jobId: "j",
      channelReference: "r",
      channelId: "voice",
      queueId: "q",
      labels: { Level: "3", Vip: "true" },
      tags: {},
      jobStatus: "Created",
      priority: 1,
      unavailableForMatching: false,
      requestedWorkerSelectors: [],
    },
  });
  expect(told[3]?.data).toMatchObject({
    offerId,
    workerId: "w",
    jobId: "j",
    queueId: "q",
    jobPriority: 1,
    workerLabels: { Skill: "5", Id: "w" },
    expiresOn: "2030-01-01T12:00:30.3+00:00",
  });
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
});

test("events are listed over http, from the start or after one", async () => {
  const centre = openCallCentre();
  await centre.create("j");
  expect(await ask(centre, "GET", "/events?after=1")).toMatchObject({
    status: 200,
    body: { events: [{ sequence: 2, event: { subject: "job/j/channel/voice" } }] },
  });
  expect(await ask(centre, "GET", "/events?after=x")).toMatchObject({ status: 400 });
});

test("events are streamed as they come", async () => {
  const centre = openCallCentre();
  const answer = await centre.mock.fetch(`${endpoint}/_trunkline/events/stream?after=0`);
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  await centre.create("j");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const frames: (string | undefined)[] = [];
  for (let frame = 0; frame < 3; frame += 1) frames.push((await reader?.read())?.value);
  await reader?.cancel();
  expect(frames.map((frame) => frame?.split("\ndata: ")[0])).toEqual([
    ": events follow\n\n",
    "id: 1\nevent: Microsoft.Communication.RouterWorkerRegistered",
    "id: 2\nevent: Microsoft.Communication.RouterJobReceived",
  ]);
});

test("it is explained why a worker is not offered a job, selector by selector", async () => {
  const centre = openCallCentre();
  const value = 9;
  await centre.create("j", { requestedWorkerSelectors: [{ key: "Skill", labelOperator: "greaterThan", value }] });
  centre.settle();
  const { body } = await ask(centre, "GET", "/explain?jobId=j&workerId=w");
  expect(body).toMatchObject({ explanations: [{ jobId: "j", workerId: "w", verdict: "excluded" }] });
  expect(centre.mock.router.explain({ jobId: "j" }).map(({ workerId }) => workerId)).toEqual(["off", "w"]);
  const mode = { kind: "longestIdle", bypassSelectors: true };
  expect(await ask(centre, "POST", "/explain", { jobId: "j", workerId: "w", mode })).toMatchObject({
    status: 200,
    body: { explanations: [{ verdict: "eligible", place: 1 }] },
  });
});

test.each([
  ["GET", "/explain?jobId=none", undefined],
  ["GET", "/explain", undefined],
  ["POST", "/explain", { jobId: "j", mode: { kind: "none" } }],
  ["POST", "/fail-scheduling", { jobId: "none" }],
])("%s %s with %j is refused with a sentence", async (method, path, body) => {
  const centre = openCallCentre();
  await centre.create("j");
  const answer = await ask(centre, method, path, body);
  expect(answer).toMatchObject({ status: 400, body: { error: { message: expect.any(String) as string } } });
});

test("scheduling fails when it is asked to", async () => {
  const centre = openCallCentre();
  await centre.create("j", { matchingMode: { kind: "scheduleAndSuspend", scheduleAt: "2030-01-02T00:00:00Z" } });
  expect(await ask(centre, "POST", "/fail-scheduling", { jobId: "j", reason: "Try" })).toMatchObject({ status: 200 });
  expect(await centre.job("j")).toMatchObject({ status: "scheduleFailed" });
  expect(centre.mock.router.events().at(-1)?.event).toMatchObject({
    eventType: "Microsoft.Communication.RouterJobSchedulingFailed",
    data: { failureReason: "Try", scheduledOn: "2030-01-02T00:00:00+00:00" },
  });
});
