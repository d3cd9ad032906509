// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isNumber,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  unequal,
} from "@trunkline/validator-kit";
import type {
  ClassificationPolicy,
  ClassificationPolicyCreateOrUpdate,
  ConditionalQueueSelectorAttachment,
  ConditionalWorkerSelectorAttachment,
  ConditionalWorkerSelectorAttachmentInput,
  PagedClassificationPolicy,
  PassThroughQueueSelectorAttachment,
  PassThroughWorkerSelectorAttachment,
  QueueSelectorAttachment,
  QueueWeightedAllocation,
  RouterQueueSelector,
  RuleEngineQueueSelectorAttachment,
  RuleEngineWorkerSelectorAttachment,
  StaticQueueSelectorAttachment,
  StaticWorkerSelectorAttachment,
  StaticWorkerSelectorAttachmentInput,
  WeightedAllocationQueueSelectorAttachment,
  WeightedAllocationWorkerSelectorAttachment,
  WeightedAllocationWorkerSelectorAttachmentInput,
  WorkerSelectorAttachment,
  WorkerSelectorAttachmentInput,
  WorkerWeightedAllocation,
  WorkerWeightedAllocationInput,
} from "@trunkline/job-router-models";
import {
  isRouterRule,
  isRouterRuleCreateOrUpdate,
  isRouterWorkerSelector,
  isRouterWorkerSelectorInput,
} from "./shared.ts";

/**
 * Checks values against {@link ClassificationPolicy}.
 *
 * Decides a job's priority, its queue and the selectors its worker must satisfy, in this order.
 */
export const classificationPolicyValidator: Validator<ClassificationPolicy> = /* @__PURE__ */ defineValidator(
  isClassificationPolicy,
);

function isClassificationPolicy(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, fallbackQueueId, queueSelectorAttachments, prioritizationRule, workerSelectorAttachments, etag } =
    input;
  if (!isPlain(input)) return checkCopy(isClassificationPolicy, input, walk);
  walk?.modes?.tidy(walk, input, [
    "id",
    "name",
    "fallbackQueueId",
    "queueSelectorAttachments",
    "prioritizationRule",
    "workerSelectorAttachments",
    "etag",
  ]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (name === undefined || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (fallbackQueueId === undefined ||
      typeof fallbackQueueId === "string" ||
      mistyped(walk, "/fallbackQueueId", fallbackQueueId, "string")) &&
    (queueSelectorAttachments === undefined ||
      isArrayOf(queueSelectorAttachments, isQueueSelectorAttachment, inside(walk, "/queueSelectorAttachments"))) &&
    (prioritizationRule === undefined || isRouterRule(prioritizationRule, inside(walk, "/prioritizationRule"))) &&
    (workerSelectorAttachments === undefined ||
      isArrayOf(workerSelectorAttachments, isWorkerSelectorAttachment, inside(walk, "/workerSelectorAttachments"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link ClassificationPolicyCreateOrUpdate}.
 *
 * Merge patch of a classification policy; creates it where there is none.
 */
export const classificationPolicyCreateOrUpdateValidator: Validator<ClassificationPolicyCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isClassificationPolicyCreateOrUpdate);

export function isClassificationPolicyCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { name, fallbackQueueId, queueSelectorAttachments, prioritizationRule, workerSelectorAttachments } = input;
  if (!isPlain(input)) return checkCopy(isClassificationPolicyCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, [
    "name",
    "fallbackQueueId",
    "queueSelectorAttachments",
    "prioritizationRule",
    "workerSelectorAttachments",
  ]);
  return (
    (name === undefined || name === null || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (fallbackQueueId === undefined ||
      fallbackQueueId === null ||
      typeof fallbackQueueId === "string" ||
      mistyped(walk, "/fallbackQueueId", fallbackQueueId, "string")) &&
    (queueSelectorAttachments === undefined ||
      queueSelectorAttachments === null ||
      isArrayOf(queueSelectorAttachments, isQueueSelectorAttachment, inside(walk, "/queueSelectorAttachments"))) &&
    (prioritizationRule === undefined ||
      prioritizationRule === null ||
      isRouterRuleCreateOrUpdate(prioritizationRule, inside(walk, "/prioritizationRule"))) &&
    (workerSelectorAttachments === undefined ||
      workerSelectorAttachments === null ||
      isArrayOf(workerSelectorAttachments, isWorkerSelectorAttachmentInput, inside(walk, "/workerSelectorAttachments")))
  );
}

/**
 * Checks values against {@link ConditionalQueueSelectorAttachment}.
 *
 * Selectors that count only for jobs for which a rule answers true.
 */
export const conditionalQueueSelectorAttachmentValidator: Validator<ConditionalQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isConditionalQueueSelectorAttachment);

function isConditionalQueueSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, condition, queueSelectors } = input;
  if (!isPlain(input)) return checkCopy(isConditionalQueueSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "condition", "queueSelectors"]);
  return (
    (kind === "conditional" || unequal(walk, "/kind", kind, "conditional")) &&
    isRouterRule(condition, inside(walk, "/condition")) &&
    isArrayOf(queueSelectors, isRouterQueueSelector, inside(walk, "/queueSelectors"))
  );
}

