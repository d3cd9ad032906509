// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasMembers,
  inside,
  isInteger,
  isLonger,
  isMapOf,
  isObjectLike,
  isPlain,
  isShorter,
  mistyped,
  notAmong,
  remembering,
  type Validator,
  type Walk,
  unmatched,
  wrong,
} from "@trunkline/validator-kit";
import type {
  ACGRInstanceIdOrArn,
  ACGRTrafficDistributionGroupArn,
  ACGRTrafficDistributionGroupId,
  ARN,
  AccessDeniedException,
  AttachedFileInvalidRequestExceptionReason,
  AttachedFileServiceQuotaExceededExceptionReason,
  AwsRegion,
  ClientToken,
  DirectoryAlias,
  InstanceId,
  InternalServiceException,
  InvalidParameterException,
  InvalidRequestException,
  InvalidRequestExceptionReason,
  MaxResult10,
  MaxResult1000,
  Message,
  NextToken,
  ResourceConflictException,
  ResourceInUseException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ResourceType,
  ServiceQuotaExceededException,
  ServiceQuotaExceededExceptionReason,
  TagMap,
  TagValue,
  ThrottlingException,
  TrafficDistributionGroupIdOrArn,
} from "@trunkline/traffic-distribution-models";

/**
 * Checks values against {@link ACGRInstanceIdOrArn}.
 *
 * An instance, by its identifier or by its ARN. 1 to 250 characters.
 */
export const acgrInstanceIdOrArnValidator: Validator<ACGRInstanceIdOrArn> = /* @__PURE__ */ defineValidator(
  isACGRInstanceIdOrArn,
);

const acgrInstanceIdOrArnPattern =
  /^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance\/)?[a-zA-Z0-9_-]+$/;

export function isACGRInstanceIdOrArn(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  if (isLonger(input, 250)) return wrong(walk, "", input, "maxLength", 250, "must have at most 250 characters");
  return acgrInstanceIdOrArnPattern.test(input) || unmatched(walk, "", input, acgrInstanceIdOrArnPattern);
}

/**
 * Checks values against {@link ACGRTrafficDistributionGroupArn}.
 *
 * ARN of a group, as answers state it. Its Region is always the group's source Region.
 */
export const acgrTrafficDistributionGroupArnValidator: Validator<ACGRTrafficDistributionGroupArn> =
  /* @__PURE__ */ defineValidator(isACGRTrafficDistributionGroupArn);

const acgrTrafficDistributionGroupArnPattern =
  /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group\/[a-zA-Z0-9_-]+$/;

export function isACGRTrafficDistributionGroupArn(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    acgrTrafficDistributionGroupArnPattern.test(input) ||
    unmatched(walk, "", input, acgrTrafficDistributionGroupArnPattern)
  );
}

/**
 * Checks values against {@link ACGRTrafficDistributionGroupId}.
 *
 * Identifier of a group, as answers state it.
 */
export const acgrTrafficDistributionGroupIdValidator: Validator<ACGRTrafficDistributionGroupId> =
  /* @__PURE__ */ defineValidator(isACGRTrafficDistributionGroupId);

const acgrTrafficDistributionGroupIdPattern = /^[a-zA-Z0-9_-]+$/;

export function isACGRTrafficDistributionGroupId(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    acgrTrafficDistributionGroupIdPattern.test(input) ||
    unmatched(walk, "", input, acgrTrafficDistributionGroupIdPattern)
  );
}

/**
 * Checks values against {@link ARN}.
 *
 * An Amazon Resource Name of any kind. The service states no form; what it names decides.
 */
export const arnValidator: Validator<ARN> = /* @__PURE__ */ defineValidator(isARN);

function isARN(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link AccessDeniedException}.
 *
 * The caller may not do this.
 */
export const accessDeniedExceptionValidator: Validator<AccessDeniedException> = /* @__PURE__ */ defineValidator(
  isAccessDeniedException,
);

export function isAccessDeniedException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isAccessDeniedException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link AttachedFileInvalidRequestExceptionReason}.
 *
 * What is wrong with an attached file.
 */
export const attachedFileInvalidRequestExceptionReasonValidator: Validator<AttachedFileInvalidRequestExceptionReason> =
  /* @__PURE__ */ defineValidator(isAttachedFileInvalidRequestExceptionReason);

const attachedFileInvalidRequestExceptionReasonValues: readonly string[] = [
  "INVALID_FILE_SIZE",
  "INVALID_FILE_TYPE",
  "INVALID_FILE_NAME",
];

