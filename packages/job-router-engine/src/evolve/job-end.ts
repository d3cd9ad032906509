import type { Draft } from "../draft.ts";
import { assignmentOf } from "../assignment.ts";
import { freshenWorker } from "../draft.ts";
import type { FreshRow } from "../fresh-row.ts";
import { replaceJob } from "../reindex.ts";
import type { Assignment, Instant, Job, Note } from "../state.ts";
import { rowOf } from "../table.ts";
import { type Appliers, changeJob, changeWorker } from "./applier.ts";
import { holdBack } from "./job.ts";
import { forgetEvaluations } from "./rule.ts";
import { settleWorker } from "./worker.ts";

type Type = "jobUnassigned" | "jobCompleted" | "jobCloseScheduled" | "jobClosed" | "jobCancelled" | "jobDeleted";

/** A job from when a worker has it. */
export const jobEndAppliers: Appliers<Type> = {
  jobUnassigned(draft, { jobId, assignmentId, workerId, unassignmentCount, at }) {
    changeJob(draft, jobId, at, (job) => {
      holdBack(job);
      endAssignment(job);
      job.status = "waitingForActivation";
      job.unassignments = unassignmentCount;
      job.firedRules = [];
    });
    release(draft, workerId, assignmentId, at);
  },

  jobCompleted(draft, { jobId, assignmentId, note, at }) {
    changeJob(draft, jobId, at, (job) => {
      changeAssignment(job, assignmentId, { completedAt: at });
      job.status = "completed";
      addNote(job, note);
    });
  },

  jobCloseScheduled(draft, { jobId, closeAt, dispositionCode, note, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.closing = { closeAt, dispositionCode };
      addNote(job, note);
    });
  },

  jobClosed(draft, { jobId, assignmentId, workerId, dispositionCode, note, at }) {
    changeJob(draft, jobId, at, (job) => {
      changeAssignment(job, assignmentId, { closedAt: at });
      job.closing = null;
      job.status = "closed";
      job.dispositionCode = dispositionCode;
      addNote(job, note);
    });
    release(draft, workerId, assignmentId, at);
  },

  jobCancelled(draft, { jobId, dispositionCode, assignment, note, at }) {
    forgetEvaluations(draft, jobId);
    changeJob(draft, jobId, at, (job) => {
      holdBack(job);
      if (assignment !== undefined) endAssignment(job);
      job.status = "cancelled";
      job.dispositionCode = dispositionCode;
      addNote(job, note);
    });
    if (assignment !== undefined) release(draft, assignment.workerId, assignment.assignmentId, at);
  },

  jobDeleted(draft, { jobId, at }) {
    forgetEvaluations(draft, jobId);
    const job = rowOf(draft.jobs, jobId);
    replaceJob(draft, job, undefined);
    const assignment = job && assignmentOf(job);
    if (assignment !== undefined) release(draft, assignment.workerId, assignment.assignmentId, at);
  },
};

function addNote(job: FreshRow<Job>, note: Note | undefined): void {
  if (note !== undefined) job.notes = [...job.notes, note];
}

function changeAssignment(job: FreshRow<Job>, assignmentId: string, change: Partial<Assignment>): void {
  job.assignments = job.assignments.map((one) => (one.assignmentId === assignmentId ? { ...one, ...change } : one));
}

/** The worker no longer has the job. Row `unassignedAssignment` of the open questions. */
function endAssignment(job: FreshRow<Job>): void {
  const { assignmentId } = job;
  job.assignments = job.assignments.filter((one) => one.assignmentId !== assignmentId);
  job.assignmentId = undefined;
}

function release(draft: Draft, workerId: string, assignmentId: string, at: Instant): void {
  const has = rowOf(draft.workers, workerId)?.assignedJobs.some((held) => held.assignmentId === assignmentId);
  if (has !== true) return;
  changeWorker(draft, workerId, at, (worker) => {
    worker.assignedJobs = worker.assignedJobs.filter((held) => held.assignmentId !== assignmentId);
    settleWorker(draft, worker, at);
  });
  freshenWorker(draft, workerId);
}
