import type { CommandType } from "./commands.ts";
import type { EventType } from "./events.ts";
import type { JobStatus } from "./state.ts";

// Facts: docs/facts/job-router/router-job.md, "Life"

/** What may be asked of a job in which status. */
export interface CommandRule {
  readonly from: readonly JobStatus[];
  /** Where it is known from, or the row of the open questions. */
  readonly fact: string;
}

/** Not with a worker yet, and not over. */
const waiting: readonly JobStatus[] = [
  "created",
  "pendingClassification",
  "classificationFailed",
  "pendingSchedule",
  "scheduled",
  "scheduleFailed",
  "waitingForActivation",
  "queued",
];

const over: readonly JobStatus[] = ["closed", "cancelled"];

/** Commands that depend on the status of a job. Cancelling an assigned job is a choice besides: `cancelAssigned`. */
export const jobCommands: Readonly<Record<JobCommandType, CommandRule>> = {
  reclassifyJob: {
    from: ["created", "pendingClassification", "classificationFailed", "waitingForActivation", "queued"],
    fact: "documented D:classification-concepts; the statuses are inferred, row `illegalSteps`",
  },
  cancelJob: { from: [...waiting, "assigned"], fact: "seen R-js until queued; later inferred, row `cancelAssigned`" },
  completeJob: { from: ["assigned"], fact: "seen R-net; elsewhere inferred, row `illegalSteps`" },
  closeJob: { from: ["completed"], fact: "seen R-net; elsewhere inferred, row `illegalSteps`" },
  unassignJob: { from: ["assigned"], fact: "contract S, seen R-java" },
  deleteJob: { from: over, fact: "seen R-js: The job is neither closed nor cancelled" },
  failScheduling: { from: ["pendingSchedule"], fact: "contract S names the status; row `scheduleFailed`" },
};

/** Name of a command that depends on the status of a job. */
export type JobCommandType = Extract<
  CommandType,
  "reclassifyJob" | "cancelJob" | "completeJob" | "closeJob" | "unassignJob" | "deleteJob" | "failScheduling"
>;

/** Whether a command is legal in a status. */
export function isLegal(command: JobCommandType, status: JobStatus): boolean {
  return jobCommands[command].from.includes(status);
}

/** Whether nothing more happens to a job. */
export function isOver(status: JobStatus): boolean {
  return over.includes(status);
}

/** Whether a job has not reached a worker and may still be moved about. */
export function isWaiting(status: JobStatus): boolean {
  return waiting.includes(status);
}

/** Which events move a job from where to where. All other events leave its status alone. */
export const jobTransitions: Readonly<Partial<Record<EventType, Transition>>> = {
  jobReclassificationStarted: { from: waiting, to: "pendingClassification" },
  jobClassified: { from: ["pendingClassification"], to: "waitingForActivation" },
  jobClassificationFailed: { from: ["pendingClassification"], to: "classificationFailed" },
  jobQueued: { from: waiting, to: "queued" },
  jobScheduleRequested: { from: waiting, to: "pendingSchedule" },
  jobScheduled: { from: ["pendingSchedule"], to: "scheduled" },
  jobSchedulingFailed: { from: ["pendingSchedule"], to: "scheduleFailed" },
  jobWaitingForActivation: { from: waiting, to: "waitingForActivation" },
  offerAccepted: { from: ["queued"], to: "assigned" },
  jobUnassigned: { from: ["assigned"], to: "waitingForActivation" },
  jobCompleted: { from: ["assigned"], to: "completed" },
  jobClosed: { from: ["completed"], to: "closed" },
  jobCancelled: { from: [...waiting, "assigned"], to: "cancelled" },
};

/** A step of a job from one status to another. */
export interface Transition {
  readonly from: readonly JobStatus[];
  readonly to: JobStatus;
}
