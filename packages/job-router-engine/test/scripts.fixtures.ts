import type { DistributionMode, ExceptionRule } from "@trunkline/job-router-models/server";
import fc from "fast-check";
import { type Command, type Job, type Resource, type Worker, nextDeadline, rowsOf } from "../src/index.ts";
import { type Centre, type CentreOptions, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

/** One step of a script. Numbers choose among what there is when the step is taken. */
export interface Step {
  readonly kind: (typeof kinds)[number];
  readonly which: number;
  readonly detail: number;
  /** Milliseconds that pass before it. */
  readonly pause: number;
}

const kinds = [
  "job",
  "job",
  "job",
  "worker",
  "worker",
  "accept",
  "accept",
  "accept",
  "decline",
  "complete",
  "complete",
  "close",
  "close",
  "unassign",
  "cancel",
  "patch",
  "presence",
  "reclassify",
  "delete",
  "policy",
  "wait",
] as const;

/** Scripts of up to `maxLength` steps. */
export function scripts(maxLength: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      which: fc.nat(11),
      detail: fc.nat(23),
      pause: fc.constantFrom(0, 0, 0, 1, 500, 5000, 70_000),
    }),
    { maxLength, size: "max" },
  );
}

/** Distribution modes, all kinds. */
const modes: fc.Arbitrary<DistributionMode> = fc
  .record({
    minConcurrentOffers: fc.constantFrom(1, 1, 2),
    maxConcurrentOffers: fc.constantFrom(1, 1, 2, 3),
    bypassSelectors: fc.constantFrom(false, false, true),
  })
  .chain((options) =>
    fc.constantFrom<DistributionMode>(
      { kind: "longestIdle", ...options },
      { kind: "roundRobin", ...options },
      { kind: "bestWorker", ...options },
      { kind: "bestWorker", ...options, scoringRule: { kind: "expression", expression: "worker.skill" } },
      {
        kind: "bestWorker",
        ...options,
        scoringRule: { kind: "expression", expression: "worker.skill" },
        scoringRuleOptions: { descendingOrder: false },
      },
    ),
  );

const exceptionRules: ExceptionRule[] = [
  {
    id: "long",
    trigger: { kind: "waitTime", thresholdSeconds: 60 },
    actions: [{ kind: "manualReclassify", priority: 9, queueId: "q2" }],
  },
  { id: "longer", trigger: { kind: "waitTime", thresholdSeconds: 600 }, actions: [{ kind: "cancel" }] },
  {
    id: "full",
    trigger: { kind: "queueLength", threshold: 6 },
    actions: [{ kind: "reclassify", labelsToUpsert: { late: true } }],
  },
];

/** Centres for scripts. */
export const centreOptions: fc.Arbitrary<CentreOptions> = fc.record({
  mode: modes,
  exceptionRules: fc.constantFrom([], exceptionRules),
});

/** A host that ticks at every deadline, as one with a timer does. */
function wakeUntil(centre: Centre, until: number): void {
  for (let due = nextDeadline(centre.state); due !== undefined && due <= until; due = nextDeadline(centre.state))
    centre.tick(due);
}

/** Carries a script out. `onStep` sees the centre after each command. A punctual host ticks at every deadline. */
export function runScript(
  script: readonly Step[],
  options: CentreOptions & { readonly isPunctual?: boolean },
  onStep?: (centre: Centre) => void,
): Centre {
  const centre = createCentre(options);
  centre.send({
    type: "putResource",
    resource: {
      kind: "classificationPolicies",
      value: {
        id: "c",
        fallbackQueueId: "q2",
        prioritizationRule: { kind: "expression", expression: "If(job.vip = true, 10, 1)" },
        queueSelectorAttachments: [{ kind: "passThrough", key: "place", labelOperator: "equal" }],
        workerSelectorAttachments: [
          {
            kind: "conditional",
            condition: { kind: "expression", expression: "job.vip = true" },
            workerSelectors: [
              { key: "skill", labelOperator: "greaterThan", value: 2, expiresAfterSeconds: 30, expedite: true },
            ],
          },
        ],
      },
    },
  });
  for (const detail of [0, 3, 7])
    centre.send({ type: "upsertWorker", workerId: `w${detail}`, worker: newWorker(detail) });
  let now = 0;
  for (const step of script) {
    now += step.pause;
    if (options.isPunctual === true) wakeUntil(centre, now);
    centre.tick(now);
    const command = commandOf(centre, step);
    if (command !== undefined) centre.send(command, now);
    onStep?.(centre);
  }
  return centre;
}

function commandOf(centre: Centre, { kind, which, detail }: Step): Command | undefined {
  const jobs = rowsOf(centre.state.jobs).toSorted((a, b) => a.ordinal - b.ordinal);
  const fitting = jobs.filter(({ status }) => fits(kind, status));
  const job = fitting[which % Math.max(1, fitting.length)];
  switch (kind) {
    case "job":
      return { type: "upsertJob", jobId: `j${jobs.length}-${which}`, job: newJob(detail) };
    case "worker":
      return { type: "upsertWorker", workerId: `w${which % 6}`, worker: newWorker(detail) };
    case "wait":
      return undefined;
    case "policy":
      return { type: "putResource", resource: newPolicy(detail) };
    case "accept":
    case "decline":
      return answerOffer(centre, kind, which, detail);
    case "presence": {
      const worker = rowsOf(centre.state.workers)[which % Math.max(1, centre.state.workers.size)];
      return (
        worker && {
          type: "upsertWorker",
          workerId: worker.id,
          worker: { ...inputOfWorker(worker), availableForOffers: detail % 3 !== 0 },
        }
      );
    }
    default:
      return job && jobCommandOf(job, kind, detail, centre.state.now);
  }
}

