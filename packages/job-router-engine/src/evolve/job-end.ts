import type { Draft } from "../draft.ts";
import { freshenWorker } from "../draft.ts";
import { replaceJob } from "../reindex.ts";
import type { Assignment, Instant, Job, Note } from "../state.ts";
import { rowOf } from "../table.ts";
import { type Appliers, changeJob, changeWorker } from "./applier.ts";
import { heldBack } from "./job.ts";
import { forgetEvaluations } from "./rule.ts";
import { released } from "./worker.ts";

type Type = "jobUnassigned" | "jobCompleted" | "jobCloseScheduled" | "jobClosed" | "jobCancelled" | "jobDeleted";

/** A job from when a worker has it. */
export const jobEndAppliers: Appliers<Type> = {
  jobUnassigned(draft, { jobId, assignmentId, workerId, unassignmentCount, at }) {
    changeJob(draft, jobId, at, (job) => ({
      ...heldBack(withoutAssignment(job)),
      status: "waitingForActivation",
      unassignments: unassignmentCount,
      firedRules: [],
    }));
    release(draft, workerId, assignmentId, at);
  },

  jobCompleted(draft, { jobId, assignmentId, note, at }) {
    changeJob(draft, jobId, at, (job) =>
      withNote({ ...withAssignment(job, assignmentId, { completedAt: at }), status: "completed" }, note),
    );
  },

  jobCloseScheduled(draft, { jobId, closeAt, dispositionCode, note, at }) {
    changeJob(draft, jobId, at, (job) => withNote({ ...job, closing: { closeAt, dispositionCode } }, note));
  },

  jobClosed(draft, { jobId, assignmentId, workerId, dispositionCode, note, at }) {
    changeJob(draft, jobId, at, (job) => {
      const closed = withAssignment(job, assignmentId, { closedAt: at });
      return withNote({ ...closed, closing: null, status: "closed", dispositionCode }, note);
    });
    release(draft, workerId, assignmentId, at);
  },

  jobCancelled(draft, { jobId, dispositionCode, assignment, note, at }) {
    forgetEvaluations(draft, jobId);
    changeJob(draft, jobId, at, (job) => {
      const left = assignment === undefined ? job : withoutAssignment(job);
      return withNote({ ...heldBack(left), status: "cancelled", dispositionCode }, note);
    });
    if (assignment !== undefined) release(draft, assignment.workerId, assignment.assignmentId, at);
  },

  jobDeleted(draft, { jobId, at }) {
    forgetEvaluations(draft, jobId);
    const job = rowOf(draft.jobs, jobId);
    replaceJob(draft, job, undefined);
    const assignment = job?.assignmentId === undefined ? undefined : job.assignments[job.assignmentId];
    if (assignment !== undefined) release(draft, assignment.workerId, assignment.assignmentId, at);
  },
};

function withNote(job: Job, note: Note | undefined): Job {
  return note === undefined ? job : { ...job, notes: [...job.notes, note] };
}

function withAssignment(job: Job, assignmentId: string, change: Partial<Assignment>): Job {
  const assignment = job.assignments[assignmentId];
  if (assignment === undefined) return job;
  return { ...job, assignments: { ...job.assignments, [assignmentId]: { ...assignment, ...change } } };
}

/** The worker no longer has the job. Row `unassignedAssignment` of the open questions. */
function withoutAssignment(job: Job): Job {
  const { assignmentId, ...rest } = job;
  if (assignmentId === undefined) return job;
  const { [assignmentId]: _, ...assignments } = job.assignments;
  return { ...rest, assignments };
}

function release(draft: Draft, workerId: string, assignmentId: string, at: Instant): void {
  const has = rowOf(draft.workers, workerId)?.assignedJobs.some((held) => held.assignmentId === assignmentId);
  if (has !== true) return;
  changeWorker(draft, workerId, at, (worker) =>
    released(
      draft,
      { ...worker, assignedJobs: worker.assignedJobs.filter((held) => held.assignmentId !== assignmentId) },
      at,
    ),
  );
  freshenWorker(draft, workerId);
}
