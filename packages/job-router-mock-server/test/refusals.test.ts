import { expect, test } from "vitest";
import { type Answer, send, setUp } from "./contact-centre.fixtures.ts";

const oneOrMore = "One or more validation errors occurred.";

/** The error of an answer, which is always in the same envelope. */
function errorOf({ headers, body }: Answer): { code: string; message: string; target: string; details?: unknown[] } {
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(Object.keys(body as object)).toEqual(["communicationError"]);
  return (body as { communicationError: ReturnType<typeof errorOf> }).communicationError;
}

// Facts: docs/facts/job-router/errors.md, "Refusals that were seen"
test.each([
  {
    what: "deleting a distribution policy that a queue uses",
    path: "distributionPolicies/dp",
    status: 400,
    code: "BadRequest",
    message: oneOrMore,
    details: [{ code: "QueueExistsWithDistributionPolicy", message: "There is a queue with this distribution policy" }],
  },
  {
    what: "deleting an exception policy that a queue uses",
    path: "exceptionPolicies/ep",
    status: 400,
    code: "BadRequest",
    message: oneOrMore,
    details: [{ code: "QueueExistsWithExceptionPolicy", message: "There is a queue with this exception policy" }],
  },
  {
    what: "deleting a queue that a policy falls back to",
    path: "queues/q",
    status: 409,
    code: "Conflict",
    message: "Validation failed: \r\n -- : There is classification policy with this queue as fallback queue",
  },
])("$what is refused in the service's own words", async ({ what: _, path, status, ...error }) => {
  const { mock } = setUp();
  const answer = await send({ mock }, "DELETE", path);
  expect(answer.status).toBe(status);
  expect(errorOf(answer)).toEqual({ ...error, target: `/routing/${path}` });
  expect((await send({ mock }, "GET", path)).status).toBe(200);
});

test("what nothing uses any more can be deleted, one after the other", async () => {
  const { mock } = setUp();
  for (const path of [
    "workers/w",
    "classificationPolicies/cp",
    "queues/q",
    "exceptionPolicies/ep",
    "distributionPolicies/dp",
  ]) {
    expect(await send({ mock }, "DELETE", path)).toMatchObject({ status: 204, body: undefined });
  }
});

test.each([
  ["GET", "distributionPolicies/nothing", "DistributionPolicy not found. DistributionPolicyId: nothing"],
  ["GET", "classificationPolicies/nothing", "ClassificationPolicy not found. ClassificationPolicyId: nothing"],
  ["GET", "exceptionPolicies/nothing", "ExceptionPolicy not found. ExceptionPolicyId: nothing"],
  ["GET", "queues/nothing", "Queue not found. QueueId: nothing"],
  ["GET", "workers/nothing", "Worker not found. WorkerId: nothing"],
  ["DELETE", "workers/nothing", "Worker not found. WorkerId: nothing"],
])("%s %s answers 404", async (method, path, message) => {
  const answer = await send(setUp(), method, path);
  expect(answer.status).toBe(404);
  expect(errorOf(answer)).toEqual({ code: "NotFound", message, target: `/routing/${path}` });
});

const attachment = { kind: "static", queueSelector: { key: "k", labelOperator: "equal" } };
const waitTime = { kind: "waitTime", thresholdSeconds: 1 };

