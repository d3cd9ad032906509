// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ARN, AwsRegion, ClientToken, DirectoryAlias, InstanceId } from "./shared.ts";

/**
 * The replica to be made.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html}
 */
export interface ReplicateInstanceInput {
  /**
   * The second Region; only certain pairs are allowed. 8 to 31 characters. Matches `^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$`.
   */
  ReplicaRegion: AwsRegion;
  /** Makes the request repeatable. At most 500 characters. The client fills in a random value when it is absent. */
  ClientToken?: ClientToken;
  /**
   * Alias of the replica, which must be free in the second Region. Optional since 2026. 1 to 45 characters. Matches
   * `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. Secret or personal: keep it out of logs.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/model-drift.md}
   */
  ReplicaAlias?: DirectoryAlias;
}

/**
 * The replica that is being made.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html}
 */
export interface ReplicateInstanceOutput {
  /** Identifier of the replica, equal to the source's. 1 to 100 characters. */
  Id?: InstanceId;
  /** ARN of the replica, with the second Region in it. */
  Arn?: ARN;
}
