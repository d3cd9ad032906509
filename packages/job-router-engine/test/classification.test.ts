import type { RouterRule } from "@trunkline/job-router-models/server";
import { expect, test } from "vitest";
import type { ClassificationPolicy, JobInput, Labels } from "../src/index.ts";
import {
  type Centre,
  type CentreOptions,
  classificationPolicy,
  createCentre,
  jobInput,
  workerInput,
} from "./contact-centre.fixtures.ts";

type Policy = Omit<ClassificationPolicy, "id">;

const { queueId: _, ...noQueue } = jobInput({ classificationPolicyId: "c" });

function classify(
  policy: Policy,
  labels: Labels = {},
  given: Partial<JobInput> = {},
  options: CentreOptions = {},
): Centre {
  const centre = createCentre(options);
  centre.send(classificationPolicy({ fallbackQueueId: "q", ...policy }));
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: { ...noQueue, labels, ...given } });
  return centre;
}

const expression = (text: string): RouterRule => ({ kind: "expression", expression: text });
const place = { key: "place", labelOperator: "equal", value: "q2" } as const;
const english = { key: "lang", labelOperator: "equal", value: "en" } as const;

test("a job is classified, shown as waiting for a moment, then queued", () => {
  const timing = { queueMs: 100, classifyMs: 200, activateMs: 20, scheduleMs: 0, matchMs: 0 };
  const centre = classify({}, {}, {}, { timing });
  const seen = [0, 200, 220].map((at) => {
    centre.tick(at);
    return [centre.job("j").status, centre.job("j").queueId];
  });
  expect(seen).toEqual([
    ["pendingClassification", undefined],
    ["waitingForActivation", "q"],
    ["queued", "q"],
  ]);
  expect(centre.news()).toEqual(["jobReceived", "jobClassified", "jobQueued"]);
});

test.each<[string, RouterRule, Labels, number]>([
  ["an expression that holds", expression("If(job.Urgent = true, 10, 5)"), { Urgent: true }, 10],
  ["an expression over a label that is absent", expression("If(job.Hardware_VIP = true, 10, 1)"), {}, 1],
  ["a static value", { kind: "static", value: 7 }, {}, 7],
  ["a half, which is rounded up", { kind: "static", value: 2.5 }, {}, 3],
  ["a negative half", { kind: "static", value: -2.5 }, {}, -2],
  ["more than the most", { kind: "static", value: 1000 }, {}, 100],
  ["less than the least", { kind: "static", value: -1000 }, {}, -100],
])("priority from %s", (_name, prioritizationRule, labels, priority) => {
  expect(classify({ prioritizationRule }, labels).job("j").priority).toBe(priority);
});

test("without a rule a job keeps its priority, and has 1 when it has none", () => {
  expect(classify({}).job("j").priority).toBe(1);
  expect(classify({}, {}, { priority: -4 }).job("j").priority).toBe(-4);
});

test.each<[string, Policy, Labels, Partial<JobInput>, string]>([
  ["a static selector", { queueSelectorAttachments: [{ kind: "static", queueSelector: place }] }, {}, {}, "q2"],
  [
    "a condition that holds",
    {
      queueSelectorAttachments: [
        { kind: "conditional", condition: expression("job.vip = true"), queueSelectors: [place] },
      ],
    },
    { vip: true },
    {},
    "q2",
  ],
  [
    "a condition that does not",
    {
      queueSelectorAttachments: [
        { kind: "conditional", condition: expression("job.vip = true"), queueSelectors: [place] },
      ],
    },
    {},
    {},
    "q",
  ],
  [
    "a label passed through",
    { queueSelectorAttachments: [{ kind: "passThrough", key: "place", labelOperator: "equal" }] },
    { place: "q2" },
    {},
    "q2",
  ],
  [
    "a label to pass through that is absent",
    { queueSelectorAttachments: [{ kind: "passThrough", key: "place", labelOperator: "equal" }] },
    {},
    {},
    "q",
  ],
  [
    "all labels mapped",
    { queueSelectorAttachments: [{ kind: "ruleEngine", rule: { kind: "directMap" } }] },
    { place: "q2" },
    {},
    "q2",
  ],
  [
    "a text, which names a queue",
    { queueSelectorAttachments: [{ kind: "ruleEngine", rule: expression('If(job.Region = "NA", "q2", "q")') }] },
    { Region: "NA" },
    {},
    "q2",
  ],
  [
    "selectors that contradict",
    {
      queueSelectorAttachments: [
        { kind: "static", queueSelector: place },
        { kind: "static", queueSelector: { ...place, value: "q" } },
      ],
    },
    {},
    {},
    "q",
  ],
  [
    "several queues, of which the lowest id",
    {
      fallbackQueueId: "q2",
      queueSelectorAttachments: [
        { kind: "static", queueSelector: { key: "place", labelOperator: "notEqual", value: "x" } },
      ],
    },
    {},
    {},
    "q",
  ],
  [
    "a queue that came with the job",
    { queueSelectorAttachments: [{ kind: "static", queueSelector: place }] },
    {},
    { queueId: "q" },
    "q",
  ],
])("queue from %s", (_name, policy, labels, given, queueId) => {
  expect(classify(policy, labels, given).job("j").queueId).toBe(queueId);
});

