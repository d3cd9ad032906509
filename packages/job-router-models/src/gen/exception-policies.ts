// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { LabelValue, RouterWorkerSelector, RouterWorkerSelectorInput } from "./shared.ts";
import type { UnrecognizedVariant } from "./unrecognized.ts";

/**
 * Cancels the job.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface CancelExceptionAction {
  kind: "cancel";
  /** Appended to the job's notes, with the time it happened. */
  note?: string;
  /** What became of the job, in the caller's own words. */
  dispositionCode?: string;
  /** Made by the service when not given; new with every write of the rules. */
  id?: string;
}

/**
 * What is done about a job.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export type ExceptionAction =
  | CancelExceptionAction
  | ManualReclassifyExceptionAction
  | ReclassifyExceptionAction
  | UnrecognizedVariant<"kind">;

/**
 * {@link ExceptionAction} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export type ExceptionActionInput =
  | CancelExceptionAction
  | ManualReclassifyExceptionActionInput
  | ReclassifyExceptionAction
  | UnrecognizedVariant<"kind">;

/**
 * Says what happens to a job of a queue when it waits too long, or behind too many others.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-exception-policy}
 */
export interface ExceptionPolicy {
  /** Set by the caller in the URL, never in the body. Only in answers. */
  readonly id: string;
  /** For people. */
  name?: string;
  /** The rules; each looks at a job on its own. Answers carry an empty list when none was given. */
  exceptionRules?: ExceptionRule[];
  /** Entity tag of this state, in quotes. Only in answers. */
  readonly etag: string;
}

/**
 * Merge patch of an exception policy; creates it where there is none.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-exception-policy}
 */
export interface ExceptionPolicyCreateOrUpdate {
  /** For people. */
  name?: string | null;
  /** The rules; each looks at a job on its own. Answers carry an empty list when none was given. */
  exceptionRules?: ExceptionRuleInput[] | null;
}

/**
 * When something is to be done about a job, and what.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface ExceptionRule {
  /** Chosen by the caller; stands in events. */
  id: string;
  /** When. */
  trigger: ExceptionTrigger;
  /** What, in this order. */
  actions: ExceptionAction[];
}

/**
 * {@link ExceptionRule} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface ExceptionRuleInput {
  /** Chosen by the caller; stands in events. */
  id: string;
  /** When. */
  trigger: ExceptionTrigger;
  /** What, in this order. */
  actions: ExceptionActionInput[];
}

/**
 * When an exception rule applies to a job.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export type ExceptionTrigger = QueueLengthExceptionTrigger | WaitTimeExceptionTrigger | UnrecognizedVariant<"kind">;

/**
 * Changes the job directly. What is absent stays as it is.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface ManualReclassifyExceptionAction {
  kind: "manualReclassify";
  /** The job's new queue. */
  queueId?: string;
  /** The job's new priority; higher goes first. Whole number. */
  priority?: number;
  /** Selectors for the job's `requestedWorkerSelectors`. */
  workerSelectors?: RouterWorkerSelector[];
  /** Made by the service when not given; new with every write of the rules. */
  id?: string;
}

/**
 * {@link ManualReclassifyExceptionAction} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface ManualReclassifyExceptionActionInput {
  kind: "manualReclassify";
  /** The job's new queue. */
  queueId?: string;
  /** The job's new priority; higher goes first. Whole number. */
  priority?: number;
  /** Selectors for the job's `requestedWorkerSelectors`. */
  workerSelectors?: RouterWorkerSelectorInput[];
  /** Made by the service when not given; new with every write of the rules. */
  id?: string;
}

/**
 * One page of exception policies.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-exception-policies}
 */
export interface PagedExceptionPolicy {
  /** The rows of this page, newest first. */
  value: ExceptionPolicy[];
  /**
   * Where the next page is; absent on the last page. The service sends it relative to the endpoint and without
   * `api-version`, which the caller adds.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/lists.md}
   */
  nextLink?: string;
}

/**
 * Looked at when a job arrives in the queue.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface QueueLengthExceptionTrigger {
  kind: "queueLength";
  /** Jobs that must at least be ahead of the arriving one. Whole number. */
  threshold: number;
}

/**
 * Classifies the job again.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface ReclassifyExceptionAction {
  kind: "reclassify";
  /** The policy to classify by. Absent: the job's own. */
  classificationPolicyId?: string;
  /** Merged into the job's labels before it is classified. */
  labelsToUpsert?: { [key: string]: LabelValue };
  /** Made by the service when not given; new with every write of the rules. */
  id?: string;
}

/**
 * Looked at while a job waits.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/exception-policy}
 */
export interface WaitTimeExceptionTrigger {
  kind: "waitTime";
  /** Seconds that the job must have waited since it was queued. */
  thresholdSeconds: number;
}
