// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkInt32,
  checkLiteral,
  checkNumber,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isInt32,
  isMapOf,
  isNumber,
  isObject,
  isPlain,
  isUriReference,
  itemsOf,
  mapOf,
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
import {
  isLabelValue,
  isRouterWorkerSelector,
  isRouterWorkerSelectorInput,
  walkLabelValue,
  walkRouterWorkerSelector,
  walkRouterWorkerSelectorInput,
} from "./shared.ts";

/**
 * Checks values against {@link CancelExceptionAction}.
 *
 * Cancels the job.
 */
export const cancelExceptionActionValidator: Validator<CancelExceptionAction> = /* @__PURE__ */ defineValidator(
  isCancelExceptionAction,
  walkCancelExceptionAction,
);

function isCancelExceptionAction(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, note, dispositionCode, id } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCancelExceptionAction);
  return (
    kind === "cancel" &&
    (note === undefined || typeof note === "string") &&
    (dispositionCode === undefined || typeof dispositionCode === "string") &&
    (id === undefined || typeof id === "string")
  );
}

const cancelExceptionActionMembers: readonly string[] = ["kind", "note", "dispositionCode", "id"];

function walkCancelExceptionAction(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, cancelExceptionActionMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "cancel");
  checkString(walk, "note", members.note, optional);
  checkString(walk, "dispositionCode", members.dispositionCode, optional);
  checkString(walk, "id", members.id, optional);
  return members;
}

/**
 * Checks values against {@link ExceptionAction}.
 *
 * What is done about a job.
 */
export const exceptionActionValidator: Validator<ExceptionAction> = /* @__PURE__ */ defineValidator(
  isExceptionAction,
  walkExceptionAction,
);

function isExceptionAction(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "cancel":
      return isCancelExceptionAction(input);
    case "manualReclassify":
      return isManualReclassifyExceptionAction(input);
    case "reclassify":
      return isReclassifyExceptionAction(input);
    default:
      return false;
  }
}

function walkExceptionAction(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "cancel":
      return walkCancelExceptionAction(walk, input);
    case "manualReclassify":
      return walkManualReclassifyExceptionAction(walk, input);
    case "reclassify":
      return walkReclassifyExceptionAction(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["cancel", "manualReclassify", "reclassify"]);
  }
}

/**
 * Checks values against {@link ExceptionActionInput}.
 *
 * {@link ExceptionAction} as it is sent: without the members that only the service sets.
 */
export const exceptionActionInputValidator: Validator<ExceptionActionInput> = /* @__PURE__ */ defineValidator(
  isExceptionActionInput,
  walkExceptionActionInput,
);

function isExceptionActionInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "cancel":
      return isCancelExceptionAction(input);
    case "manualReclassify":
      return isManualReclassifyExceptionActionInput(input);
    case "reclassify":
      return isReclassifyExceptionAction(input);
    default:
      return false;
  }
}

function walkExceptionActionInput(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "cancel":
      return walkCancelExceptionAction(walk, input);
    case "manualReclassify":
      return walkManualReclassifyExceptionActionInput(walk, input);
    case "reclassify":
      return walkReclassifyExceptionAction(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["cancel", "manualReclassify", "reclassify"]);
  }
}

/**
 * Checks values against {@link ExceptionPolicy}.
 *
 * Says what happens to a job of a queue when it waits too long, or behind too many others.
 */
export const exceptionPolicyValidator: Validator<ExceptionPolicy> = /* @__PURE__ */ defineValidator(
  isExceptionPolicy,
  walkExceptionPolicy,
);

export function isExceptionPolicy(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { id, name, exceptionRules, etag } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExceptionPolicy);
  return (
    typeof id === "string" &&
    (name === undefined || typeof name === "string") &&
    (exceptionRules === undefined || isArrayOf(exceptionRules, isExceptionRule)) &&
    typeof etag === "string"
  );
}

const exceptionPolicyMembers: readonly string[] = ["id", "name", "exceptionRules", "etag"];

export function walkExceptionPolicy(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, exceptionPolicyMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  checkString(walk, "name", members.name, optional);
  walkMember(walk, members, "exceptionRules", optional, itemsOf(walkExceptionRule));
  checkString(walk, "etag", members.etag, required);
  return members;
}

/**
 * Checks values against {@link ExceptionPolicyCreateOrUpdate}.
 *
 * Merge patch of an exception policy; creates it where there is none.
 */
export const exceptionPolicyCreateOrUpdateValidator: Validator<ExceptionPolicyCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isExceptionPolicyCreateOrUpdate, walkExceptionPolicyCreateOrUpdate);

export function isExceptionPolicyCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { name, exceptionRules } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExceptionPolicyCreateOrUpdate);
  return (
    (name === undefined || name === null || typeof name === "string") &&
    (exceptionRules === undefined || exceptionRules === null || isArrayOf(exceptionRules, isExceptionRuleInput))
  );
}

