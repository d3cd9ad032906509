// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  AssociateTrafficDistributionGroupUserSuccess,
  ClaimPhoneNumberSuccess,
  CreateInstanceSuccess,
  CreateTrafficDistributionGroupSuccess,
  DeleteTrafficDistributionGroupSuccess,
  DescribeInstanceSuccess,
  DescribePhoneNumberSuccess,
  DescribeTrafficDistributionGroupSuccess,
  DisassociateTrafficDistributionGroupUserSuccess,
  GetTrafficDistributionSuccess,
  ListInstancesSuccess,
  ListPhoneNumbersV2Success,
  ListTagsForResourceSuccess,
  ListTrafficDistributionGroupUsersSuccess,
  ListTrafficDistributionGroupsSuccess,
  ReleasePhoneNumberSuccess,
  ReplicateInstanceSuccess,
  SearchAvailablePhoneNumbersSuccess,
  TagResourceSuccess,
  UntagResourceSuccess,
  UpdatePhoneNumberSuccess,
  UpdateTrafficDistributionSuccess,
} from "@trunkline/traffic-distribution-models";
import type {
  AssociateTrafficDistributionGroupUserRequest,
  ClaimPhoneNumberRequest,
  CreateInstanceRequest,
  CreateTrafficDistributionGroupRequest,
  DeleteTrafficDistributionGroupRequest,
  DescribeInstanceRequest,
  DescribePhoneNumberRequest,
  DescribeTrafficDistributionGroupRequest,
  DisassociateTrafficDistributionGroupUserRequest,
  GetTrafficDistributionRequest,
  ListInstancesRequest,
  ListPhoneNumbersV2Request,
  ListTagsForResourceRequest,
  ListTrafficDistributionGroupUsersRequest,
  ListTrafficDistributionGroupsRequest,
  ReleasePhoneNumberRequest,
  ReplicateInstanceRequest,
  SearchAvailablePhoneNumbersRequest,
  TagResourceRequest,
  UntagResourceRequest,
  UpdatePhoneNumberRequest,
  UpdateTrafficDistributionRequest,
} from "@trunkline/traffic-distribution-models/server";
import type { Handler } from "@trunkline/mock-kit";

/**
 * What a mock of Amazon Connect traffic distribution does, operation by operation. Each handler gets a request that
 * passed the contract.
 */