function isAttachedFileInvalidRequestExceptionReason(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    attachedFileInvalidRequestExceptionReasonValues.includes(input) ||
    notAmong(walk, "", input, "enum", attachedFileInvalidRequestExceptionReasonValues)
  );
}

/**
 * Checks values against {@link AttachedFileServiceQuotaExceededExceptionReason}.
 *
 * Which quota of attached files is used up.
 */
export const attachedFileServiceQuotaExceededExceptionReasonValidator: Validator<AttachedFileServiceQuotaExceededExceptionReason> =
  /* @__PURE__ */ defineValidator(isAttachedFileServiceQuotaExceededExceptionReason);

const attachedFileServiceQuotaExceededExceptionReasonValues: readonly string[] = [
  "TOTAL_FILE_SIZE_EXCEEDED",
  "TOTAL_FILE_COUNT_EXCEEDED",
];

function isAttachedFileServiceQuotaExceededExceptionReason(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    attachedFileServiceQuotaExceededExceptionReasonValues.includes(input) ||
    notAmong(walk, "", input, "enum", attachedFileServiceQuotaExceededExceptionReasonValues)
  );
}

/**
 * Checks values against {@link AwsRegion}.
 *
 * Name of an AWS Region, for example `us-east-1`. 8 to 31 characters.
 */
export const awsRegionValidator: Validator<AwsRegion> = /* @__PURE__ */ defineValidator(isAwsRegion);

const awsRegionPattern = /^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$/;

const awsRegionKnown = /* @__PURE__ */ remembering(awsRegionPattern);

export function isAwsRegion(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (isShorter(input, 8)) return wrong(walk, "", input, "minLength", 8, "must have at least 8 characters");
  if (isLonger(input, 31)) return wrong(walk, "", input, "maxLength", 31, "must have at most 31 characters");
  return awsRegionKnown(input) || unmatched(walk, "", input, awsRegionPattern);
}

/**
 * Checks values against {@link ClientToken}.
 *
 * Makes a request repeatable: the service answers a second request with the same token as it answered the first
 * (inferred).
 * At most 500 characters; clients fill in a random UUID when the caller gives none.
 */
export const clientTokenValidator: Validator<ClientToken> = /* @__PURE__ */ defineValidator(isClientToken);

export function isClientToken(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return !isLonger(input, 500) || wrong(walk, "", input, "maxLength", 500, "must have at most 500 characters");
}

/**
 * Checks values against {@link DirectoryAlias}.
 *
 * Alias of an instance: 1 to 45 letters, digits and inner hyphens, not beginning with `d-`.
 */
export const directoryAliasValidator: Validator<DirectoryAlias> = /* @__PURE__ */ defineValidator(isDirectoryAlias);

const directoryAliasPattern = /^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$/u;

export function isDirectoryAlias(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  if (isLonger(input, 45)) return wrong(walk, "", input, "maxLength", 45, "must have at most 45 characters");
  return directoryAliasPattern.test(input) || unmatched(walk, "", input, directoryAliasPattern);
}

/**
 * Checks values against {@link InstanceId}.
 *
 * Identifier of a contact centre instance, 1 to 100 characters. The same in both Regions of a replica pair.
 */
export const instanceIdValidator: Validator<InstanceId> = /* @__PURE__ */ defineValidator(isInstanceId);

export function isInstanceId(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  return !isLonger(input, 100) || wrong(walk, "", input, "maxLength", 100, "must have at most 100 characters");
}

/**
 * Checks values against {@link InternalServiceException}.
 *
 * The service failed; the request may be repeated.
 */
export const internalServiceExceptionValidator: Validator<InternalServiceException> = /* @__PURE__ */ defineValidator(
  isInternalServiceException,
);

export function isInternalServiceException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isInternalServiceException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link InvalidParameterException}.
 *
 * One or more parameters have a value that the operation does not take.
 */
export const invalidParameterExceptionValidator: Validator<InvalidParameterException> = /* @__PURE__ */ defineValidator(
  isInvalidParameterException,
);

export function isInvalidParameterException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isInvalidParameterException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link InvalidRequestException}.
 *
 * The request breaks a rule of the operation.
 */
export const invalidRequestExceptionValidator: Validator<InvalidRequestException> = /* @__PURE__ */ defineValidator(
  isInvalidRequestException,
);

