// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkLiteral,
  checkNumber,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isNumber,
  isObject,
  isPlain,
  isUriReference,
  itemsOf,
  nullOr,
  optional,
  required,
  type Validator,
  type Walk,
  uriReferenceFormat,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
  walkRouterRule,
  walkRouterRuleCreateOrUpdate,
  walkRouterWorkerSelector,
  walkRouterWorkerSelectorInput,
} from "./shared.ts";

/**
 * Checks values against {@link ClassificationPolicy}.
 *
 * Decides a job's priority, its queue and the selectors its worker must satisfy, in this order.
 */
export const classificationPolicyValidator: Validator<ClassificationPolicy> = /* @__PURE__ */ defineValidator(
  isClassificationPolicy,
  walkClassificationPolicy,
);

export function isClassificationPolicy(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { id, name, fallbackQueueId, queueSelectorAttachments, prioritizationRule, workerSelectorAttachments, etag } =
    input;
  if (!isPlain(input)) return acceptsOwn(input, isClassificationPolicy);
  return (
    typeof id === "string" &&
    (name === undefined || typeof name === "string") &&
    (fallbackQueueId === undefined || typeof fallbackQueueId === "string") &&
    (queueSelectorAttachments === undefined || isArrayOf(queueSelectorAttachments, isQueueSelectorAttachment)) &&
    (prioritizationRule === undefined || isRouterRule(prioritizationRule)) &&
    (workerSelectorAttachments === undefined || isArrayOf(workerSelectorAttachments, isWorkerSelectorAttachment)) &&
    typeof etag === "string"
  );
}

const classificationPolicyMembers: readonly string[] = [
  "id",
  "name",
  "fallbackQueueId",
  "queueSelectorAttachments",
  "prioritizationRule",
  "workerSelectorAttachments",
  "etag",
];

export function walkClassificationPolicy(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, classificationPolicyMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  checkString(walk, "name", members.name, optional);
  checkString(walk, "fallbackQueueId", members.fallbackQueueId, optional);
  walkMember(walk, members, "queueSelectorAttachments", optional, itemsOf(walkQueueSelectorAttachment));
  walkMember(walk, members, "prioritizationRule", optional, walkRouterRule);
  walkMember(walk, members, "workerSelectorAttachments", optional, itemsOf(walkWorkerSelectorAttachment));
  checkString(walk, "etag", members.etag, required);
  return members;
}

/**
 * Checks values against {@link ClassificationPolicyCreateOrUpdate}.
 *
 * Merge patch of a classification policy; creates it where there is none.
 */
export const classificationPolicyCreateOrUpdateValidator: Validator<ClassificationPolicyCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isClassificationPolicyCreateOrUpdate, walkClassificationPolicyCreateOrUpdate);

export function isClassificationPolicyCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { name, fallbackQueueId, queueSelectorAttachments, prioritizationRule, workerSelectorAttachments } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClassificationPolicyCreateOrUpdate);
  return (
    (name === undefined || name === null || typeof name === "string") &&
    (fallbackQueueId === undefined || fallbackQueueId === null || typeof fallbackQueueId === "string") &&
    (queueSelectorAttachments === undefined ||
      queueSelectorAttachments === null ||
      isArrayOf(queueSelectorAttachments, isQueueSelectorAttachment)) &&
    (prioritizationRule === undefined ||
      prioritizationRule === null ||
      isRouterRuleCreateOrUpdate(prioritizationRule)) &&
    (workerSelectorAttachments === undefined ||
      workerSelectorAttachments === null ||
      isArrayOf(workerSelectorAttachments, isWorkerSelectorAttachmentInput))
  );
}

const classificationPolicyCreateOrUpdateMembers: readonly string[] = [
  "name",
  "fallbackQueueId",
  "queueSelectorAttachments",
  "prioritizationRule",
  "workerSelectorAttachments",
];

