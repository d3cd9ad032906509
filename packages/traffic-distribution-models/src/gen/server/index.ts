// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

export type {
  CreateInstanceOutput,
  DirectoryId,
  GlobalSignInEndpoint,
  InstanceStatusReason,
  ReplicationStatusReason,
  Timestamp,
} from "../instances.ts";
export type { CreateInstanceSuccess, DescribeInstanceRequest, ListInstancesRequest } from "../operations/instances.ts";
export type {
  ClaimPhoneNumberRequest,
  ClaimPhoneNumberResponse,
  ClaimPhoneNumberSuccess,
  DescribePhoneNumberRequest,
  ReleasePhoneNumberRequest,
  ReleasePhoneNumberSuccess,
  UpdatePhoneNumberRequest,
  UpdatePhoneNumberSuccess,
} from "../operations/phone-numbers.ts";
export type { ReplicateInstanceRequest, ReplicateInstanceSuccess } from "../operations/replication.ts";
export type {
  ListTagsForResourceRequest,
  ListTagsForResourceSuccess,
  TagResourceRequest,
  TagResourceSuccess,
  UntagResourceRequest,
  UntagResourceSuccess,
} from "../operations/tags.ts";
export type {
  CreateTrafficDistributionGroupRequest,
  CreateTrafficDistributionGroupSuccess,
  DeleteTrafficDistributionGroupRequest,
  DeleteTrafficDistributionGroupSuccess,
  DescribeTrafficDistributionGroupRequest,
  ListTrafficDistributionGroupsRequest,
} from "../operations/traffic-distribution-groups.ts";
export type {
  GetTrafficDistributionRequest,
  GetTrafficDistributionSuccess,
  UpdateTrafficDistributionRequest,
  UpdateTrafficDistributionSuccess,
} from "../operations/traffic-distributions.ts";
export type {
  AssociateTrafficDistributionGroupUserRequest,
  AssociateTrafficDistributionGroupUserSuccess,
  DisassociateTrafficDistributionGroupUserRequest,
  DisassociateTrafficDistributionGroupUserSuccess,
  ListTrafficDistributionGroupUsersRequest,
  ListTrafficDistributionGroupUsersSuccess,
} from "../operations/users.ts";
export type {
  ClaimPhoneNumberInput,
  ClaimPhoneNumberOutput,
  IdempotencyException,
  LargeNextToken,
  PhoneNumber,
  PhoneNumberDescription,
  PhoneNumberId,
  PhoneNumberPrefix,
  PhoneNumberWorkflowMessage,
  UpdatePhoneNumberInput,
  UpdatePhoneNumberOutput,
} from "../phone-numbers.ts";
export type { ReplicateInstanceInput, ReplicateInstanceOutput } from "../replication.ts";
export type {
  ACGRInstanceIdOrArn,
  ACGRTrafficDistributionGroupArn,
  ACGRTrafficDistributionGroupId,
  ARN,
  AccessDeniedException,
  AccessDeniedExceptionAnswer,
  AwsRegion,
  ClientToken,
  DirectoryAlias,
  InstanceId,
  InternalServiceException,
  InternalServiceExceptionAnswer,
  InvalidParameterException,
  InvalidParameterExceptionAnswer,
  MaxResult10,
  MaxResult1000,
  Message,
  NextToken,
  ResourceConflictException,
  ResourceConflictExceptionAnswer,
  ResourceNotFoundException,
  ResourceNotFoundExceptionAnswer,
  ResourceNotReadyException,
  TagMap,
  TagValue,
  ThrottlingException,
  ThrottlingExceptionAnswer,
  TrafficDistributionGroupIdOrArn,
} from "../shared.ts";
export type { ListTagsForResourceOutput, TagKey, TagResourceInput } from "../tags.ts";
export type {
  ACGRInstanceArn,
  CreateTrafficDistributionGroupInput,
  CreateTrafficDistributionGroupOutput,
  Description250,
  Name128,
} from "../traffic-distribution-groups.ts";
export type {
  AgentConfig,
  Distribution,
  GetTrafficDistributionOutput,
  Percentage,
  SignInConfig,
  SignInDistribution,
  TelephonyConfig,
  UpdateTrafficDistributionInput,
} from "../traffic-distributions.ts";
export type { KnownValues, Unrecognized, UnrecognizedVariant } from "../unrecognized.ts";
export type {
  AssociateTrafficDistributionGroupUserInput,
  ListTrafficDistributionGroupUsersOutput,
  TrafficDistributionGroupUserSummary,
  UserId,
} from "../users.ts";
export { DirectoryType, InstanceReplicationStatus, InstanceStatus } from "./instances.ts";
export type {
  CreateInstanceInput,
  DescribeInstanceOutput,
  Instance,
  InstanceSummary,
  ListInstancesOutput,
  ReplicationConfiguration,
  ReplicationStatusSummary,
} from "./instances.ts";
export type {
  CreateInstanceRequest,
  CreateInstanceResponse,
  DescribeInstanceResponse,
  DescribeInstanceSuccess,
  ListInstancesResponse,
  ListInstancesSuccess,
} from "./operations/instances.ts";
export type {
  DescribePhoneNumberResponse,
  DescribePhoneNumberSuccess,
  ListPhoneNumbersV2Request,
  ListPhoneNumbersV2Response,
  ListPhoneNumbersV2Success,
  ReleasePhoneNumberResponse,
  SearchAvailablePhoneNumbersRequest,
  SearchAvailablePhoneNumbersResponse,
  SearchAvailablePhoneNumbersSuccess,
  UpdatePhoneNumberResponse,
} from "./operations/phone-numbers.ts";
export type { ReplicateInstanceResponse } from "./operations/replication.ts";
export type { ListTagsForResourceResponse, TagResourceResponse, UntagResourceResponse } from "./operations/tags.ts";
export type {
  CreateTrafficDistributionGroupResponse,
  DeleteTrafficDistributionGroupResponse,
  DescribeTrafficDistributionGroupResponse,
  DescribeTrafficDistributionGroupSuccess,
  ListTrafficDistributionGroupsResponse,
  ListTrafficDistributionGroupsSuccess,
} from "./operations/traffic-distribution-groups.ts";
export type {
  GetTrafficDistributionResponse,
  UpdateTrafficDistributionResponse,
} from "./operations/traffic-distributions.ts";
export type {
  AssociateTrafficDistributionGroupUserResponse,
  DisassociateTrafficDistributionGroupUserResponse,
  ListTrafficDistributionGroupUsersResponse,
} from "./operations/users.ts";
export { PhoneNumberCountryCode, PhoneNumberType, PhoneNumberWorkflowStatus } from "./phone-numbers.ts";
export type {
  AvailableNumberSummary,
  ClaimedPhoneNumberSummary,
  DescribePhoneNumberOutput,
  ListPhoneNumbersSummary,
  ListPhoneNumbersV2Input,
  ListPhoneNumbersV2Output,
  PhoneNumberStatus,
  SearchAvailablePhoneNumbersInput,
  SearchAvailablePhoneNumbersOutput,
} from "./phone-numbers.ts";
export {
  AttachedFileInvalidRequestExceptionReason,
  AttachedFileServiceQuotaExceededExceptionReason,
  ResourceType,
} from "./shared.ts";
export type {
  InvalidRequestException,
  InvalidRequestExceptionAnswer,
  InvalidRequestExceptionReason,
  ResourceInUseException,
  ServiceQuotaExceededException,
  ServiceQuotaExceededExceptionAnswer,
  ServiceQuotaExceededExceptionReason,
} from "./shared.ts";
export { TrafficDistributionGroupStatus } from "./traffic-distribution-groups.ts";
export type {
  DescribeTrafficDistributionGroupOutput,
  ListTrafficDistributionGroupsOutput,
  TrafficDistributionGroup,
  TrafficDistributionGroupSummary,
} from "./traffic-distribution-groups.ts";
