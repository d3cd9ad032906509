// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
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
import {
  accessDeniedExceptionValidator,
  acgrInstanceIdOrArnValidator,
  acgrTrafficDistributionGroupArnValidator,
  acgrTrafficDistributionGroupIdValidator,
  arnValidator,
  attachedFileInvalidRequestExceptionReasonValidator,
  attachedFileServiceQuotaExceededExceptionReasonValidator,
  awsRegionValidator,
  clientTokenValidator,
  directoryAliasValidator,
  instanceIdValidator,
  internalServiceExceptionValidator,
  invalidParameterExceptionValidator,
  invalidRequestExceptionReasonValidator,
  invalidRequestExceptionValidator,
  maxResult1000Validator,
  maxResult10Validator,
  messageValidator,
  nextTokenValidator,
  resourceConflictExceptionValidator,
  resourceInUseExceptionValidator,
  resourceNotFoundExceptionValidator,
  resourceNotReadyExceptionValidator,
  resourceTypeValidator,
  serviceQuotaExceededExceptionReasonValidator,
  serviceQuotaExceededExceptionValidator,
  tagMapValidator,
  tagValueValidator,
  throttlingExceptionValidator,
  trafficDistributionGroupIdOrArnValidator,
} from "../shared.ts";

export const acgrInstanceIdOrArnSource: SchemaSource = {
  name: "ACGRInstanceIdOrArn",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 250,
    pattern: "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$",
    description: "An instance, by its identifier or by its ARN. 1 to 250 characters.",
  },
  uses: () => [],
};

/** {@link ACGRInstanceIdOrArn}: its JSON Schema, and its validator. */
export const acgrInstanceIdOrArnJsonSchema: StandardJsonSchema<ACGRInstanceIdOrArn> = /* @__PURE__ */ defineJsonSchema(
  acgrInstanceIdOrArnValidator,
  acgrInstanceIdOrArnSource,
);

export const acgrTrafficDistributionGroupArnSource: SchemaSource = {
  name: "ACGRTrafficDistributionGroupArn",
  schema: {
    type: "string",
    pattern: "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$",
    description: "ARN of a group, as answers state it. Its Region is always the group's source Region.",
  },
  uses: () => [],
};

/** {@link ACGRTrafficDistributionGroupArn}: its JSON Schema, and its validator. */
export const acgrTrafficDistributionGroupArnJsonSchema: StandardJsonSchema<ACGRTrafficDistributionGroupArn> = /* @__PURE__ */ defineJsonSchema(
  acgrTrafficDistributionGroupArnValidator,
  acgrTrafficDistributionGroupArnSource,
);

export const acgrTrafficDistributionGroupIdSource: SchemaSource = {
  name: "ACGRTrafficDistributionGroupId",
  schema: { type: "string", pattern: "^[a-zA-Z0-9_-]+$", description: "Identifier of a group, as answers state it." },
  uses: () => [],
};

/** {@link ACGRTrafficDistributionGroupId}: its JSON Schema, and its validator. */
export const acgrTrafficDistributionGroupIdJsonSchema: StandardJsonSchema<ACGRTrafficDistributionGroupId> = /* @__PURE__ */ defineJsonSchema(
  acgrTrafficDistributionGroupIdValidator,
  acgrTrafficDistributionGroupIdSource,
);

export const arnSource: SchemaSource = {
  name: "ARN",
  schema: {
    type: "string",
    description: "An Amazon Resource Name of any kind. The service states no form; what it names decides.",
  },
  uses: () => [],
};

/** {@link ARN}: its JSON Schema, and its validator. */
export const arnJsonSchema: StandardJsonSchema<ARN> = /* @__PURE__ */ defineJsonSchema(arnValidator, arnSource);

const accessDeniedExceptionSource: SchemaSource = {
  name: "AccessDeniedException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "The caller may not do this.",
  },
  uses: () => [messageSource],
};