export function walkClassificationPolicyCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, classificationPolicyCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.name !== null) checkString(walk, "name", members.name, optional);
  if (members.fallbackQueueId !== null) checkString(walk, "fallbackQueueId", members.fallbackQueueId, optional);
  walkMember(walk, members, "queueSelectorAttachments", optional, nullOr(itemsOf(walkQueueSelectorAttachment)));
  walkMember(walk, members, "prioritizationRule", optional, nullOr(walkRouterRuleCreateOrUpdate));
  walkMember(walk, members, "workerSelectorAttachments", optional, nullOr(itemsOf(walkWorkerSelectorAttachmentInput)));
  return members;
}

/**
 * Checks values against {@link ConditionalQueueSelectorAttachment}.
 *
 * Selectors that count only for jobs for which a rule answers true.
 */
export const conditionalQueueSelectorAttachmentValidator: Validator<ConditionalQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isConditionalQueueSelectorAttachment, walkConditionalQueueSelectorAttachment);

function isConditionalQueueSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, condition, queueSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isConditionalQueueSelectorAttachment);
  return kind === "conditional" && isRouterRule(condition) && isArrayOf(queueSelectors, isRouterQueueSelector);
}

const conditionalQueueSelectorAttachmentMembers: readonly string[] = ["kind", "condition", "queueSelectors"];

function walkConditionalQueueSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, conditionalQueueSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "conditional");
  walkMember(walk, members, "condition", required, walkRouterRule);
  walkMember(walk, members, "queueSelectors", required, itemsOf(walkRouterQueueSelector));
  return members;
}

/**
 * Checks values against {@link ConditionalWorkerSelectorAttachment}.
 *
 * Selectors that count only for jobs for which a rule answers true.
 */
export const conditionalWorkerSelectorAttachmentValidator: Validator<ConditionalWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isConditionalWorkerSelectorAttachment, walkConditionalWorkerSelectorAttachment);

function isConditionalWorkerSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, condition, workerSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isConditionalWorkerSelectorAttachment);
  return kind === "conditional" && isRouterRule(condition) && isArrayOf(workerSelectors, isRouterWorkerSelector);
}

const conditionalWorkerSelectorAttachmentMembers: readonly string[] = ["kind", "condition", "workerSelectors"];

function walkConditionalWorkerSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, conditionalWorkerSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "conditional");
  walkMember(walk, members, "condition", required, walkRouterRule);
  walkMember(walk, members, "workerSelectors", required, itemsOf(walkRouterWorkerSelector));
  return members;
}

/**
 * Checks values against {@link ConditionalWorkerSelectorAttachmentInput}.
 *
 * {@link ConditionalWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const conditionalWorkerSelectorAttachmentInputValidator: Validator<ConditionalWorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(
    isConditionalWorkerSelectorAttachmentInput,
    walkConditionalWorkerSelectorAttachmentInput,
  );

function isConditionalWorkerSelectorAttachmentInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, condition, workerSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isConditionalWorkerSelectorAttachmentInput);
  return kind === "conditional" && isRouterRule(condition) && isArrayOf(workerSelectors, isRouterWorkerSelectorInput);
}

const conditionalWorkerSelectorAttachmentInputMembers: readonly string[] = ["kind", "condition", "workerSelectors"];

function walkConditionalWorkerSelectorAttachmentInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, conditionalWorkerSelectorAttachmentInputMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "conditional");
  walkMember(walk, members, "condition", required, walkRouterRule);
  walkMember(walk, members, "workerSelectors", required, itemsOf(walkRouterWorkerSelectorInput));
  return members;
}

/**
 * Checks values against {@link PagedClassificationPolicy}.
 *
 * One page of classification policies.
 */
export const pagedClassificationPolicyValidator: Validator<PagedClassificationPolicy> = /* @__PURE__ */ defineValidator(
  isPagedClassificationPolicy,
  walkPagedClassificationPolicy,
);

export function isPagedClassificationPolicy(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { value, nextLink } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedClassificationPolicy);
  return (
    isArrayOf(value, isClassificationPolicy) &&
    (nextLink === undefined || (typeof nextLink === "string" && isUriReference(nextLink)))
  );
}

const pagedClassificationPolicyMembers: readonly string[] = ["value", "nextLink"];

