// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkConstraints,
  checkInteger,
  checkString,
  defineValidator,
  here,
  isInteger,
  isLonger,
  isMapOf,
  isObject,
  isPlain,
  isShorter,
  mapOf,
  maxLength,
  maxProperties,
  maximum,
  minLength,
  minProperties,
  minimum,
  oneOf,
  optional,
  pattern,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
  walkACGRInstanceIdOrArn,
);

const acgrInstanceIdOrArnPattern =
  /^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance\/)?[a-zA-Z0-9_-]+$/u;

export function isACGRInstanceIdOrArn(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 250) && acgrInstanceIdOrArnPattern.test(input);
}

export function walkACGRInstanceIdOrArn(walk: Walk, input: unknown): void {
  if (!isACGRInstanceIdOrArn(input)) {
    checkString(walk, here, input, required, [minLength(1), maxLength(250), pattern(acgrInstanceIdOrArnPattern)]);
  }
}

/**
 * Checks values against {@link ACGRTrafficDistributionGroupArn}.
 *
 * ARN of a group, as answers state it. Its Region is always the group's source Region.
 */
export const acgrTrafficDistributionGroupArnValidator: Validator<ACGRTrafficDistributionGroupArn> =
  /* @__PURE__ */ defineValidator(isACGRTrafficDistributionGroupArn, walkACGRTrafficDistributionGroupArn);

const acgrTrafficDistributionGroupArnPattern =
  /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group\/[a-zA-Z0-9_-]+$/u;

export function isACGRTrafficDistributionGroupArn(input: unknown): boolean {
  return typeof input === "string" && acgrTrafficDistributionGroupArnPattern.test(input);
}

export function walkACGRTrafficDistributionGroupArn(walk: Walk, input: unknown): void {
  if (!isACGRTrafficDistributionGroupArn(input)) {
    checkString(walk, here, input, required, [pattern(acgrTrafficDistributionGroupArnPattern)]);
  }
}

/**
 * Checks values against {@link ACGRTrafficDistributionGroupId}.
 *
 * Identifier of a group, as answers state it.
 */
export const acgrTrafficDistributionGroupIdValidator: Validator<ACGRTrafficDistributionGroupId> =
  /* @__PURE__ */ defineValidator(isACGRTrafficDistributionGroupId, walkACGRTrafficDistributionGroupId);

const acgrTrafficDistributionGroupIdPattern = /^[a-zA-Z0-9_-]+$/u;

export function isACGRTrafficDistributionGroupId(input: unknown): boolean {
  return typeof input === "string" && acgrTrafficDistributionGroupIdPattern.test(input);
}

export function walkACGRTrafficDistributionGroupId(walk: Walk, input: unknown): void {
  if (!isACGRTrafficDistributionGroupId(input)) {
    checkString(walk, here, input, required, [pattern(acgrTrafficDistributionGroupIdPattern)]);
  }
}

/**
 * Checks values against {@link ARN}.
 *
 * An Amazon Resource Name of any kind. The service states no form; what it names decides.
 */
export const arnValidator: Validator<ARN> = /* @__PURE__ */ defineValidator(isARN, walkARN);

function isARN(input: unknown): boolean {
  return typeof input === "string";
}

function walkARN(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link AccessDeniedException}.
 *
 * The caller may not do this.
 */
export const accessDeniedExceptionValidator: Validator<AccessDeniedException> = /* @__PURE__ */ defineValidator(
  isAccessDeniedException,
  walkAccessDeniedException,
);

export function isAccessDeniedException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAccessDeniedException);
  return Message === undefined || typeof Message === "string";
}

const accessDeniedExceptionMembers: readonly string[] = ["Message"];

export function walkAccessDeniedException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, accessDeniedExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link AttachedFileInvalidRequestExceptionReason}.
 *
 * What is wrong with an attached file.
 */
export const attachedFileInvalidRequestExceptionReasonValidator: Validator<AttachedFileInvalidRequestExceptionReason> =
  /* @__PURE__ */ defineValidator(
    isAttachedFileInvalidRequestExceptionReason,
    walkAttachedFileInvalidRequestExceptionReason,
  );

const attachedFileInvalidRequestExceptionReasonValues: readonly string[] = [
  "INVALID_FILE_SIZE",
  "INVALID_FILE_TYPE",
  "INVALID_FILE_NAME",
];