/** {@link AccessDeniedException}: its JSON Schema, and its validator. */
export const accessDeniedExceptionJsonSchema: StandardJsonSchema<AccessDeniedException> = /* @__PURE__ */ defineJsonSchema(
  accessDeniedExceptionValidator,
  accessDeniedExceptionSource,
);

const attachedFileInvalidRequestExceptionReasonSource: SchemaSource = {
  name: "AttachedFileInvalidRequestExceptionReason",
  schema: {
    type: "string",
    enum: ["INVALID_FILE_SIZE", "INVALID_FILE_TYPE", "INVALID_FILE_NAME"],
    description: "What is wrong with an attached file.",
  },
  uses: () => [],
};

/** {@link AttachedFileInvalidRequestExceptionReason}: its JSON Schema, and its validator. */
export const attachedFileInvalidRequestExceptionReasonJsonSchema: StandardJsonSchema<AttachedFileInvalidRequestExceptionReason> = /* @__PURE__ */ defineJsonSchema(
  attachedFileInvalidRequestExceptionReasonValidator,
  attachedFileInvalidRequestExceptionReasonSource,
);

const attachedFileServiceQuotaExceededExceptionReasonSource: SchemaSource = {
  name: "AttachedFileServiceQuotaExceededExceptionReason",
  schema: {
    type: "string",
    enum: ["TOTAL_FILE_SIZE_EXCEEDED", "TOTAL_FILE_COUNT_EXCEEDED"],
    description: "Which quota of attached files is used up.",
  },
  uses: () => [],
};

/** {@link AttachedFileServiceQuotaExceededExceptionReason}: its JSON Schema, and its validator. */
export const attachedFileServiceQuotaExceededExceptionReasonJsonSchema: StandardJsonSchema<AttachedFileServiceQuotaExceededExceptionReason> = /* @__PURE__ */ defineJsonSchema(
  attachedFileServiceQuotaExceededExceptionReasonValidator,
  attachedFileServiceQuotaExceededExceptionReasonSource,
);

export const awsRegionSource: SchemaSource = {
  name: "AwsRegion",
  schema: {
    type: "string",
    minLength: 8,
    maxLength: 31,
    pattern: "^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$",
    description: "Name of an AWS Region, for example `us-east-1`. 8 to 31 characters.",
  },
  uses: () => [],
};

/** {@link AwsRegion}: its JSON Schema, and its validator. */
export const awsRegionJsonSchema: StandardJsonSchema<AwsRegion> = /* @__PURE__ */ defineJsonSchema(
  awsRegionValidator,
  awsRegionSource,
);

export const clientTokenSource: SchemaSource = {
  name: "ClientToken",
  schema: {
    type: "string",
    maxLength: 500,
    description: "Makes a request repeatable: the service answers a second request with the same token as it answered the first (inferred).\nAt most 500 characters; clients fill in a random UUID when the caller gives none.",
  },
  uses: () => [],
};

/** {@link ClientToken}: its JSON Schema, and its validator. */
export const clientTokenJsonSchema: StandardJsonSchema<ClientToken> = /* @__PURE__ */ defineJsonSchema(
  clientTokenValidator,
  clientTokenSource,
);

export const directoryAliasSource: SchemaSource = {
  name: "DirectoryAlias",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 45,
    pattern: "^(?!d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*$",
    description: "Alias of an instance: 1 to 45 letters, digits and inner hyphens, not beginning with `d-`.",
  },
  uses: () => [],
};

/** {@link DirectoryAlias}: its JSON Schema, and its validator. */
export const directoryAliasJsonSchema: StandardJsonSchema<DirectoryAlias> = /* @__PURE__ */ defineJsonSchema(
  directoryAliasValidator,
  directoryAliasSource,
);

export const instanceIdSource: SchemaSource = {
  name: "InstanceId",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 100,
    description: "Identifier of a contact centre instance, 1 to 100 characters. The same in both Regions of a replica pair.",
  },
  uses: () => [],
};

/** {@link InstanceId}: its JSON Schema, and its validator. */
export const instanceIdJsonSchema: StandardJsonSchema<InstanceId> = /* @__PURE__ */ defineJsonSchema(
  instanceIdValidator,
  instanceIdSource,
);