function isInvalidRequestException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message, Reason } = input;
  if (!isPlain(input)) return checkCopy(isInvalidRequestException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message", "Reason"]);
  return (
    (Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string")) &&
    (Reason === undefined || isInvalidRequestExceptionReason(Reason, inside(walk, "/Reason")))
  );
}

/**
 * Checks values against {@link InvalidRequestExceptionReason}.
 *
 * Exactly one member is present.
 */
export const invalidRequestExceptionReasonValidator: Validator<InvalidRequestExceptionReason> =
  /* @__PURE__ */ defineValidator(isInvalidRequestExceptionReason);

const invalidRequestExceptionReasonMembers: readonly string[] = ["AttachedFileInvalidRequestExceptionReason"];

function isInvalidRequestExceptionReason(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { AttachedFileInvalidRequestExceptionReason } = input;
  if (!isPlain(input)) return checkCopy(isInvalidRequestExceptionReason, input, walk);
  walk?.modes?.tidy(walk, input, invalidRequestExceptionReasonMembers);
  return (
    hasMembers(input, walk, 1, 1, invalidRequestExceptionReasonMembers) &&
    (AttachedFileInvalidRequestExceptionReason === undefined ||
      isAttachedFileInvalidRequestExceptionReason(AttachedFileInvalidRequestExceptionReason, inside(walk, "/AttachedFileInvalidRequestExceptionReason")))
  );
}

/**
 * Checks values against {@link MaxResult10}.
 *
 * Rows wanted on one page, 1 to 10.
 */
export const maxResult10Validator: Validator<MaxResult10> = /* @__PURE__ */ defineValidator(isMaxResult10);

export function isMaxResult10(input: unknown, walk?: Walk): boolean {
  if (!isInteger(input)) return mistyped(walk, "", input, "integer");
  if (input < 1) return wrong(walk, "", input, "minimum", 1, "must be at least 1");
  return input <= 10 || wrong(walk, "", input, "maximum", 10, "must be at most 10");
}

/**
 * Checks values against {@link MaxResult1000}.
 *
 * Rows wanted on one page, 1 to 1,000.
 */
export const maxResult1000Validator: Validator<MaxResult1000> = /* @__PURE__ */ defineValidator(isMaxResult1000);

export function isMaxResult1000(input: unknown, walk?: Walk): boolean {
  if (!isInteger(input)) return mistyped(walk, "", input, "integer");
  if (input < 1) return wrong(walk, "", input, "minimum", 1, "must be at least 1");
  return input <= 1000 || wrong(walk, "", input, "maximum", 1000, "must be at most 1000");
}

/**
 * Checks values against {@link Message}.
 *
 * A sentence for people.
 */
export const messageValidator: Validator<Message> = /* @__PURE__ */ defineValidator(isMessage);

function isMessage(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link NextToken}.
 *
 * Where the next page of a list begins. Opaque.
 */
export const nextTokenValidator: Validator<NextToken> = /* @__PURE__ */ defineValidator(isNextToken);

function isNextToken(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link ResourceConflictException}.
 *
 * Another resource already has that name or (inferred) is being changed.
 */
export const resourceConflictExceptionValidator: Validator<ResourceConflictException> = /* @__PURE__ */ defineValidator(
  isResourceConflictException,
);

export function isResourceConflictException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isResourceConflictException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link ResourceInUseException}.
 *
 * The resource cannot go while others depend on it.
 */
export const resourceInUseExceptionValidator: Validator<ResourceInUseException> = /* @__PURE__ */ defineValidator(
  isResourceInUseException,
);

function isResourceInUseException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message, ResourceType, ResourceId } = input;
  if (!isPlain(input)) return checkCopy(isResourceInUseException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message", "ResourceType", "ResourceId"]);
  return (
    (Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string")) &&
    (ResourceType === undefined || isResourceType(ResourceType, inside(walk, "/ResourceType"))) &&
    (ResourceId === undefined || typeof ResourceId === "string" || mistyped(walk, "/ResourceId", ResourceId, "string"))
  );
}

/**
 * Checks values against {@link ResourceNotFoundException}.
 *
 * The resource does not exist, or not under this name in this Region.
 */
export const resourceNotFoundExceptionValidator: Validator<ResourceNotFoundException> = /* @__PURE__ */ defineValidator(
  isResourceNotFoundException,
);

export function isResourceNotFoundException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isResourceNotFoundException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link ResourceNotReadyException}.
 *
 * The resource is not yet in a state in which this can be done.
 */
export const resourceNotReadyExceptionValidator: Validator<ResourceNotReadyException> = /* @__PURE__ */ defineValidator(
  isResourceNotReadyException,
);

export function isResourceNotReadyException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isResourceNotReadyException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link ResourceType}.
 *
 * Kinds of resources that a `ResourceInUseException` can name.
 */
