// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInt32,
  isMapOf,
  isNumber,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  unequal,
  wrongInt32,
} from "@trunkline/validator-kit";
import type {
  CancelExceptionAction,
  ExceptionAction,
  ExceptionActionInput,
  ExceptionPolicy,
  ExceptionPolicyCreateOrUpdate,
  ExceptionRule,
  ExceptionRuleInput,
  ExceptionTrigger,
  ManualReclassifyExceptionAction,
  ManualReclassifyExceptionActionInput,
  PagedExceptionPolicy,
  QueueLengthExceptionTrigger,
  ReclassifyExceptionAction,
  WaitTimeExceptionTrigger,
} from "@trunkline/job-router-models";
import { isLabelValue, isRouterWorkerSelector, isRouterWorkerSelectorInput } from "./shared.ts";

/**
 * Checks values against {@link CancelExceptionAction}.
 *
 * Cancels the job.
 */
export const cancelExceptionActionValidator: Validator<CancelExceptionAction> = /* @__PURE__ */ defineValidator(
  isCancelExceptionAction,
);

export function isCancelExceptionAction(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, note, dispositionCode, id } = input;
  if (!isPlain(input)) return checkCopy(isCancelExceptionAction, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "note", "dispositionCode", "id"]);
  return (
    (kind === "cancel" || unequal(walk, "/kind", kind, "cancel")) &&
    (note === undefined || typeof note === "string" || mistyped(walk, "/note", note, "string")) &&
    (dispositionCode === undefined ||
      typeof dispositionCode === "string" ||
      mistyped(walk, "/dispositionCode", dispositionCode, "string")) &&
    (id === undefined || typeof id === "string" || mistyped(walk, "/id", id, "string"))
  );
}

/**
 * Checks values against {@link ExceptionAction}.
 *
 * What is done about a job.
 */
export const exceptionActionValidator: Validator<ExceptionAction> = /* @__PURE__ */ defineValidator(isExceptionAction);

function isExceptionAction(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "cancel":
      return isCancelExceptionAction(input, walk);
    case "manualReclassify":
      return isManualReclassifyExceptionAction(input, walk);
    case "reclassify":
      return isReclassifyExceptionAction(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["cancel", "manualReclassify", "reclassify"]);
  }
}

/**
 * Checks values against {@link ExceptionActionInput}.
 *
 * {@link ExceptionAction} as it is sent: without the members that only the service sets.
 */
export const exceptionActionInputValidator: Validator<ExceptionActionInput> = /* @__PURE__ */ defineValidator(
  isExceptionActionInput,
);

function isExceptionActionInput(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "cancel":
      return isCancelExceptionAction(input, walk);
    case "manualReclassify":
      return isManualReclassifyExceptionActionInput(input, walk);
    case "reclassify":
      return isReclassifyExceptionAction(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["cancel", "manualReclassify", "reclassify"]);
  }
}

/**
 * Checks values against {@link ExceptionPolicy}.
 *
 * Says what happens to a job of a queue when it waits too long, or behind too many others.
 */
export const exceptionPolicyValidator: Validator<ExceptionPolicy> = /* @__PURE__ */ defineValidator(isExceptionPolicy);

function isExceptionPolicy(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, exceptionRules, etag } = input;
  if (!isPlain(input)) return checkCopy(isExceptionPolicy, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "name", "exceptionRules", "etag"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (name === undefined || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (exceptionRules === undefined || isArrayOf(exceptionRules, isExceptionRule, inside(walk, "/exceptionRules"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link ExceptionPolicyCreateOrUpdate}.
 *
 * Merge patch of an exception policy; creates it where there is none.
 */
export const exceptionPolicyCreateOrUpdateValidator: Validator<ExceptionPolicyCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isExceptionPolicyCreateOrUpdate);

export function isExceptionPolicyCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { name, exceptionRules } = input;
  if (!isPlain(input)) return checkCopy(isExceptionPolicyCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["name", "exceptionRules"]);
  return (
    (name === undefined || name === null || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (exceptionRules === undefined ||
      exceptionRules === null ||
      isArrayOf(exceptionRules, isExceptionRuleInput, inside(walk, "/exceptionRules")))
  );
}

/**
 * Checks values against {@link ExceptionRule}.
 *
 * When something is to be done about a job, and what.
 */
export const exceptionRuleValidator: Validator<ExceptionRule> = /* @__PURE__ */ defineValidator(isExceptionRule);

function isExceptionRule(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, trigger, actions } = input;
  if (!isPlain(input)) return checkCopy(isExceptionRule, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "trigger", "actions"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    isExceptionTrigger(trigger, inside(walk, "/trigger")) &&
    isArrayOf(actions, isExceptionAction, inside(walk, "/actions"))
  );
}

/**
 * Checks values against {@link ExceptionRuleInput}.
 *
 * {@link ExceptionRule} as it is sent: without the members that only the service sets.
 */
export const exceptionRuleInputValidator: Validator<ExceptionRuleInput> = /* @__PURE__ */ defineValidator(
  isExceptionRuleInput,
);

function isExceptionRuleInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, trigger, actions } = input;
  if (!isPlain(input)) return checkCopy(isExceptionRuleInput, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "trigger", "actions"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    isExceptionTrigger(trigger, inside(walk, "/trigger")) &&
    isArrayOf(actions, isExceptionActionInput, inside(walk, "/actions"))
  );
}

/**
 * Checks values against {@link ExceptionTrigger}.
 *
 * When an exception rule applies to a job.
 */
