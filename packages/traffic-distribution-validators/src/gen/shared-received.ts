// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasMembers,
  inside,
  isLenient,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  AttachedFileInvalidRequestExceptionReason,
  AttachedFileServiceQuotaExceededExceptionReason,
  InvalidRequestException,
  InvalidRequestExceptionReason,
  ResourceInUseException,
  ResourceType,
  ServiceQuotaExceededException,
  ServiceQuotaExceededExceptionReason,
} from "@trunkline/traffic-distribution-models";

/**
 * Checks values against {@link AttachedFileInvalidRequestExceptionReason}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const attachedFileInvalidRequestExceptionReasonReceivedValidator: Validator<AttachedFileInvalidRequestExceptionReason> =
  /* @__PURE__ */ defineValidator(isAttachedFileInvalidRequestExceptionReasonReceived);

const attachedFileInvalidRequestExceptionReasonReceivedValues: readonly string[] = [
  "INVALID_FILE_SIZE",
  "INVALID_FILE_TYPE",
  "INVALID_FILE_NAME",
];

function isAttachedFileInvalidRequestExceptionReasonReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || attachedFileInvalidRequestExceptionReasonReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", attachedFileInvalidRequestExceptionReasonReceivedValues)
  );
}

/**
 * Checks values against {@link AttachedFileServiceQuotaExceededExceptionReason}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const attachedFileServiceQuotaExceededExceptionReasonReceivedValidator: Validator<AttachedFileServiceQuotaExceededExceptionReason> =
  /* @__PURE__ */ defineValidator(isAttachedFileServiceQuotaExceededExceptionReasonReceived);

const attachedFileServiceQuotaExceededExceptionReasonReceivedValues: readonly string[] = [
  "TOTAL_FILE_SIZE_EXCEEDED",
  "TOTAL_FILE_COUNT_EXCEEDED",
];

function isAttachedFileServiceQuotaExceededExceptionReasonReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || attachedFileServiceQuotaExceededExceptionReasonReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", attachedFileServiceQuotaExceededExceptionReasonReceivedValues)
  );
}

/**
 * Checks values against {@link InvalidRequestException}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const invalidRequestExceptionReceivedValidator: Validator<InvalidRequestException> =
  /* @__PURE__ */ defineValidator(isInvalidRequestExceptionReceived);

export function isInvalidRequestExceptionReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message, Reason } = input;
  if (!isPlain(input)) return checkCopy(isInvalidRequestExceptionReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Message", "Reason"]);
  return (
    (Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string")) &&
    (Reason === undefined || isInvalidRequestExceptionReasonReceived(Reason, inside(walk, "/Reason")))
  );
}

/**
 * Checks values against {@link InvalidRequestExceptionReason}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const invalidRequestExceptionReasonReceivedValidator: Validator<InvalidRequestExceptionReason> =
  /* @__PURE__ */ defineValidator(isInvalidRequestExceptionReasonReceived);

const invalidRequestExceptionReasonReceivedMembers: readonly string[] = ["AttachedFileInvalidRequestExceptionReason"];

function isInvalidRequestExceptionReasonReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { AttachedFileInvalidRequestExceptionReason } = input;
  if (!isPlain(input)) return checkCopy(isInvalidRequestExceptionReasonReceived, input, walk);
  walk?.modes?.tidy(walk, input, invalidRequestExceptionReasonReceivedMembers);
  return (
    hasMembers(input, walk, 1, 1, invalidRequestExceptionReasonReceivedMembers) &&
    (AttachedFileInvalidRequestExceptionReason === undefined ||
      isAttachedFileInvalidRequestExceptionReasonReceived(AttachedFileInvalidRequestExceptionReason, inside(walk, "/AttachedFileInvalidRequestExceptionReason")))
  );
}

/**
 * Checks values against {@link ResourceInUseException}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const resourceInUseExceptionReceivedValidator: Validator<ResourceInUseException> =
  /* @__PURE__ */ defineValidator(isResourceInUseExceptionReceived);

export function isResourceInUseExceptionReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message, ResourceType, ResourceId } = input;
  if (!isPlain(input)) return checkCopy(isResourceInUseExceptionReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Message", "ResourceType", "ResourceId"]);
  return (
    (Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string")) &&
    (ResourceType === undefined || isResourceTypeReceived(ResourceType, inside(walk, "/ResourceType"))) &&
    (ResourceId === undefined || typeof ResourceId === "string" || mistyped(walk, "/ResourceId", ResourceId, "string"))
  );
}

/**
 * Checks values against {@link ResourceType}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const resourceTypeReceivedValidator: Validator<ResourceType> = /* @__PURE__ */ defineValidator(
  isResourceTypeReceived,
);

const resourceTypeReceivedValues: readonly string[] = [
  "CONTACT",
  "CONTACT_FLOW",
  "INSTANCE",
  "PARTICIPANT",
  "HIERARCHY_LEVEL",
  "HIERARCHY_GROUP",
  "USER",
  "PHONE_NUMBER",
];

function isResourceTypeReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || resourceTypeReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", resourceTypeReceivedValues)
  );
}

/**
 * Checks values against {@link ServiceQuotaExceededException}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const serviceQuotaExceededExceptionReceivedValidator: Validator<ServiceQuotaExceededException> =
  /* @__PURE__ */ defineValidator(isServiceQuotaExceededExceptionReceived);

export function isServiceQuotaExceededExceptionReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message, Reason } = input;
  if (!isPlain(input)) return checkCopy(isServiceQuotaExceededExceptionReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Message", "Reason"]);
  return (
    (Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string")) &&
    (Reason === undefined || isServiceQuotaExceededExceptionReasonReceived(Reason, inside(walk, "/Reason")))
  );
}

/**
 * Checks values against {@link ServiceQuotaExceededExceptionReason}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const serviceQuotaExceededExceptionReasonReceivedValidator: Validator<ServiceQuotaExceededExceptionReason> =
  /* @__PURE__ */ defineValidator(isServiceQuotaExceededExceptionReasonReceived);

const serviceQuotaExceededExceptionReasonReceivedMembers: readonly string[] = [
  "AttachedFileServiceQuotaExceededExceptionReason",
];

function isServiceQuotaExceededExceptionReasonReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { AttachedFileServiceQuotaExceededExceptionReason } = input;
  if (!isPlain(input)) return checkCopy(isServiceQuotaExceededExceptionReasonReceived, input, walk);
  walk?.modes?.tidy(walk, input, serviceQuotaExceededExceptionReasonReceivedMembers);
  return (
    hasMembers(input, walk, 1, 1, serviceQuotaExceededExceptionReasonReceivedMembers) &&
    (AttachedFileServiceQuotaExceededExceptionReason === undefined ||
      isAttachedFileServiceQuotaExceededExceptionReasonReceived(AttachedFileServiceQuotaExceededExceptionReason, inside(walk, "/AttachedFileServiceQuotaExceededExceptionReason")))
  );
}
