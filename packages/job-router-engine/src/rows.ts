import type {
  ClassificationPolicy as WireClassificationPolicy,
  DistributionPolicy as WireDistributionPolicy,
  ExceptionPolicy as WireExceptionPolicy,
  LabelValue,
  RouterChannel,
  RouterQueue,
} from "@trunkline/job-router-models/server";

// Facts: docs/facts/job-router/router-job.md, router-worker.md, job-offer.md

/** Milliseconds since the Unix epoch. The engine never reads a clock; callers pass one in. */
export type Instant = number;

/** What rules and selectors look at. */
export type Labels = Readonly<Record<string, LabelValue>>;

/** A classification policy without its entity tag, which belongs to the host. */
export type ClassificationPolicy = Omit<WireClassificationPolicy, "etag">;
/** A distribution policy without its entity tag. */
export type DistributionPolicy = Omit<WireDistributionPolicy, "etag">;
/** An exception policy without its entity tag. */
export type ExceptionPolicy = Omit<WireExceptionPolicy, "etag">;
/** A queue without its entity tag. Its labels hold `Id`. */
export type Queue = Omit<RouterQueue, "etag">;

/** Where a job stands; the same words as on the wire. */
export type JobStatus =
  | "created"
  | "pendingClassification"
  | "classificationFailed"
  | "pendingSchedule"
  | "scheduled"
  | "scheduleFailed"
  | "waitingForActivation"
  | "queued"
  | "assigned"
  | "completed"
  | "closed"
  | "cancelled";

/** A condition on the labels of a worker. */
export interface WorkerSelector {
  readonly key: string;
  readonly labelOperator: string;
  /** Absent only where a caller gave none. */
  readonly value?: unknown;
  readonly expiresAfterSeconds?: number | undefined;
  readonly expedite: boolean;
  readonly status: "active" | "expired";
  /** Counted from when the job was queued, or from when the selector was attached to a queued job. */
  readonly expiresAt?: Instant | undefined;
}

/** Whether and when a job is offered. */
export type MatchingMode =
  | { readonly kind: "queueAndMatch" }
  | { readonly kind: "suspend" }
  | { readonly kind: "scheduleAndSuspend"; readonly scheduleAt: Instant };

/** A remark on a job. */
export interface Note {
  readonly message: string;
  readonly addedAt: Instant;
}

/** That a worker had or has a job. */
export interface Assignment {
  readonly assignmentId: string;
  readonly workerId: string;
  readonly assignedAt: Instant;
  readonly completedAt?: Instant;
  readonly closedAt?: Instant;
}

/** What a caller says of a job: the resource after the patch. */
export interface JobInput {
  readonly channelReference?: string | undefined;
  readonly channelId?: string | undefined;
  readonly classificationPolicyId?: string | undefined;
  /** Given by the caller, or found by classification and repeated by the patched resource. */
  readonly queueId?: string | undefined;
  /** Absent: 1. */
  readonly priority?: number | undefined;
  readonly dispositionCode?: string | undefined;
  readonly requestedWorkerSelectors: readonly SelectorInput[];
  readonly labels: Labels;
  readonly tags: Labels;
  readonly notes: readonly Note[];
  readonly matchingMode: MatchingMode;
}

/** A selector as a caller gives it; members that only the router sets are ignored. */
export type SelectorInput = Pick<WorkerSelector, "key" | "labelOperator" | "value" | "expiresAfterSeconds"> & {
  readonly expedite?: boolean;
};

/** A job and what the router remembers of it. */
export interface Job extends Omit<JobInput, "requestedWorkerSelectors" | "priority"> {
  readonly id: string;
  /** Place among all things ever made here: ties are broken by it, and lists are ordered by it. */
  readonly ordinal: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Events that changed this job since it was created; 0 for a new one. Entity tags count it. */
  readonly revision: number;
  readonly status: JobStatus;
  readonly priority: number;
  readonly requestedWorkerSelectors: readonly WorkerSelector[];
  readonly attachedWorkerSelectors: readonly WorkerSelector[];
  readonly enqueuedAt?: Instant | undefined;
  /** When a scheduled job became due. */
  readonly scheduledAt?: Instant | undefined;
  /** The one that counts while the job is assigned or completed, and the one it was closed with. */
  readonly assignments: readonly Assignment[];
  /** The assignment that counts while the job is assigned or completed. */
  readonly assignmentId?: string | undefined;
  /** How often it was taken from a worker. */
  readonly unassignments: number;
  /** Whether classification found queue, priority and selectors for it at least once. */
  readonly isClassified: boolean;
  /** Ids of its open offers, in the order they were made. */
  readonly offers: readonly string[];
  /** Workers that are not asked again, and until when. Absent `retryAt`: until they register anew. */
  readonly declines: Readonly<Record<string, Decline>>;
  /** When the router takes its next step by itself: queues, classifies, schedules, activates. `null`: it takes none. */
  readonly stepAt: Instant | null;
  /** The close that was asked for later, if one was. */
  readonly closing: Closing | null;
  /** Exception rules that fired in this stay in a queue. */
  readonly firedRules: readonly string[];
  /** When the next exception rule over waiting time fires, if one does. */
  readonly exceptionAt: Instant | null;
  /** Questions that remote rules still have to answer. */
  readonly evaluations: readonly Evaluation[];
  /** Answers of remote rules in the classification that is under way, by the place of the rule in the policy. */
  readonly answers: Readonly<Record<string, RuleAnswer>>;
  /** Scores that a remote rule gave to workers in this stay, by worker id. */
  readonly scores: Readonly<Record<string, number>>;
}

