import type { Resource, ResourceKind } from "./commands.ts";
import type {
  Assignment,
  Instant,
  Job,
  JobInput,
  Note,
  Offer,
  RuleAnswer,
  RulePlace,
  Worker,
  WorkerInput,
  WorkerSelector,
} from "./state.ts";

// Facts: docs/facts/job-router/events.md

/** Why an offer was taken back. */
export type RevocationReason =
  | "acceptedByAnother"
  | "jobCancelled"
  | "jobDeleted"
  | "jobMoved"
  | "jobReclassified"
  | "jobSuspended"
  | "workerDeregistered"
  | "workerDeleted"
  | "workerUpdated";

/** Why a worker takes no more offers. */
export type DeregistrationReason = "requested" | "offerExpired" | "idle";

/** Members of a worker as events name them, in their order on the wire. */
export type UpdatedWorkerProperty =
  | "AvailableForOffers"
  | "TotalCapacity"
  | "QueueAssignments"
  | "Labels"
  | "Tags"
  | "ChannelConfigurations";

/** What is wrong with a classification. */
export interface ClassificationError {
  readonly code: string;
  readonly message: string;
  /** Place in the policy. */
  readonly target?: string;
}

/** Which selectors of a job ran out, as they are afterwards. */
export interface ExpiredSelectors {
  readonly requested: readonly WorkerSelector[];
  readonly attached: readonly WorkerSelector[];
}

/**
 * A fact: what happened, without when. Event Grid events are made of it and of the state after it; those the service
 * has under the same name say "Event Grid:", the others are the router's own.
 */