/**
 * Checks values against {@link ConditionalWorkerSelectorAttachment}.
 *
 * Selectors that count only for jobs for which a rule answers true.
 */
export const conditionalWorkerSelectorAttachmentValidator: Validator<ConditionalWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isConditionalWorkerSelectorAttachment);

function isConditionalWorkerSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, condition, workerSelectors } = input;
  if (!isPlain(input)) return checkCopy(isConditionalWorkerSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "condition", "workerSelectors"]);
  return (
    (kind === "conditional" || unequal(walk, "/kind", kind, "conditional")) &&
    isRouterRule(condition, inside(walk, "/condition")) &&
    isArrayOf(workerSelectors, isRouterWorkerSelector, inside(walk, "/workerSelectors"))
  );
}

/**
 * Checks values against {@link ConditionalWorkerSelectorAttachmentInput}.
 *
 * {@link ConditionalWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const conditionalWorkerSelectorAttachmentInputValidator: Validator<ConditionalWorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(isConditionalWorkerSelectorAttachmentInput);

function isConditionalWorkerSelectorAttachmentInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, condition, workerSelectors } = input;
  if (!isPlain(input)) return checkCopy(isConditionalWorkerSelectorAttachmentInput, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "condition", "workerSelectors"]);
  return (
    (kind === "conditional" || unequal(walk, "/kind", kind, "conditional")) &&
    isRouterRule(condition, inside(walk, "/condition")) &&
    isArrayOf(workerSelectors, isRouterWorkerSelectorInput, inside(walk, "/workerSelectors"))
  );
}

/**
 * Checks values against {@link PagedClassificationPolicy}.
 *
 * One page of classification policies.
 */
export const pagedClassificationPolicyValidator: Validator<PagedClassificationPolicy> = /* @__PURE__ */ defineValidator(
  isPagedClassificationPolicy,
);

function isPagedClassificationPolicy(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedClassificationPolicy, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isClassificationPolicy, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link PassThroughQueueSelectorAttachment}.
 *
 * A selector on the label of the same name as one of the job's, with the job's value.
 */
export const passThroughQueueSelectorAttachmentValidator: Validator<PassThroughQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isPassThroughQueueSelectorAttachment);

export function isPassThroughQueueSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, key, labelOperator } = input;
  if (!isPlain(input)) return checkCopy(isPassThroughQueueSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "key", "labelOperator"]);
  return (
    (kind === "passThrough" || unequal(walk, "/kind", kind, "passThrough")) &&
    (typeof key === "string" || mistyped(walk, "/key", key, "string")) &&
    (typeof labelOperator === "string" || mistyped(walk, "/labelOperator", labelOperator, "string"))
  );
}

/**
 * Checks values against {@link PassThroughWorkerSelectorAttachment}.
 *
 * A selector on the label of the same name as one of the job's, with the job's value.
 */