export const resourceTypeValidator: Validator<ResourceType> = /* @__PURE__ */ defineValidator(isResourceType);

const resourceTypeValues: readonly string[] = [
  "CONTACT",
  "CONTACT_FLOW",
  "INSTANCE",
  "PARTICIPANT",
  "HIERARCHY_LEVEL",
  "HIERARCHY_GROUP",
  "USER",
  "PHONE_NUMBER",
];

function isResourceType(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return resourceTypeValues.includes(input) || notAmong(walk, "", input, "enum", resourceTypeValues);
}

/**
 * Checks values against {@link ServiceQuotaExceededException}.
 *
 * The account has used up a quota. Note the status: 402.
 */
export const serviceQuotaExceededExceptionValidator: Validator<ServiceQuotaExceededException> =
  /* @__PURE__ */ defineValidator(isServiceQuotaExceededException);

function isServiceQuotaExceededException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message, Reason } = input;
  if (!isPlain(input)) return checkCopy(isServiceQuotaExceededException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message", "Reason"]);
  return (
    (Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string")) &&
    (Reason === undefined || isServiceQuotaExceededExceptionReason(Reason, inside(walk, "/Reason")))
  );
}

/**
 * Checks values against {@link ServiceQuotaExceededExceptionReason}.
 *
 * Exactly one member is present.
 */
export const serviceQuotaExceededExceptionReasonValidator: Validator<ServiceQuotaExceededExceptionReason> =
  /* @__PURE__ */ defineValidator(isServiceQuotaExceededExceptionReason);

const serviceQuotaExceededExceptionReasonMembers: readonly string[] = [
  "AttachedFileServiceQuotaExceededExceptionReason",
];

function isServiceQuotaExceededExceptionReason(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { AttachedFileServiceQuotaExceededExceptionReason } = input;
  if (!isPlain(input)) return checkCopy(isServiceQuotaExceededExceptionReason, input, walk);
  walk?.modes?.tidy(walk, input, serviceQuotaExceededExceptionReasonMembers);
  return (
    hasMembers(input, walk, 1, 1, serviceQuotaExceededExceptionReasonMembers) &&
    (AttachedFileServiceQuotaExceededExceptionReason === undefined ||
      isAttachedFileServiceQuotaExceededExceptionReason(AttachedFileServiceQuotaExceededExceptionReason, inside(walk, "/AttachedFileServiceQuotaExceededExceptionReason")))
  );
}

const tagMapNamePattern = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

function isTagMapName(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  if (isLonger(input, 128)) return wrong(walk, "", input, "maxLength", 128, "must have at most 128 characters");
  return tagMapNamePattern.test(input) || unmatched(walk, "", input, tagMapNamePattern);
}

/**
 * Checks values against {@link TagMap}.
 *
 * 1 to 50 tags, value by key.
 */
export const tagMapValidator: Validator<TagMap> = /* @__PURE__ */ defineValidator(isTagMap);

export function isTagMap(input: unknown, walk?: Walk): boolean {
  return (isMapOf(input, isTagValue, walk, isTagMapName) && hasMembers(input, walk, 1, 50));
}

/**
 * Checks values against {@link TagValue}.
 *
 * Value of a tag: at most 256 characters; may be empty.
 */
export const tagValueValidator: Validator<TagValue> = /* @__PURE__ */ defineValidator(isTagValue);

function isTagValue(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return !isLonger(input, 256) || wrong(walk, "", input, "maxLength", 256, "must have at most 256 characters");
}

/**
 * Checks values against {@link ThrottlingException}.
 *
 * Too many requests for this operation from this account in this Region.
 */
export const throttlingExceptionValidator: Validator<ThrottlingException> = /* @__PURE__ */ defineValidator(
  isThrottlingException,
);

export function isThrottlingException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isThrottlingException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link TrafficDistributionGroupIdOrArn}.
 *
 * A group, by its identifier or by its ARN, as a request names it.
 *
 * Lower case only, and only the partitions `aws` and `aws-us-gov`, although answers may carry more
 * (see `ACGRTrafficDistributionGroupArn`). The bare identifier resolves only in the group's source Region.
 */
export const trafficDistributionGroupIdOrArnValidator: Validator<TrafficDistributionGroupIdOrArn> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupIdOrArn);

const trafficDistributionGroupIdOrArnPattern =
  /^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group\/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;

export function isTrafficDistributionGroupIdOrArn(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    trafficDistributionGroupIdOrArnPattern.test(input) ||
    unmatched(walk, "", input, trafficDistributionGroupIdOrArnPattern)
  );
}
