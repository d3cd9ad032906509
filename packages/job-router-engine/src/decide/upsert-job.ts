import type { Command } from "../commands.ts";
import type { Refusal } from "../decision.ts";
import { type Run, emit, refuse } from "../run.ts";
import { selectorOf } from "../selectors.ts";
import type { Instant, Job, JobInput, JobStatus, State } from "../state.ts";
import { rowOf } from "../table.ts";
import { changeJob } from "./change-job.ts";

type UpsertJob = Extract<Command, { readonly type: "upsertJob" }>;

/** What a job without a priority gets. Seen R-js. */
const defaultPriority = 1;

/** Creates a job, or makes it what it is wanted to be. */
export function upsertJob(run: Run, { jobId, job: input }: UpsertJob): Refusal | undefined {
  const known = rowOf(run.state.jobs, jobId);
  const refusal = refusalOf(run.state, input, known);
  if (refusal !== undefined) return refusal;
  const wanted = { ...input, priority: input.priority ?? defaultPriority };
  if (known !== undefined) return changeJob(run, known, wanted);
  emit(run, { type: "jobReceived", jobId, job: newJob(run, jobId, wanted) });
  return undefined;
}

/** Names are looked up when they are new: a policy may have gone since a job that is over was made. */
function refusalOf(state: State, input: JobInput, known: Job | undefined): Refusal | undefined {
  const { queueId, classificationPolicyId } = input;
  if (queueId === undefined && classificationPolicyId === undefined) return refuse("queueOrPolicyRequired");
  if (!state.choices.checkReferences) return undefined;
  if (queueId !== undefined && queueId !== known?.queueId && rowOf(state.queues, queueId) === undefined)
    return refuse("queueDoesNotExist");
  const isNewPolicy = classificationPolicyId !== known?.classificationPolicyId;
  if (
    isNewPolicy &&
    classificationPolicyId !== undefined &&
    rowOf(state.classificationPolicies, classificationPolicyId) === undefined
  )
    return refuse("classificationPolicyDoesNotExist");
  return undefined;
}

function newJob(run: Run, id: string, input: JobInput & { readonly priority: number }): Job {
  const { status, stepAt } = firstStep(run, input);
  return {
    id,
    ordinal: run.state.sequence,
    createdAt: run.at,
    changedAt: run.at,
    revision: 0,
    status,
    channelReference: input.channelReference,
    channelId: input.channelId,
    classificationPolicyId: input.classificationPolicyId,
    queueId: input.queueId,
    priority: input.priority,
    dispositionCode: input.dispositionCode,
    requestedWorkerSelectors: input.requestedWorkerSelectors.map(selectorOf),
    attachedWorkerSelectors: [],
    labels: input.labels,
    tags: input.tags,
    notes: input.notes,
    matchingMode: input.matchingMode,
    enqueuedAt: undefined,
    scheduledAt: undefined,
    assignments: [],
    assignmentId: undefined,
    unassignments: 0,
    isClassified: false,
    offers: [],
    declines: {},
    stepAt,
    closing: null,
    firedRules: [],
    exceptionAt: null,
    evaluations: [],
    answers: {},
    scores: {},
  };
}

/** How a job begins. What is held back is classified when it is let go: row `classifyHeldBack`. */
function firstStep(run: Run, input: JobInput): { readonly status: JobStatus; readonly stepAt: Instant | null } {
  const { timing } = run.state;
  switch (input.matchingMode.kind) {
    case "suspend":
      return { status: "waitingForActivation", stepAt: null };
    case "scheduleAndSuspend":
      return { status: "pendingSchedule", stepAt: run.at + timing.scheduleMs };
    case "queueAndMatch":
      return input.classificationPolicyId === undefined
        ? { status: "created", stepAt: run.at + timing.queueMs }
        : { status: "pendingClassification", stepAt: run.at + timing.classifyMs };
  }
}
