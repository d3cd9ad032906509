// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ACGRTrafficDistributionGroupArn, ACGRTrafficDistributionGroupId, AwsRegion } from "./shared.ts";

/**
 * How agents are spread over the two Regions.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentConfig.html}
 */
export interface AgentConfig {
  /** One row for each Region of the group. */
  Distributions: Distribution[];
}

/**
 * Share of the traffic that goes to one Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Distribution.html}
 */
export interface Distribution {
  /** One of the two Regions of the group. 8 to 31 characters. Matches `^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$`. */
  Region: AwsRegion;
  /**
   * Share in percent. The service takes steps of 10, and both Regions together must make 100 (of agents: inferred).
   * Whole number. 0 to 100.
   */
  Percentage: Percentage;
}

/**
 * The current split of one group.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTrafficDistribution.html}
 */
export interface GetTrafficDistributionOutput {
  /** How incoming calls are spread. */
  TelephonyConfig?: TelephonyConfig;
  /** Identifier of the group. Matches `^[a-zA-Z0-9_-]+$`. */
  Id?: ACGRTrafficDistributionGroupId;
  /**
   * ARN of the group; its Region is the source Region, wherever the call was made. Matches
   * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
   */
  Arn?: ACGRTrafficDistributionGroupArn;
  /** Where agents sign in. */
  SignInConfig?: SignInConfig;
  /** How agents are spread. */
  AgentConfig?: AgentConfig;
}

/**
 * Percent, 0 to 100. Whole number.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Distribution.html}
 */
export type Percentage = number;

/**
 * Where agents sign in. Only the default group's can be changed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SignInConfig.html}
 */
export interface SignInConfig {
  /** One row for each Region of the group. */
  Distributions: SignInDistribution[];
}

/**
 * Whether agents may sign in in one Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SignInDistribution.html}
 */
export interface SignInDistribution {
  /** One of the two Regions of the group. 8 to 31 characters. Matches `^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$`. */
  Region: AwsRegion;
  /** True lets sign-ins go there. */
  Enabled: boolean;
}

/**
 * How incoming calls are spread over the two Regions.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TelephonyConfig.html}
 */
export interface TelephonyConfig {
  /** One row for each Region of the group. */
  Distributions: Distribution[];
}

/**
 * The parts of the split to change. Each replaces the current one whole; an absent part stays as it is.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 */
export interface UpdateTrafficDistributionInput {
  /** How incoming calls are to be spread. */
  TelephonyConfig?: TelephonyConfig;
  /** Where agents are to sign in. Refused when it would change a group that is not the default group. */
  SignInConfig?: SignInConfig;
  /** How agents are to be spread. */
  AgentConfig?: AgentConfig;
}
