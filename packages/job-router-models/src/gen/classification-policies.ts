// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  LabelOperator,
  RouterRule,
  RouterRuleCreateOrUpdate,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
} from "./shared.ts";
import type { UnrecognizedVariant } from "./unrecognized.ts";

/**
 * Decides a job's priority, its queue and the selectors its worker must satisfy, in this order.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface ClassificationPolicy {
  /** Set by the caller in the URL, never in the body. Only in answers. */
  readonly id: string;
  /** For people. */
  name?: string;
  /** Queue of a job for which the queue selectors find none. */
  fallbackQueueId?: string;
  /** Where a job's queue comes from. Answers carry an empty list when none was given. */
  queueSelectorAttachments?: QueueSelectorAttachment[];
  /** Computes a job's priority from its labels. Absent: the job keeps its own. */
  prioritizationRule?: RouterRule;
  /** Where a job's `attachedWorkerSelectors` come from. Answers carry an empty list when none was given. */
  workerSelectorAttachments?: WorkerSelectorAttachment[];
  /** Entity tag of this state, in quotes. Only in answers. */
  readonly etag: string;
}

/**
 * Merge patch of a classification policy; creates it where there is none.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-classification-policy}
 */
export interface ClassificationPolicyCreateOrUpdate {
  /** For people. */
  name?: string | null;
  /** Queue of a job for which the queue selectors find none. */
  fallbackQueueId?: string | null;
  /** Where a job's queue comes from. Answers carry an empty list when none was given. */
  queueSelectorAttachments?: QueueSelectorAttachment[] | null;
  /** Computes a job's priority from its labels. Absent: the job keeps its own. */
  prioritizationRule?: RouterRuleCreateOrUpdate | null;
  /** Where a job's `attachedWorkerSelectors` come from. Answers carry an empty list when none was given. */
  workerSelectorAttachments?: WorkerSelectorAttachmentInput[] | null;
}

/**
 * Selectors that count only for jobs for which a rule answers true.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface ConditionalQueueSelectorAttachment {
  kind: "conditional";
  /** Asked with the job's labels. */
  condition: RouterRule;
  /** Attached when the condition answers true. */
  queueSelectors: RouterQueueSelector[];
}

/**
 * Selectors that count only for jobs for which a rule answers true.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface ConditionalWorkerSelectorAttachment {
  kind: "conditional";
  /** Asked with the job's labels. */
  condition: RouterRule;
  /** Attached when the condition answers true. */
  workerSelectors: RouterWorkerSelector[];
}

/**
 * {@link ConditionalWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface ConditionalWorkerSelectorAttachmentInput {
  kind: "conditional";
  /** Asked with the job's labels. */
  condition: RouterRule;
  /** Attached when the condition answers true. */
  workerSelectors: RouterWorkerSelectorInput[];
}

/**
 * One page of classification policies.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-classification-policies}
 */
export interface PagedClassificationPolicy {
  /** The rows of this page, newest first. */
  value: ClassificationPolicy[];
  /**
   * Where the next page is; absent on the last page. The service sends it relative to the endpoint and without
   * `api-version`, which the caller adds.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/lists.md}
   */
  nextLink?: string;
}

/**
 * A selector on the label of the same name as one of the job's, with the job's value.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface PassThroughQueueSelectorAttachment {
  kind: "passThrough";
  /** The label's name, on the job and on the queue. */
  key: string;
  /** How the queue's value is compared with the job's. */
  labelOperator: LabelOperator;
}

/**
 * A selector on the label of the same name as one of the job's, with the job's value.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface PassThroughWorkerSelectorAttachment {
  kind: "passThrough";
  /** The label's name, on the job and on the worker. */
  key: string;
  /** How the worker's value is compared with the job's. */
  labelOperator: LabelOperator;
  /**
   * Seconds, counted from when the job is queued, after which the selector no longer counts. Absent: it always counts.
   */
  expiresAfterSeconds?: number;
}

