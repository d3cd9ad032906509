import { assignmentOf } from "../assignment.ts";
import type { Command } from "../commands.ts";
import type { Refusal } from "../decision.ts";
import { type JobCommandType, isLegal } from "../lifecycle.ts";
import { type Run, emit, noteOf, refuse } from "../run.ts";
import type { Assignment, Job } from "../state.ts";
import { rowOf } from "../table.ts";
import { queueJob } from "./queue-job.ts";

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

/** How often a job may be taken from a worker. Contract S. */
const mostUnassignments = 3;

/** The work is done; it occupies the worker until the job is closed. */
export function completeJob(run: Run, command: CommandOf<"completeJob">): Refusal | undefined {
  const found = findAssignment(run, command);
  if ("ok" in found) return found;
  const { jobId, assignmentId, note } = command;
  const { workerId } = found.assignment;
  emit(run, { type: "jobCompleted", jobId, assignmentId, workerId, note: noteOf(run, note) });
  return undefined;
}

/** The worker is free again, now or at `closeAt`. */
export function closeJob(run: Run, command: CommandOf<"closeJob">): Refusal | undefined {
  const found = findAssignment(run, command);
  if ("ok" in found) return found;
  const { jobId, assignmentId, note, dispositionCode = "Closed", closeAt = run.at } = command;
  const { workerId } = found.assignment;
  if (closeAt > run.at)
    emit(run, { type: "jobCloseScheduled", jobId, assignmentId, closeAt, dispositionCode, note: noteOf(run, note) });
  else emit(run, { type: "jobClosed", jobId, assignmentId, workerId, dispositionCode, note: noteOf(run, note) });
  return undefined;
}

/** Takes the job from its worker and queues it again, or holds it back. */
export function unassignJob(run: Run, command: CommandOf<"unassignJob">): Refusal | undefined {
  const found = findAssignment(run, command);
  if ("ok" in found) return found;
  const { job, assignment } = found;
  if (job.unassignments >= mostUnassignments) return refuse("unassignLimitReached", { status: job.status });
  const { jobId, assignmentId, suspendMatching = false } = command;
  const unassignmentCount = job.unassignments + 1;
  emit(run, { type: "jobUnassigned", jobId, assignmentId, workerId: assignment.workerId, unassignmentCount });
  if (suspendMatching || job.queueId === undefined) emit(run, { type: "jobWaitingForActivation", jobId });
  else queueJob(run, jobId, job.queueId);
  return undefined;
}

function findAssignment(
  run: Run,
  { type, jobId, assignmentId }: { type: JobCommandType; jobId: string; assignmentId: string },
): Refusal | { readonly job: Job; readonly assignment: Assignment } {
  const job = rowOf(run.state.jobs, jobId);
  if (job === undefined) return refuse("jobNotFound");
  const assignment = assignmentOf(job, assignmentId);
  if (assignment === undefined) return refuse("assignmentNotFound");
  if (!isLegal(type, job.status) || job.assignmentId !== assignmentId)
    return refuse("wrongJobStatus", { status: job.status });
  return { job, assignment };
}
