// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  CreateTrafficDistributionGroupSuccess,
  DeleteTrafficDistributionGroupSuccess,
} from "../../operations/traffic-distribution-groups.ts";
import type { InvalidRequestException, ResourceInUseException, ServiceQuotaExceededException } from "../shared.ts";
import type {
  DescribeTrafficDistributionGroupOutput,
  ListTrafficDistributionGroupsOutput,
} from "../traffic-distribution-groups.ts";
import type {
  AccessDeniedException,
  InternalServiceException,
  ResourceConflictException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ThrottlingException,
} from "../../shared.ts";

/** `CreateTrafficDistributionGroupResponse` as a server knows it. */
export type CreateTrafficDistributionGroupResponse =
  | CreateTrafficDistributionGroupSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 402; headers: { "x-amzn-errortype": string }; body: ServiceQuotaExceededException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | {
      status: 409;
      headers: { "x-amzn-errortype": string };
      body: ResourceConflictException | ResourceNotReadyException;
    }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `DescribeTrafficDistributionGroupSuccess` as a server knows it. */
export interface DescribeTrafficDistributionGroupSuccess {
  status: 200;
  body: DescribeTrafficDistributionGroupOutput;
}

/** `DescribeTrafficDistributionGroupResponse` as a server knows it. */
export type DescribeTrafficDistributionGroupResponse =
  | DescribeTrafficDistributionGroupSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `DeleteTrafficDistributionGroupResponse` as a server knows it. */
export type DeleteTrafficDistributionGroupResponse =
  | DeleteTrafficDistributionGroupSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `ListTrafficDistributionGroupsSuccess` as a server knows it. */
export interface ListTrafficDistributionGroupsSuccess {
  status: 200;
  body: ListTrafficDistributionGroupsOutput;
}

/** `ListTrafficDistributionGroupsResponse` as a server knows it. */
export type ListTrafficDistributionGroupsResponse =
  | ListTrafficDistributionGroupsSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