export const passThroughWorkerSelectorAttachmentValidator: Validator<PassThroughWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isPassThroughWorkerSelectorAttachment);

export function isPassThroughWorkerSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, key, labelOperator, expiresAfterSeconds } = input;
  if (!isPlain(input)) return checkCopy(isPassThroughWorkerSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "key", "labelOperator", "expiresAfterSeconds"]);
  return (
    (kind === "passThrough" || unequal(walk, "/kind", kind, "passThrough")) &&
    (typeof key === "string" || mistyped(walk, "/key", key, "string")) &&
    (typeof labelOperator === "string" || mistyped(walk, "/labelOperator", labelOperator, "string")) &&
    (expiresAfterSeconds === undefined ||
      isNumber(expiresAfterSeconds) ||
      mistyped(walk, "/expiresAfterSeconds", expiresAfterSeconds, "number"))
  );
}

/**
 * Checks values against {@link QueueSelectorAttachment}.
 *
 * Contributes selectors to the choice of a job's queue. The selectors of all attachments must hold together.
 */
export const queueSelectorAttachmentValidator: Validator<QueueSelectorAttachment> = /* @__PURE__ */ defineValidator(
  isQueueSelectorAttachment,
);

function isQueueSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "conditional":
      return isConditionalQueueSelectorAttachment(input, walk);
    case "passThrough":
      return isPassThroughQueueSelectorAttachment(input, walk);
    case "ruleEngine":
      return isRuleEngineQueueSelectorAttachment(input, walk);
    case "static":
      return isStaticQueueSelectorAttachment(input, walk);
    case "weightedAllocation":
      return isWeightedAllocationQueueSelectorAttachment(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "conditional",
        "passThrough",
        "ruleEngine",
        "static",
        "weightedAllocation",
      ]);
  }
}

/**
 * Checks values against {@link QueueWeightedAllocation}.
 *
 * A set of queue selectors and its chance to be drawn.
 */
export const queueWeightedAllocationValidator: Validator<QueueWeightedAllocation> = /* @__PURE__ */ defineValidator(
  isQueueWeightedAllocation,
);

function isQueueWeightedAllocation(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { weight, queueSelectors } = input;
  if (!isPlain(input)) return checkCopy(isQueueWeightedAllocation, input, walk);
  walk?.modes?.tidy(walk, input, ["weight", "queueSelectors"]);
  return (
    (isNumber(weight) || mistyped(walk, "/weight", weight, "number")) &&
    isArrayOf(queueSelectors, isRouterQueueSelector, inside(walk, "/queueSelectors"))
  );
}

/**
 * Checks values against {@link RouterQueueSelector}.
 *
 * A condition on the labels of a queue.
 */
export const routerQueueSelectorValidator: Validator<RouterQueueSelector> = /* @__PURE__ */ defineValidator(
  isRouterQueueSelector,
);

export function isRouterQueueSelector(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { key, labelOperator } = input;
  if (!isPlain(input)) return checkCopy(isRouterQueueSelector, input, walk);
  walk?.modes?.tidy(walk, input, ["key", "labelOperator", "value"]);
  return (
    (typeof key === "string" || mistyped(walk, "/key", key, "string")) &&
    (typeof labelOperator === "string" || mistyped(walk, "/labelOperator", labelOperator, "string"))
  );
}

/**
 * Checks values against {@link RuleEngineQueueSelectorAttachment}.
 *
 * Selectors that a rule computes.
 */
export const ruleEngineQueueSelectorAttachmentValidator: Validator<RuleEngineQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isRuleEngineQueueSelectorAttachment);

function isRuleEngineQueueSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, rule } = input;
  if (!isPlain(input)) return checkCopy(isRuleEngineQueueSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "rule"]);
  return (
    (kind === "ruleEngine" || unequal(walk, "/kind", kind, "ruleEngine")) && isRouterRule(rule, inside(walk, "/rule"))
  );
}

/**
 * Checks values against {@link RuleEngineWorkerSelectorAttachment}.
 *
 * Selectors that a rule computes.
 */
