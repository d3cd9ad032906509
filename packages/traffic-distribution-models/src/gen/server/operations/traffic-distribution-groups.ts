// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  CreateTrafficDistributionGroupSuccess,
  DeleteTrafficDistributionGroupSuccess,
} from "../../operations/traffic-distribution-groups.ts";
import type {
  InvalidRequestExceptionAnswer,
  ResourceInUseException,
  ServiceQuotaExceededExceptionAnswer,
} from "../shared.ts";
import type {
  DescribeTrafficDistributionGroupOutput,
  ListTrafficDistributionGroupsOutput,
} from "../traffic-distribution-groups.ts";
import type {
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  ResourceConflictException,
  ResourceNotFoundExceptionAnswer,
  ResourceNotReadyException,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export type CreateTrafficDistributionGroupResponse =
  | CreateTrafficDistributionGroupSuccess
  | InvalidRequestExceptionAnswer
  | ServiceQuotaExceededExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | {
      status: 409;
      headers: { "x-amzn-errortype": string };
      body: ResourceConflictException | ResourceNotReadyException;
    }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export interface DescribeTrafficDistributionGroupSuccess {
  status: 200;
  body: DescribeTrafficDistributionGroupOutput;
}

/** As a server knows it. */
export type DescribeTrafficDistributionGroupResponse =
  | DescribeTrafficDistributionGroupSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type DeleteTrafficDistributionGroupResponse =
  | DeleteTrafficDistributionGroupSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export interface ListTrafficDistributionGroupsSuccess {
  status: 200;
  body: ListTrafficDistributionGroupsOutput;
}

/** As a server knows it. */
export type ListTrafficDistributionGroupsResponse =
  | ListTrafficDistributionGroupsSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