/** That a worker said no to a job. */
interface Decline {
  /** The registration in which it did; a later one wipes it out. */
  readonly registration: number;
  readonly retryAt?: Instant;
}

/** A close that was asked for a later time. */
interface Closing {
  readonly closeAt: Instant;
  readonly dispositionCode: string;
}

/** A question to a function or webhook that waits for its answer. */
interface Evaluation {
  readonly evaluationId: string;
  readonly place: RulePlace;
}

/** Which rule is asked, and for whom. The host finds the rule, and its secrets, in the policy it stores. */
export type RulePlace =
  | {
      readonly purpose: "classification";
      readonly policyId: string;
      /** `prioritizationRule`, or `queueSelectorAttachments.0` and the like. */
      readonly path: string;
    }
  | {
      readonly purpose: "scoring";
      readonly policyId: string;
      /** In the order of the payload. One, unless scores are asked in batches. */
      readonly workerIds: readonly string[];
    };

/** What a rule answered: a JSON value, or why there is none. */
export type RuleAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** A job held out to a worker. A closed offer leaves the book; its event is what remains of it. */
export interface Offer {
  readonly offerId: string;
  readonly ordinal: number;
  readonly jobId: string;
  readonly workerId: string;
  readonly queueId: string;
  readonly channelId: string;
  readonly capacityCost: number;
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
}

/** What a worker has open or at work, and what it costs. */
export interface HeldJob {
  readonly jobId: string;
  readonly channelId: string;
  readonly capacityCost: number;
}

/** An open offer as its worker sees it. */
export interface HeldOffer extends HeldJob {
  readonly offerId: string;
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
}

/** A job that a worker has. */
export interface HeldAssignment extends HeldJob {
  readonly assignmentId: string;
  readonly assignedAt: Instant;
}

/** What a caller says of a worker: the resource after the patch. */
export interface WorkerInput {
  readonly queues: readonly string[];
  readonly capacity: number;
  /** With or without `Id`, which the router sets. */
  readonly labels: Labels;
  readonly tags: Labels;
  readonly channels: readonly Readonly<RouterChannel>[];
  readonly availableForOffers: boolean;
  readonly maxConcurrentOffers?: number | undefined;
}

/** A worker and what the router remembers of it. */
export interface Worker extends WorkerInput {
  readonly id: string;
  /** As of a job. */
  readonly ordinal: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Events that changed this worker since it was created; 1 for one that was created available. */
  readonly revision: number;
  readonly state: "active" | "draining" | "inactive";
  readonly offers: readonly HeldOffer[];
  readonly assignedJobs: readonly HeldAssignment[];
  /** Capacity in use by offers and assigned jobs. */
  readonly used: number;
  /** Since when it is idle for the order of `longestIdle`: registered, or an offer or job of it ended. */
  readonly availableSince: Instant;
  /** How often it registered; declines count for one registration. */
  readonly registration: number;
  /** When it is deregistered for being idle. `null` while it has offers or jobs, or is not registered. */
  readonly idleAt: Instant | null;
  /** Its last offers that another worker was faster to accept, oldest first, at most sixteen: they are told from others. */
  readonly lostOffers: readonly string[];
}

/** Waits that a queue has seen: what the estimate is made of. */
export interface QueueHistory {
  /** Jobs that left for a worker. */
  readonly served: number;
  /** Exponentially weighted mean of their waits, in milliseconds. */
  readonly meanWaitMs: number;
  /** The same mean of the jobs ahead of them, and themselves, when they came. */
  readonly meanAhead: number;
}