function isAttachedFileInvalidRequestExceptionReason(input: unknown): boolean {
  return typeof input === "string" && attachedFileInvalidRequestExceptionReasonValues.includes(input);
}

function walkAttachedFileInvalidRequestExceptionReason(walk: Walk, input: unknown): void {
  if (!isAttachedFileInvalidRequestExceptionReason(input)) {
    checkString(walk, here, input, required, [oneOf(attachedFileInvalidRequestExceptionReasonValues)]);
  }
}

/**
 * Checks values against {@link AttachedFileServiceQuotaExceededExceptionReason}.
 *
 * Which quota of attached files is used up.
 */
export const attachedFileServiceQuotaExceededExceptionReasonValidator: Validator<AttachedFileServiceQuotaExceededExceptionReason> =
  /* @__PURE__ */ defineValidator(
    isAttachedFileServiceQuotaExceededExceptionReason,
    walkAttachedFileServiceQuotaExceededExceptionReason,
  );

const attachedFileServiceQuotaExceededExceptionReasonValues: readonly string[] = [
  "TOTAL_FILE_SIZE_EXCEEDED",
  "TOTAL_FILE_COUNT_EXCEEDED",
];

function isAttachedFileServiceQuotaExceededExceptionReason(input: unknown): boolean {
  return typeof input === "string" && attachedFileServiceQuotaExceededExceptionReasonValues.includes(input);
}

function walkAttachedFileServiceQuotaExceededExceptionReason(walk: Walk, input: unknown): void {
  if (!isAttachedFileServiceQuotaExceededExceptionReason(input)) {
    checkString(walk, here, input, required, [oneOf(attachedFileServiceQuotaExceededExceptionReasonValues)]);
  }
}

/**
 * Checks values against {@link AwsRegion}.
 *
 * Name of an AWS Region, for example `us-east-1`. 8 to 31 characters.
 */
export const awsRegionValidator: Validator<AwsRegion> = /* @__PURE__ */ defineValidator(isAwsRegion, walkAwsRegion);

const awsRegionPattern = /^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$/u;

export function isAwsRegion(input: unknown): boolean {
  return typeof input === "string" && !isShorter(input, 8) && !isLonger(input, 31) && awsRegionPattern.test(input);
}

export function walkAwsRegion(walk: Walk, input: unknown): void {
  if (!isAwsRegion(input)) {
    checkString(walk, here, input, required, [minLength(8), maxLength(31), pattern(awsRegionPattern)]);
  }
}

/**
 * Checks values against {@link ClientToken}.
 *
 * Makes a request repeatable: the service answers a second request with the same token as it answered the first.
 * At most 500 characters; clients fill in a random UUID when the caller gives none.
 */
export const clientTokenValidator: Validator<ClientToken> = /* @__PURE__ */ defineValidator(
  isClientToken,
  walkClientToken,
);

export function isClientToken(input: unknown): boolean {
  return typeof input === "string" && !isLonger(input, 500);
}

export function walkClientToken(walk: Walk, input: unknown): void {
  if (!isClientToken(input)) checkString(walk, here, input, required, [maxLength(500)]);
}

/**
 * Checks values against {@link DirectoryAlias}.
 *
 * Alias of an instance: 1 to 45 letters, digits and inner hyphens, not beginning with `d-`.
 */
export const directoryAliasValidator: Validator<DirectoryAlias> = /* @__PURE__ */ defineValidator(
  isDirectoryAlias,
  walkDirectoryAlias,
);

const directoryAliasPattern = /^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$/u;

export function isDirectoryAlias(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 45) && directoryAliasPattern.test(input);
}

export function walkDirectoryAlias(walk: Walk, input: unknown): void {
  if (!isDirectoryAlias(input)) {
    checkString(walk, here, input, required, [minLength(1), maxLength(45), pattern(directoryAliasPattern)]);
  }
}

/**
 * Checks values against {@link InstanceId}.
 *
 * Identifier of a contact centre instance, 1 to 100 characters. The same in both Regions of a replica pair.
 */
export const instanceIdValidator: Validator<InstanceId> = /* @__PURE__ */ defineValidator(isInstanceId, walkInstanceId);

export function isInstanceId(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 100);
}

export function walkInstanceId(walk: Walk, input: unknown): void {
  if (!isInstanceId(input)) checkString(walk, here, input, required, [minLength(1), maxLength(100)]);
}