test.each<[path: string, body: unknown, code: string, target: string]>([
  ["queues/a", { distributionPolicyId: "none" }, "DistributionPolicyDoesNotExist", "distributionPolicyId"],
  ["queues/a", { exceptionPolicyId: "none" }, "ExceptionPolicyDoesNotExist", "exceptionPolicyId"],
  ["classificationPolicies/a", { fallbackQueueId: "none" }, "QueueDoesNotExist", "fallbackQueueId"],
  [
    "exceptionPolicies/a",
    { exceptionRules: [{ id: "r", trigger: waitTime, actions: [{ kind: "manualReclassify", queueId: "none" }] }] },
    "QueueDoesNotExist",
    "exceptionRules.0.actions.0.queueId",
  ],
  [
    "exceptionPolicies/a",
    {
      exceptionRules: [
        { id: "r", trigger: waitTime, actions: [{ kind: "reclassify", classificationPolicyId: "none" }] },
      ],
    },
    "ClassificationPolicyDoesNotExist",
    "exceptionRules.0.actions.0.classificationPolicyId",
  ],
  ["distributionPolicies/a", { offerExpiresAfterSeconds: 0 }, "InvalidValue", "offerExpiresAfterSeconds"],
  [
    "distributionPolicies/a",
    { mode: { kind: "roundRobin", minConcurrentOffers: 0 } },
    "InvalidValue",
    "mode.minConcurrentOffers",
  ],
  [
    "distributionPolicies/a",
    { mode: { kind: "roundRobin", minConcurrentOffers: 2 } },
    "InvalidValue",
    "mode.maxConcurrentOffers",
  ],
  ["distributionPolicies/a", { name: "n".repeat(1025) }, "InvalidValue", "name"],
  [`distributionPolicies/${"a".repeat(257)}`, {}, "InvalidValue", "id"],
  ["distributionPolicies/a%00", {}, "InvalidValue", "id"],
  [
    "queues/a",
    { labels: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`l${i}`, i])) },
    "InvalidValue",
    "labels",
  ],
  ["workers/a", { capacity: -1 }, "InvalidValue", "capacity"],
  [
    "workers/a",
    { channels: [{ channelId: "v", capacityCostPerJob: -1 }] },
    "InvalidValue",
    "channels.0.capacityCostPerJob",
  ],
  [
    "exceptionPolicies/a",
    { exceptionRules: [{ id: "r", trigger: { kind: "queueLength", threshold: -1 }, actions: [] }] },
    "InvalidValue",
    "exceptionRules.0.trigger.threshold",
  ],
  [
    "classificationPolicies/a",
    { prioritizationRule: { kind: "expression" } },
    "Required",
    "prioritizationRule.expression",
  ],
  [
    "classificationPolicies/a",
    { prioritizationRule: { kind: "function" } },
    "Required",
    "prioritizationRule.functionUri",
  ],
  [
    "classificationPolicies/a",
    { prioritizationRule: { kind: "unheardOf" } },
    "Discriminator",
    "body.prioritizationRule.kind",
  ],
  [
    "classificationPolicies/a",
    { queueSelectorAttachments: [{ ...attachment, queueSelector: { key: "k" } }] },
    "Required",
    "body.queueSelectorAttachments.0.queueSelector.labelOperator",
  ],
  ["distributionPolicies/a", { mode: {} }, "Required", "body.mode.kind"],
  ["queues/a", { name: 1 }, "Type", "body.name"],
  ["queues/a", { labels: { l: { deep: true } } }, "Type", "body.labels.l"],
  ["workers/a", { tags: { t: ["list"] } }, "Type", "body.tags.t"],
  ["workers/a", { capacity: 1.5 }, "Type", "body.capacity"],
  [
    "workers/a",
    { channels: [{ channelId: "v", capacityCostPerJob: 1, maxNumberOfJobs: 0 }] },
    "Minimum",
    "body.channels.0.maxNumberOfJobs",
  ],
  ["queues/a", [], "Type", "body"],
])("PATCH %s with %j is refused: %s of %s", async (path, body, code, target) => {
  const { mock } = setUp();
  const before = mock.state.snapshot();
  const answer = await send({ mock }, "PATCH", path, body);
  expect(answer.status).toBe(400);
  const { details, ...error } = errorOf(answer);
  expect(error).toEqual({ code: "BadRequest", message: oneOrMore, target: `/routing/${path}` });
  expect(details).toContainEqual({ code, message: expect.any(String) as string, target });
  expect(mock.state.snapshot()).toEqual(before);
});

test("the missing policy of a reclassify action is named in the service's own words", async () => {
  const actions = [{ kind: "reclassify", classificationPolicyId: "none" }];
  const answer = await send(setUp(), "PATCH", "exceptionPolicies/a", {
    exceptionRules: [{ id: "r", trigger: waitTime, actions }],
  });
  expect(errorOf(answer).details).toMatchObject([
    { message: "Provided ClassificationPolicyId: none for ReclassifyExceptionAction does not exist" },
  ]);
});

test("a stored resource is not changed by a patch that makes it wrong", async () => {
  const { mock } = setUp();
  const { body } = await send({ mock }, "GET", "distributionPolicies/dp");
  const mode = { kind: "longestIdle", minConcurrentOffers: 6 };
  expect((await send({ mock }, "PATCH", "distributionPolicies/dp", { mode })).status).toBe(400);
  expect((await send({ mock }, "GET", "distributionPolicies/dp")).body).toEqual(body);
});

test("references are not looked at where the choice says so, and what is missing may be deleted", async () => {
  const { mock } = setUp({ choices: { checkReferences: false, deleteMissing: 204 } });
  expect((await send({ mock }, "PATCH", "queues/a", { distributionPolicyId: "none" })).status).toBe(201);
  expect((await send({ mock }, "DELETE", "queues/nothing")).status).toBe(204);
});

test.each<
  [
    what: string,
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
    status: number,
    code: string,
  ]
>([
  ["a path that is none", "GET", "nothing", undefined, {}, 404, "NotFound"],
  ["a method that is none", "PUT", "queues/q", undefined, {}, 405, "MethodNotAllowed"],
  ["a body that is no JSON", "PATCH", "queues/q", "{", {}, 400, "BadRequest"],
  [
    "a body of another type",
    "PATCH",
    "queues/q",
    {},
    { "content-type": "application/json" },
    415,
    "UnsupportedMediaType",
  ],
  ["no body", "PATCH", "queues/q", undefined, {}, 400, "BadRequest"],
  ["a body too large", "PATCH", "queues/q", { name: "n".repeat(1_100_000) }, {}, 413, "RequestEntityTooLarge"],
  ["a body too deep", "PATCH", "queues/q", `${"[".repeat(100)}${"]".repeat(100)}`, {}, 400, "BadRequest"],
  ["an id that is no percent-encoding", "GET", "queues/%E0%A4%A", undefined, {}, 400, "BadRequest"],
  ["a parameter given twice", "GET", "queues?maxpagesize=1&maxpagesize=2", undefined, {}, 400, "BadRequest"],
  [
    "too many headers",
    "GET",
    "queues/q",
    undefined,
    Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x-${i}`, "1"])),
    431,
    "RequestHeaderFieldsTooLarge",
  ],
])("%s is refused in the envelope", async (_, method, path, body, headers, status, code) => {
  const answer = await send(setUp(), method, path, body, headers);
  expect(answer.status).toBe(status);
  expect(errorOf(answer)).toMatchObject({ code });
  expect(answer.headers.get("allow")).toBe(status === 405 ? "DELETE, GET, PATCH" : null);
});