export function walkPagedClassificationPolicy(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedClassificationPolicyMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "value", required, itemsOf(walkClassificationPolicy));
  checkString(walk, "nextLink", members.nextLink, optional, [uriReferenceFormat]);
  return members;
}

/**
 * Checks values against {@link PassThroughQueueSelectorAttachment}.
 *
 * A selector on the label of the same name as one of the job's, with the job's value.
 */
export const passThroughQueueSelectorAttachmentValidator: Validator<PassThroughQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isPassThroughQueueSelectorAttachment, walkPassThroughQueueSelectorAttachment);

function isPassThroughQueueSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, key, labelOperator } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPassThroughQueueSelectorAttachment);
  return kind === "passThrough" && typeof key === "string" && typeof labelOperator === "string";
}

const passThroughQueueSelectorAttachmentMembers: readonly string[] = ["kind", "key", "labelOperator"];

function walkPassThroughQueueSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, passThroughQueueSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "passThrough");
  checkString(walk, "key", members.key, required);
  checkString(walk, "labelOperator", members.labelOperator, required);
  return members;
}

/**
 * Checks values against {@link PassThroughWorkerSelectorAttachment}.
 *
 * A selector on the label of the same name as one of the job's, with the job's value.
 */
export const passThroughWorkerSelectorAttachmentValidator: Validator<PassThroughWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isPassThroughWorkerSelectorAttachment, walkPassThroughWorkerSelectorAttachment);

function isPassThroughWorkerSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, key, labelOperator, expiresAfterSeconds } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPassThroughWorkerSelectorAttachment);
  return (
    kind === "passThrough" &&
    typeof key === "string" &&
    typeof labelOperator === "string" &&
    (expiresAfterSeconds === undefined || isNumber(expiresAfterSeconds))
  );
}

const passThroughWorkerSelectorAttachmentMembers: readonly string[] = [
  "kind",
  "key",
  "labelOperator",
  "expiresAfterSeconds",
];

function walkPassThroughWorkerSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, passThroughWorkerSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "passThrough");
  checkString(walk, "key", members.key, required);
  checkString(walk, "labelOperator", members.labelOperator, required);
  checkNumber(walk, "expiresAfterSeconds", members.expiresAfterSeconds, optional);
  return members;
}

/**
 * Checks values against {@link QueueSelectorAttachment}.
 *
 * Contributes selectors to the choice of a job's queue. The selectors of all attachments must hold together.
 */
export const queueSelectorAttachmentValidator: Validator<QueueSelectorAttachment> = /* @__PURE__ */ defineValidator(
  isQueueSelectorAttachment,
  walkQueueSelectorAttachment,
);

function isQueueSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "conditional":
      return isConditionalQueueSelectorAttachment(input);
    case "passThrough":
      return isPassThroughQueueSelectorAttachment(input);
    case "ruleEngine":
      return isRuleEngineQueueSelectorAttachment(input);
    case "static":
      return isStaticQueueSelectorAttachment(input);
    case "weightedAllocation":
      return isWeightedAllocationQueueSelectorAttachment(input);
    default:
      return false;
  }
}

function walkQueueSelectorAttachment(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "conditional":
      return walkConditionalQueueSelectorAttachment(walk, input);
    case "passThrough":
      return walkPassThroughQueueSelectorAttachment(walk, input);
    case "ruleEngine":
      return walkRuleEngineQueueSelectorAttachment(walk, input);
    case "static":
      return walkStaticQueueSelectorAttachment(walk, input);
    case "weightedAllocation":
      return walkWeightedAllocationQueueSelectorAttachment(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, [
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
  walkQueueWeightedAllocation,
);

function isQueueWeightedAllocation(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { weight, queueSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isQueueWeightedAllocation);
  return isNumber(weight) && isArrayOf(queueSelectors, isRouterQueueSelector);
}

const queueWeightedAllocationMembers: readonly string[] = ["weight", "queueSelectors"];

function walkQueueWeightedAllocation(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, queueWeightedAllocationMembers);
  if (members === undefined) return undefined;
  checkNumber(walk, "weight", members.weight, required);
  walkMember(walk, members, "queueSelectors", required, itemsOf(walkRouterQueueSelector));
  return members;
}

/**
 * Checks values against {@link RouterQueueSelector}.
 *
 * A condition on the labels of a queue.
 */
export const routerQueueSelectorValidator: Validator<RouterQueueSelector> = /* @__PURE__ */ defineValidator(
  isRouterQueueSelector,
  walkRouterQueueSelector,
);

function isRouterQueueSelector(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { key, labelOperator } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterQueueSelector);
  return typeof key === "string" && typeof labelOperator === "string";
}