/**
 * Checks values against {@link InternalServiceException}.
 *
 * The service failed; the request may be repeated.
 */
export const internalServiceExceptionValidator: Validator<InternalServiceException> = /* @__PURE__ */ defineValidator(
  isInternalServiceException,
  walkInternalServiceException,
);

export function isInternalServiceException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInternalServiceException);
  return Message === undefined || typeof Message === "string";
}

const internalServiceExceptionMembers: readonly string[] = ["Message"];

export function walkInternalServiceException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, internalServiceExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link InvalidParameterException}.
 *
 * One or more parameters have a value that the operation does not take.
 */
export const invalidParameterExceptionValidator: Validator<InvalidParameterException> = /* @__PURE__ */ defineValidator(
  isInvalidParameterException,
  walkInvalidParameterException,
);

export function isInvalidParameterException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInvalidParameterException);
  return Message === undefined || typeof Message === "string";
}

const invalidParameterExceptionMembers: readonly string[] = ["Message"];

export function walkInvalidParameterException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, invalidParameterExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link InvalidRequestException}.
 *
 * The request breaks a rule of the operation.
 */
export const invalidRequestExceptionValidator: Validator<InvalidRequestException> = /* @__PURE__ */ defineValidator(
  isInvalidRequestException,
  walkInvalidRequestException,
);

export function isInvalidRequestException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message, Reason } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInvalidRequestException);
  return (
    (Message === undefined || typeof Message === "string") &&
    (Reason === undefined || isInvalidRequestExceptionReason(Reason))
  );
}

const invalidRequestExceptionMembers: readonly string[] = ["Message", "Reason"];

export function walkInvalidRequestException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, invalidRequestExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  walkMember(walk, members, "Reason", optional, walkInvalidRequestExceptionReason);
  return members;
}

/**
 * Checks values against {@link InvalidRequestExceptionReason}.
 *
 * Exactly one member is present.
 */
export const invalidRequestExceptionReasonValidator: Validator<InvalidRequestExceptionReason> =
  /* @__PURE__ */ defineValidator(isInvalidRequestExceptionReason, walkInvalidRequestExceptionReason);

function isInvalidRequestExceptionReason(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { AttachedFileInvalidRequestExceptionReason } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInvalidRequestExceptionReason);
  return (
    (AttachedFileInvalidRequestExceptionReason === undefined ||
      isAttachedFileInvalidRequestExceptionReason(AttachedFileInvalidRequestExceptionReason)) &&
    isMapOf(input, () => true, 1, 1)
  );
}

const invalidRequestExceptionReasonMembers: readonly string[] = ["AttachedFileInvalidRequestExceptionReason"];

function walkInvalidRequestExceptionReason(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, invalidRequestExceptionReasonMembers);
  if (members === undefined) return undefined;
  checkConstraints(walk, here, members, [minProperties(1), maxProperties(1)]);
  walkMember(
    walk,
    members,
    "AttachedFileInvalidRequestExceptionReason",
    optional,
    walkAttachedFileInvalidRequestExceptionReason,
  );
  return members;
}

/**
 * Checks values against {@link MaxResult10}.
 *
 * Rows wanted on one page, 1 to 10.
 */
export const maxResult10Validator: Validator<MaxResult10> = /* @__PURE__ */ defineValidator(
  isMaxResult10,
  walkMaxResult10,
);

export function isMaxResult10(input: unknown): boolean {
  return isInteger(input) && input >= 1 && input <= 10;
}

export function walkMaxResult10(walk: Walk, input: unknown): void {
  if (!isMaxResult10(input)) checkInteger(walk, here, input, required, [minimum(1), maximum(10)]);
}

/**
 * Checks values against {@link MaxResult1000}.
 *
 * Rows wanted on one page, 1 to 1,000.
 */
export const maxResult1000Validator: Validator<MaxResult1000> = /* @__PURE__ */ defineValidator(
  isMaxResult1000,
  walkMaxResult1000,
);

export function isMaxResult1000(input: unknown): boolean {
  return isInteger(input) && input >= 1 && input <= 1000;
}

export function walkMaxResult1000(walk: Walk, input: unknown): void {
  if (!isMaxResult1000(input)) checkInteger(walk, here, input, required, [minimum(1), maximum(1000)]);
}

