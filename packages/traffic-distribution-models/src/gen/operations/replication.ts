// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ReplicateInstanceInput, ReplicateInstanceOutput } from "../replication.ts";
import type {
  ACGRInstanceIdOrArn,
  AccessDeniedException,
  InternalServiceException,
  InvalidRequestException,
  ResourceConflictException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ServiceQuotaExceededException,
  ThrottlingException,
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

/**
 * What `replicateInstance` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html}
 */
export interface ReplicateInstanceSuccess {
  status: 200;
  body: ReplicateInstanceOutput;
}

/**
 * Every answer that the contract knows of `replicateInstance`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html}
 */
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
