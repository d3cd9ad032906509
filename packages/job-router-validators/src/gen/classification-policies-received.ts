// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isLenient,
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
  ConditionalQueueSelectorAttachment,
  ConditionalWorkerSelectorAttachment,
  PagedClassificationPolicy,
  QueueSelectorAttachment,
  RuleEngineQueueSelectorAttachment,
  RuleEngineWorkerSelectorAttachment,
  WorkerSelectorAttachment,
} from "@trunkline/job-router-models";
import {
  isPassThroughQueueSelectorAttachment,
  isPassThroughWorkerSelectorAttachment,
  isRouterQueueSelector,
  isStaticQueueSelectorAttachment,
  isStaticWorkerSelectorAttachment,
  isWeightedAllocationQueueSelectorAttachment,
  isWeightedAllocationWorkerSelectorAttachment,
} from "./classification-policies.ts";
import { isRouterWorkerSelector } from "./shared.ts";
import { isRouterRuleReceived } from "./shared-received.ts";

/**
 * Checks values against {@link ClassificationPolicy}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const classificationPolicyReceivedValidator: Validator<ClassificationPolicy> = /* @__PURE__ */ defineValidator(
  isClassificationPolicyReceived,
);

export function isClassificationPolicyReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, fallbackQueueId, queueSelectorAttachments, prioritizationRule, workerSelectorAttachments, etag } =
    input;
  if (!isPlain(input)) return checkCopy(isClassificationPolicyReceived, input, walk);
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
      isArrayOf(queueSelectorAttachments, isQueueSelectorAttachmentReceived, inside(walk, "/queueSelectorAttachments"))) &&
    (prioritizationRule === undefined ||
      isRouterRuleReceived(prioritizationRule, inside(walk, "/prioritizationRule"))) &&
    (workerSelectorAttachments === undefined ||
      isArrayOf(workerSelectorAttachments, isWorkerSelectorAttachmentReceived, inside(walk, "/workerSelectorAttachments"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link ConditionalQueueSelectorAttachment}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const conditionalQueueSelectorAttachmentReceivedValidator: Validator<ConditionalQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isConditionalQueueSelectorAttachmentReceived);

function isConditionalQueueSelectorAttachmentReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, condition, queueSelectors } = input;
  if (!isPlain(input)) return checkCopy(isConditionalQueueSelectorAttachmentReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "condition", "queueSelectors"]);
  return (
    (kind === "conditional" || unequal(walk, "/kind", kind, "conditional")) &&
    isRouterRuleReceived(condition, inside(walk, "/condition")) &&
    isArrayOf(queueSelectors, isRouterQueueSelector, inside(walk, "/queueSelectors"))
  );
}

/**
 * Checks values against {@link ConditionalWorkerSelectorAttachment}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const conditionalWorkerSelectorAttachmentReceivedValidator: Validator<ConditionalWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isConditionalWorkerSelectorAttachmentReceived);

function isConditionalWorkerSelectorAttachmentReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, condition, workerSelectors } = input;
  if (!isPlain(input)) return checkCopy(isConditionalWorkerSelectorAttachmentReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "condition", "workerSelectors"]);
  return (
    (kind === "conditional" || unequal(walk, "/kind", kind, "conditional")) &&
    isRouterRuleReceived(condition, inside(walk, "/condition")) &&
    isArrayOf(workerSelectors, isRouterWorkerSelector, inside(walk, "/workerSelectors"))
  );
}

/**
 * Checks values against {@link PagedClassificationPolicy}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const pagedClassificationPolicyReceivedValidator: Validator<PagedClassificationPolicy> =
  /* @__PURE__ */ defineValidator(isPagedClassificationPolicyReceived);

export function isPagedClassificationPolicyReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedClassificationPolicyReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isClassificationPolicyReceived, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link QueueSelectorAttachment}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const queueSelectorAttachmentReceivedValidator: Validator<QueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isQueueSelectorAttachmentReceived);

function isQueueSelectorAttachmentReceived(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "conditional":
      return isConditionalQueueSelectorAttachmentReceived(input, walk);
    case "passThrough":
      return isPassThroughQueueSelectorAttachment(input, walk);
    case "ruleEngine":
      return isRuleEngineQueueSelectorAttachmentReceived(input, walk);
    case "static":
      return isStaticQueueSelectorAttachment(input, walk);
    case "weightedAllocation":
      return isWeightedAllocationQueueSelectorAttachment(input, walk);
    default:
      if (typeof input.kind === "string" && isLenient(walk)) return true;
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
 * Checks values against {@link RuleEngineQueueSelectorAttachment}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const ruleEngineQueueSelectorAttachmentReceivedValidator: Validator<RuleEngineQueueSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isRuleEngineQueueSelectorAttachmentReceived);

function isRuleEngineQueueSelectorAttachmentReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, rule } = input;
  if (!isPlain(input)) return checkCopy(isRuleEngineQueueSelectorAttachmentReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "rule"]);
  return (
    (kind === "ruleEngine" || unequal(walk, "/kind", kind, "ruleEngine")) &&
    isRouterRuleReceived(rule, inside(walk, "/rule"))
  );
}

/**
 * Checks values against {@link RuleEngineWorkerSelectorAttachment}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const ruleEngineWorkerSelectorAttachmentReceivedValidator: Validator<RuleEngineWorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isRuleEngineWorkerSelectorAttachmentReceived);

function isRuleEngineWorkerSelectorAttachmentReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, rule } = input;
  if (!isPlain(input)) return checkCopy(isRuleEngineWorkerSelectorAttachmentReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "rule"]);
  return (
    (kind === "ruleEngine" || unequal(walk, "/kind", kind, "ruleEngine")) &&
    isRouterRuleReceived(rule, inside(walk, "/rule"))
  );
}

/**
 * Checks values against {@link WorkerSelectorAttachment}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const workerSelectorAttachmentReceivedValidator: Validator<WorkerSelectorAttachment> =
  /* @__PURE__ */ defineValidator(isWorkerSelectorAttachmentReceived);

function isWorkerSelectorAttachmentReceived(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "conditional":
      return isConditionalWorkerSelectorAttachmentReceived(input, walk);
    case "passThrough":
      return isPassThroughWorkerSelectorAttachment(input, walk);
    case "ruleEngine":
      return isRuleEngineWorkerSelectorAttachmentReceived(input, walk);
    case "static":
      return isStaticWorkerSelectorAttachment(input, walk);
    case "weightedAllocation":
      return isWeightedAllocationWorkerSelectorAttachment(input, walk);
    default:
      if (typeof input.kind === "string" && isLenient(walk)) return true;
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "conditional",
        "passThrough",
        "ruleEngine",
        "static",
        "weightedAllocation",
      ]);
  }
}