/**
 * Checks values against {@link Message}.
 *
 * A sentence for people.
 */
export const messageValidator: Validator<Message> = /* @__PURE__ */ defineValidator(isMessage, walkMessage);

function isMessage(input: unknown): boolean {
  return typeof input === "string";
}

function walkMessage(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link NextToken}.
 *
 * Where the next page of a list begins. Opaque.
 */
export const nextTokenValidator: Validator<NextToken> = /* @__PURE__ */ defineValidator(isNextToken, walkNextToken);

function isNextToken(input: unknown): boolean {
  return typeof input === "string";
}

function walkNextToken(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link ResourceConflictException}.
 *
 * Another resource already has that name, or is being changed.
 */
export const resourceConflictExceptionValidator: Validator<ResourceConflictException> = /* @__PURE__ */ defineValidator(
  isResourceConflictException,
  walkResourceConflictException,
);

export function isResourceConflictException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceConflictException);
  return Message === undefined || typeof Message === "string";
}

const resourceConflictExceptionMembers: readonly string[] = ["Message"];

export function walkResourceConflictException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceConflictExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link ResourceInUseException}.
 *
 * The resource cannot go while others depend on it.
 */
export const resourceInUseExceptionValidator: Validator<ResourceInUseException> = /* @__PURE__ */ defineValidator(
  isResourceInUseException,
  walkResourceInUseException,
);

export function isResourceInUseException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message, ResourceType, ResourceId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceInUseException);
  return (
    (Message === undefined || typeof Message === "string") &&
    (ResourceType === undefined || isResourceType(ResourceType)) &&
    (ResourceId === undefined || typeof ResourceId === "string")
  );
}

const resourceInUseExceptionMembers: readonly string[] = ["Message", "ResourceType", "ResourceId"];

export function walkResourceInUseException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceInUseExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  walkMember(walk, members, "ResourceType", optional, walkResourceType);
  checkString(walk, "ResourceId", members.ResourceId, optional);
  return members;
}

/**
 * Checks values against {@link ResourceNotFoundException}.
 *
 * The resource does not exist, or not under this name in this Region.
 */
export const resourceNotFoundExceptionValidator: Validator<ResourceNotFoundException> = /* @__PURE__ */ defineValidator(
  isResourceNotFoundException,
  walkResourceNotFoundException,
);

export function isResourceNotFoundException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceNotFoundException);
  return Message === undefined || typeof Message === "string";
}

const resourceNotFoundExceptionMembers: readonly string[] = ["Message"];

export function walkResourceNotFoundException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceNotFoundExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link ResourceNotReadyException}.
 *
 * The resource is not yet in a state in which this can be done.
 */
export const resourceNotReadyExceptionValidator: Validator<ResourceNotReadyException> = /* @__PURE__ */ defineValidator(
  isResourceNotReadyException,
  walkResourceNotReadyException,
);

export function isResourceNotReadyException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceNotReadyException);
  return Message === undefined || typeof Message === "string";
}

const resourceNotReadyExceptionMembers: readonly string[] = ["Message"];

export function walkResourceNotReadyException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceNotReadyExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link ResourceType}.
 *
 * Kinds of resources that a `ResourceInUseException` can name.
 */
export const resourceTypeValidator: Validator<ResourceType> = /* @__PURE__ */ defineValidator(
  isResourceType,
  walkResourceType,
);

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

function isResourceType(input: unknown): boolean {
  return typeof input === "string" && resourceTypeValues.includes(input);
}

function walkResourceType(walk: Walk, input: unknown): void {
  if (!isResourceType(input)) checkString(walk, here, input, required, [oneOf(resourceTypeValues)]);
}

/**
 * Checks values against {@link ServiceQuotaExceededException}.
 *
 * The account has used up a quota. Note the status: 402.
 */
export const serviceQuotaExceededExceptionValidator: Validator<ServiceQuotaExceededException> =
  /* @__PURE__ */ defineValidator(isServiceQuotaExceededException, walkServiceQuotaExceededException);

export function isServiceQuotaExceededException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message, Reason } = input;
  if (!isPlain(input)) return acceptsOwn(input, isServiceQuotaExceededException);
  return (
    (Message === undefined || typeof Message === "string") &&
    (Reason === undefined || isServiceQuotaExceededExceptionReason(Reason))
  );
}