const routerQueueSelectorMembers: readonly string[] = ["key", "labelOperator", "value"];

function walkRouterQueueSelector(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerQueueSelectorMembers);
  if (members === undefined) return undefined;
  checkString(walk, "key", members.key, required);
  checkString(walk, "labelOperator", members.labelOperator, required);
  return members;
}

/**
 * Checks values against {@link RuleEngineQueueSelectorAttachment}.
 *
 * Selectors that a rule computes.
 */
export const ruleEngineQueueSelectorAttachmentValidator: Validator<RuleEngineQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isRuleEngineQueueSelectorAttachment, walkRuleEngineQueueSelectorAttachment);

function isRuleEngineQueueSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, rule } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRuleEngineQueueSelectorAttachment);
  return kind === "ruleEngine" && isRouterRule(rule);
}

const ruleEngineQueueSelectorAttachmentMembers: readonly string[] = ["kind", "rule"];

function walkRuleEngineQueueSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, ruleEngineQueueSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "ruleEngine");
  walkMember(walk, members, "rule", required, walkRouterRule);
  return members;
}

/**
 * Checks values against {@link RuleEngineWorkerSelectorAttachment}.
 *
 * Selectors that a rule computes.
 */
export const ruleEngineWorkerSelectorAttachmentValidator: Validator<RuleEngineWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isRuleEngineWorkerSelectorAttachment, walkRuleEngineWorkerSelectorAttachment);

function isRuleEngineWorkerSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, rule } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRuleEngineWorkerSelectorAttachment);
  return kind === "ruleEngine" && isRouterRule(rule);
}

const ruleEngineWorkerSelectorAttachmentMembers: readonly string[] = ["kind", "rule"];

function walkRuleEngineWorkerSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, ruleEngineWorkerSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "ruleEngine");
  walkMember(walk, members, "rule", required, walkRouterRule);
  return members;
}

/**
 * Checks values against {@link StaticQueueSelectorAttachment}.
 *
 * A selector that counts for every job.
 */
export const staticQueueSelectorAttachmentValidator: Validator<StaticQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isStaticQueueSelectorAttachment, walkStaticQueueSelectorAttachment);

function isStaticQueueSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, queueSelector } = input;
  if (!isPlain(input)) return acceptsOwn(input, isStaticQueueSelectorAttachment);
  return kind === "static" && isRouterQueueSelector(queueSelector);
}

const staticQueueSelectorAttachmentMembers: readonly string[] = ["kind", "queueSelector"];

function walkStaticQueueSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, staticQueueSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "static");
  walkMember(walk, members, "queueSelector", required, walkRouterQueueSelector);
  return members;
}

/**
 * Checks values against {@link StaticWorkerSelectorAttachment}.
 *
 * A selector that counts for every job.
 */
export const staticWorkerSelectorAttachmentValidator: Validator<StaticWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isStaticWorkerSelectorAttachment, walkStaticWorkerSelectorAttachment);

function isStaticWorkerSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, workerSelector } = input;
  if (!isPlain(input)) return acceptsOwn(input, isStaticWorkerSelectorAttachment);
  return kind === "static" && isRouterWorkerSelector(workerSelector);
}

const staticWorkerSelectorAttachmentMembers: readonly string[] = ["kind", "workerSelector"];

function walkStaticWorkerSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, staticWorkerSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "static");
  walkMember(walk, members, "workerSelector", required, walkRouterWorkerSelector);
  return members;
}

