import { expect, test } from "vitest";
import { send, setUp } from "./contact-centre.fixtures.ts";

const limits = { minConcurrentOffers: 1, maxConcurrentOffers: 1, bypassSelectors: false };
const selector = { key: "k", labelOperator: "equal", value: 1 };
const stored = { ...selector, status: "active", expedite: false };

interface Case {
  readonly what: string;
  readonly path: string;
  readonly patches: readonly object[];
  readonly after: object;
}

// Facts: docs/facts/job-router/merge-patch.md
test.each<Case>([
  {
    what: "null removes a member",
    path: "queues/a",
    patches: [
      { name: "n", distributionPolicyId: "dp" },
      { name: null, distributionPolicyId: null },
    ],
    after: { id: "a", labels: { Id: "a" } },
  },
  {
    what: "null on labels leaves the label Id",
    path: "queues/a",
    patches: [{ labels: { Region: "NA" } }, { labels: null }],
    after: { labels: { Id: "a" } },
  },
  {
    what: "null on tags empties them",
    path: "workers/a",
    patches: [{ tags: { t: 1 } }, { tags: null }],
    after: { tags: {} },
  },
  {
    what: "empty labels change nothing",
    path: "queues/a",
    patches: [{ labels: { Region: "NA" } }, { labels: {} }],
    after: { labels: { Region: "NA", Id: "a" } },
  },
  {
    what: "null removes one label and others are added",
    path: "queues/a",
    patches: [{ labels: { L1: "v", L2: 2, L3: true } }, { labels: { L1: null, L2: null, L3: "u", Id: "a", L4: "v" } }],
    after: { labels: { L3: "u", Id: "a", L4: "v" } },
  },
  {
    what: "the label Id is the resource's own",
    path: "workers/a",
    patches: [{ labels: { Id: "other" } }, { labels: { Id: null } }],
    after: { labels: { Id: "a" } },
  },
  {
    what: "a list is replaced as a whole",
    path: "workers/a",
    patches: [
      { queues: ["q"], channels: [{ channelId: "voice", capacityCostPerJob: 1 }] },
      { queues: [], channels: [{ channelId: "chat", capacityCostPerJob: 2, maxNumberOfJobs: 3 }] },
    ],
    after: { queues: [], channels: [{ channelId: "chat", capacityCostPerJob: 2, maxNumberOfJobs: 3 }] },
  },
  {
    what: "null empties a list",
    path: "classificationPolicies/a",
    patches: [
      { workerSelectorAttachments: [{ kind: "static", workerSelector: selector }] },
      { workerSelectorAttachments: null },
    ],
    after: { workerSelectorAttachments: [] },
  },
  {
    what: "a mode of the same kind is merged",
    path: "distributionPolicies/a",
    patches: [
      { mode: { kind: "roundRobin", minConcurrentOffers: 2, maxConcurrentOffers: 5 } },
      { mode: { kind: "roundRobin", bypassSelectors: true } },
    ],
    after: { mode: { kind: "roundRobin", minConcurrentOffers: 2, maxConcurrentOffers: 5, bypassSelectors: true } },
  },
  {
    what: "a mode of another kind replaces the stored one",
    path: "distributionPolicies/a",
    patches: [{ mode: { kind: "roundRobin", maxConcurrentOffers: 5 } }, { mode: { kind: "longestIdle" } }],
    after: { mode: { kind: "longestIdle", ...limits } },
  },
  {
    what: "null brings a default back",
    path: "distributionPolicies/a",
    patches: [
      { mode: { kind: "roundRobin", bypassSelectors: true } },
      { mode: { kind: "roundRobin", bypassSelectors: null } },
    ],
    after: { mode: { kind: "roundRobin", ...limits } },
  },
  {
    what: "keys of a function are merged",
    path: "classificationPolicies/a",
    patches: [
      {
        prioritizationRule: {
          kind: "function",
          functionUri: "https://f.example/",
          credential: { appKey: "k", clientId: "c" },
        },
      },
      { prioritizationRule: { kind: "function", credential: { functionKey: "f" } } },
    ],
    after: {
      prioritizationRule: {
        kind: "function",
        functionUri: "https://f.example/",
        credential: { functionKey: "f", appKey: "k", clientId: "c" },
      },
    },
  },
  {
    what: "a rule of another kind replaces the stored one",
    path: "classificationPolicies/a",
    patches: [
      { prioritizationRule: { kind: "expression", expression: "1", language: "powerFx" } },
      { prioritizationRule: { kind: "static", value: 3 } },
    ],
    after: { prioritizationRule: { kind: "static", value: 3 } },
  },
  {
    what: "worker selectors get what the service adds, wherever they stand",
    path: "classificationPolicies/a",
    patches: [
      {
        workerSelectorAttachments: [
          { kind: "static", workerSelector: selector },
          { kind: "conditional", condition: { kind: "static", value: true }, workerSelectors: [selector] },
          {
            kind: "weightedAllocation",
            allocations: [{ weight: 1, workerSelectors: [{ ...selector, expedite: true }] }],
          },
          { kind: "passThrough", key: "k", labelOperator: "equal" },
        ],
      },
    ],
    after: {
      workerSelectorAttachments: [
        { kind: "static", workerSelector: stored },
        { kind: "conditional", condition: { kind: "static", value: true }, workerSelectors: [stored] },
        { kind: "weightedAllocation", allocations: [{ weight: 1, workerSelectors: [{ ...stored, expedite: true }] }] },
        { kind: "passThrough", key: "k", labelOperator: "equal" },
      ],
    },
  },
  {
    what: "a selector's value may be any JSON",
    path: "classificationPolicies/a",
    patches: [{ queueSelectorAttachments: [{ kind: "static", queueSelector: { ...selector, value: { deep: [1] } } }] }],
    after: { queueSelectorAttachments: [{ kind: "static", queueSelector: { ...selector, value: { deep: [1] } } }] },
  },
  {
    what: "id, etag and what only the service sets are ignored",
    path: "workers/a",
    patches: [{ id: "b", etag: "mine", state: "active", loadRatio: 1, offers: [{}], unheardOf: 1 }],
    after: { id: "a", state: "inactive", loadRatio: 0, offers: [] },
  },
])("$what", async ({ path, patches, after }) => {
  const { mock } = setUp();
  const answers = [];
  for (const patch of patches) answers.push(await send({ mock }, "PATCH", path, patch));
  expect(answers.map(({ status }) => status)).toEqual(patches.map((_, index) => (index === 0 ? 201 : 200)));
  const { body } = await send({ mock }, "GET", path);
  expect(answers.at(-1)?.body).toEqual(body);
  expect(body).toEqual({ ...(body as object), ...after });
});

