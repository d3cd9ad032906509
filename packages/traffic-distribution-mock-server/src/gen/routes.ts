// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { Contract, Route } from "@trunkline/mock-kit";
import {
  associateTrafficDistributionGroupUserRequestValidator,
  associateTrafficDistributionGroupUserResponseValidator,
  claimPhoneNumberRequestValidator,
  claimPhoneNumberResponseValidator,
  createInstanceRequestValidator,
  createInstanceResponseValidator,
  createTrafficDistributionGroupRequestValidator,
  createTrafficDistributionGroupResponseValidator,
  deleteTrafficDistributionGroupRequestValidator,
  deleteTrafficDistributionGroupResponseValidator,
  describeInstanceRequestValidator,
  describeInstanceResponseValidator,
  describePhoneNumberRequestValidator,
  describePhoneNumberResponseValidator,
  describeTrafficDistributionGroupRequestValidator,
  describeTrafficDistributionGroupResponseValidator,
  disassociateTrafficDistributionGroupUserRequestValidator,
  disassociateTrafficDistributionGroupUserResponseValidator,
  getTrafficDistributionRequestValidator,
  getTrafficDistributionResponseValidator,
  listInstancesRequestValidator,
  listInstancesResponseValidator,
  listPhoneNumbersV2RequestValidator,
  listPhoneNumbersV2ResponseValidator,
  listTagsForResourceRequestValidator,
  listTagsForResourceResponseValidator,
  listTrafficDistributionGroupUsersRequestValidator,
  listTrafficDistributionGroupUsersResponseValidator,
  listTrafficDistributionGroupsRequestValidator,
  listTrafficDistributionGroupsResponseValidator,
  releasePhoneNumberRequestValidator,
  releasePhoneNumberResponseValidator,
  replicateInstanceRequestValidator,
  replicateInstanceResponseValidator,
  searchAvailablePhoneNumbersRequestValidator,
  searchAvailablePhoneNumbersResponseValidator,
  tagResourceRequestValidator,
  tagResourceResponseValidator,
  untagResourceRequestValidator,
  untagResourceResponseValidator,
  updatePhoneNumberRequestValidator,
  updatePhoneNumberResponseValidator,
  updateTrafficDistributionRequestValidator,
  updateTrafficDistributionResponseValidator,
} from "@trunkline/traffic-distribution-validators";

const createInstance: Route = {
  operation: "createInstance",
  method: "PUT",
  path: "/instance",
  parameters: [],
  body: { contentType: "application/json", required: true },
  request: createInstanceRequestValidator,
  response: createInstanceResponseValidator,
};

const listInstances: Route = {
  operation: "listInstances",
  method: "GET",
  path: "/instance",
  parameters: [
    { in: "query", name: "nextToken", type: "string" },
    { in: "query", name: "maxResults", type: "integer" },
  ],
  request: listInstancesRequestValidator,
  response: listInstancesResponseValidator,
};

const describeInstance: Route = {
  operation: "describeInstance",
  method: "GET",
  path: "/instance/{InstanceId}",
  parameters: [{ in: "path", name: "InstanceId", type: "string" }],
  request: describeInstanceRequestValidator,
  response: describeInstanceResponseValidator,
};

const replicateInstance: Route = {
  operation: "replicateInstance",
  method: "POST",
  path: "/instance/{InstanceId}/replicate",
  parameters: [{ in: "path", name: "InstanceId", type: "string" }],
  body: { contentType: "application/json", required: true },
  request: replicateInstanceRequestValidator,
  response: replicateInstanceResponseValidator,
};

const claimPhoneNumber: Route = {
  operation: "claimPhoneNumber",
  method: "POST",
  path: "/phone-number/claim",
  parameters: [],
  body: { contentType: "application/json", required: true },
  request: claimPhoneNumberRequestValidator,
  response: claimPhoneNumberResponseValidator,
};

const listPhoneNumbersV2: Route = {
  operation: "listPhoneNumbersV2",
  method: "POST",
  path: "/phone-number/list",
  parameters: [],
  body: { contentType: "application/json", required: false },
  request: listPhoneNumbersV2RequestValidator,
  response: listPhoneNumbersV2ResponseValidator,
};

const searchAvailablePhoneNumbers: Route = {
  operation: "searchAvailablePhoneNumbers",
  method: "POST",
  path: "/phone-number/search-available",
  parameters: [],
  body: { contentType: "application/json", required: true },
  request: searchAvailablePhoneNumbersRequestValidator,
  response: searchAvailablePhoneNumbersResponseValidator,
};

const describePhoneNumber: Route = {
  operation: "describePhoneNumber",
  method: "GET",
  path: "/phone-number/{PhoneNumberId}",
  parameters: [{ in: "path", name: "PhoneNumberId", type: "string" }],
  request: describePhoneNumberRequestValidator,
  response: describePhoneNumberResponseValidator,
};

const updatePhoneNumber: Route = {
  operation: "updatePhoneNumber",
  method: "PUT",
  path: "/phone-number/{PhoneNumberId}",
  parameters: [{ in: "path", name: "PhoneNumberId", type: "string" }],
  body: { contentType: "application/json", required: false },
  request: updatePhoneNumberRequestValidator,
  response: updatePhoneNumberResponseValidator,
};

const releasePhoneNumber: Route = {
  operation: "releasePhoneNumber",
  method: "DELETE",
  path: "/phone-number/{PhoneNumberId}",
  parameters: [
    { in: "path", name: "PhoneNumberId", type: "string" },
    { in: "query", name: "clientToken", type: "string" },
  ],
  request: releasePhoneNumberRequestValidator,
  response: releasePhoneNumberResponseValidator,
};