/**
 * Checks values against {@link StaticWorkerSelectorAttachmentInput}.
 *
 * {@link StaticWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const staticWorkerSelectorAttachmentInputValidator: Validator<StaticWorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(isStaticWorkerSelectorAttachmentInput, walkStaticWorkerSelectorAttachmentInput);

function isStaticWorkerSelectorAttachmentInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, workerSelector } = input;
  if (!isPlain(input)) return acceptsOwn(input, isStaticWorkerSelectorAttachmentInput);
  return kind === "static" && isRouterWorkerSelectorInput(workerSelector);
}

const staticWorkerSelectorAttachmentInputMembers: readonly string[] = ["kind", "workerSelector"];

function walkStaticWorkerSelectorAttachmentInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, staticWorkerSelectorAttachmentInputMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "static");
  walkMember(walk, members, "workerSelector", required, walkRouterWorkerSelectorInput);
  return members;
}

/**
 * Checks values against {@link WeightedAllocationQueueSelectorAttachment}.
 *
 * Several sets of selectors, one of which is drawn by lot for each job.
 */
export const weightedAllocationQueueSelectorAttachmentValidator: Validator<WeightedAllocationQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(
    isWeightedAllocationQueueSelectorAttachment,
    walkWeightedAllocationQueueSelectorAttachment,
  );

function isWeightedAllocationQueueSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, allocations } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWeightedAllocationQueueSelectorAttachment);
  return kind === "weightedAllocation" && isArrayOf(allocations, isQueueWeightedAllocation);
}

const weightedAllocationQueueSelectorAttachmentMembers: readonly string[] = ["kind", "allocations"];

function walkWeightedAllocationQueueSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, weightedAllocationQueueSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "weightedAllocation");
  walkMember(walk, members, "allocations", required, itemsOf(walkQueueWeightedAllocation));
  return members;
}

/**
 * Checks values against {@link WeightedAllocationWorkerSelectorAttachment}.
 *
 * Several sets of selectors, one of which is drawn by lot for each job.
 */
export const weightedAllocationWorkerSelectorAttachmentValidator: Validator<WeightedAllocationWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(
    isWeightedAllocationWorkerSelectorAttachment,
    walkWeightedAllocationWorkerSelectorAttachment,
  );

function isWeightedAllocationWorkerSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, allocations } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWeightedAllocationWorkerSelectorAttachment);
  return kind === "weightedAllocation" && isArrayOf(allocations, isWorkerWeightedAllocation);
}

const weightedAllocationWorkerSelectorAttachmentMembers: readonly string[] = ["kind", "allocations"];

function walkWeightedAllocationWorkerSelectorAttachment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, weightedAllocationWorkerSelectorAttachmentMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "weightedAllocation");
  walkMember(walk, members, "allocations", required, itemsOf(walkWorkerWeightedAllocation));
  return members;
}

/**
 * Checks values against {@link WeightedAllocationWorkerSelectorAttachmentInput}.
 *
 * {@link WeightedAllocationWorkerSelectorAttachment} as it is sent: without the members that only the service sets.
 */
export const weightedAllocationWorkerSelectorAttachmentInputValidator: Validator<WeightedAllocationWorkerSelectorAttachmentInput> =
  /* @__PURE__ */ defineValidator(
    isWeightedAllocationWorkerSelectorAttachmentInput,
    walkWeightedAllocationWorkerSelectorAttachmentInput,
  );

function isWeightedAllocationWorkerSelectorAttachmentInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, allocations } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWeightedAllocationWorkerSelectorAttachmentInput);
  return kind === "weightedAllocation" && isArrayOf(allocations, isWorkerWeightedAllocationInput);
}

const weightedAllocationWorkerSelectorAttachmentInputMembers: readonly string[] = ["kind", "allocations"];

function walkWeightedAllocationWorkerSelectorAttachmentInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, weightedAllocationWorkerSelectorAttachmentInputMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "weightedAllocation");
  walkMember(walk, members, "allocations", required, itemsOf(walkWorkerWeightedAllocationInput));
  return members;
}

/**
 * Checks values against {@link WorkerSelectorAttachment}.
 *
 * Contributes selectors that a worker must satisfy to be offered the job.
 */
