// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ReplicateInstanceInput, ReplicateInstanceOutput } from "../replication.ts";
import type {
  ACGRInstanceIdOrArn,
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  InvalidRequestExceptionAnswer,
  ResourceConflictException,
  ResourceNotFoundExceptionAnswer,
  ResourceNotReadyException,
  ServiceQuotaExceededExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../shared.ts";

/**
 * Makes the linked instance in the second Region, and the default group if the instance has none. What
 * `replicateInstance` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html}
 */
export interface ReplicateInstanceRequest {
  path: {
    /**
     * The source instance, by identifier or by ARN. 1 to 250 characters. Matches
     * `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
     */
    InstanceId: ACGRInstanceIdOrArn;
  };
  body: ReplicateInstanceInput;
}

/** What `replicateInstance` answers when all is well. */
export interface ReplicateInstanceSuccess {
  status: 200;
  body: ReplicateInstanceOutput;
}

/** Every answer that the contract knows of `replicateInstance`. */
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