const tagResource: Route = {
  operation: "tagResource",
  method: "POST",
  path: "/tags/{resourceArn}",
  parameters: [{ in: "path", name: "resourceArn", type: "string" }],
  body: { contentType: "application/json", required: true },
  request: tagResourceRequestValidator,
  response: tagResourceResponseValidator,
};

const untagResource: Route = {
  operation: "untagResource",
  method: "DELETE",
  path: "/tags/{resourceArn}",
  parameters: [
    { in: "path", name: "resourceArn", type: "string" },
    { in: "query", name: "tagKeys", type: "string", list: true },
  ],
  request: untagResourceRequestValidator,
  response: untagResourceResponseValidator,
};

const listTagsForResource: Route = {
  operation: "listTagsForResource",
  method: "GET",
  path: "/tags/{resourceArn}",
  parameters: [{ in: "path", name: "resourceArn", type: "string" }],
  request: listTagsForResourceRequestValidator,
  response: listTagsForResourceResponseValidator,
};

const createTrafficDistributionGroup: Route = {
  operation: "createTrafficDistributionGroup",
  method: "PUT",
  path: "/traffic-distribution-group",
  parameters: [],
  body: { contentType: "application/json", required: true },
  request: createTrafficDistributionGroupRequestValidator,
  response: createTrafficDistributionGroupResponseValidator,
};

const describeTrafficDistributionGroup: Route = {
  operation: "describeTrafficDistributionGroup",
  method: "GET",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}",
  parameters: [{ in: "path", name: "TrafficDistributionGroupId", type: "string" }],
  request: describeTrafficDistributionGroupRequestValidator,
  response: describeTrafficDistributionGroupResponseValidator,
};

const deleteTrafficDistributionGroup: Route = {
  operation: "deleteTrafficDistributionGroup",
  method: "DELETE",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}",
  parameters: [{ in: "path", name: "TrafficDistributionGroupId", type: "string" }],
  request: deleteTrafficDistributionGroupRequestValidator,
  response: deleteTrafficDistributionGroupResponseValidator,
};

const associateTrafficDistributionGroupUser: Route = {
  operation: "associateTrafficDistributionGroupUser",
  method: "PUT",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
  parameters: [{ in: "path", name: "TrafficDistributionGroupId", type: "string" }],
  body: { contentType: "application/json", required: true },
  request: associateTrafficDistributionGroupUserRequestValidator,
  response: associateTrafficDistributionGroupUserResponseValidator,
};

const disassociateTrafficDistributionGroupUser: Route = {
  operation: "disassociateTrafficDistributionGroupUser",
  method: "DELETE",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
  parameters: [
    { in: "path", name: "TrafficDistributionGroupId", type: "string" },
    { in: "query", name: "UserId", type: "string" },
    { in: "query", name: "InstanceId", type: "string" },
  ],
  request: disassociateTrafficDistributionGroupUserRequestValidator,
  response: disassociateTrafficDistributionGroupUserResponseValidator,
};

const listTrafficDistributionGroupUsers: Route = {
  operation: "listTrafficDistributionGroupUsers",
  method: "GET",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
  parameters: [
    { in: "path", name: "TrafficDistributionGroupId", type: "string" },
    { in: "query", name: "maxResults", type: "integer" },
    { in: "query", name: "nextToken", type: "string" },
  ],
  request: listTrafficDistributionGroupUsersRequestValidator,
  response: listTrafficDistributionGroupUsersResponseValidator,
};

const listTrafficDistributionGroups: Route = {
  operation: "listTrafficDistributionGroups",
  method: "GET",
  path: "/traffic-distribution-groups",
  parameters: [
    { in: "query", name: "maxResults", type: "integer" },
    { in: "query", name: "nextToken", type: "string" },
    { in: "query", name: "instanceId", type: "string" },
  ],
  request: listTrafficDistributionGroupsRequestValidator,
  response: listTrafficDistributionGroupsResponseValidator,
};

const getTrafficDistribution: Route = {
  operation: "getTrafficDistribution",
  method: "GET",
  path: "/traffic-distribution/{Id}",
  parameters: [{ in: "path", name: "Id", type: "string" }],
  request: getTrafficDistributionRequestValidator,
  response: getTrafficDistributionResponseValidator,
};

const updateTrafficDistribution: Route = {
  operation: "updateTrafficDistribution",
  method: "PUT",
  path: "/traffic-distribution/{Id}",
  parameters: [{ in: "path", name: "Id", type: "string" }],
  body: { contentType: "application/json", required: false },
  request: updateTrafficDistributionRequestValidator,
  response: updateTrafficDistributionResponseValidator,
};

/** Every operation of Amazon Connect traffic distribution: how its requests are routed, read and checked. */
export const trafficDistributionContract: Contract = {
  api: "traffic-distribution",
  versions: ["2017-08-08"],
  routes: [
    createInstance,
    listInstances,
    describeInstance,
    replicateInstance,
    claimPhoneNumber,
    listPhoneNumbersV2,
    searchAvailablePhoneNumbers,
    describePhoneNumber,
    updatePhoneNumber,
    releasePhoneNumber,
    tagResource,
    untagResource,
    listTagsForResource,
    createTrafficDistributionGroup,
    describeTrafficDistributionGroup,
    deleteTrafficDistributionGroup,
    associateTrafficDistributionGroupUser,
    disassociateTrafficDistributionGroupUser,
    listTrafficDistributionGroupUsers,
    listTrafficDistributionGroups,
    getTrafficDistribution,
    updateTrafficDistribution,
  ],
};