export interface TrafficDistributionHandlers<Caller = unknown> {
  /**
   * Begins to make an instance. Wait until `describeInstance` shows `ACTIVE`.
   *
   * `PUT /instance`
   */
  createInstance: Handler<CreateInstanceRequest, CreateInstanceSuccess, Caller>;
  /**
   * Lists the instances of the account in this Region.
   *
   * `GET /instance`
   */
  listInstances: Handler<ListInstancesRequest, ListInstancesSuccess, Caller>;
  /**
   * Reads one instance and, once it is replicated, how replication stands.
   *
   * `GET /instance/{InstanceId}`
   */
  describeInstance: Handler<DescribeInstanceRequest, DescribeInstanceSuccess, Caller>;
  /**
   * Makes the linked instance in the second Region, and the default group if the instance has none.
   *
   * `POST /instance/{InstanceId}/replicate`
   */
  replicateInstance: Handler<ReplicateInstanceRequest, ReplicateInstanceSuccess, Caller>;
  /**
   * Begins to claim a number. Wait until `describePhoneNumber` shows `CLAIMED` or `FAILED`.
   *
   * `POST /phone-number/claim`
   */
  claimPhoneNumber: Handler<ClaimPhoneNumberRequest, ClaimPhoneNumberSuccess, Caller>;
  /**
   * Lists claimed numbers. A POST, because the filters are in the body.
   *
   * `POST /phone-number/list`
   */
  listPhoneNumbersV2: Handler<ListPhoneNumbersV2Request, ListPhoneNumbersV2Success, Caller>;
  /**
   * Finds numbers that an instance or group could claim. Works in both Regions of a group.
   *
   * `POST /phone-number/search-available`
   */
  searchAvailablePhoneNumbers: Handler<SearchAvailablePhoneNumbersRequest, SearchAvailablePhoneNumbersSuccess, Caller>;
  /**
   * Reads one claimed number. In the replica Region it must be named by its ARN.
   *
   * `GET /phone-number/{PhoneNumberId}`
   */
  describePhoneNumber: Handler<DescribePhoneNumberRequest, DescribePhoneNumberSuccess, Caller>;
  /**
   * Begins to move a claimed number to another instance or group of the same Region.
   *
   * `PUT /phone-number/{PhoneNumberId}`
   */
  updatePhoneNumber: Handler<UpdatePhoneNumberRequest, UpdatePhoneNumberSuccess, Caller>;
  /**
   * Gives a number back. Only in the Region in which it was claimed.
   *
   * `DELETE /phone-number/{PhoneNumberId}`
   */
  releasePhoneNumber: Handler<ReleasePhoneNumberRequest, ReleasePhoneNumberSuccess, Caller>;
  /**
   * Sets tags of a resource.
   *
   * `POST /tags/{resourceArn}`
   */
  tagResource: Handler<TagResourceRequest, TagResourceSuccess, Caller>;
  /**
   * Removes tags of a resource.
   *
   * `DELETE /tags/{resourceArn}`
   */
  untagResource: Handler<UntagResourceRequest, UntagResourceSuccess, Caller>;
  /**
   * Reads the tags of a resource.
   *
   * `GET /tags/{resourceArn}`
   */
  listTagsForResource: Handler<ListTagsForResourceRequest, ListTagsForResourceSuccess, Caller>;
  /**
   * Makes a group for an instance that has a replica. Answers at once, while the group is still being made: wait until
   * `describeTrafficDistributionGroup` shows `ACTIVE`. Only in the source Region.
   *
   * `PUT /traffic-distribution-group`
   */
  createTrafficDistributionGroup: Handler<
    CreateTrafficDistributionGroupRequest,
    CreateTrafficDistributionGroupSuccess,
    Caller
  >;
  /**
   * Reads name, status and tags of one group, whatever its status.
   *
   * `GET /traffic-distribution-group/{TrafficDistributionGroupId}`
   */
  describeTrafficDistributionGroup: Handler<
    DescribeTrafficDistributionGroupRequest,
    DescribeTrafficDistributionGroupSuccess,
    Caller
  >;
  /**
   * Begins to delete a group that no number is claimed to and that is not the default group. Only in the source Region.
   *
   * `DELETE /traffic-distribution-group/{TrafficDistributionGroupId}`
   */
  deleteTrafficDistributionGroup: Handler<
    DeleteTrafficDistributionGroupRequest,
    DeleteTrafficDistributionGroupSuccess,
    Caller
  >;
  /**
   * Puts an agent into a group. Repeating it changes nothing. Only in the source Region.
   *
   * `PUT /traffic-distribution-group/{TrafficDistributionGroupId}/user`
   */
  associateTrafficDistributionGroupUser: Handler<
    AssociateTrafficDistributionGroupUserRequest,
    AssociateTrafficDistributionGroupUserSuccess,
    Caller
  >;
  /**
   * Takes an agent out of a group. Repeating it changes nothing. Only in the source Region.
   *
   * `DELETE /traffic-distribution-group/{TrafficDistributionGroupId}/user`
   */
  disassociateTrafficDistributionGroupUser: Handler<
    DisassociateTrafficDistributionGroupUserRequest,
    DisassociateTrafficDistributionGroupUserSuccess,
    Caller
  >;
  /**
   * Lists the agents of a group.
   *
   * `GET /traffic-distribution-group/{TrafficDistributionGroupId}/user`
   */
  listTrafficDistributionGroupUsers: Handler<
    ListTrafficDistributionGroupUsersRequest,
    ListTrafficDistributionGroupUsersSuccess,
    Caller
  >;
  /**
   * Lists the groups that the account has in this Region, as source or as replica.
   *
   * `GET /traffic-distribution-groups`
   */
  listTrafficDistributionGroups: Handler<
    ListTrafficDistributionGroupsRequest,
    ListTrafficDistributionGroupsSuccess,
    Caller
  >;
  /**
   * Reads the split of one active group. In the replica Region the group must be named by its ARN.
   *
   * `GET /traffic-distribution/{Id}`
   */
  getTrafficDistribution: Handler<GetTrafficDistributionRequest, GetTrafficDistributionSuccess, Caller>;
  /**
   * Changes the split of one active group. Either Region takes the call; the one that should get the traffic is the
   * better.
   *
   * `PUT /traffic-distribution/{Id}`
   */
  updateTrafficDistribution: Handler<UpdateTrafficDistributionRequest, UpdateTrafficDistributionSuccess, Caller>;
}