function newPolicy(detail: number): Resource {
  const rules = detail % 4 === 0 ? [] : exceptionRules.toReversed();
  if (detail % 2 === 0) return { kind: "exceptionPolicies", value: { id: "e", exceptionRules: rules } };
  const kind = detail % 3 === 0 ? "roundRobin" : "longestIdle";
  return {
    kind: "distributionPolicies",
    value: { id: "d", offerExpiresAfterSeconds: 60, mode: { kind, maxConcurrentOffers: 3 } },
  };
}

/** Most commands go to jobs they are meant for; a few to any, where they are refused. */
function fits(kind: Step["kind"], status: Job["status"]): boolean {
  if (kind === "complete" || kind === "unassign") return status === "assigned";
  if (kind === "close") return status === "completed";
  return status !== "closed" || kind === "delete";
}

function jobCommandOf(job: Job, kind: string, detail: number, now: number): Command | undefined {
  const jobId = job.id;
  const assignmentId = job.assignmentId ?? "none";
  switch (kind) {
    case "complete":
      return { type: "completeJob", jobId, assignmentId };
    case "close":
      return { type: "closeJob", jobId, assignmentId, ...(detail % 3 === 0 && { closeAt: now + 2000 }) };
    case "unassign":
      return { type: "unassignJob", jobId, assignmentId, suspendMatching: detail % 4 === 0 };
    case "cancel":
      return { type: "cancelJob", jobId, note: "never mind" };
    case "reclassify":
      return { type: "reclassifyJob", jobId };
    case "delete":
      return { type: "deleteJob", jobId };
    default:
      return { type: "upsertJob", jobId, job: patchOf(job, detail, now) };
  }
}

function answerOffer(centre: Centre, kind: "accept" | "decline", which: number, detail: number): Command | undefined {
  const offers = rowsOf(centre.state.offers).toSorted((a, b) => a.ordinal - b.ordinal);
  const offer = offers[which % Math.max(1, offers.length)];
  if (offer === undefined) return undefined;
  const { workerId, offerId } = offer;
  if (kind === "accept") return { type: "acceptOffer", workerId, offerId };
  return {
    type: "declineOffer",
    workerId,
    offerId,
    ...(detail % 2 === 0 && { retryOfferAt: centre.state.now + 3000 }),
  };
}

function newJob(detail: number): ReturnType<typeof jobInput> {
  const isClassified = detail % 4 === 3;
  const selectors = [
    [],
    [{ key: "skill", labelOperator: "greaterThanOrEqual", value: 2 }],
    [{ key: "lang", labelOperator: "equal", value: "en", expiresAfterSeconds: 4, expedite: true }],
    [{ key: "lang", labelOperator: "notEqual", value: "en" }],
    [{ key: "Id", labelOperator: "equal", value: "w1", expiresAfterSeconds: 60 }],
    [{ key: "skill", labelOperator: "lessThan", value: 3 }],
  ];
  const { queueId: _, ...input } = jobInput({
    channelId: detail % 5 === 4 ? "voice" : "chat",
    priority: detail % 3,
    labels: { vip: detail % 2 === 0, lang: "en", ...(detail % 5 === 0 && { place: "q" }) },
    requestedWorkerSelectors: selectors[detail % selectors.length] ?? [],
    ...(detail === 11 && { matchingMode: { kind: "suspend" } }),
    ...(detail === 13 && { matchingMode: { kind: "scheduleAndSuspend", scheduleAt: 5000 } }),
  });
  return isClassified
    ? { ...input, classificationPolicyId: "c" }
    : { ...input, queueId: detail % 7 === 6 ? "q2" : "q" };
}

function patchOf(job: Job, detail: number, now: number): ReturnType<typeof jobInput> {
  const { priority, requestedWorkerSelectors } = job;
  const same = Object.fromEntries(
    Object.entries(job).filter(
      ([name, value]) =>
        value !== undefined &&
        [
          "channelId",
          "queueId",
          "classificationPolicyId",
          "dispositionCode",
          "labels",
          "tags",
          "notes",
          "matchingMode",
        ].includes(name),
    ),
  );
  const change = [
    { priority: priority + 1 },
    { labels: { ...job.labels, vip: detail % 2 === 0, at: now } },
    { matchingMode: { kind: "suspend" } as const },
    { matchingMode: { kind: "queueAndMatch" } as const },
    { matchingMode: { kind: "scheduleAndSuspend", scheduleAt: now + 4000 } as const },
    { queueId: "q2" },
    { requestedWorkerSelectors: [] },
    { tags: { seen: now } },
  ][detail % 8];
  return jobInput({ ...same, priority, requestedWorkerSelectors, ...change });
}

function newWorker(detail: number): ReturnType<typeof workerInput> {
  return workerInput({
    capacity: 1 + (detail % 3),
    queues: [["q"], ["q", "q2"], ["q2"]][detail % 3] ?? [],
    labels: { skill: detail % 4, ...(detail % 2 === 0 && { lang: "en" }) },
    channels: [
      { channelId: "chat", capacityCostPerJob: 1, ...(detail % 4 === 1 && { maxNumberOfJobs: 1 }) },
      ...(detail % 2 === 0 ? [{ channelId: "voice", capacityCostPerJob: 2 }] : []),
    ],
    ...(detail % 5 === 0 && { maxConcurrentOffers: 1 }),
  });
}

function inputOfWorker({
  queues,
  capacity,
  labels,
  tags,
  channels,
  availableForOffers,
  maxConcurrentOffers,
}: Worker): ReturnType<typeof workerInput> {
  const input = { queues, capacity, labels, tags, channels, availableForOffers };
  return maxConcurrentOffers === undefined ? input : { ...input, maxConcurrentOffers };
}
