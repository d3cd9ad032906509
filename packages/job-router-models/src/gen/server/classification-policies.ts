// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  LabelOperator,
  RouterRule,
  RouterRuleCreateOrUpdate,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
} from "./shared.ts";

/** As a server knows it. */
export interface ClassificationPolicy {
  readonly id: string;
  name?: string;
  fallbackQueueId?: string;
  queueSelectorAttachments?: QueueSelectorAttachment[];
  prioritizationRule?: RouterRule;
  workerSelectorAttachments?: WorkerSelectorAttachment[];
  readonly etag: string;
}

/** As a server knows it. */
export interface ClassificationPolicyCreateOrUpdate {
  name?: string | null;
  fallbackQueueId?: string | null;
  queueSelectorAttachments?: QueueSelectorAttachment[] | null;
  prioritizationRule?: RouterRuleCreateOrUpdate | null;
  workerSelectorAttachments?: WorkerSelectorAttachmentInput[] | null;
}

/** As a server knows it. */
export interface ConditionalQueueSelectorAttachment {
  kind: "conditional";
  condition: RouterRule;
  queueSelectors: RouterQueueSelector[];
}

/** As a server knows it. */
export interface ConditionalWorkerSelectorAttachment {
  kind: "conditional";
  condition: RouterRule;
  workerSelectors: RouterWorkerSelector[];
}

/** As a server knows it. */
export interface ConditionalWorkerSelectorAttachmentInput {
  kind: "conditional";
  condition: RouterRule;
  workerSelectors: RouterWorkerSelectorInput[];
}

/** As a server knows it. */
export interface PagedClassificationPolicy {
  value: ClassificationPolicy[];
  nextLink?: string;
}

/** As a server knows it. */
export interface PassThroughQueueSelectorAttachment {
  kind: "passThrough";
  key: string;
  labelOperator: LabelOperator;
}

/** As a server knows it. */
export interface PassThroughWorkerSelectorAttachment {
  kind: "passThrough";
  key: string;
  labelOperator: LabelOperator;
  expiresAfterSeconds?: number;
}

/** As a server knows it. */
export type QueueSelectorAttachment =
  | ConditionalQueueSelectorAttachment
  | PassThroughQueueSelectorAttachment
  | RuleEngineQueueSelectorAttachment
  | StaticQueueSelectorAttachment
  | WeightedAllocationQueueSelectorAttachment;

/** As a server knows it. */
export interface QueueWeightedAllocation {
  weight: number;
  queueSelectors: RouterQueueSelector[];
}

/** As a server knows it. */
export interface RouterQueueSelector {
  key: string;
  labelOperator: LabelOperator;
  value?: unknown;
}

/** As a server knows it. */
export interface RuleEngineQueueSelectorAttachment {
  kind: "ruleEngine";
  rule: RouterRule;
}

/** As a server knows it. */
export interface RuleEngineWorkerSelectorAttachment {
  kind: "ruleEngine";
  rule: RouterRule;
}

/** As a server knows it. */
export interface StaticQueueSelectorAttachment {
  kind: "static";
  queueSelector: RouterQueueSelector;
}

/** As a server knows it. */
export interface StaticWorkerSelectorAttachment {
  kind: "static";
  workerSelector: RouterWorkerSelector;
}

/** As a server knows it. */
export interface StaticWorkerSelectorAttachmentInput {
  kind: "static";
  workerSelector: RouterWorkerSelectorInput;
}

/** As a server knows it. */
export interface WeightedAllocationQueueSelectorAttachment {
  kind: "weightedAllocation";
  allocations: QueueWeightedAllocation[];
}

/** As a server knows it. */
export interface WeightedAllocationWorkerSelectorAttachment {
  kind: "weightedAllocation";
  allocations: WorkerWeightedAllocation[];
}

/** As a server knows it. */
export interface WeightedAllocationWorkerSelectorAttachmentInput {
  kind: "weightedAllocation";
  allocations: WorkerWeightedAllocationInput[];
}

/** As a server knows it. */
export type WorkerSelectorAttachment =
  | ConditionalWorkerSelectorAttachment
  | PassThroughWorkerSelectorAttachment
  | RuleEngineWorkerSelectorAttachment
  | StaticWorkerSelectorAttachment
  | WeightedAllocationWorkerSelectorAttachment;

/** As a server knows it. */
export type WorkerSelectorAttachmentInput =
  | ConditionalWorkerSelectorAttachmentInput
  | PassThroughWorkerSelectorAttachment
  | RuleEngineWorkerSelectorAttachment
  | StaticWorkerSelectorAttachmentInput
  | WeightedAllocationWorkerSelectorAttachmentInput;

/** As a server knows it. */
export interface WorkerWeightedAllocation {
  weight: number;
  workerSelectors: RouterWorkerSelector[];
}

/** As a server knows it. */
export interface WorkerWeightedAllocationInput {
  weight: number;
  workerSelectors: RouterWorkerSelectorInput[];
}