const internalServiceExceptionSource: SchemaSource = {
  name: "InternalServiceException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "The service failed; the request may be repeated.",
  },
  uses: () => [messageSource],
};

/** {@link InternalServiceException}: its JSON Schema, and its validator. */
export const internalServiceExceptionJsonSchema: StandardJsonSchema<InternalServiceException> = /* @__PURE__ */ defineJsonSchema(
  internalServiceExceptionValidator,
  internalServiceExceptionSource,
);

const invalidParameterExceptionSource: SchemaSource = {
  name: "InvalidParameterException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "One or more parameters have a value that the operation does not take.",
  },
  uses: () => [messageSource],
};

/** {@link InvalidParameterException}: its JSON Schema, and its validator. */
export const invalidParameterExceptionJsonSchema: StandardJsonSchema<InvalidParameterException> = /* @__PURE__ */ defineJsonSchema(
  invalidParameterExceptionValidator,
  invalidParameterExceptionSource,
);

const invalidRequestExceptionSource: SchemaSource = {
  name: "InvalidRequestException",
  schema: {
    type: "object",
    properties: {
      Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." },
      Reason: {
        $ref: "#/$defs/InvalidRequestExceptionReason",
        description: "Why, where attached files are concerned; no operation here fills it.",
      },
    },
    description: "The request breaks a rule of the operation.",
  },
  uses: () => [messageSource, invalidRequestExceptionReasonSource],
};

/** {@link InvalidRequestException}: its JSON Schema, and its validator. */
export const invalidRequestExceptionJsonSchema: StandardJsonSchema<InvalidRequestException> = /* @__PURE__ */ defineJsonSchema(
  invalidRequestExceptionValidator,
  invalidRequestExceptionSource,
);

const invalidRequestExceptionReasonSource: SchemaSource = {
  name: "InvalidRequestExceptionReason",
  schema: {
    type: "object",
    properties: {
      AttachedFileInvalidRequestExceptionReason: {
        $ref: "#/$defs/AttachedFileInvalidRequestExceptionReason",
        description: "What is wrong with an attached file.",
      },
    },
    minProperties: 1,
    maxProperties: 1,
    description: "Exactly one member is present.",
  },
  uses: () => [attachedFileInvalidRequestExceptionReasonSource],
};

/** {@link InvalidRequestExceptionReason}: its JSON Schema, and its validator. */
export const invalidRequestExceptionReasonJsonSchema: StandardJsonSchema<InvalidRequestExceptionReason> = /* @__PURE__ */ defineJsonSchema(
  invalidRequestExceptionReasonValidator,
  invalidRequestExceptionReasonSource,
);

export const maxResult10Source: SchemaSource = {
  name: "MaxResult10",
  schema: { type: "integer", minimum: 1, maximum: 10, description: "Rows wanted on one page, 1 to 10." },
  uses: () => [],
};

/** {@link MaxResult10}: its JSON Schema, and its validator. */
export const maxResult10JsonSchema: StandardJsonSchema<MaxResult10> = /* @__PURE__ */ defineJsonSchema(
  maxResult10Validator,
  maxResult10Source,
);

export const maxResult1000Source: SchemaSource = {
  name: "MaxResult1000",
  schema: { type: "integer", minimum: 1, maximum: 1000, description: "Rows wanted on one page, 1 to 1,000." },
  uses: () => [],
};

/** {@link MaxResult1000}: its JSON Schema, and its validator. */
export const maxResult1000JsonSchema: StandardJsonSchema<MaxResult1000> = /* @__PURE__ */ defineJsonSchema(
  maxResult1000Validator,
  maxResult1000Source,
);

export const messageSource: SchemaSource = {
  name: "Message",
  schema: { type: "string", description: "A sentence for people." },
  uses: () => [],
};

/** {@link Message}: its JSON Schema, and its validator. */
export const messageJsonSchema: StandardJsonSchema<Message> = /* @__PURE__ */ defineJsonSchema(
  messageValidator,
  messageSource,
);

