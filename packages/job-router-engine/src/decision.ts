import type { RouterEvent } from "./events.ts";
import type { JobStatus, RuleAnswer, State } from "./state.ts";

// Facts: docs/facts/job-router/errors.md; statuses and words on the wire are the host's

/** Why a command is refused. */
export type RefusalReason =
  | "jobNotFound"
  | "assignmentNotFound"
  | "workerNotFound"
  | "resourceNotFound"
  /** The question was answered, or its job has moved on. */
  | "evaluationNotFound"
  /** The worker has no such offer, or no longer. */
  | "offerNotFound"
  /** The offer's time is over, but nobody has ticked yet. */
  | "offerExpired"
  /** Another worker accepted first. */
  | "offerTaken"
  /** The job's status does not allow the command; `status` tells which it is. */
  | "wrongJobStatus"
  /** Only jobs that are closed or cancelled can be deleted. */
  | "jobNotOver"
  /** A job that is closed or cancelled takes tags, notes and a disposition only. */
  | "jobIsOver"
  /** The job was taken from workers three times. */
  | "unassignLimitReached"
  /** The job has no classification policy to be reclassified by. */
  | "noClassificationPolicy"
  /** The job names neither a queue nor a policy that would find one. */
  | "queueOrPolicyRequired"
  | "queueDoesNotExist"
  | "classificationPolicyDoesNotExist"
  /** The worker has assigned jobs. */
  | "workerHasJobs"
  /** Something refers to the policy or queue; `uses` tells what. */
  | "resourceInUse";

/** What refers to a policy or queue. */
export type ResourceUse = "activeJob" | "fallbackQueue" | "queue";

/** A command that is not carried out, and why. */
export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** With `wrongJobStatus`, `jobNotOver` and `jobIsOver`. */
  readonly status?: JobStatus;
  /** With `resourceInUse`. */
  readonly uses?: readonly ResourceUse[];
}

/** What a command does: its events, and the state after them. */
export interface Acceptance {
  readonly ok: true;
  readonly events: readonly RouterEvent[];
  /** `events` folded over the state that was asked. */
  readonly state: State;
}

/** The answer to a command. */
export type Decision = Acceptance | Refusal;

/** What an expression sees: `job`, and in scoring `worker` or `workers`, and `selectors`. */
export type RuleScope = Readonly<Record<string, unknown>>;

/** What the engine cannot do by itself. */
export interface Tools {
  /**
   * Computes an expression, for example `If(job.Urgent = true, 10, 5)`. Must be a pure function. A label that is
   * absent is blank, and blank as a result is `null`. Without it, expression rules fail.
   */
  readonly evaluate?: (expression: string, scope: RuleScope) => RuleAnswer;
}
