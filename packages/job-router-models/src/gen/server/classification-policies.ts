// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  LabelOperator,
  RouterRule,
  RouterRuleCreateOrUpdate,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
} from "./shared.ts";

/** `ClassificationPolicy` as a server knows it. */
export interface ClassificationPolicy {
  readonly id: string;
  name?: string;
  fallbackQueueId?: string;
  queueSelectorAttachments?: QueueSelectorAttachment[];
  prioritizationRule?: RouterRule;
  workerSelectorAttachments?: WorkerSelectorAttachment[];
  readonly etag: string;
}

/** `ClassificationPolicyCreateOrUpdate` as a server knows it. */
export interface ClassificationPolicyCreateOrUpdate {
  name?: string | null;
  fallbackQueueId?: string | null;
  queueSelectorAttachments?: QueueSelectorAttachment[] | null;
  prioritizationRule?: RouterRuleCreateOrUpdate | null;
  workerSelectorAttachments?: WorkerSelectorAttachmentInput[] | null;
}

/** `ConditionalQueueSelectorAttachment` as a server knows it. */
export interface ConditionalQueueSelectorAttachment {
  kind: "conditional";
  condition: RouterRule;
  queueSelectors: RouterQueueSelector[];
}

/** `ConditionalWorkerSelectorAttachment` as a server knows it. */
export interface ConditionalWorkerSelectorAttachment {
  kind: "conditional";
  condition: RouterRule;
  workerSelectors: RouterWorkerSelector[];
}

/** `ConditionalWorkerSelectorAttachmentInput` as a server knows it. */
export interface ConditionalWorkerSelectorAttachmentInput {
  kind: "conditional";
  condition: RouterRule;
  workerSelectors: RouterWorkerSelectorInput[];
}

/** `PagedClassificationPolicy` as a server knows it. */
export interface PagedClassificationPolicy {
  value: ClassificationPolicy[];
  nextLink?: string;
}

/** `PassThroughQueueSelectorAttachment` as a server knows it. */
export interface PassThroughQueueSelectorAttachment {
  kind: "passThrough";
  key: string;
  labelOperator: LabelOperator;
}

/** `PassThroughWorkerSelectorAttachment` as a server knows it. */
export interface PassThroughWorkerSelectorAttachment {
  kind: "passThrough";
  key: string;
  labelOperator: LabelOperator;
  expiresAfterSeconds?: number;
}

/** `QueueSelectorAttachment` as a server knows it. */
export type QueueSelectorAttachment =
  | ConditionalQueueSelectorAttachment
  | PassThroughQueueSelectorAttachment
  | RuleEngineQueueSelectorAttachment
  | StaticQueueSelectorAttachment
  | WeightedAllocationQueueSelectorAttachment;

/** `QueueWeightedAllocation` as a server knows it. */
export interface QueueWeightedAllocation {
  weight: number;
  queueSelectors: RouterQueueSelector[];
}

/** `RouterQueueSelector` as a server knows it. */
export interface RouterQueueSelector {
  key: string;
  labelOperator: LabelOperator;
  value?: unknown;
}

/** `RuleEngineQueueSelectorAttachment` as a server knows it. */
export interface RuleEngineQueueSelectorAttachment {
  kind: "ruleEngine";
  rule: RouterRule;
}

/** `RuleEngineWorkerSelectorAttachment` as a server knows it. */
export interface RuleEngineWorkerSelectorAttachment {
  kind: "ruleEngine";
  rule: RouterRule;
}

/** `StaticQueueSelectorAttachment` as a server knows it. */
export interface StaticQueueSelectorAttachment {
  kind: "static";
  queueSelector: RouterQueueSelector;
}

/** `StaticWorkerSelectorAttachment` as a server knows it. */
export interface StaticWorkerSelectorAttachment {
  kind: "static";
  workerSelector: RouterWorkerSelector;
}

/** `StaticWorkerSelectorAttachmentInput` as a server knows it. */
export interface StaticWorkerSelectorAttachmentInput {
  kind: "static";
  workerSelector: RouterWorkerSelectorInput;
}

/** `WeightedAllocationQueueSelectorAttachment` as a server knows it. */
export interface WeightedAllocationQueueSelectorAttachment {
  kind: "weightedAllocation";
  allocations: QueueWeightedAllocation[];
}

/** `WeightedAllocationWorkerSelectorAttachment` as a server knows it. */
export interface WeightedAllocationWorkerSelectorAttachment {
  kind: "weightedAllocation";
  allocations: WorkerWeightedAllocation[];
}

/** `WeightedAllocationWorkerSelectorAttachmentInput` as a server knows it. */
export interface WeightedAllocationWorkerSelectorAttachmentInput {
  kind: "weightedAllocation";
  allocations: WorkerWeightedAllocationInput[];
}

/** `WorkerSelectorAttachment` as a server knows it. */
export type WorkerSelectorAttachment =
  | ConditionalWorkerSelectorAttachment
  | PassThroughWorkerSelectorAttachment
  | RuleEngineWorkerSelectorAttachment
  | StaticWorkerSelectorAttachment
  | WeightedAllocationWorkerSelectorAttachment;

/** `WorkerSelectorAttachmentInput` as a server knows it. */
export type WorkerSelectorAttachmentInput =
  | ConditionalWorkerSelectorAttachmentInput
  | PassThroughWorkerSelectorAttachment
  | RuleEngineWorkerSelectorAttachment
  | StaticWorkerSelectorAttachmentInput
  | WeightedAllocationWorkerSelectorAttachmentInput;

/** `WorkerWeightedAllocation` as a server knows it. */
export interface WorkerWeightedAllocation {
  weight: number;
  workerSelectors: RouterWorkerSelector[];
}

/** `WorkerWeightedAllocationInput` as a server knows it. */
export interface WorkerWeightedAllocationInput {
  weight: number;
  workerSelectors: RouterWorkerSelectorInput[];
}
