// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { KnownValues, Unrecognized } from "./unrecognized.ts";

/**
 * An instance, by its identifier or by its ARN. 1 to 250 characters. Matches
 * `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export type ACGRInstanceIdOrArn = string;

/**
 * ARN of a group, as answers state it. Its Region is always the group's source Region. Matches
 * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html}
 */
export type ACGRTrafficDistributionGroupArn = string;

/**
 * Identifier of a group, as answers state it. Matches `^[a-zA-Z0-9_-]+$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html}
 */
export type ACGRTrafficDistributionGroupId = string;

/**
 * An Amazon Resource Name of any kind. The service states no form; what it names decides.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html}
 */
export type ARN = string;

/**
 * The caller may not do this.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface AccessDeniedException {
  /** What went wrong, for people. */
  Message?: Message;
}

/** The known values of {@link AttachedFileInvalidRequestExceptionReason}. */
export const AttachedFileInvalidRequestExceptionReason: KnownValues<AttachedFileInvalidRequestExceptionReason> = {
  INVALID_FILE_SIZE: "INVALID_FILE_SIZE",
  INVALID_FILE_TYPE: "INVALID_FILE_TYPE",
  INVALID_FILE_NAME: "INVALID_FILE_NAME",
};

/**
 * What is wrong with an attached file.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/protocol.md}
 */
export type AttachedFileInvalidRequestExceptionReason =
  | "INVALID_FILE_SIZE"
  | "INVALID_FILE_TYPE"
  | "INVALID_FILE_NAME"
  | Unrecognized;

/** The known values of {@link AttachedFileServiceQuotaExceededExceptionReason}. */
export const AttachedFileServiceQuotaExceededExceptionReason: KnownValues<AttachedFileServiceQuotaExceededExceptionReason> =
  {
    TOTAL_FILE_SIZE_EXCEEDED: "TOTAL_FILE_SIZE_EXCEEDED",
    TOTAL_FILE_COUNT_EXCEEDED: "TOTAL_FILE_COUNT_EXCEEDED",
  };

/**
 * Which quota of attached files is used up.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/protocol.md}
 */
export type AttachedFileServiceQuotaExceededExceptionReason =
  | "TOTAL_FILE_SIZE_EXCEEDED"
  | "TOTAL_FILE_COUNT_EXCEEDED"
  | Unrecognized;

/**
 * Name of an AWS Region, for example `us-east-1`. 8 to 31 characters. Matches `^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Distribution.html}
 */
export type AwsRegion = string;

/**
 * Makes a request repeatable: the service answers a second request with the same token as it answered the first
 * (inferred).
 * At most 500 characters; clients fill in a random UUID when the caller gives none.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export type ClientToken = string;

/**
 * Alias of an instance: 1 to 45 letters, digits and inner hyphens, not beginning with `d-`. 1 to 45 characters. Matches
 * `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Instance.html}
 */
export type DirectoryAlias = string;

/**
 * Identifier of a contact centre instance, 1 to 100 characters. The same in both Regions of a replica pair.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Instance.html}
 */
export type InstanceId = string;

/**
 * The service failed; the request may be repeated.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface InternalServiceException {
  /** What went wrong, for people. */
  Message?: Message;
}

/**
 * One or more parameters have a value that the operation does not take.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export interface InvalidParameterException {
  /** What went wrong, for people. */
  Message?: Message;
}

/**
 * The request breaks a rule of the operation.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface InvalidRequestException {
  /** What went wrong, for people. */
  Message?: Message;
  /** Why, where attached files are concerned; no operation here fills it. */
  Reason?: InvalidRequestExceptionReason;
}

/**
 * Exactly one member is present. Exactly 1 member.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/protocol.md}
 */
export interface InvalidRequestExceptionReason {
  /** What is wrong with an attached file. */
  AttachedFileInvalidRequestExceptionReason?: AttachedFileInvalidRequestExceptionReason;
}

/**
 * Rows wanted on one page, 1 to 10. Whole number.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html}
 */
export type MaxResult10 = number;

/**
 * Rows wanted on one page, 1 to 1,000. Whole number. 1 to 1000.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/model-drift.md}
 */
export type MaxResult1000 = number;

/**
 * A sentence for people.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export type Message = string;

/**
 * Where the next page of a list begins. Opaque.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html}
 */
export type NextToken = string;

/**
 * Another resource already has that name or (inferred) is being changed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface ResourceConflictException {
  /** What went wrong, for people. */
  Message?: Message;
}

/**
 * The resource cannot go while others depend on it.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTrafficDistributionGroup.html}
 */
