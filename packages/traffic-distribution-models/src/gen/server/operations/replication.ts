// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ReplicateInstanceSuccess } from "../../operations/replication.ts";
import type { InvalidRequestException, ServiceQuotaExceededException } from "../shared.ts";
import type {
  AccessDeniedException,
  InternalServiceException,
  ResourceConflictException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ThrottlingException,
} from "../../shared.ts";

/** `ReplicateInstanceResponse` as a server knows it. */
export type ReplicateInstanceResponse =
  | ReplicateInstanceSuccess
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
