// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  CancelExceptionAction,
  QueueLengthExceptionTrigger,
  ReclassifyExceptionAction,
  WaitTimeExceptionTrigger,
} from "../exception-policies.ts";
import type { RouterWorkerSelector, RouterWorkerSelectorInput } from "./shared.ts";

/** As a server knows it. */
export type ExceptionAction = CancelExceptionAction | ManualReclassifyExceptionAction | ReclassifyExceptionAction;

/** As a server knows it. */
export type ExceptionActionInput =
  | CancelExceptionAction
  | ManualReclassifyExceptionActionInput
  | ReclassifyExceptionAction;

/** As a server knows it. */
export interface ExceptionPolicy {
  readonly id: string;
  name?: string;
  exceptionRules?: ExceptionRule[];
  readonly etag: string;
}

/** As a server knows it. */
export interface ExceptionPolicyCreateOrUpdate {
  name?: string | null;
  exceptionRules?: ExceptionRuleInput[] | null;
}

/** As a server knows it. */
export interface ExceptionRule {
  id: string;
  trigger: ExceptionTrigger;
  actions: ExceptionAction[];
}

/** As a server knows it. */
export interface ExceptionRuleInput {
  id: string;
  trigger: ExceptionTrigger;
  actions: ExceptionActionInput[];
}

/** As a server knows it. */
export type ExceptionTrigger = QueueLengthExceptionTrigger | WaitTimeExceptionTrigger;

/** As a server knows it. */
export interface ManualReclassifyExceptionAction {
  kind: "manualReclassify";
  queueId?: string;
  priority?: number;
  workerSelectors?: RouterWorkerSelector[];
  id?: string;
}

/** As a server knows it. */
export interface ManualReclassifyExceptionActionInput {
  kind: "manualReclassify";
  queueId?: string;
  priority?: number;
  workerSelectors?: RouterWorkerSelectorInput[];
  id?: string;
}

/** As a server knows it. */
export interface PagedExceptionPolicy {
  value: ExceptionPolicy[];
  nextLink?: string;
}