export interface ResourceInUseException {
  /** What went wrong, for people. */
  Message?: Message;
  /** Kind of the resource. There is no value for a traffic distribution group. */
  ResourceType?: ResourceType;
  /** The resource. */
  ResourceId?: ARN;
}

/**
 * The resource does not exist, or not under this name in this Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface ResourceNotFoundException {
  /** What went wrong, for people. */
  Message?: Message;
}

/**
 * The resource is not yet in a state in which this can be done.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export interface ResourceNotReadyException {
  /** What went wrong, for people. */
  Message?: Message;
}

/** The known values of {@link ResourceType}. */
export const ResourceType: KnownValues<ResourceType> = {
  CONTACT: "CONTACT",
  CONTACT_FLOW: "CONTACT_FLOW",
  INSTANCE: "INSTANCE",
  PARTICIPANT: "PARTICIPANT",
  HIERARCHY_LEVEL: "HIERARCHY_LEVEL",
  HIERARCHY_GROUP: "HIERARCHY_GROUP",
  USER: "USER",
  PHONE_NUMBER: "PHONE_NUMBER",
};

/**
 * Kinds of resources that a `ResourceInUseException` can name.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/protocol.md}
 */
export type ResourceType =
  | "CONTACT"
  | "CONTACT_FLOW"
  | "INSTANCE"
  | "PARTICIPANT"
  | "HIERARCHY_LEVEL"
  | "HIERARCHY_GROUP"
  | "USER"
  | "PHONE_NUMBER"
  | Unrecognized;

/**
 * The account has used up a quota. Note the status: 402.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export interface ServiceQuotaExceededException {
  /** What went wrong, for people. */
  Message?: Message;
  /** Why, where attached files are concerned; no operation here fills it. */
  Reason?: ServiceQuotaExceededExceptionReason;
}

/**
 * Exactly one member is present. Exactly 1 member.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/protocol.md}
 */
export interface ServiceQuotaExceededExceptionReason {
  /** Which quota of attached files is used up. */
  AttachedFileServiceQuotaExceededExceptionReason?: AttachedFileServiceQuotaExceededExceptionReason;
}

/**
 * 1 to 50 tags, value by key. 1 to 50 members.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html}
 */
export type TagMap = { [key: string]: TagValue };

/**
 * Value of a tag: at most 256 characters; may be empty.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html}
 */
export type TagValue = string;

/**
 * Too many requests for this operation from this account in this Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface ThrottlingException {
  /** What went wrong, for people. */
  Message?: Message;
}

/**
 * A group, by its identifier or by its ARN, as a request names it.
 *
 * Lower case only, and only the partitions `aws` and `aws-us-gov`, although answers may carry more
 * (see `ACGRTrafficDistributionGroupArn`). The bare identifier resolves only in the group's source Region.
 *
 * Matches
 * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/regions.md}
 */
export type TrafficDistributionGroupIdOrArn = string;

/** The answer that carries {@link AccessDeniedException}. */
export interface AccessDeniedExceptionAnswer {
  status: 403;
  headers: { "x-amzn-errortype": string };
  body: AccessDeniedException;
}

/** The answer that carries {@link InternalServiceException}. */
export interface InternalServiceExceptionAnswer {
  status: 500;
  headers: { "x-amzn-errortype": string };
  body: InternalServiceException;
}

/** The answer that carries {@link InvalidParameterException}. */
export interface InvalidParameterExceptionAnswer {
  status: 400;
  headers: { "x-amzn-errortype": string };
  body: InvalidParameterException;
}

/** The answer that carries {@link InvalidRequestException}. */
export interface InvalidRequestExceptionAnswer {
  status: 400;
  headers: { "x-amzn-errortype": string };
  body: InvalidRequestException;
}

/** The answer that carries {@link ResourceConflictException}. */
export interface ResourceConflictExceptionAnswer {
  status: 409;
  headers: { "x-amzn-errortype": string };
  body: ResourceConflictException;
}

/** The answer that carries {@link ResourceNotFoundException}. */
export interface ResourceNotFoundExceptionAnswer {
  status: 404;
  headers: { "x-amzn-errortype": string };
  body: ResourceNotFoundException;
}

/** The answer that carries {@link ServiceQuotaExceededException}. */
export interface ServiceQuotaExceededExceptionAnswer {
  status: 402;
  headers: { "x-amzn-errortype": string };
  body: ServiceQuotaExceededException;
}

/** The answer that carries {@link ThrottlingException}. */
export interface ThrottlingExceptionAnswer {
  status: 429;
  headers: { "x-amzn-errortype": string };
  body: ThrottlingException;
}
