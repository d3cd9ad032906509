// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

export { createTrafficDistributionClient } from "./client.ts";
export type { TrafficDistributionClient, TrafficDistributionClientOptions } from "./client.ts";
export { createInstance } from "./operations/create-instance.ts";
export type { CreateInstanceResult } from "./operations/create-instance.ts";
export { listInstances, listInstancesPages } from "./operations/list-instances.ts";
export type { ListInstancesPage, ListInstancesResult } from "./operations/list-instances.ts";
export { describeInstance } from "./operations/describe-instance.ts";
export type { DescribeInstanceResult } from "./operations/describe-instance.ts";
export { replicateInstance } from "./operations/replicate-instance.ts";
export type { ReplicateInstanceResult } from "./operations/replicate-instance.ts";
export { claimPhoneNumber } from "./operations/claim-phone-number.ts";
export type { ClaimPhoneNumberResult } from "./operations/claim-phone-number.ts";
export { listPhoneNumbersV2, listPhoneNumbersV2Pages } from "./operations/list-phone-numbers-v2.ts";
export type { ListPhoneNumbersV2Page, ListPhoneNumbersV2Result } from "./operations/list-phone-numbers-v2.ts";
export {
  searchAvailablePhoneNumbers,
  searchAvailablePhoneNumbersPages,
} from "./operations/search-available-phone-numbers.ts";
export type {
  SearchAvailablePhoneNumbersPage,
  SearchAvailablePhoneNumbersResult,
} from "./operations/search-available-phone-numbers.ts";
export { describePhoneNumber } from "./operations/describe-phone-number.ts";
export type { DescribePhoneNumberResult } from "./operations/describe-phone-number.ts";
export { updatePhoneNumber } from "./operations/update-phone-number.ts";
export type { UpdatePhoneNumberResult } from "./operations/update-phone-number.ts";
export { releasePhoneNumber } from "./operations/release-phone-number.ts";
export type { ReleasePhoneNumberResult } from "./operations/release-phone-number.ts";
export { tagResource } from "./operations/tag-resource.ts";
export type { TagResourceResult } from "./operations/tag-resource.ts";
export { untagResource } from "./operations/untag-resource.ts";
export type { UntagResourceResult } from "./operations/untag-resource.ts";
export { listTagsForResource } from "./operations/list-tags-for-resource.ts";
export type { ListTagsForResourceResult } from "./operations/list-tags-for-resource.ts";
export { createTrafficDistributionGroup } from "./operations/create-traffic-distribution-group.ts";
export type { CreateTrafficDistributionGroupResult } from "./operations/create-traffic-distribution-group.ts";
export { describeTrafficDistributionGroup } from "./operations/describe-traffic-distribution-group.ts";
export type { DescribeTrafficDistributionGroupResult } from "./operations/describe-traffic-distribution-group.ts";
export { deleteTrafficDistributionGroup } from "./operations/delete-traffic-distribution-group.ts";
export type { DeleteTrafficDistributionGroupResult } from "./operations/delete-traffic-distribution-group.ts";
export { associateTrafficDistributionGroupUser } from "./operations/associate-traffic-distribution-group-user.ts";
export type {
  AssociateTrafficDistributionGroupUserResult,
} from "./operations/associate-traffic-distribution-group-user.ts";
export { disassociateTrafficDistributionGroupUser } from "./operations/disassociate-traffic-distribution-group-user.ts";
export type {
  DisassociateTrafficDistributionGroupUserResult,
} from "./operations/disassociate-traffic-distribution-group-user.ts";
export {
  listTrafficDistributionGroupUsers,
  listTrafficDistributionGroupUsersPages,
} from "./operations/list-traffic-distribution-group-users.ts";
export type {
  ListTrafficDistributionGroupUsersPage,
  ListTrafficDistributionGroupUsersResult,
} from "./operations/list-traffic-distribution-group-users.ts";
export {
  listTrafficDistributionGroups,
  listTrafficDistributionGroupsPages,
} from "./operations/list-traffic-distribution-groups.ts";
export type {
  ListTrafficDistributionGroupsPage,
  ListTrafficDistributionGroupsResult,
} from "./operations/list-traffic-distribution-groups.ts";
export { getTrafficDistribution } from "./operations/get-traffic-distribution.ts";
export type { GetTrafficDistributionResult } from "./operations/get-traffic-distribution.ts";
export { updateTrafficDistribution } from "./operations/update-traffic-distribution.ts";
export type { UpdateTrafficDistributionResult } from "./operations/update-traffic-distribution.ts";