export const nextTokenSource: SchemaSource = {
  name: "NextToken",
  schema: { type: "string", description: "Where the next page of a list begins. Opaque." },
  uses: () => [],
};

/** {@link NextToken}: its JSON Schema, and its validator. */
export const nextTokenJsonSchema: StandardJsonSchema<NextToken> = /* @__PURE__ */ defineJsonSchema(
  nextTokenValidator,
  nextTokenSource,
);

const resourceConflictExceptionSource: SchemaSource = {
  name: "ResourceConflictException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "Another resource already has that name or (inferred) is being changed.",
  },
  uses: () => [messageSource],
};

/** {@link ResourceConflictException}: its JSON Schema, and its validator. */
export const resourceConflictExceptionJsonSchema: StandardJsonSchema<ResourceConflictException> = /* @__PURE__ */ defineJsonSchema(
  resourceConflictExceptionValidator,
  resourceConflictExceptionSource,
);

const resourceInUseExceptionSource: SchemaSource = {
  name: "ResourceInUseException",
  schema: {
    type: "object",
    properties: {
      Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." },
      ResourceType: {
        $ref: "#/$defs/ResourceType",
        description: "Kind of the resource. There is no value for a traffic distribution group.",
      },
      ResourceId: { $ref: "#/$defs/ARN", description: "The resource." },
    },
    description: "The resource cannot go while others depend on it.",
  },
  uses: () => [messageSource, resourceTypeSource, arnSource],
};

/** {@link ResourceInUseException}: its JSON Schema, and its validator. */
export const resourceInUseExceptionJsonSchema: StandardJsonSchema<ResourceInUseException> = /* @__PURE__ */ defineJsonSchema(
  resourceInUseExceptionValidator,
  resourceInUseExceptionSource,
);

const resourceNotFoundExceptionSource: SchemaSource = {
  name: "ResourceNotFoundException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "The resource does not exist, or not under this name in this Region.",
  },
  uses: () => [messageSource],
};

/** {@link ResourceNotFoundException}: its JSON Schema, and its validator. */
export const resourceNotFoundExceptionJsonSchema: StandardJsonSchema<ResourceNotFoundException> = /* @__PURE__ */ defineJsonSchema(
  resourceNotFoundExceptionValidator,
  resourceNotFoundExceptionSource,
);

const resourceNotReadyExceptionSource: SchemaSource = {
  name: "ResourceNotReadyException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "The resource is not yet in a state in which this can be done.",
  },
  uses: () => [messageSource],
};

/** {@link ResourceNotReadyException}: its JSON Schema, and its validator. */
export const resourceNotReadyExceptionJsonSchema: StandardJsonSchema<ResourceNotReadyException> = /* @__PURE__ */ defineJsonSchema(
  resourceNotReadyExceptionValidator,
  resourceNotReadyExceptionSource,
);

const resourceTypeSource: SchemaSource = {
  name: "ResourceType",
  schema: {
    type: "string",
    enum: [
      "CONTACT",
      "CONTACT_FLOW",
      "INSTANCE",
      "PARTICIPANT",
      "HIERARCHY_LEVEL",
      "HIERARCHY_GROUP",
      "USER",
      "PHONE_NUMBER",
    ],
    description: "Kinds of resources that a `ResourceInUseException` can name.",
  },
  uses: () => [],
};

/** {@link ResourceType}: its JSON Schema, and its validator. */
export const resourceTypeJsonSchema: StandardJsonSchema<ResourceType> = /* @__PURE__ */ defineJsonSchema(
  resourceTypeValidator,
  resourceTypeSource,
);

const serviceQuotaExceededExceptionSource: SchemaSource = {
  name: "ServiceQuotaExceededException",
  schema: {
    type: "object",
    properties: {
      Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." },
      Reason: {
        $ref: "#/$defs/ServiceQuotaExceededExceptionReason",
        description: "Why, where attached files are concerned; no operation here fills it.",
      },
    },
    description: "The account has used up a quota. Note the status: 402.",
  },
  uses: () => [messageSource, serviceQuotaExceededExceptionReasonSource],
};