export const workerSelectorAttachmentValidator: Validator<WorkerSelectorAttachment> = /* @__PURE__ */ defineValidator(
  isWorkerSelectorAttachment,
  walkWorkerSelectorAttachment,
);

function isWorkerSelectorAttachment(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "conditional":
      return isConditionalWorkerSelectorAttachment(input);
    case "passThrough":
      return isPassThroughWorkerSelectorAttachment(input);
    case "ruleEngine":
      return isRuleEngineWorkerSelectorAttachment(input);
    case "static":
      return isStaticWorkerSelectorAttachment(input);
    case "weightedAllocation":
      return isWeightedAllocationWorkerSelectorAttachment(input);
    default:
      return false;
  }
}

function walkWorkerSelectorAttachment(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "conditional":
      return walkConditionalWorkerSelectorAttachment(walk, input);
    case "passThrough":
      return walkPassThroughWorkerSelectorAttachment(walk, input);
    case "ruleEngine":
      return walkRuleEngineWorkerSelectorAttachment(walk, input);
    case "static":
      return walkStaticWorkerSelectorAttachment(walk, input);
    case "weightedAllocation":
      return walkWeightedAllocationWorkerSelectorAttachment(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, [
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
  /* @__PURE__ */ defineValidator(isWorkerSelectorAttachmentInput, walkWorkerSelectorAttachmentInput);

function isWorkerSelectorAttachmentInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "conditional":
      return isConditionalWorkerSelectorAttachmentInput(input);
    case "passThrough":
      return isPassThroughWorkerSelectorAttachment(input);
    case "ruleEngine":
      return isRuleEngineWorkerSelectorAttachment(input);
    case "static":
      return isStaticWorkerSelectorAttachmentInput(input);
    case "weightedAllocation":
      return isWeightedAllocationWorkerSelectorAttachmentInput(input);
    default:
      return false;
  }
}

function walkWorkerSelectorAttachmentInput(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "conditional":
      return walkConditionalWorkerSelectorAttachmentInput(walk, input);
    case "passThrough":
      return walkPassThroughWorkerSelectorAttachment(walk, input);
    case "ruleEngine":
      return walkRuleEngineWorkerSelectorAttachment(walk, input);
    case "static":
      return walkStaticWorkerSelectorAttachmentInput(walk, input);
    case "weightedAllocation":
      return walkWeightedAllocationWorkerSelectorAttachmentInput(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, [
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
  walkWorkerWeightedAllocation,
);

function isWorkerWeightedAllocation(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { weight, workerSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWorkerWeightedAllocation);
  return isNumber(weight) && isArrayOf(workerSelectors, isRouterWorkerSelector);
}

const workerWeightedAllocationMembers: readonly string[] = ["weight", "workerSelectors"];

function walkWorkerWeightedAllocation(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, workerWeightedAllocationMembers);
  if (members === undefined) return undefined;
  checkNumber(walk, "weight", members.weight, required);
  walkMember(walk, members, "workerSelectors", required, itemsOf(walkRouterWorkerSelector));
  return members;
}

/**
 * Checks values against {@link WorkerWeightedAllocationInput}.
 *
 * {@link WorkerWeightedAllocation} as it is sent: without the members that only the service sets.
 */
export const workerWeightedAllocationInputValidator: Validator<WorkerWeightedAllocationInput> =
  /* @__PURE__ */ defineValidator(isWorkerWeightedAllocationInput, walkWorkerWeightedAllocationInput);

function isWorkerWeightedAllocationInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { weight, workerSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWorkerWeightedAllocationInput);
  return isNumber(weight) && isArrayOf(workerSelectors, isRouterWorkerSelectorInput);
}

const workerWeightedAllocationInputMembers: readonly string[] = ["weight", "workerSelectors"];

function walkWorkerWeightedAllocationInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, workerWeightedAllocationInputMembers);
  if (members === undefined) return undefined;
  checkNumber(walk, "weight", members.weight, required);
  walkMember(walk, members, "workerSelectors", required, itemsOf(walkRouterWorkerSelectorInput));
  return members;
}
