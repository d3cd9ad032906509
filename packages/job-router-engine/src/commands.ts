import type {
  ClassificationPolicy,
  DistributionPolicy,
  ExceptionPolicy,
  Instant,
  JobInput,
  Queue,
  RuleAnswer,
  WorkerInput,
} from "./state.ts";

// Facts: docs/facts/job-router/router-job.md, job-offer.md, router-worker.md

/** A policy or queue, with the name of its collection on the wire. */
export type Resource =
  | { readonly kind: "classificationPolicies"; readonly value: ClassificationPolicy }
  | { readonly kind: "distributionPolicies"; readonly value: DistributionPolicy }
  | { readonly kind: "exceptionPolicies"; readonly value: ExceptionPolicy }
  | { readonly kind: "queues"; readonly value: Queue };

/** Collection of a policy or queue. */
export type ResourceKind = Resource["kind"];

/** What somebody wants of the router. Together with the time it was asked at, it is all that a log needs for a replay. */
export type Command =
  /** Stores a policy or queue. Keys of rules are dropped: the host keeps them. */
  | { readonly type: "putResource"; readonly resource: Resource }
  | { readonly type: "removeResource"; readonly kind: ResourceKind; readonly id: string }
  /** Creates or changes a job: `job` is the whole resource after the patch. */
  | { readonly type: "upsertJob"; readonly jobId: string; readonly job: JobInput }
  | { readonly type: "deleteJob"; readonly jobId: string }
  | { readonly type: "reclassifyJob"; readonly jobId: string }
  | {
      readonly type: "cancelJob";
      readonly jobId: string;
      readonly note?: string;
      /** Absent: `Cancelled`. */
      readonly dispositionCode?: string;
    }
  | {
      readonly type: "completeJob";
      readonly jobId: string;
      readonly assignmentId: string;
      readonly note?: string;
    }
  | {
      readonly type: "closeJob";
      readonly jobId: string;
      readonly assignmentId: string;
      readonly note?: string;
      /** Absent: `Closed`. */
      readonly dispositionCode?: string;
      /** Absent or past: at once. */
      readonly closeAt?: Instant;
    }
  | {
      readonly type: "unassignJob";
      readonly jobId: string;
      readonly assignmentId: string;
      /** Hold the job back instead of queueing it again. Absent: false. */
      readonly suspendMatching?: boolean;
    }
  /** Creates or changes a worker: `worker` is the whole resource after the patch. */
  | { readonly type: "upsertWorker"; readonly workerId: string; readonly worker: WorkerInput }
  | { readonly type: "deleteWorker"; readonly workerId: string }
  | { readonly type: "acceptOffer"; readonly workerId: string; readonly offerId: string }
  | {
      readonly type: "declineOffer";
      readonly workerId: string;
      readonly offerId: string;
      /** When everybody, this worker too, may be asked again. Absent: this worker is not. */
      readonly retryOfferAt?: Instant;
    }
  /** What a function or webhook answered to `ruleEvaluationRequested`. */
  | { readonly type: "ruleEvaluated"; readonly evaluationId: string; readonly answer: RuleAnswer }
  /** Makes scheduling of a job that is `pendingSchedule` fail: for tests of those who handle it. */
  | { readonly type: "failScheduling"; readonly jobId: string; readonly reason: string }
  /** Lets everything happen that is due. */
  | { readonly type: "tick" };

/** Name of a command. */
export type CommandType = Command["type"];