test("a removed member is gone, not null", async () => {
  const { mock } = setUp();
  await send({ mock }, "PATCH", "queues/a", { name: "n" });
  const { body } = await send({ mock }, "PATCH", "queues/a", { name: null });
  expect(Object.keys(body as object)).toEqual(["id", "labels", "etag"]);
});

test("every write of exception rules makes new action ids, and so a new entity tag", async () => {
  const { mock } = setUp();
  const rules = {
    exceptionRules: [{ id: "r", trigger: { kind: "waitTime", thresholdSeconds: 10 }, actions: [{ kind: "cancel" }] }],
  };
  const first = await send({ mock }, "PATCH", "exceptionPolicies/a", rules);
  const second = await send({ mock }, "PATCH", "exceptionPolicies/a", rules);
  const unrelated = await send({ mock }, "PATCH", "exceptionPolicies/a", { name: null });
  const actionId = ({ body }: typeof first): unknown =>
    (body as { exceptionRules: [{ actions: [{ id: string }] }] }).exceptionRules[0].actions[0].id;
  expect(actionId(second)).not.toBe(actionId(first));
  expect(second.headers.get("etag")).not.toBe(first.headers.get("etag"));
  expect(unrelated.body).toEqual(second.body);
});

test("a label named __proto__ reaches nothing", async () => {
  const { mock } = setUp();
  const { status, body } = await send({ mock }, "PATCH", "queues/a", '{"labels":{"__proto__":{"x":1},"k":1}}');
  expect(status).toBe(201);
  expect(body).toMatchObject({ labels: { k: 1, Id: "a" } });
  expect({}).not.toHaveProperty("x");
});