/**
 * Contributes selectors to the choice of a job's queue. The selectors of all attachments must hold together.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export type QueueSelectorAttachment =
  | ConditionalQueueSelectorAttachment
  | PassThroughQueueSelectorAttachment
  | RuleEngineQueueSelectorAttachment
  | StaticQueueSelectorAttachment
  | WeightedAllocationQueueSelectorAttachment
  | UnrecognizedVariant<"kind">;

/**
 * A set of queue selectors and its chance to be drawn.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface QueueWeightedAllocation {
  /** Chance, as a fraction of 1. */
  weight: number;
  /** Attached when this allocation is drawn. */
  queueSelectors: RouterQueueSelector[];
}

/**
 * A condition on the labels of a queue.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface RouterQueueSelector {
  /** Which label. */
  key: string;
  /** How it is compared. */
  labelOperator: LabelOperator;
  /** What it is compared with. A number, a string or a boolean; other JSON is stored but matches nothing. */
  value?: unknown;
}

/**
 * Selectors that a rule computes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface RuleEngineQueueSelectorAttachment {
  kind: "ruleEngine";
  /** Asked with the job's labels; answers the selectors. */
  rule: RouterRule;
}

/**
 * Selectors that a rule computes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface RuleEngineWorkerSelectorAttachment {
  kind: "ruleEngine";
  /** Asked with the job's labels; answers the selectors. */
  rule: RouterRule;
}

/**
 * A selector that counts for every job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface StaticQueueSelectorAttachment {
  kind: "static";
  /** The selector. */
  queueSelector: RouterQueueSelector;
}

/**
 * A selector that counts for every job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface StaticWorkerSelectorAttachment {
  kind: "static";
  /** The selector. */
  workerSelector: RouterWorkerSelector;
}

/**
 * {@link StaticWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface StaticWorkerSelectorAttachmentInput {
  kind: "static";
  /** The selector. */
  workerSelector: RouterWorkerSelectorInput;
}

/**
 * Several sets of selectors, one of which is drawn by lot for each job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface WeightedAllocationQueueSelectorAttachment {
  kind: "weightedAllocation";
  /** The sets and their chances. */
  allocations: QueueWeightedAllocation[];
}

/**
 * Several sets of selectors, one of which is drawn by lot for each job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface WeightedAllocationWorkerSelectorAttachment {
  kind: "weightedAllocation";
  /** The sets and their chances. */
  allocations: WorkerWeightedAllocation[];
}

/**
 * {@link WeightedAllocationWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface WeightedAllocationWorkerSelectorAttachmentInput {
  kind: "weightedAllocation";
  /** The sets and their chances. */
  allocations: WorkerWeightedAllocationInput[];
}

/**
 * Contributes selectors that a worker must satisfy to be offered the job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export type WorkerSelectorAttachment =
  | ConditionalWorkerSelectorAttachment
  | PassThroughWorkerSelectorAttachment
  | RuleEngineWorkerSelectorAttachment
  | StaticWorkerSelectorAttachment
  | WeightedAllocationWorkerSelectorAttachment
  | UnrecognizedVariant<"kind">;

/**
 * {@link WorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export type WorkerSelectorAttachmentInput =
  | ConditionalWorkerSelectorAttachmentInput
  | PassThroughWorkerSelectorAttachment
  | RuleEngineWorkerSelectorAttachment
  | StaticWorkerSelectorAttachmentInput
  | WeightedAllocationWorkerSelectorAttachmentInput
  | UnrecognizedVariant<"kind">;

/**
 * A set of worker selectors and its chance to be drawn.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface WorkerWeightedAllocation {
  /** Chance, as a fraction of 1. */
  weight: number;
  /** Attached when this allocation is drawn. */
  workerSelectors: RouterWorkerSelector[];
}

/**
 * {@link WorkerWeightedAllocation} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface WorkerWeightedAllocationInput {
  /** Chance, as a fraction of 1. */
  weight: number;
  /** Attached when this allocation is drawn. */
  workerSelectors: RouterWorkerSelectorInput[];
}