test("by choice, a policy without selectors matches any queue", () => {
  const centre = classify({ fallbackQueueId: "q2" }, {}, {}, { choices: { fallbackWithoutSelectors: false } });
  expect(centre.job("j").queueId).toBe("q");
});

test("worker selectors of all attachments are attached, and a worker must satisfy them besides the requested", () => {
  const centre = classify(
    {
      workerSelectorAttachments: [
        { kind: "static", workerSelector: english },
        { kind: "passThrough", key: "skill", labelOperator: "greaterThanOrEqual", expiresAfterSeconds: 9 },
        { kind: "conditional", condition: expression("job.vip = true"), workerSelectors: [{ ...english, key: "no" }] },
        { kind: "ruleEngine", rule: { kind: "static", value: null } },
      ],
    },
    { skill: 3 },
    { requestedWorkerSelectors: [{ key: "age", labelOperator: "lessThan", value: 40 }] },
  );
  expect(centre.job("j").attachedWorkerSelectors).toEqual([
    { ...english, expedite: false, status: "active" },
    {
      key: "skill",
      labelOperator: "greaterThanOrEqual",
      value: 3,
      expiresAfterSeconds: 9,
      expedite: false,
      status: "active",
      expiresAt: 9000,
    },
  ]);
  const labels = { lang: "en", skill: 3 };
  centre.send({ type: "upsertWorker", workerId: "old", worker: workerInput({ labels: { ...labels, age: 50 } }) });
  centre.send({ type: "upsertWorker", workerId: "fit", worker: workerInput({ labels: { ...labels, age: 30 } }) });
  expect(centre.asked("j")).toEqual(["fit"]);
});

test("weights draw in proportion, and the same seed draws the same", () => {
  const allocations = [
    { weight: 3, queueSelectors: [place] },
    { weight: 1, queueSelectors: [{ ...place, value: "q" }] },
  ];
  const draw = (): string[] => {
    const centre = classify({ queueSelectorAttachments: [{ kind: "weightedAllocation", allocations }] });
    return Array.from({ length: 120 }, (_none, n) => {
      centre.send({ type: "upsertJob", jobId: `d${n}`, job: noQueue });
      return centre.job(`d${n}`).queueId ?? "";
    });
  };
  const drawn = draw();
  const share = drawn.filter((id) => id === "q2").length / drawn.length;
  expect(Math.abs(share - 0.75)).toBeLessThan(0.1);
  expect(draw()).toEqual(drawn);
});

test("by choice, weights that do not sum to one leave the rest to nothing", () => {
  const allocations = [{ weight: 0, queueSelectors: [place] }];
  const centre = classify(
    { queueSelectorAttachments: [{ kind: "weightedAllocation", allocations }] },
    {},
    {},
    { choices: { scaleWeights: false } },
  );
  expect(centre.job("j").queueId).toBe("q");
});

test.each<[string, Policy, string]>([
  ["an expression that cannot be read", { prioritizationRule: expression("nonsense") }, "RuleEvaluationFailed"],
  ["a priority that is a text", { prioritizationRule: { kind: "static", value: "high" } }, "PriorityIsNotANumber"],
  [
    "an answer that is no selector",
    { workerSelectorAttachments: [{ kind: "ruleEngine", rule: { kind: "static", value: 3 } }] },
    "AnswerIsNotSelectors",
  ],
])("%s fails the classification", (_name, policy, code) => {
  const centre = classify(policy);
  expect(centre.job("j").status).toBe("classificationFailed");
  expect(centre.log.at(-1)).toMatchObject({ type: "jobClassificationFailed", errors: [{ code }] });
});

test("without a matching queue and without a fallback, classification fails; a queue given later heals it", () => {
  const centre = createCentre();
  centre.send(classificationPolicy({}));
  centre.send({ type: "upsertJob", jobId: "j", job: noQueue });
  expect(centre.log.at(-1)).toMatchObject({ type: "jobClassificationFailed", errors: [{ code: "NoQueueMatches" }] });
  centre.send({ type: "upsertJob", jobId: "j", job: { ...noQueue, queueId: "q" } });
  expect(centre.job("j").status).toBe("queued");
});

test.each<[string, Partial<JobInput>, string]>([
  ["labels", { labels: { vip: true } }, "labelsChanged"],
  ["the policy", { classificationPolicyId: "c2" }, "policyChanged"],
])("a change of %s classifies a queued job again", (_name, given, cause) => {
  const centre = classify({ prioritizationRule: expression("If(job.vip = true, 9, 1)") });
  centre.send(classificationPolicy({ fallbackQueueId: "q2" }, "c2"));
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: { ...noQueue, queueId: "q", ...given } });
  expect(centre.news()).toEqual(["jobChanged", "jobReclassificationStarted", "jobClassified", "jobQueued"]);
  expect(centre.log.find(({ type }) => type === "jobReclassificationStarted")).toMatchObject({ cause });
});

