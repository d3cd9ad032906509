import type { Refusal } from "../decision.ts";
import { isEqualJson } from "../equal-json.ts";
import type { JobChanges } from "../events.ts";
import { isOver, isWaiting } from "../lifecycle.ts";
import { type Run, emit, refuse, revokeOffers } from "../run.ts";
import { selectorOf, startSelectors } from "../selectors.ts";
import type { Instant, Job, JobInput, WorkerSelector } from "../state.ts";
import { rowOf } from "../table.ts";
import { queueJob } from "./queue-job.ts";

/** Members that a patch may change, selectors apart. */
const members = [
  "channelReference",
  "channelId",
  "classificationPolicyId",
  "queueId",
  "priority",
  "dispositionCode",
  "labels",
  "tags",
  "notes",
  "matchingMode",
] as const satisfies readonly (keyof JobInput)[];

/** What a job takes after its end. Row `overIsOver` of the open questions. */
const changeableAfterEnd: readonly string[] = ["tags", "notes", "dispositionCode"];

/** Makes a job what it is wanted to be, and does what follows from it. */
export function changeJob(run: Run, job: Job, wanted: JobInput): Refusal | undefined {
  const changes = changesOf(job, wanted, run.at);
  const names = Object.keys(changes);
  if (names.length === 0) return undefined;
  if (isOver(job.status) && !names.every((name) => changeableAfterEnd.includes(name)))
    return refuse("jobIsOver", { status: job.status });
  emit(run, { type: "jobChanged", jobId: job.id, changes });
  const changed = rowOf(run.state.jobs, job.id);
  if (changed !== undefined && isWaiting(changed.status)) follow(run, changed, changes);
  return undefined;
}

function follow(run: Run, job: Job, changes: JobChanges): void {
  const isNewPolicy = changes.classificationPolicyId !== undefined;
  const isReclassified = isNewPolicy || changes.labels !== undefined;
  if (changes.matchingMode !== undefined) return changeMode(run, job, isReclassified);
  if (isReclassified && job.classificationPolicyId !== undefined && isClassifiedAnew(job)) {
    revokeOffers(run, job, "jobReclassified");
    const cause = isNewPolicy ? "policyChanged" : "labelsChanged";
    emit(run, { type: "jobReclassificationStarted", jobId: job.id, cause });
    return;
  }
  if (changes.queueId === undefined || job.queueId === undefined) return;
  // Given a queue, a job that nobody could classify has one. Row `queueAfterFailure`.
  if (job.status === "queued" || job.status === "classificationFailed") {
    revokeOffers(run, job, "jobMoved");
    queueJob(run, job.id, job.queueId);
  }
}

/**
 * Whether new labels or another policy classify a job at once: not while one waits for its time, and one
 * that is held back only if it was classified before it was. Row `classifyHeldBack`.
 */
function isClassifiedAnew({ matchingMode, status, isClassified }: Job): boolean {
  if (status === "scheduleFailed") return false;
  return (
    matchingMode.kind === "queueAndMatch" || (isClassified && status !== "pendingSchedule" && status !== "scheduled")
  );
}

function changeMode(run: Run, job: Job, isReclassified: boolean): void {
  switch (job.matchingMode.kind) {
    case "suspend":
      revokeOffers(run, job, "jobSuspended");
      emit(run, { type: "jobWaitingForActivation", jobId: job.id });
      return;
    case "scheduleAndSuspend":
      revokeOffers(run, job, "jobSuspended");
      emit(run, { type: "jobScheduleRequested", jobId: job.id });
      return;
    case "queueAndMatch":
      activate(run, job, isReclassified);
      return;
  }
}

/** Lets a held-back job go: it is queued in this very step, seen R-net, unless it has to be classified first. */
function activate(run: Run, job: Job, isReclassified: boolean): void {
  // What is being classified goes on by itself.
  if (job.status === "pendingClassification") return;
  if (job.classificationPolicyId !== undefined && (isReclassified || !job.isClassified))
    emit(run, { type: "jobReclassificationStarted", jobId: job.id, cause: "activated" });
  else if (job.queueId !== undefined) queueJob(run, job.id, job.queueId);
}

function changesOf(job: Job, wanted: JobInput, at: Instant): JobChanges {
  const changed = members.filter((name) => !isEqualJson(job[name], wanted[name]));
  const selectors = changedSelectors(job, wanted, at);
  return {
    ...Object.fromEntries(changed.map((name) => [name, wanted[name] ?? null])),
    ...(selectors !== undefined && { requestedWorkerSelectors: selectors }),
  };
}

/** Selectors that stay keep their time; new ones start theirs when the job is queued, or now if it is. */
function changedSelectors(job: Job, wanted: JobInput, at: Instant): readonly WorkerSelector[] | undefined {
  const before = job.requestedWorkerSelectors;
  const given = wanted.requestedWorkerSelectors.map(selectorOf);
  const after = given.map((selector) => before.find((known) => isSameCondition(known, selector)) ?? selector);
  if (isEqualJson(before, after)) return undefined;
  if (job.status !== "queued") return after;
  return after.map((selector) =>
    before.includes(selector) ? selector : (startSelectors([selector], at)[0] ?? selector),
  );
}

function isSameCondition(known: WorkerSelector, given: WorkerSelector): boolean {
  const { expiresAt: _, ...rest } = known;
  return isEqualJson({ ...rest, status: "active" }, given);
}
