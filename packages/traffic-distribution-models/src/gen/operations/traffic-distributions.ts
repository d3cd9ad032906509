// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  InvalidRequestExceptionAnswer,
  ResourceConflictExceptionAnswer,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
  TrafficDistributionGroupIdOrArn,
} from "../shared.ts";
import type { GetTrafficDistributionOutput, UpdateTrafficDistributionInput } from "../traffic-distributions.ts";

/**
 * Reads the split of one active group. In the replica Region the group must be named by its ARN. What
 * `getTrafficDistribution` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTrafficDistribution.html}
 */
export interface GetTrafficDistributionRequest {
  path: {
    /**
     * The group, by identifier (source Region only) or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    Id: TrafficDistributionGroupIdOrArn;
  };
}

/** What `getTrafficDistribution` answers when all is well. */
export interface GetTrafficDistributionSuccess {
  status: 200;
  body: GetTrafficDistributionOutput;
}

/** Every answer that the contract knows of `getTrafficDistribution`. */
export type GetTrafficDistributionResponse =
  | GetTrafficDistributionSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Changes the split of one active group. Either Region takes the call; the one that should get the traffic is the
 * better. What `updateTrafficDistribution` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface UpdateTrafficDistributionRequest {
  path: {
    /**
     * The group, by identifier (source Region only) or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    Id: TrafficDistributionGroupIdOrArn;
  };
  body?: UpdateTrafficDistributionInput;
}

/** What `updateTrafficDistribution` answers when all is well. */
export interface UpdateTrafficDistributionSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `updateTrafficDistribution`. */
export type UpdateTrafficDistributionResponse =
  | UpdateTrafficDistributionSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ResourceConflictExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
