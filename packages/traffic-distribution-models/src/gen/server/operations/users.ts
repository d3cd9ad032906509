// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  AssociateTrafficDistributionGroupUserSuccess,
  DisassociateTrafficDistributionGroupUserSuccess,
  ListTrafficDistributionGroupUsersSuccess,
} from "../../operations/users.ts";
import type { InvalidRequestException } from "../shared.ts";
import type {
  AccessDeniedException,
  InternalServiceException,
  ResourceConflictException,
  ResourceNotFoundException,
  ThrottlingException,
} from "../../shared.ts";

/** `AssociateTrafficDistributionGroupUserResponse` as a server knows it. */
export type AssociateTrafficDistributionGroupUserResponse =
  | AssociateTrafficDistributionGroupUserSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceConflictException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `DisassociateTrafficDistributionGroupUserResponse` as a server knows it. */
export type DisassociateTrafficDistributionGroupUserResponse =
  | DisassociateTrafficDistributionGroupUserSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceConflictException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `ListTrafficDistributionGroupUsersResponse` as a server knows it. */
export type ListTrafficDistributionGroupUsersResponse =
  | ListTrafficDistributionGroupUsersSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