export const ruleEngineWorkerSelectorAttachmentValidator: Validator<RuleEngineWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isRuleEngineWorkerSelectorAttachment);

function isRuleEngineWorkerSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, rule } = input;
  if (!isPlain(input)) return checkCopy(isRuleEngineWorkerSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "rule"]);
  return (
    (kind === "ruleEngine" || unequal(walk, "/kind", kind, "ruleEngine")) && isRouterRule(rule, inside(walk, "/rule"))
  );
}

/**
 * Checks values against {@link StaticQueueSelectorAttachment}.
 *
 * A selector that counts for every job.
 */
export const staticQueueSelectorAttachmentValidator: Validator<StaticQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isStaticQueueSelectorAttachment);

export function isStaticQueueSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, queueSelector } = input;
  if (!isPlain(input)) return checkCopy(isStaticQueueSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "queueSelector"]);
  return (
    (kind === "static" || unequal(walk, "/kind", kind, "static")) &&
    isRouterQueueSelector(queueSelector, inside(walk, "/queueSelector"))
  );
}

/**
 * Checks values against {@link StaticWorkerSelectorAttachment}.
 *
 * A selector that counts for every job.
 */
export const staticWorkerSelectorAttachmentValidator: Validator<StaticWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isStaticWorkerSelectorAttachment);

export function isStaticWorkerSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, workerSelector } = input;
  if (!isPlain(input)) return checkCopy(isStaticWorkerSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "workerSelector"]);
  return (
    (kind === "static" || unequal(walk, "/kind", kind, "static")) &&
    isRouterWorkerSelector(workerSelector, inside(walk, "/workerSelector"))
  );
}

/**
 * Checks values against {@link StaticWorkerSelectorAttachmentInput}.
 *
 * {@link StaticWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const staticWorkerSelectorAttachmentInputValidator: Validator<StaticWorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(isStaticWorkerSelectorAttachmentInput);

function isStaticWorkerSelectorAttachmentInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, workerSelector } = input;
  if (!isPlain(input)) return checkCopy(isStaticWorkerSelectorAttachmentInput, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "workerSelector"]);
  return (
    (kind === "static" || unequal(walk, "/kind", kind, "static")) &&
    isRouterWorkerSelectorInput(workerSelector, inside(walk, "/workerSelector"))
  );
}

/**
 * Checks values against {@link WeightedAllocationQueueSelectorAttachment}.
 *
 * Several sets of selectors, one of which is drawn by lot for each job.
 */
export const weightedAllocationQueueSelectorAttachmentValidator: Validator<WeightedAllocationQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isWeightedAllocationQueueSelectorAttachment);

export function isWeightedAllocationQueueSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, allocations } = input;
  if (!isPlain(input)) return checkCopy(isWeightedAllocationQueueSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "allocations"]);
  return (
    (kind === "weightedAllocation" || unequal(walk, "/kind", kind, "weightedAllocation")) &&
    isArrayOf(allocations, isQueueWeightedAllocation, inside(walk, "/allocations"))
  );
}

/**
 * Checks values against {@link WeightedAllocationWorkerSelectorAttachment}.
 *
 * Several sets of selectors, one of which is drawn by lot for each job.
 */
export const weightedAllocationWorkerSelectorAttachmentValidator: Validator<WeightedAllocationWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isWeightedAllocationWorkerSelectorAttachment);

export function isWeightedAllocationWorkerSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, allocations } = input;
  if (!isPlain(input)) return checkCopy(isWeightedAllocationWorkerSelectorAttachment, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "allocations"]);
  return (
    (kind === "weightedAllocation" || unequal(walk, "/kind", kind, "weightedAllocation")) &&
    isArrayOf(allocations, isWorkerWeightedAllocation, inside(walk, "/allocations"))
  );
}