const serviceQuotaExceededExceptionMembers: readonly string[] = ["Message", "Reason"];

export function walkServiceQuotaExceededException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, serviceQuotaExceededExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  walkMember(walk, members, "Reason", optional, walkServiceQuotaExceededExceptionReason);
  return members;
}

/**
 * Checks values against {@link ServiceQuotaExceededExceptionReason}.
 *
 * Exactly one member is present.
 */
export const serviceQuotaExceededExceptionReasonValidator: Validator<ServiceQuotaExceededExceptionReason> =
  /* @__PURE__ */ defineValidator(isServiceQuotaExceededExceptionReason, walkServiceQuotaExceededExceptionReason);

function isServiceQuotaExceededExceptionReason(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { AttachedFileServiceQuotaExceededExceptionReason } = input;
  if (!isPlain(input)) return acceptsOwn(input, isServiceQuotaExceededExceptionReason);
  return (
    (AttachedFileServiceQuotaExceededExceptionReason === undefined ||
      isAttachedFileServiceQuotaExceededExceptionReason(AttachedFileServiceQuotaExceededExceptionReason)) &&
    isMapOf(input, () => true, 1, 1)
  );
}

const serviceQuotaExceededExceptionReasonMembers: readonly string[] = [
  "AttachedFileServiceQuotaExceededExceptionReason",
];

function walkServiceQuotaExceededExceptionReason(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, serviceQuotaExceededExceptionReasonMembers);
  if (members === undefined) return undefined;
  checkConstraints(walk, here, members, [minProperties(1), maxProperties(1)]);
  walkMember(
    walk,
    members,
    "AttachedFileServiceQuotaExceededExceptionReason",
    optional,
    walkAttachedFileServiceQuotaExceededExceptionReason,
  );
  return members;
}

/**
 * Checks values against {@link TagMap}.
 *
 * 1 to 50 tags, value by key.
 */
export const tagMapValidator: Validator<TagMap> = /* @__PURE__ */ defineValidator(isTagMap, walkTagMap);

const tagMapNamePattern = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function isTagMap(input: unknown): boolean {
  return isMapOf(
    input,
    isTagValue,
    1,
    50,
    (item) => typeof item === "string" && item !== "" && !isLonger(item, 128) && tagMapNamePattern.test(item),
  );
}

export function walkTagMap(walk: Walk, input: unknown): unknown {
  const visit = mapOf(
    walkTagValue,
    [minProperties(1), maxProperties(50)],
    (walk, item) => checkString(walk, here, item, required, [minLength(1), maxLength(128), pattern(tagMapNamePattern)]),
  );
  return visit(walk, input);
}

/**
 * Checks values against {@link TagValue}.
 *
 * Value of a tag: at most 256 characters; may be empty.
 */
export const tagValueValidator: Validator<TagValue> = /* @__PURE__ */ defineValidator(isTagValue, walkTagValue);

function isTagValue(input: unknown): boolean {
  return typeof input === "string" && !isLonger(input, 256);
}

function walkTagValue(walk: Walk, input: unknown): void {
  if (!isTagValue(input)) checkString(walk, here, input, required, [maxLength(256)]);
}

/**
 * Checks values against {@link ThrottlingException}.
 *
 * Too many requests for this operation from this account in this Region.
 */
export const throttlingExceptionValidator: Validator<ThrottlingException> = /* @__PURE__ */ defineValidator(
  isThrottlingException,
  walkThrottlingException,
);

export function isThrottlingException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isThrottlingException);
  return Message === undefined || typeof Message === "string";
}

const throttlingExceptionMembers: readonly string[] = ["Message"];

export function walkThrottlingException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, throttlingExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
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
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupIdOrArn, walkTrafficDistributionGroupIdOrArn);

const trafficDistributionGroupIdOrArnPattern =
  /^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group\/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/u;

export function isTrafficDistributionGroupIdOrArn(input: unknown): boolean {
  return typeof input === "string" && trafficDistributionGroupIdOrArnPattern.test(input);
}

export function walkTrafficDistributionGroupIdOrArn(walk: Walk, input: unknown): void {
  if (!isTrafficDistributionGroupIdOrArn(input)) {
    checkString(walk, here, input, required, [pattern(trafficDistributionGroupIdOrArnPattern)]);
  }
}
