import { GetTrafficDistributionCommand, ThrottlingException } from "@aws-sdk/client-connect";
import { systemClock } from "@trunkline/mock-kit";
import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { afterEach, expect, test, vi } from "vitest";
import { groupArn, groupId, outcome, replica, setUp, shares, source } from "./contact-centre.fixtures.ts";
import { connectSdk } from "./connect-sdk.fixtures.ts";

const path = { Id: groupArn(groupId) };
const admitted = "200";
const refused = "429 ThrottlingException";

async function ask(times: number, call: () => Promise<Parameters<typeof outcome>[0]>): Promise<string[]> {
  const outcomes: string[] = [];
  for (let time = 0; time < times; time += 1) outcomes.push(outcome(await call()));
  return outcomes;
}

afterEach(() => void vi.useRealTimers());

/** Lets faked time pass, and what is not made of timers happen, until a promise is kept. */
async function passTimeUntil<T>(promise: Promise<T>): Promise<T> {
  const progress = { done: false };
  const done = promise.finally(() => (progress.done = true));
  while (!progress.done) {
    await vi.advanceTimersByTimeAsync(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return done;
}

test("nobody is throttled unless asked for", async () => {
  const { client } = setUp();
  expect(new Set(await ask(50, () => getTrafficDistribution(client, { path })))).toEqual(new Set([admitted]));
});

test("five calls at once and then two a second, in each Region and for each operation", async () => {
  const { client, replicaClient, clock } = setUp({ throttling: true });
  const get = (): ReturnType<typeof getTrafficDistribution> => getTrafficDistribution(client, { path });
  expect(await ask(6, get)).toEqual([...Array<string>(5).fill(admitted), refused]);
  expect(await ask(1, () => getTrafficDistribution(replicaClient, { path }))).toEqual([admitted]);
  const body = { TelephonyConfig: shares(50, 50) };
  expect(await ask(1, () => updateTrafficDistribution(client, { path, body }))).toEqual([admitted]);
  clock.advance(499);
  expect(await ask(1, get)).toEqual([refused]);
  clock.advance(1);
  expect(await ask(2, get)).toEqual([admitted, refused]);
  clock.advance(60_000);
  expect(await ask(6, get)).toEqual([...Array<string>(5).fill(admitted), refused]);
});

test("the refusal looks as the service declares it", async () => {
  const { mock } = setUp({ throttling: { burst: 1 } });
  const url = `https://connect.${source}.amazonaws.com/traffic-distribution/${groupId}`;
  await mock.fetch(url);
  const answer = await mock.fetch(url);
  expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([429, "ThrottlingException"]);
  expect(await answer.json()).toEqual({ Message: "Rate exceeded" });
  expect(mock.control.requests().at(-1)?.checks.at(-1)).toEqual({
    stage: "admission",
    passed: false,
    notes: ["Of 1 calls at once 0 are left, and 2 a second are added."],
  });
});

test("buckets are part of the state: a reset fills them, a restored state has them as they were", async () => {
  const { mock, client } = setUp({ throttling: { perSecond: 1, burst: 1 } });
  const get = (): ReturnType<typeof getTrafficDistribution> => getTrafficDistribution(client, { path });
  await get();
  const used = mock.state.snapshot();
  expect(await ask(1, get)).toEqual([refused]);
  mock.control.reset(["buckets"]);
  expect(await ask(1, get)).toEqual([admitted]);
  mock.reset();
  mock.state.restore(used);
  expect(await ask(1, get)).toEqual([refused]);
});

test("our own client waits and tries again, on the mock's time", async () => {
  const { mock, clock } = setUp({ throttling: { burst: 1 } });
  // The client's wait is time that passes at the mock.
  const impatient = {
    now: () => clock.now(),
    at(instant: number, wake: () => void) {
      const cancel = clock.at(instant, wake);
      if (instant - clock.now() < 1000) queueMicrotask(() => clock.set(Math.max(instant, clock.now())));
      return cancel;
    },
  };
  const client = createTrafficDistributionClient({
    endpoint: `https://connect.${source}.amazonaws.com`,
    fetch: mock.fetch,
    clock: impatient,
    random: { next: () => 0.99 },
  });
  const retry = { attempts: 3, baseDelayMs: 600 };
  for (let call = 0; call < 4; call += 1) {
    expect(outcome(await getTrafficDistribution(client, { path }, { retry }))).toBe(admitted);
  }
  const statuses = mock.control.requests().map(({ status }) => status);
  expect(statuses).toEqual([200, 429, 200, 429, 200, 429, 200]);
});

test("the AWS SDK waits and tries again, and gives up with its own class of error", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.spyOn(Math, "random").mockReturnValue(0.99);
  const { mock } = setUp({ throttling: true, clock: systemClock() });
  const credentials = { accessKeyId: "any", secretAccessKey: "any" };
  const sdk = connectSdk(mock, { region: source, credentials });
  const calls = Promise.all(Array.from({ length: 6 }, async () => sdk.send(new GetTrafficDistributionCommand(path))));
  expect((await passTimeUntil(calls)).map(({ Arn }) => Arn)).toEqual(Array<string>(6).fill(path.Id));
  expect(mock.control.requests().filter(({ status }) => status === 429).length).toBeGreaterThan(0);

  const hasty = connectSdk(mock, { region: replica, credentials, maxAttempts: 1 });
  const outcomes = Array.from({ length: 6 }, async () => hasty.send(new GetTrafficDistributionCommand(path)));
  const settled = await Promise.allSettled(outcomes);
  expect(settled.map(({ status }) => status)).toEqual([...Array<string>(5).fill("fulfilled"), "rejected"]);
  expect(settled.at(-1)).toMatchObject({ reason: { $metadata: { httpStatusCode: 429 }, message: "Rate exceeded" } });
  expect(settled.at(-1)).toHaveProperty("reason", expect.any(ThrottlingException));
});
