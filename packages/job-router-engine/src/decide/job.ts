import { assignmentOf } from "../assignment.ts";
import type { Command } from "../commands.ts";
import type { Refusal } from "../decision.ts";
import { isLegal } from "../lifecycle.ts";
import { type Run, emit, noteOf, refuse, revokeOffers } from "../run.ts";
import type { Job } from "../state.ts";
import { rowOf } from "../table.ts";

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

/** Cancels a job that is not done yet. */
export function cancelJob(run: Run, { jobId, note, dispositionCode }: CommandOf<"cancelJob">): Refusal | undefined {
  const job = rowOf(run.state.jobs, jobId);
  if (job === undefined) return refuse("jobNotFound");
  const isRefused = job.status === "assigned" && !run.state.choices.cancelAssigned;
  if (isRefused || !isLegal("cancelJob", job.status)) return refuse("wrongJobStatus", { status: job.status });
  cancel(run, job, note, dispositionCode);
  return undefined;
}

/** Cancels a job whose status allows it. */
export function cancel(run: Run, job: Job, note: string | undefined, dispositionCode = "Cancelled"): void {
  revokeOffers(run, job, "jobCancelled");
  const assignment = assignmentOf(job);
  emit(run, {
    type: "jobCancelled",
    jobId: job.id,
    dispositionCode,
    ...(assignment !== undefined && { assignment }),
    note: noteOf(run, note),
  });
}

/** Removes a job that is over. */
export function deleteJob(run: Run, jobId: string): Refusal | undefined {
  const job = rowOf(run.state.jobs, jobId);
  if (job === undefined) return refuse("jobNotFound");
  if (!isLegal("deleteJob", job.status)) return refuse("jobNotOver", { status: job.status });
  emit(run, { type: "jobDeleted", jobId, job, reason: "requested" });
  return undefined;
}

/** Classifies a job again. */
export function reclassifyJob(run: Run, jobId: string): Refusal | undefined {
  const job = rowOf(run.state.jobs, jobId);
  if (job === undefined) return refuse("jobNotFound");
  if (!isLegal("reclassifyJob", job.status)) return refuse("wrongJobStatus", { status: job.status });
  if (job.classificationPolicyId === undefined) return refuse("noClassificationPolicy", { status: job.status });
  revokeOffers(run, job, "jobReclassified");
  emit(run, { type: "jobReclassificationStarted", jobId, cause: "requested" });
  return undefined;
}

/** Makes the scheduling of a job fail. */
export function failScheduling(run: Run, { jobId, reason }: CommandOf<"failScheduling">): Refusal | undefined {
  const job = rowOf(run.state.jobs, jobId);
  if (job === undefined) return refuse("jobNotFound");
  if (!isLegal("failScheduling", job.status)) return refuse("wrongJobStatus", { status: job.status });
  emit(run, { type: "jobSchedulingFailed", jobId, reason });
  return undefined;
}
