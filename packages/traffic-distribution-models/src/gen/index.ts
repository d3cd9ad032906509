// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

export { DirectoryType, InstanceReplicationStatus, InstanceStatus } from "./instances.ts";
export type {
  CreateInstanceInput,
  CreateInstanceOutput,
  DescribeInstanceOutput,
  DirectoryId,
  GlobalSignInEndpoint,
  Instance,
  InstanceStatusReason,
  InstanceSummary,
  ListInstancesOutput,
  ReplicationConfiguration,
  ReplicationStatusReason,
  ReplicationStatusSummary,
  Timestamp,
} from "./instances.ts";
export type {
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInstanceSuccess,
  DescribeInstanceRequest,
  DescribeInstanceResponse,
  DescribeInstanceSuccess,
  ListInstancesRequest,
  ListInstancesResponse,
  ListInstancesSuccess,
} from "./operations/instances.ts";
export type {
  ClaimPhoneNumberRequest,
  ClaimPhoneNumberResponse,
  ClaimPhoneNumberSuccess,
  DescribePhoneNumberRequest,
  DescribePhoneNumberResponse,
  DescribePhoneNumberSuccess,
  ListPhoneNumbersV2Request,
  ListPhoneNumbersV2Response,
  ListPhoneNumbersV2Success,
  ReleasePhoneNumberRequest,
  ReleasePhoneNumberResponse,
  ReleasePhoneNumberSuccess,
  SearchAvailablePhoneNumbersRequest,
  SearchAvailablePhoneNumbersResponse,
  SearchAvailablePhoneNumbersSuccess,
  UpdatePhoneNumberRequest,
  UpdatePhoneNumberResponse,
  UpdatePhoneNumberSuccess,
} from "./operations/phone-numbers.ts";
export type {
  ReplicateInstanceRequest,
  ReplicateInstanceResponse,
  ReplicateInstanceSuccess,
} from "./operations/replication.ts";
export type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  ListTagsForResourceSuccess,
  TagResourceRequest,
  TagResourceResponse,
  TagResourceSuccess,
  UntagResourceRequest,
  UntagResourceResponse,
  UntagResourceSuccess,
} from "./operations/tags.ts";
export type {
  CreateTrafficDistributionGroupRequest,
  CreateTrafficDistributionGroupResponse,
  CreateTrafficDistributionGroupSuccess,
  DeleteTrafficDistributionGroupRequest,
  DeleteTrafficDistributionGroupResponse,
  DeleteTrafficDistributionGroupSuccess,
  DescribeTrafficDistributionGroupRequest,
  DescribeTrafficDistributionGroupResponse,
  DescribeTrafficDistributionGroupSuccess,
  ListTrafficDistributionGroupsRequest,
  ListTrafficDistributionGroupsResponse,
  ListTrafficDistributionGroupsSuccess,
} from "./operations/traffic-distribution-groups.ts";
export type {
  GetTrafficDistributionRequest,
  GetTrafficDistributionResponse,
  GetTrafficDistributionSuccess,
  UpdateTrafficDistributionRequest,
  UpdateTrafficDistributionResponse,
  UpdateTrafficDistributionSuccess,
} from "./operations/traffic-distributions.ts";
export type {
  AssociateTrafficDistributionGroupUserRequest,
  AssociateTrafficDistributionGroupUserResponse,
  AssociateTrafficDistributionGroupUserSuccess,
  DisassociateTrafficDistributionGroupUserRequest,
  DisassociateTrafficDistributionGroupUserResponse,
  DisassociateTrafficDistributionGroupUserSuccess,
  ListTrafficDistributionGroupUsersRequest,
  ListTrafficDistributionGroupUsersResponse,
  ListTrafficDistributionGroupUsersSuccess,
} from "./operations/users.ts";
export { PhoneNumberCountryCode, PhoneNumberType, PhoneNumberWorkflowStatus } from "./phone-numbers.ts";
export type {
  AvailableNumberSummary,
  ClaimPhoneNumberInput,
  ClaimPhoneNumberOutput,
  ClaimedPhoneNumberSummary,
  DescribePhoneNumberOutput,
  IdempotencyException,
  LargeNextToken,
  ListPhoneNumbersSummary,
  ListPhoneNumbersV2Input,
  ListPhoneNumbersV2Output,
  PhoneNumber,
  PhoneNumberDescription,
  PhoneNumberId,
  PhoneNumberPrefix,
  PhoneNumberStatus,
  PhoneNumberWorkflowMessage,
  SearchAvailablePhoneNumbersInput,
  SearchAvailablePhoneNumbersOutput,
  UpdatePhoneNumberInput,
  UpdatePhoneNumberOutput,
} from "./phone-numbers.ts";
export type { ReplicateInstanceInput, ReplicateInstanceOutput } from "./replication.ts";
export {
  AttachedFileInvalidRequestExceptionReason,
  AttachedFileServiceQuotaExceededExceptionReason,
  ResourceType,
} from "./shared.ts";
export type {
  ACGRInstanceIdOrArn,
  ACGRTrafficDistributionGroupArn,
  ACGRTrafficDistributionGroupId,
  ARN,
  AccessDeniedException,
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
  ServiceQuotaExceededException,
  ServiceQuotaExceededExceptionReason,
  TagMap,
  TagValue,
  ThrottlingException,
  TrafficDistributionGroupIdOrArn,
} from "./shared.ts";
export type { ListTagsForResourceOutput, TagKey, TagResourceInput } from "./tags.ts";
export { TrafficDistributionGroupStatus } from "./traffic-distribution-groups.ts";
export type {
  ACGRInstanceArn,
  CreateTrafficDistributionGroupInput,
  CreateTrafficDistributionGroupOutput,
  DescribeTrafficDistributionGroupOutput,
  Description250,
  ListTrafficDistributionGroupsOutput,
  Name128,
  TrafficDistributionGroup,
  TrafficDistributionGroupSummary,
} from "./traffic-distribution-groups.ts";
export type {
  AgentConfig,
  Distribution,
  GetTrafficDistributionOutput,
  Percentage,
  SignInConfig,
  SignInDistribution,
  TelephonyConfig,
  UpdateTrafficDistributionInput,
} from "./traffic-distributions.ts";
export type { Unrecognized, UnrecognizedVariant } from "./unrecognized.ts";
export type {
  AssociateTrafficDistributionGroupUserInput,
  ListTrafficDistributionGroupUsersOutput,
  TrafficDistributionGroupUserSummary,
  UserId,
} from "./users.ts";