/**
 * Checks values against {@link WeightedAllocationWorkerSelectorAttachmentInput}.
 *
 * {@link WeightedAllocationWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const weightedAllocationWorkerSelectorAttachmentInputValidator: Validator<WeightedAllocationWorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(isWeightedAllocationWorkerSelectorAttachmentInput);

function isWeightedAllocationWorkerSelectorAttachmentInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, allocations } = input;
  if (!isPlain(input)) return checkCopy(isWeightedAllocationWorkerSelectorAttachmentInput, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "allocations"]);
  return (
    (kind === "weightedAllocation" || unequal(walk, "/kind", kind, "weightedAllocation")) &&
    isArrayOf(allocations, isWorkerWeightedAllocationInput, inside(walk, "/allocations"))
  );
}

/**
 * Checks values against {@link WorkerSelectorAttachment}.
 *
 * Contributes selectors that a worker must satisfy to be offered the job.
 */
export const workerSelectorAttachmentValidator: Validator<WorkerSelectorAttachment> = /* @__PURE__ */ defineValidator(
  isWorkerSelectorAttachment,
);

function isWorkerSelectorAttachment(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "conditional":
      return isConditionalWorkerSelectorAttachment(input, walk);
    case "passThrough":
      return isPassThroughWorkerSelectorAttachment(input, walk);
    case "ruleEngine":
      return isRuleEngineWorkerSelectorAttachment(input, walk);
    case "static":
      return isStaticWorkerSelectorAttachment(input, walk);
    case "weightedAllocation":
      return isWeightedAllocationWorkerSelectorAttachment(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "conditional",
        "passThrough",
        "ruleEngine",
        "static",
        "weightedAllocation",
      ]);
  }
}

/**
 * Checks values against {@link WorkerSelectorAttachmentInput}.
 *
 * {@link WorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const workerSelectorAttachmentInputValidator: Validator<WorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(isWorkerSelectorAttachmentInput);

function isWorkerSelectorAttachmentInput(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "conditional":
      return isConditionalWorkerSelectorAttachmentInput(input, walk);
    case "passThrough":
      return isPassThroughWorkerSelectorAttachment(input, walk);
    case "ruleEngine":
      return isRuleEngineWorkerSelectorAttachment(input, walk);
    case "static":
      return isStaticWorkerSelectorAttachmentInput(input, walk);
    case "weightedAllocation":
      return isWeightedAllocationWorkerSelectorAttachmentInput(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "conditional",
        "passThrough",
        "ruleEngine",
        "static",
        "weightedAllocation",
      ]);
  }
}

/**
 * Checks values against {@link WorkerWeightedAllocation}.
 *
 * A set of worker selectors and its chance to be drawn.
 */
export const workerWeightedAllocationValidator: Validator<WorkerWeightedAllocation> = /* @__PURE__ */ defineValidator(
  isWorkerWeightedAllocation,
);

function isWorkerWeightedAllocation(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { weight, workerSelectors } = input;
  if (!isPlain(input)) return checkCopy(isWorkerWeightedAllocation, input, walk);
  walk?.modes?.tidy(walk, input, ["weight", "workerSelectors"]);
  return (
    (isNumber(weight) || mistyped(walk, "/weight", weight, "number")) &&
    isArrayOf(workerSelectors, isRouterWorkerSelector, inside(walk, "/workerSelectors"))
  );
}

/**
 * Checks values against {@link WorkerWeightedAllocationInput}.
 *
 * {@link WorkerWeightedAllocation} as it is sent: without the members that only the service sets.
 */
export const workerWeightedAllocationInputValidator: Validator<WorkerWeightedAllocationInput> =
  /* @__PURE__ */ defineValidator(isWorkerWeightedAllocationInput);

function isWorkerWeightedAllocationInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { weight, workerSelectors } = input;
  if (!isPlain(input)) return checkCopy(isWorkerWeightedAllocationInput, input, walk);
  walk?.modes?.tidy(walk, input, ["weight", "workerSelectors"]);
  return (
    (isNumber(weight) || mistyped(walk, "/weight", weight, "number")) &&
    isArrayOf(workerSelectors, isRouterWorkerSelectorInput, inside(walk, "/workerSelectors"))
  );
}
