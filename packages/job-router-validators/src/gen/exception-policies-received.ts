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
} from "@trunkline/validator-kit";
import type {
  ExceptionAction,
  ExceptionPolicy,
  ExceptionRule,
  ExceptionTrigger,
  PagedExceptionPolicy,
} from "@trunkline/job-router-models";
import {
  isCancelExceptionAction,
  isManualReclassifyExceptionAction,
  isQueueLengthExceptionTrigger,
  isReclassifyExceptionAction,
  isWaitTimeExceptionTrigger,
} from "./exception-policies.ts";

/**
 * Checks values against {@link ExceptionAction}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const exceptionActionReceivedValidator: Validator<ExceptionAction> = /* @__PURE__ */ defineValidator(
  isExceptionActionReceived,
);

function isExceptionActionReceived(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "cancel":
      return isCancelExceptionAction(input, walk);
    case "manualReclassify":
      return isManualReclassifyExceptionAction(input, walk);
    case "reclassify":
      return isReclassifyExceptionAction(input, walk);
    default:
      if (typeof input.kind === "string" && isLenient(walk)) return true;
      return notAmong(walk, "/kind", input.kind, "discriminator", ["cancel", "manualReclassify", "reclassify"]);
  }
}

/**
 * Checks values against {@link ExceptionPolicy}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const exceptionPolicyReceivedValidator: Validator<ExceptionPolicy> = /* @__PURE__ */ defineValidator(
  isExceptionPolicyReceived,
);

export function isExceptionPolicyReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, exceptionRules, etag } = input;
  if (!isPlain(input)) return checkCopy(isExceptionPolicyReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "name", "exceptionRules", "etag"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (name === undefined || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (exceptionRules === undefined ||
      isArrayOf(exceptionRules, isExceptionRuleReceived, inside(walk, "/exceptionRules"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link ExceptionRule}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const exceptionRuleReceivedValidator: Validator<ExceptionRule> = /* @__PURE__ */ defineValidator(
  isExceptionRuleReceived,
);

function isExceptionRuleReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, trigger, actions } = input;
  if (!isPlain(input)) return checkCopy(isExceptionRuleReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "trigger", "actions"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    isExceptionTriggerReceived(trigger, inside(walk, "/trigger")) &&
    isArrayOf(actions, isExceptionActionReceived, inside(walk, "/actions"))
  );
}

/**
 * Checks values against {@link ExceptionTrigger}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const exceptionTriggerReceivedValidator: Validator<ExceptionTrigger> = /* @__PURE__ */ defineValidator(
  isExceptionTriggerReceived,
);

function isExceptionTriggerReceived(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "queueLength":
      return isQueueLengthExceptionTrigger(input, walk);
    case "waitTime":
      return isWaitTimeExceptionTrigger(input, walk);
    default:
      if (typeof input.kind === "string" && isLenient(walk)) return true;
      return notAmong(walk, "/kind", input.kind, "discriminator", ["queueLength", "waitTime"]);
  }
}

/**
 * Checks values against {@link PagedExceptionPolicy}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const pagedExceptionPolicyReceivedValidator: Validator<PagedExceptionPolicy> = /* @__PURE__ */ defineValidator(
  isPagedExceptionPolicyReceived,
);

export function isPagedExceptionPolicyReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedExceptionPolicyReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isExceptionPolicyReceived, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}