export const exceptionTriggerValidator: Validator<ExceptionTrigger> = /* @__PURE__ */ defineValidator(
  isExceptionTrigger,
);

function isExceptionTrigger(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "queueLength":
      return isQueueLengthExceptionTrigger(input, walk);
    case "waitTime":
      return isWaitTimeExceptionTrigger(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["queueLength", "waitTime"]);
  }
}

/**
 * Checks values against {@link ManualReclassifyExceptionAction}.
 *
 * Changes the job directly. What is absent stays as it is.
 */
export const manualReclassifyExceptionActionValidator: Validator<ManualReclassifyExceptionAction> =
  /* @__PURE__ */ defineValidator(isManualReclassifyExceptionAction);

export function isManualReclassifyExceptionAction(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, queueId, priority, workerSelectors, id } = input;
  if (!isPlain(input)) return checkCopy(isManualReclassifyExceptionAction, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "queueId", "priority", "workerSelectors", "id"]);
  return (
    (kind === "manualReclassify" || unequal(walk, "/kind", kind, "manualReclassify")) &&
    (queueId === undefined || typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (priority === undefined || isInt32(priority) || wrongInt32(walk, "/priority", priority)) &&
    (workerSelectors === undefined ||
      isArrayOf(workerSelectors, isRouterWorkerSelector, inside(walk, "/workerSelectors"))) &&
    (id === undefined || typeof id === "string" || mistyped(walk, "/id", id, "string"))
  );
}

/**
 * Checks values against {@link ManualReclassifyExceptionActionInput}.
 *
 * {@link ManualReclassifyExceptionAction} as it is sent: without the members that only the service sets.
 */
export const manualReclassifyExceptionActionInputValidator: Validator<ManualReclassifyExceptionActionInput> =
  /* @__PURE__ */ defineValidator(isManualReclassifyExceptionActionInput);

function isManualReclassifyExceptionActionInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, queueId, priority, workerSelectors, id } = input;
  if (!isPlain(input)) return checkCopy(isManualReclassifyExceptionActionInput, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "queueId", "priority", "workerSelectors", "id"]);
  return (
    (kind === "manualReclassify" || unequal(walk, "/kind", kind, "manualReclassify")) &&
    (queueId === undefined || typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (priority === undefined || isInt32(priority) || wrongInt32(walk, "/priority", priority)) &&
    (workerSelectors === undefined ||
      isArrayOf(workerSelectors, isRouterWorkerSelectorInput, inside(walk, "/workerSelectors"))) &&
    (id === undefined || typeof id === "string" || mistyped(walk, "/id", id, "string"))
  );
}

/**
 * Checks values against {@link PagedExceptionPolicy}.
 *
 * One page of exception policies.
 */
export const pagedExceptionPolicyValidator: Validator<PagedExceptionPolicy> = /* @__PURE__ */ defineValidator(
  isPagedExceptionPolicy,
);

function isPagedExceptionPolicy(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedExceptionPolicy, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isExceptionPolicy, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link QueueLengthExceptionTrigger}.
 *
 * Looked at when a job arrives in the queue.
 */
export const queueLengthExceptionTriggerValidator: Validator<QueueLengthExceptionTrigger> =
  /* @__PURE__ */ defineValidator(isQueueLengthExceptionTrigger);

export function isQueueLengthExceptionTrigger(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, threshold } = input;
  if (!isPlain(input)) return checkCopy(isQueueLengthExceptionTrigger, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "threshold"]);
  return (
    (kind === "queueLength" || unequal(walk, "/kind", kind, "queueLength")) &&
    (isInt32(threshold) || wrongInt32(walk, "/threshold", threshold))
  );
}

/**
 * Checks values against {@link ReclassifyExceptionAction}.
 *
 * Classifies the job again.
 */
export const reclassifyExceptionActionValidator: Validator<ReclassifyExceptionAction> = /* @__PURE__ */ defineValidator(
  isReclassifyExceptionAction,
);

export function isReclassifyExceptionAction(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, classificationPolicyId, labelsToUpsert, id } = input;
  if (!isPlain(input)) return checkCopy(isReclassifyExceptionAction, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "classificationPolicyId", "labelsToUpsert", "id"]);
  return (
    (kind === "reclassify" || unequal(walk, "/kind", kind, "reclassify")) &&
    (classificationPolicyId === undefined ||
      typeof classificationPolicyId === "string" ||
      mistyped(walk, "/classificationPolicyId", classificationPolicyId, "string")) &&
    (labelsToUpsert === undefined || isMapOf(labelsToUpsert, isLabelValue, inside(walk, "/labelsToUpsert"))) &&
    (id === undefined || typeof id === "string" || mistyped(walk, "/id", id, "string"))
  );
}

/**
 * Checks values against {@link WaitTimeExceptionTrigger}.
 *
 * Looked at while a job waits.
 */
export const waitTimeExceptionTriggerValidator: Validator<WaitTimeExceptionTrigger> = /* @__PURE__ */ defineValidator(
  isWaitTimeExceptionTrigger,
);

export function isWaitTimeExceptionTrigger(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, thresholdSeconds } = input;
  if (!isPlain(input)) return checkCopy(isWaitTimeExceptionTrigger, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "thresholdSeconds"]);
  return (
    (kind === "waitTime" || unequal(walk, "/kind", kind, "waitTime")) &&
    (isNumber(thresholdSeconds) || mistyped(walk, "/thresholdSeconds", thresholdSeconds, "number"))
  );
}
