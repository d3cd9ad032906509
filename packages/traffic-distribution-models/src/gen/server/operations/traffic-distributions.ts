// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  GetTrafficDistributionSuccess,
  UpdateTrafficDistributionSuccess,
} from "../../operations/traffic-distributions.ts";
import type { InvalidRequestException } from "../shared.ts";
import type {
  AccessDeniedException,
  InternalServiceException,
  ResourceConflictException,
  ResourceNotFoundException,
  ThrottlingException,
} from "../../shared.ts";

/** `GetTrafficDistributionResponse` as a server knows it. */
export type GetTrafficDistributionResponse =
  | GetTrafficDistributionSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `UpdateTrafficDistributionResponse` as a server knows it. */
export type UpdateTrafficDistributionResponse =
  | UpdateTrafficDistributionSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceConflictException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