const exceptionPolicyCreateOrUpdateMembers: readonly string[] = ["name", "exceptionRules"];

export function walkExceptionPolicyCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, exceptionPolicyCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.name !== null) checkString(walk, "name", members.name, optional);
  walkMember(walk, members, "exceptionRules", optional, nullOr(itemsOf(walkExceptionRuleInput)));
  return members;
}

/**
 * Checks values against {@link ExceptionRule}.
 *
 * When something is to be done about a job, and what.
 */
export const exceptionRuleValidator: Validator<ExceptionRule> = /* @__PURE__ */ defineValidator(
  isExceptionRule,
  walkExceptionRule,
);

function isExceptionRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { id, trigger, actions } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExceptionRule);
  return typeof id === "string" && isExceptionTrigger(trigger) && isArrayOf(actions, isExceptionAction);
}

const exceptionRuleMembers: readonly string[] = ["id", "trigger", "actions"];

function walkExceptionRule(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, exceptionRuleMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  walkMember(walk, members, "trigger", required, walkExceptionTrigger);
  walkMember(walk, members, "actions", required, itemsOf(walkExceptionAction));
  return members;
}

/**
 * Checks values against {@link ExceptionRuleInput}.
 *
 * {@link ExceptionRule} as it is sent: without the members that only the service sets.
 */
export const exceptionRuleInputValidator: Validator<ExceptionRuleInput> = /* @__PURE__ */ defineValidator(
  isExceptionRuleInput,
  walkExceptionRuleInput,
);

function isExceptionRuleInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { id, trigger, actions } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExceptionRuleInput);
  return typeof id === "string" && isExceptionTrigger(trigger) && isArrayOf(actions, isExceptionActionInput);
}

const exceptionRuleInputMembers: readonly string[] = ["id", "trigger", "actions"];

function walkExceptionRuleInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, exceptionRuleInputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  walkMember(walk, members, "trigger", required, walkExceptionTrigger);
  walkMember(walk, members, "actions", required, itemsOf(walkExceptionActionInput));
  return members;
}

/**
 * Checks values against {@link ExceptionTrigger}.
 *
 * When an exception rule applies to a job.
 */
export const exceptionTriggerValidator: Validator<ExceptionTrigger> = /* @__PURE__ */ defineValidator(
  isExceptionTrigger,
  walkExceptionTrigger,
);

function isExceptionTrigger(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "queueLength":
      return isQueueLengthExceptionTrigger(input);
    case "waitTime":
      return isWaitTimeExceptionTrigger(input);
    default:
      return false;
  }
}

function walkExceptionTrigger(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "queueLength":
      return walkQueueLengthExceptionTrigger(walk, input);
    case "waitTime":
      return walkWaitTimeExceptionTrigger(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["queueLength", "waitTime"]);
  }
}

/**
 * Checks values against {@link ManualReclassifyExceptionAction}.
 *
 * Changes the job directly. What is absent stays as it is.
 */
export const manualReclassifyExceptionActionValidator: Validator<ManualReclassifyExceptionAction> =
  /* @__PURE__ */ defineValidator(isManualReclassifyExceptionAction, walkManualReclassifyExceptionAction);

function isManualReclassifyExceptionAction(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, queueId, priority, workerSelectors, id } = input;
  if (!isPlain(input)) return acceptsOwn(input, isManualReclassifyExceptionAction);
  return (
    kind === "manualReclassify" &&
    (queueId === undefined || typeof queueId === "string") &&
    (priority === undefined || isInt32(priority)) &&
    (workerSelectors === undefined || isArrayOf(workerSelectors, isRouterWorkerSelector)) &&
    (id === undefined || typeof id === "string")
  );
}

const manualReclassifyExceptionActionMembers: readonly string[] = [
  "kind",
  "queueId",
  "priority",
  "workerSelectors",
  "id",
];

function walkManualReclassifyExceptionAction(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, manualReclassifyExceptionActionMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "manualReclassify");
  checkString(walk, "queueId", members.queueId, optional);
  checkInt32(walk, "priority", members.priority, optional);
  walkMember(walk, members, "workerSelectors", optional, itemsOf(walkRouterWorkerSelector));
  checkString(walk, "id", members.id, optional);
  return members;
}

/**
 * Checks values against {@link ManualReclassifyExceptionActionInput}.
 *
 * {@link ManualReclassifyExceptionAction} as it is sent: without the members that only the service sets.
 */
export const manualReclassifyExceptionActionInputValidator: Validator<ManualReclassifyExceptionActionInput> =
  /* @__PURE__ */ defineValidator(isManualReclassifyExceptionActionInput, walkManualReclassifyExceptionActionInput);

function isManualReclassifyExceptionActionInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, queueId, priority, workerSelectors, id } = input;
  if (!isPlain(input)) return acceptsOwn(input, isManualReclassifyExceptionActionInput);
  return (
    kind === "manualReclassify" &&
    (queueId === undefined || typeof queueId === "string") &&
    (priority === undefined || isInt32(priority)) &&
    (workerSelectors === undefined || isArrayOf(workerSelectors, isRouterWorkerSelectorInput)) &&
    (id === undefined || typeof id === "string")
  );
}

const manualReclassifyExceptionActionInputMembers: readonly string[] = [
  "kind",
  "queueId",
  "priority",
  "workerSelectors",
  "id",
];

function walkManualReclassifyExceptionActionInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, manualReclassifyExceptionActionInputMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "manualReclassify");
  checkString(walk, "queueId", members.queueId, optional);
  checkInt32(walk, "priority", members.priority, optional);
  walkMember(walk, members, "workerSelectors", optional, itemsOf(walkRouterWorkerSelectorInput));
  checkString(walk, "id", members.id, optional);
  return members;
}

/**
 * Checks values against {@link PagedExceptionPolicy}.
 *
 * One page of exception policies.
 */
export const pagedExceptionPolicyValidator: Validator<PagedExceptionPolicy> = /* @__PURE__ */ defineValidator(
  isPagedExceptionPolicy,
  walkPagedExceptionPolicy,
);

export function isPagedExceptionPolicy(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { value, nextLink } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedExceptionPolicy);
  return (
    isArrayOf(value, isExceptionPolicy) &&
    (nextLink === undefined || (typeof nextLink === "string" && isUriReference(nextLink)))
  );
}

const pagedExceptionPolicyMembers: readonly string[] = ["value", "nextLink"];

export function walkPagedExceptionPolicy(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedExceptionPolicyMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "value", required, itemsOf(walkExceptionPolicy));
  checkString(walk, "nextLink", members.nextLink, optional, [uriReferenceFormat]);
  return members;
}

/**
 * Checks values against {@link QueueLengthExceptionTrigger}.
 *
 * Looked at when a job arrives in the queue.
 */
export const queueLengthExceptionTriggerValidator: Validator<QueueLengthExceptionTrigger> =
  /* @__PURE__ */ defineValidator(isQueueLengthExceptionTrigger, walkQueueLengthExceptionTrigger);

function isQueueLengthExceptionTrigger(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, threshold } = input;
  if (!isPlain(input)) return acceptsOwn(input, isQueueLengthExceptionTrigger);
  return kind === "queueLength" && isInt32(threshold);
}

const queueLengthExceptionTriggerMembers: readonly string[] = ["kind", "threshold"];

function walkQueueLengthExceptionTrigger(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, queueLengthExceptionTriggerMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "queueLength");
  checkInt32(walk, "threshold", members.threshold, required);
  return members;
}

/**
 * Checks values against {@link ReclassifyExceptionAction}.
 *
 * Classifies the job again.
 */
export const reclassifyExceptionActionValidator: Validator<ReclassifyExceptionAction> = /* @__PURE__ */ defineValidator(
  isReclassifyExceptionAction,
  walkReclassifyExceptionAction,
);

function isReclassifyExceptionAction(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, classificationPolicyId, labelsToUpsert, id } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReclassifyExceptionAction);
  return (
    kind === "reclassify" &&
    (classificationPolicyId === undefined || typeof classificationPolicyId === "string") &&
    (labelsToUpsert === undefined || isMapOf(labelsToUpsert, isLabelValue)) &&
    (id === undefined || typeof id === "string")
  );
}

const reclassifyExceptionActionMembers: readonly string[] = ["kind", "classificationPolicyId", "labelsToUpsert", "id"];

function walkReclassifyExceptionAction(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, reclassifyExceptionActionMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "reclassify");
  checkString(walk, "classificationPolicyId", members.classificationPolicyId, optional);
  walkMember(walk, members, "labelsToUpsert", optional, mapOf(walkLabelValue));
  checkString(walk, "id", members.id, optional);
  return members;
}

/**
 * Checks values against {@link WaitTimeExceptionTrigger}.
 *
 * Looked at while a job waits.
 */
export const waitTimeExceptionTriggerValidator: Validator<WaitTimeExceptionTrigger> = /* @__PURE__ */ defineValidator(
  isWaitTimeExceptionTrigger,
  walkWaitTimeExceptionTrigger,
);

function isWaitTimeExceptionTrigger(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, thresholdSeconds } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWaitTimeExceptionTrigger);
  return kind === "waitTime" && isNumber(thresholdSeconds);
}

const waitTimeExceptionTriggerMembers: readonly string[] = ["kind", "thresholdSeconds"];

function walkWaitTimeExceptionTrigger(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, waitTimeExceptionTriggerMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "waitTime");
  checkNumber(walk, "thresholdSeconds", members.thresholdSeconds, required);
  return members;
}
