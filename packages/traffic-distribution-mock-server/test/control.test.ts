import { readFileSync } from "node:fs";
import {
  createTrafficDistributionGroup,
  describeTrafficDistributionGroup,
  getTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { expect, test } from "vitest";
import { createMockServer, exampleSeed, trafficDistributionContract } from "../src/index.ts";
import { groupId, instanceId, replica, setUp, source } from "./contact-centre.fixtures.ts";

const path = { Id: groupId };

test("a snapshot holds throttle buckets: what was used up is there again after it is restored", async () => {
  const { mock, client } = setUp({ throttling: { perSecond: 1, burst: 1 } });
  const status = async (): Promise<number> => (await getTrafficDistribution(client, { path })).status;
  mock.control.saveSnapshot("rested");
  expect([await status(), await status()]).toEqual([200, 429]);
  mock.control.saveSnapshot("exhausted");
  mock.control.restoreSnapshot("rested");
  expect(await status()).toBe(200);
  mock.control.restoreSnapshot("exhausted");
  expect(await status()).toBe(429);
});

test("a snapshot holds tokens, steps to come and the time: the same request makes the same group again", async () => {
  const { mock, client, clock } = setUp({ delaysMs: { groupCreation: 60_000 } });
  const create = () =>
    createTrafficDistributionGroup(client, { body: { InstanceId: instanceId, Name: "New", ClientToken: "once" } });
  const before = mock.control.saveSnapshot("before");
  const first = await create();
  const Id = first.ok ? (first.body.Id ?? "") : "";
  mock.control.saveSnapshot("creating");
  const groupStatus = async (): Promise<unknown> => {
    const answer = await describeTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: Id } });
    return answer.ok ? answer.body.TrafficDistributionGroup?.Status : answer.status;
  };
  clock.advance(60_000);
  expect(mock.control.diff("creating")).toMatchObject({
    kinds: { groups: { changed: [{ id: Id, members: [{ path: ["Status"], after: "ACTIVE" }] }] } },
  });
  expect(await groupStatus()).toBe("ACTIVE");
  mock.control.restoreSnapshot("creating");
  expect(await groupStatus()).toBe("CREATION_IN_PROGRESS");
  expect(await create()).toMatchObject({ status: 200, body: { Id } });
  mock.control.restoreSnapshot("before");
  expect([clock.now(), await groupStatus()]).toEqual([before.at, 404]);
  expect(await create()).toMatchObject({ status: 200, body: { Id } });
});

test("a fault hits the callers of one Region", async () => {
  const { mock, client, replicaClient } = setUp();
  mock.control.addFault({ where: { region: replica }, status: 500, code: "InternalServiceException" });
  expect((await getTrafficDistribution(client, { path })).status).toBe(200);
  expect(await getTrafficDistribution(replicaClient, { path })).toMatchObject({
    status: 500,
    error: { code: "InternalServiceException" },
  });
});

test("an operation is answered by a handler of one's own, typed as the mock's, and the others as before", async () => {
  const { mock, client } = setUp({
    overrides: {
      getTrafficDistribution: ({ path: { Id } }, { caller }) => ({
        status: 200,
        body: { Id: `${caller.region}-${Id}` },
      }),
    },
  });
  const Id = `${source}-${groupId}`;
  expect(await getTrafficDistribution(client, { path })).toMatchObject({ status: 200, body: { Id } });
  const others = await describeTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } });
  expect([others.status, mock.control.health().unimplemented]).toEqual([200, []]);
});

test("each clause that the log names is in the contract", async () => {
  const { control, fetch } = createMockServer({ seed: exampleSeed, region: source });
  for (const { method, path: template } of trafficDistributionContract.routes) {
    const init = { method, headers: { "content-type": "application/json" } };
    await fetch(`https://mock.invalid${template.replaceAll(/\{\w+\}/gu, "%20")}?maxResults=x`, {
      ...init,
      ...(method !== "GET" && { body: "{}" }),
    });
  }
  const clauses = control
    .requests()
    .flatMap(({ checks, refusal }) =>
      [...checks, ...(refusal?.violations ?? [])].flatMap(({ clause }) => clause ?? []),
    );
  const kinds = clauses.map((clause) => clause.replace(/.*\/([a-z]\w*)(?:\/\d+)?$/iu, "$1"));
  expect(kinds).toEqual(expect.arrayContaining(["get", "requestBody", "schema", "parameters", "responses", "version"]));
  expect(clauses.filter((clause) => resolve(clause) === undefined)).toEqual([]);
});

/** What a clause points at. */
function resolve(clause: string): unknown {
  const [file = "", pointer = ""] = clause.split("#");
  const text = readFileSync(new URL(`../../../specs/traffic-distribution/gen/${file}`, import.meta.url), "utf8");
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
      JSON.parse(text),
    );
}