/** {@link ServiceQuotaExceededException}: its JSON Schema, and its validator. */
export const serviceQuotaExceededExceptionJsonSchema: StandardJsonSchema<ServiceQuotaExceededException> = /* @__PURE__ */ defineJsonSchema(
  serviceQuotaExceededExceptionValidator,
  serviceQuotaExceededExceptionSource,
);

const serviceQuotaExceededExceptionReasonSource: SchemaSource = {
  name: "ServiceQuotaExceededExceptionReason",
  schema: {
    type: "object",
    properties: {
      AttachedFileServiceQuotaExceededExceptionReason: {
        $ref: "#/$defs/AttachedFileServiceQuotaExceededExceptionReason",
        description: "Which quota of attached files is used up.",
      },
    },
    minProperties: 1,
    maxProperties: 1,
    description: "Exactly one member is present.",
  },
  uses: () => [attachedFileServiceQuotaExceededExceptionReasonSource],
};

/** {@link ServiceQuotaExceededExceptionReason}: its JSON Schema, and its validator. */
export const serviceQuotaExceededExceptionReasonJsonSchema: StandardJsonSchema<ServiceQuotaExceededExceptionReason> = /* @__PURE__ */ defineJsonSchema(
  serviceQuotaExceededExceptionReasonValidator,
  serviceQuotaExceededExceptionReasonSource,
);

export const tagMapSource: SchemaSource = {
  name: "TagMap",
  schema: {
    type: "object",
    additionalProperties: { $ref: "#/$defs/TagValue" },
    propertyNames: {
      type: "string",
      minLength: 1,
      maxLength: 128,
      pattern: "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",
    },
    minProperties: 1,
    maxProperties: 50,
    description: "1 to 50 tags, value by key.",
  },
  uses: () => [tagValueSource],
};

/** {@link TagMap}: its JSON Schema, and its validator. */
export const tagMapJsonSchema: StandardJsonSchema<TagMap> = /* @__PURE__ */ defineJsonSchema(
  tagMapValidator,
  tagMapSource,
);

const tagValueSource: SchemaSource = {
  name: "TagValue",
  schema: { type: "string", maxLength: 256, description: "Value of a tag: at most 256 characters; may be empty." },
  uses: () => [],
};

/** {@link TagValue}: its JSON Schema, and its validator. */
export const tagValueJsonSchema: StandardJsonSchema<TagValue> = /* @__PURE__ */ defineJsonSchema(
  tagValueValidator,
  tagValueSource,
);

const throttlingExceptionSource: SchemaSource = {
  name: "ThrottlingException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "Too many requests for this operation from this account in this Region.",
  },
  uses: () => [messageSource],
};

/** {@link ThrottlingException}: its JSON Schema, and its validator. */
export const throttlingExceptionJsonSchema: StandardJsonSchema<ThrottlingException> = /* @__PURE__ */ defineJsonSchema(
  throttlingExceptionValidator,
  throttlingExceptionSource,
);

const trafficDistributionGroupIdOrArnSource: SchemaSource = {
  name: "TrafficDistributionGroupIdOrArn",
  schema: {
    type: "string",
    pattern: "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    description: "A group, by its identifier or by its ARN, as a request names it.\n\nLower case only, and only the partitions `aws` and `aws-us-gov`, although answers may carry more\n(see `ACGRTrafficDistributionGroupArn`). The bare identifier resolves only in the group's source Region.",
  },
  uses: () => [],
};

/** {@link TrafficDistributionGroupIdOrArn}: its JSON Schema, and its validator. */
export const trafficDistributionGroupIdOrArnJsonSchema: StandardJsonSchema<TrafficDistributionGroupIdOrArn> = /* @__PURE__ */ defineJsonSchema(
  trafficDistributionGroupIdOrArnValidator,
  trafficDistributionGroupIdOrArnSource,
);