export type Fact =
  | { readonly type: "resourcePut"; readonly resource: Resource }
  | { readonly type: "resourceRemoved"; readonly kind: ResourceKind; readonly id: string }
  /** Event Grid: JobReceived. `job` is what the answer of the upsert shows. */
  | { readonly type: "jobReceived"; readonly jobId: string; readonly job: Job }
  /** A patch, or the `labelsToUpsert` of an exception action. Members that are not given stay as they are. */
  | { readonly type: "jobChanged"; readonly jobId: string; readonly changes: JobChanges }
  /** The job goes back to `pendingClassification`. */
  | { readonly type: "jobReclassificationStarted"; readonly jobId: string; readonly cause: ReclassificationCause }
  /** A function or webhook has to be asked: the host calls it and dispatches `ruleEvaluated`. No keys in here. */
  | {
      readonly type: "ruleEvaluationRequested";
      readonly jobId: string;
      readonly evaluationId: string;
      readonly place: RulePlace;
      /** `function` or `webhook`, and whom to ask. */
      readonly rule: { readonly kind: "function" | "webhook"; readonly uri: string };
      /** Body of the request. */
      readonly payload: unknown;
    }
  | {
      readonly type: "ruleEvaluationAnswered";
      readonly jobId: string;
      readonly evaluationId: string;
      readonly place: RulePlace;
      readonly answer: RuleAnswer;
      /** What scoring made of the answer, by worker. Empty in a classification. */
      readonly scores: Readonly<Record<string, number>>;
    }
  /** Event Grid: JobClassified. */
  | {
      readonly type: "jobClassified";
      readonly jobId: string;
      readonly classificationPolicyId: string;
      readonly queueId: string;
      readonly priority: number;
      readonly attachedWorkerSelectors: readonly WorkerSelector[];
    }
  /** Event Grid: JobClassificationFailed. */
  | {
      readonly type: "jobClassificationFailed";
      readonly jobId: string;
      readonly classificationPolicyId: string;
      readonly errors: readonly ClassificationError[];
    }
  /** Event Grid: JobQueued. */
  | {
      readonly type: "jobQueued";
      readonly jobId: string;
      readonly queueId: string;
      readonly requestedWorkerSelectors: readonly WorkerSelector[];
      readonly attachedWorkerSelectors: readonly WorkerSelector[];
      /** From when its waiting counts: now, unless an exception action put it into the queue it was in. */
      readonly enqueuedAt: Instant;
      /** When the first exception rule over waiting time fires, if one does. */
      readonly exceptionAt: Instant | null;
    }
  /** A job that existed is given a time: it becomes `pendingSchedule`. */
  | { readonly type: "jobScheduleRequested"; readonly jobId: string }
  /** `pendingSchedule` is over. */
  | { readonly type: "jobScheduled"; readonly jobId: string; readonly scheduleAt: Instant }
  /** Event Grid: JobSchedulingFailed. */
  | { readonly type: "jobSchedulingFailed"; readonly jobId: string; readonly reason: string }
  /** Event Grid: JobWaitingForActivation. `scheduledAt` is there when a scheduled job became due. */
  | { readonly type: "jobWaitingForActivation"; readonly jobId: string; readonly scheduledAt?: Instant }
  /** Event Grid: JobWorkerSelectorsExpired. */
  | {
      readonly type: "jobWorkerSelectorsExpired";
      readonly jobId: string;
      readonly expired: ExpiredSelectors;
    }
  /** Event Grid: JobExceptionTriggered. Its actions follow as events of their own. */
  | {
      readonly type: "jobExceptionTriggered";
      readonly jobId: string;
      readonly exceptionPolicyId: string;
      readonly exceptionRuleId: string;
      /** When the next rule over waiting time fires, if one does. */
      readonly exceptionAt: Instant | null;
    }
  /** A `manualReclassify` action moved the job. */
  | {
      readonly type: "jobManuallyReclassified";
      readonly jobId: string;
      readonly queueId: string;
      readonly priority: number;
      readonly requestedWorkerSelectors: readonly WorkerSelector[];
    }
  /** Event Grid: JobUnassigned. */
  | {
      readonly type: "jobUnassigned";
      readonly jobId: string;
      readonly assignmentId: string;
      readonly workerId: string;
      readonly unassignmentCount: number;
    }
  /** Event Grid: JobCompleted. */
  | {
      readonly type: "jobCompleted";
      readonly jobId: string;
      readonly assignmentId: string;
      readonly workerId: string;
      readonly note?: Note | undefined;
    }
  /** A close was asked for later. */
  | {
      readonly type: "jobCloseScheduled";
      readonly jobId: string;
      readonly assignmentId: string;
      readonly closeAt: Instant;
      readonly dispositionCode: string;
      readonly note?: Note | undefined;
    }
  /** Event Grid: JobClosed. */
  | {
      readonly type: "jobClosed";
      readonly jobId: string;
      readonly assignmentId: string;
      readonly workerId: string;
      readonly dispositionCode: string;
      readonly note?: Note | undefined;
    }
  /** Event Grid: JobCancelled. */
  | {
      readonly type: "jobCancelled";
      readonly jobId: string;
      readonly dispositionCode: string;
      /** The assignment that it ended, if a worker had the job. */
      readonly assignment?: Assignment;
      readonly note?: Note | undefined;
    }
  /** Event Grid: JobDeleted. `job` as it was. `expired`: 90 days were over. */
  | { readonly type: "jobDeleted"; readonly jobId: string; readonly job: Job; readonly reason: "requested" | "expired" }
  /** Event Grid: WorkerOfferIssued. `priority` is the job's. */
  | { readonly type: "offerIssued"; readonly offerId: string; readonly offer: Offer; readonly priority: number }
  /** Event Grid: WorkerOfferAccepted. */
  | {
      readonly type: "offerAccepted";
      readonly offerId: string;
      readonly offer: Offer;
      readonly assignmentId: string;
      readonly priority: number;
      /** How long the job waited, and its place in the queue then: what the estimate learns from. */
      readonly waitedMs: number;
      readonly place: number;
    }
  /** Event Grid: WorkerOfferDeclined. */
  | { readonly type: "offerDeclined"; readonly offerId: string; readonly offer: Offer; readonly retryOfferAt?: Instant }
  /** Event Grid: WorkerOfferRevoked. */
  | {
      readonly type: "offerRevoked";
      readonly offerId: string;
      readonly offer: Offer;
      readonly reason: RevocationReason;
    }
  /** Event Grid: WorkerOfferExpired. */
  | { readonly type: "offerExpired"; readonly offerId: string; readonly offer: Offer }
  /** A `retryOfferAt` is reached: these workers may be asked again. */
  | { readonly type: "declinesForgotten"; readonly jobId: string; readonly workerIds: readonly string[] }
  /** A new worker. Event Grid says nothing until it registers. */
  | { readonly type: "workerAdded"; readonly workerId: string; readonly worker: Worker }
  /** Event Grid: WorkerRegistered. */
  | { readonly type: "workerRegistered"; readonly workerId: string }
  /** Event Grid: WorkerUpdated. `worker` is what the caller wants now, availability excepted: that has its own events. */
  | {
      readonly type: "workerUpdated";
      readonly workerId: string;
      readonly worker: WorkerInput;
      readonly updatedWorkerProperties: readonly UpdatedWorkerProperty[];
    }
  /** Event Grid: WorkerDeregistered. */
  | { readonly type: "workerDeregistered"; readonly workerId: string; readonly reason: DeregistrationReason }
  /** Event Grid: WorkerDeleted. `worker` as it was. */
  | { readonly type: "workerDeleted"; readonly workerId: string; readonly worker: Worker }
  /** A matching round begins; offers that follow are its outcome. */
  | { readonly type: "matchingStarted" };

/** What made the router classify a job again. */
export type ReclassificationCause = "requested" | "labelsChanged" | "policyChanged" | "exceptionAction" | "activated";

/** Members of a job that change. `null` takes one away. */
export type JobChanges = {
  readonly [Name in keyof Omit<JobInput, "requestedWorkerSelectors">]?:
    | JobInput[Name]
    | (undefined extends JobInput[Name] ? null : never);
} & {
  readonly requestedWorkerSelectors?: readonly WorkerSelector[];
};

/** A fact with its place in the log: `sequence` counts from 0 and never repeats in one router. */
export type RouterEvent = Fact & { readonly at: Instant; readonly sequence: number };

/** Name of an event. */
export type EventType = Fact["type"];
