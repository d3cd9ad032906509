import { expect, test } from "vitest";
import { send, setUp } from "./contact-centre.fixtures.ts";

test("names of members are taken in any case, but not those of labels", async () => {
  const { mock } = setUp();
  const { status, body } = await send({ mock }, "PATCH", "queues/a", {
    NAME: "n",
    DistributionPolicyId: "dp",
    Labels: { Name: "Region", name: "region" },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: "n", distributionPolicyId: "dp", labels: { Name: "Region", name: "region" } });
});

test("of two spellings the exact one counts", async () => {
  const { mock } = setUp();
  const { body } = await send({ mock }, "PATCH", "queues/a", { Name: "other", name: "exact", NAME: "third" });
  expect(body).toMatchObject({ name: "exact" });
});

const trigger = { kind: "queue-length", threshold: 1 };

test.each<[path: string, patch: object, kinds: object]>([
  ["distributionPolicies/a", { mode: { kind: "longest-idle" } }, { mode: { kind: "longestIdle" } }],
  ["distributionPolicies/a", { mode: { kind: "round-robin" } }, { mode: { kind: "roundRobin" } }],
  [
    "distributionPolicies/a",
    { mode: { kind: "best-worker", scoringRule: { kind: "azure-function-rule", functionUri: "https://f.example/" } } },
    { mode: { kind: "bestWorker", scoringRule: { kind: "function" } } },
  ],
  [
    "classificationPolicies/a",
    { prioritizationRule: { kind: "static-rule", value: 1 } },
    { prioritizationRule: { kind: "static" } },
  ],
  [
    "classificationPolicies/a",
    { queueSelectorAttachments: [{ kind: "pass-through", key: "k", labelOperator: "equal" }] },
    { queueSelectorAttachments: [{ kind: "passThrough" }] },
  ],
  [
    "exceptionPolicies/a",
    { exceptionRules: [{ id: "r", trigger, actions: [{ kind: "manual-reclassify", priority: 1 }] }] },
    { exceptionRules: [{ trigger: { kind: "queueLength" }, actions: [{ kind: "manualReclassify" }] }] },
  ],
])("PATCH %s takes the old kinds of %j, and answers today's", async (path, patch, kinds) => {
  const { mock } = setUp();
  const { status, body } = await send({ mock }, "PATCH", path, patch);
  expect(status).toBe(201);
  expect(body).toMatchObject(kinds);
});

test("the Python SDK's empty rule is a directMap rule", async () => {
  const { mock } = setUp();
  const queueSelectorAttachments = [{ kind: "ruleEngine", rule: {} }];
  const { body } = await send({ mock }, "PATCH", "classificationPolicies/a", { queueSelectorAttachments });
  expect(body).toMatchObject({ queueSelectorAttachments: [{ kind: "ruleEngine", rule: { kind: "directMap" } }] });
});

test.each([
  [{ oldKinds: false }, "distributionPolicies/a", { mode: { kind: "longest-idle" } }],
  [{ emptyKinds: false }, "classificationPolicies/a", { prioritizationRule: {} }],
])("with the choice %j, PATCH %s of %j is refused", async (choices, path, patch) => {
  expect((await send(setUp({ choices }), "PATCH", path, patch)).status).toBe(400);
});

test("an action keeps the id that it is given", async () => {
  const actions = [{ kind: "cancel", id: "mine" }];
  const patch = { exceptionRules: [{ id: "r", trigger: { kind: "waitTime", thresholdSeconds: 1 }, actions }] };
  const { body } = await send(setUp(), "PATCH", "exceptionPolicies/a", patch);
  expect(body).toMatchObject({ exceptionRules: [{ actions: [{ id: "mine" }] }] });
});
