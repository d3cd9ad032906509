import { getJob, orThrow, upsertClassificationPolicy, upsertDistributionPolicy } from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import type { RemoteRuleOptions } from "../src/index.ts";
import { openCallCentre } from "./call-centre.fixtures.ts";
import { send } from "./contact-centre.fixtures.ts";

const cp = { path: { classificationPolicyId: "cp" } };
const functionUri = "https://rules.example.com/api/priority";
const webhookUri = "https://hooks.example.com/priority";
const authorizationServerUri = "https://login.example.com/token";

/** A fetch that keeps what it was asked and answers from a list, by URI. */
function recorder(answers: Readonly<Record<string, () => Response>>): {
  readonly fetch: NonNullable<RemoteRuleOptions["fetch"]>;
  readonly calls: { uri: string; headers: Headers; body: unknown }[];
} {
  const calls: { uri: string; headers: Headers; body: unknown }[] = [];
  return {
    calls,
    fetch: async (uri, { headers, body, signal }) => {
      calls.push({ uri, headers: new Headers(headers), body });
      const answer = answers[uri];
      if (answer !== undefined) return answer();
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
      });
    },
  };
}

/** Lets answers of the outside world arrive: promises that have settled. */
async function arrive(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function classify(options: RemoteRuleOptions, rule: object, milliseconds = 2000) {
  const centre = openCallCentre({ rules: options });
  await orThrow(upsertClassificationPolicy(centre.client, { ...cp, body: { prioritizationRule: rule as never } }));
  await centre.create("j", { queueId: null, classificationPolicyId: "cp", labels: { Level: 3 } });
  centre.clock.advance(250);
  await arrive();
  centre.clock.advance(milliseconds);
  await arrive();
  const { status, priority } = (await orThrow(getJob(centre.client, { path: { jobId: "j" } }))).body;
  return { centre, status, priority };
}

test.each<[what: string, rule: object, priority: number]>([
  ["an expression", { kind: "expression", expression: "If(job.Level > 2, 10, 5)" }, 10],
  ["a static value", { kind: "static", value: 7 }, 7],
])("%s gives the priority", async (_, rule, priority) => {
  expect(await classify({}, rule)).toMatchObject({ status: "queued", priority });
});

test.each<[what: string, answer: unknown]>([
  ["a value", 42],
  ["a function of the payload", ({ job }: { job: { Level: number } }) => job.Level * 14],
])("a function is answered by %s from the list, without a call", async (_, answer) => {
  const rule = { kind: "function", functionUri };
  expect(await classify({ answers: { [functionUri]: answer } }, rule)).toMatchObject({
    status: "queued",
    priority: 42,
  });
});

test("an answer from the list can be an error", async () => {
  const fail = (): never => {
    throw new Error("out of order");
  };
  const { status, centre } = await classify({ answers: { [functionUri]: fail } }, { kind: "function", functionUri });
  expect(status).toBe("classificationFailed");
  expect(JSON.stringify(centre.mock.state.events.after())).toContain("out of order");
});

test("nothing is called unless its host is allowed", async () => {
  const { fetch, calls } = recorder({});
  const { status, centre } = await classify({ fetch }, { kind: "function", functionUri });
  expect(status).toBe("classificationFailed");
  expect(calls).toEqual([]);
  expect(JSON.stringify(centre.mock.state.events.after())).toContain('Calls to \\"rules.example.com\\" are off.');
});

test.each([
  [{ functionKey: "key of one" }, { "x-functions-key": "key of one", "x-functions-clientid": null }],
  [
    { appKey: "key of all", clientId: "me" },
    { "x-functions-key": "key of all", "x-functions-clientid": "me" },
  ],
])("a function gets the labels, and the key of %j in a header", async (credential, headers) => {
  const { fetch, calls } = recorder({ [functionUri]: () => Response.json(33) });
  const options = { fetch, allowedHosts: ["rules.example.com"] };
  const { priority, centre } = await classify(options, { kind: "function", functionUri, credential });
  expect(priority).toBe(33);
  expect(calls.map(({ uri, body }) => [uri, body])).toEqual([[functionUri, '{"job":{"Level":3}}']]);
  for (const [name, value] of Object.entries(headers)) expect(calls[0]?.headers.get(name)).toBe(value);
  const { router, events } = centre.mock.state.snapshot();
  expect(JSON.stringify([router, events, centre.mock.control.requests()])).not.toContain("key of");
});

test("a webhook is called with a token that is asked once", async () => {
  const { fetch, calls } = recorder({
    [webhookUri]: () => Response.json(9),
    [authorizationServerUri]: () => Response.json({ access_token: "t1", token_type: "Bearer", expires_in: 3600 }),
  });
  const clientCredential = { clientId: "me", clientSecret: "hush hush" };
  const rule = { kind: "webhook", webhookUri, authorizationServerUri, clientCredential };
  const options = { fetch, allowedHosts: ["hooks.example.com", "login.example.com"] };
  const { priority, centre } = await classify(options, rule);
  expect(priority).toBe(9);
  await centre.create("k", { queueId: null, classificationPolicyId: "cp" });
  centre.clock.advance(250);
  await arrive();
  expect(calls.map(({ uri }) => uri)).toEqual([authorizationServerUri, webhookUri, webhookUri]);
  expect(calls[0]?.body).toBe("grant_type=client_credentials&client_id=me&client_secret=hush+hush");
  expect(calls[2]?.headers.get("authorization")).toBe("Bearer t1");
  const { router, events } = centre.mock.state.snapshot();
  expect(JSON.stringify([router, events, centre.mock.control.requests()])).not.toMatch(/hush|t1"/u);
  centre.clock.advance(3_600_000);
  await centre.create("l", { queueId: null, classificationPolicyId: "cp" });
  centre.clock.advance(250);
  await arrive();
  expect(calls.slice(3).map(({ uri }) => uri)).toEqual([authorizationServerUri, webhookUri]);
});

test.each<[what: string, answer: (() => Response) | undefined, sentence: RegExp]>([
  ["answers 500", () => new Response("no", { status: 500 }), /answered 500/u],
  ["answers no JSON", () => new Response("no"), /not JSON/u],
  ["does not answer", undefined, /did not answer within 10000 ms/u],
])("a classification fails when its function %s", async (_, answer, sentence) => {
  const { fetch } = recorder(answer === undefined ? {} : { [functionUri]: answer });
  const options = { fetch, allowedHosts: ["rules.example.com"] };
  const { status, centre } = await classify(options, { kind: "function", functionUri }, 20_000);
  expect(status).toBe("classificationFailed");
  expect(JSON.stringify(centre.mock.state.events.after())).toMatch(sentence);
});

test("an answer that comes after a reset is nobody's", async () => {
  const { fetch } = recorder({ [functionUri]: () => Response.json(33) });
  const centre = openCallCentre({ rules: { fetch, allowedHosts: ["rules.example.com"] } });
  const body = { prioritizationRule: { kind: "function", functionUri } } as const;
  await orThrow(upsertClassificationPolicy(centre.client, { ...cp, body }));
  await centre.create("j", { queueId: null, classificationPolicyId: "cp" });
  centre.clock.advance(250);
  centre.mock.reset();
  const before = centre.mock.state.snapshot();
  await arrive();
  expect(centre.mock.state.snapshot()).toEqual(before);
});

test("the best worker is found by a function that is asked for scores", async () => {
  const answers = { [functionUri]: ({ worker }: { worker: { Id: string } }) => (worker.Id === "w2" ? 100 : 1) };
  const centre = openCallCentre({ rules: { answers } });
  const mode = { kind: "bestWorker", scoringRule: { kind: "function", functionUri } } as const;
  await orThrow(upsertDistributionPolicy(centre.client, { path: { distributionPolicyId: "dp" }, body: { mode } }));
  const { body } = await send(centre, "GET", "workers/w");
  await send(centre, "PATCH", "workers/w2", body);
  await centre.create("j");
  centre.settle();
  expect(await centre.offer("w2")).toMatchObject({ jobId: "j" });
});

test.each([
  [
    "classificationPolicies/cp",
    { prioritizationRule: { kind: "expression", expression: "If(" } },
    "prioritizationRule",
  ],
  [
    "classificationPolicies/cp",
    {
      queueSelectorAttachments: [
        { kind: "conditional", condition: { kind: "expression", expression: "job." }, queueSelectors: [] },
      ],
    },
    "queueSelectorAttachments.0.condition",
  ],
  [
    "distributionPolicies/dp",
    { mode: { kind: "bestWorker", scoringRule: { kind: "expression", expression: "nobody.Skill" } } },
    "mode.scoringRule",
  ],
])("a policy in %s with a broken expression is refused", async (path, body, target) => {
  const { mock } = openCallCentre();
  const answer = await send({ mock }, "PATCH", path, body);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    communicationError: { details: [{ code: "InvalidExpression", target: `${target}.expression` }] },
  });
});

test("what was asked when a snapshot was taken is asked again when it is restored", async () => {
  let answer = (): Response => new Response("busy", { status: 503 });
  const { fetch, calls } = recorder({ [functionUri]: () => answer() });
  const centre = openCallCentre({ rules: { fetch, allowedHosts: ["rules.example.com"] } });
  const prioritizationRule = { kind: "function", functionUri } as const;
  await orThrow(upsertClassificationPolicy(centre.client, { ...cp, body: { prioritizationRule } }));
  await centre.create("j", { queueId: null, classificationPolicyId: "cp" });
  centre.clock.advance(250);
  centre.mock.control.saveSnapshot("asked");
  await arrive();
  answer = () => Response.json(3);
  centre.mock.control.restoreSnapshot("asked");
  await arrive();
  centre.clock.advance(2000);
  const { body } = await orThrow(getJob(centre.client, { path: { jobId: "j" } }));
  expect(body).toMatchObject({ status: "queued", priority: 3 });
  expect(calls).toHaveLength(2);
});
