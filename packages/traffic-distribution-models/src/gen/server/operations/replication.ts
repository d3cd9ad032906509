// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ReplicateInstanceSuccess } from "../../operations/replication.ts";
import type { InvalidRequestExceptionAnswer, ServiceQuotaExceededExceptionAnswer } from "../shared.ts";
import type {
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  ResourceConflictException,
  ResourceNotFoundExceptionAnswer,
  ResourceNotReadyException,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export type ReplicateInstanceResponse =
  | ReplicateInstanceSuccess
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