test("a change of priority or disposition alone leaves a queued job where it is", () => {
  const centre = classify({});
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: { ...noQueue, queueId: "q", priority: 9, dispositionCode: "x" } });
  expect([centre.news(), centre.job("j").status]).toEqual([["jobChanged"], "queued"]);
});

test("reclassifying takes offers back and looks at the queues anew", () => {
  const centre = classify({});
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  centre.send(
    classificationPolicy({
      fallbackQueueId: "q",
      queueSelectorAttachments: [{ kind: "static", queueSelector: place }],
    }),
  );
  centre.news();
  centre.send({ type: "reclassifyJob", jobId: "j" });
  expect(centre.news()).toEqual(["offerRevoked", "jobReclassificationStarted", "jobClassified", "jobQueued"]);
  expect(centre.job("j").queueId).toBe("q2");
});

test("functions and webhooks are asked at once, without keys, and the job goes on when all have answered", () => {
  const clientCredential = { clientId: "me", clientSecret: "top secret" };
  const centre = classify(
    {
      prioritizationRule: {
        kind: "function",
        functionUri: "https://f.invalid/",
        credential: { functionKey: "top secret" },
      },
      queueSelectorAttachments: [
        {
          kind: "ruleEngine",
          rule: {
            kind: "webhook",
            webhookUri: "https://w.invalid/",
            authorizationServerUri: "https://a.invalid/",
            clientCredential,
          },
        },
      ],
    },
    { a: 1 },
  );
  const asked = centre.log.filter((event) => event.type === "ruleEvaluationRequested");
  expect(asked.map(({ rule, place: { policyId }, payload }) => [rule.uri, policyId, payload])).toEqual([
    ["https://f.invalid/", "c", { job: { a: 1 } }],
    ["https://w.invalid/", "c", { job: { a: 1 } }],
  ]);
  expect(JSON.stringify([centre.log, centre.state])).not.toContain("secret");
  const answers = [4, [{ key: "place", operator: "Equal", value: "q2" }]];
  asked.forEach(({ evaluationId }, n) => {
    expect(centre.job("j").status).toBe("pendingClassification");
    centre.send({ type: "ruleEvaluated", evaluationId, answer: { ok: true, value: answers[n] } });
  });
  expect(centre.job("j")).toMatchObject({ status: "queued", priority: 4, queueId: "q2" });
});

test("a function that fails, fails the classification; one that answers a job that moved on is not heard", () => {
  const policy: Policy = { prioritizationRule: { kind: "function", functionUri: "https://f.invalid/" } };
  const failing = classify(policy);
  const [{ evaluationId } = { evaluationId: "" }] = failing.job("j").evaluations;
  failing.send({ type: "ruleEvaluated", evaluationId, answer: { ok: false, message: "status 500" } });
  expect(failing.log.at(-1)).toMatchObject({ type: "jobClassificationFailed", errors: [{ message: "status 500" }] });
  const moved = classify(policy);
  const [question] = moved.job("j").evaluations;
  moved.send({ type: "cancelJob", jobId: "j" });
  const answer = { ok: true, value: 1 } as const;
  expect(moved.send({ type: "ruleEvaluated", evaluationId: question?.evaluationId ?? "", answer })).toBe(
    "evaluationNotFound",
  );
});

test("a suspended job is classified when it is let go", () => {
  const centre = classify({}, {}, { matchingMode: { kind: "suspend" } });
  expect(centre.job("j").status).toBe("waitingForActivation");
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: noQueue });
  expect(centre.news()).toEqual(["jobChanged", "jobReclassificationStarted", "jobClassified", "jobQueued"]);
});

const vip: Policy = { prioritizationRule: expression("If(job.vip = true, 10, 1)") };

test("a suspended job that was classified is classified again when its labels change, and stays suspended", () => {
  const centre = classify(vip);
  expect(centre.job("j")).toMatchObject({ status: "queued", priority: 1 });
  const held = { ...noQueue, queueId: "q", matchingMode: { kind: "suspend" } } as const;
  centre.send({ type: "upsertJob", jobId: "j", job: held });
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: { ...held, labels: { vip: true } } });
  expect(centre.news()).toEqual(["jobChanged", "jobReclassificationStarted", "jobClassified"]);
  expect(centre.job("j")).toMatchObject({ status: "waitingForActivation", priority: 10, stepAt: null });
  centre.send({
    type: "upsertJob",
    jobId: "j",
    job: { ...noQueue, queueId: "q", priority: 10, labels: { vip: true } },
  });
  expect(centre.news()).toEqual(["jobChanged", "jobQueued"]);
});

test("new labels that come with the order to go on are looked at first", () => {
  const centre = classify(vip);
  const held = { ...noQueue, queueId: "q", matchingMode: { kind: "suspend" } } as const;
  centre.send({ type: "upsertJob", jobId: "j", job: held });
  centre.news();
  centre.send({ type: "upsertJob", jobId: "j", job: { ...noQueue, queueId: "q", labels: { vip: true } } });
  expect(centre.news()).toEqual(["jobChanged", "jobReclassificationStarted", "jobClassified", "jobQueued"]);
  expect(centre.job("j")).toMatchObject({ status: "queued", priority: 10 });
});
