import type { ErrorCode } from "./refusal.ts";

/**
 * What nobody outside AWS knows, decided here and nowhere else. Someone who knows better changes it with
 * `createMockServer({ choices })`.
 *
 * Facts: docs/facts/traffic-distribution/open-questions.md, one row for each member.
 */
export interface Choices {
  /** Agents in the source Region of a new group, in percent, a multiple of 10. Default 100. */
  readonly firstAgentPercentage: number;
  /** Whether agents may sign in in each Region of a new group. Default: in both. */
  readonly firstSignIn: { readonly source: boolean; readonly replica: boolean };
  /** Name of the group that comes with a replica. */
  readonly defaultGroupName: string;
  /** Whether `GetTrafficDistribution` shows `SignInConfig` for other groups than the default one. Default `true`. */
  readonly signInOfOtherGroups: boolean;
  /** Order of `Distributions` in answers. Default `sourceFirst`. */
  readonly rowOrder: "sourceFirst" | "asGiven";
  /** Reading the split of a group that is not `ACTIVE`. */
  readonly splitWhileNotActive: ErrorCode;
  /** An update with none of the three parts. */
  readonly emptyUpdate: ErrorCode;
  /** Closing sign-in in both Regions. `undefined` allows it. */
  readonly signInClosedEverywhere: ErrorCode | undefined;
  /** A value that breaks a constraint of the contract: in general, and where phone numbers are concerned. */
  readonly ruleBreak: { readonly general: string; readonly phoneNumbers: string };
  /** A body that is no JSON, or not labelled as such. */
  readonly malformedBody: string;
  /** A path or a method that is none. */
  readonly unknownRoute: { readonly status: number; readonly code: string };
  /** How far the name of a group must be unique. Default `instance`. */
  readonly nameScope: "instance" | "account";
  /** A `ClientToken` that was used before with other input: in general, for `CreateInstance`, for phone numbers. */
  readonly tokenReuse: { readonly general: ErrorCode; readonly instances: ErrorCode; readonly phoneNumbers: ErrorCode };
  /** Creating a group while its instance is still being replicated. */
  readonly createWhileReplicating: ErrorCode;
  /** Rows on a page when the caller names no number, and at most; 1 to 10. Default 10. */
  readonly pageSize: number;
  /** Deleting a group that is not there. */
  readonly deleteUnknownGroup: ErrorCode;
  /** Deleting the default group. */
  readonly deleteDefaultGroup: ErrorCode;
  /** Deleting a group in the middle of its life's other steps. */
  readonly deleteWhileNotActive: ErrorCode;
  /** `ResourceType` when a group cannot go because numbers are claimed to it. */
  readonly inUseResourceType: "PHONE_NUMBER" | "INSTANCE";
  /** A call that only the source Region takes, made in the replica Region by ARN. */
  readonly sourceRegionOnly: ErrorCode;
  /** Alias of a replica that was made without one: none, or that of the source. Default `none`. */
  readonly missingReplicaAlias: "none" | "source";
  /** A `ReplicaAlias` that another instance has. */
  readonly replicaAliasTaken: ErrorCode;
  /** A request with both `TargetArn` and `InstanceId`. `undefined` takes the ARN. */
  readonly bothTargets: ErrorCode | undefined;
  /** Searching numbers for an instance or a group that is not there. */
  readonly searchForUnknownTarget: ErrorCode;
  /** Claiming a number that is taken, cools down or does not exist. */
  readonly numberNotAvailable: ErrorCode;
  /** Claiming or moving a number to an instance that is not `ACTIVE`. `undefined` allows it. */
  readonly numberForInactiveInstance: ErrorCode | undefined;
  /** Claiming, moving or releasing a number outside the Region of its target or its own. */
  readonly numberRegionOnly: ErrorCode;
  /** Moving or releasing a number that is being claimed or moved. */
  readonly numberInProgress: ErrorCode;
  /** Claiming a number after too many were given back. */
  readonly numberChurn: ErrorCode;
  /** How long nobody can claim a number that was given back, in days. Default 180. */
  readonly coolDownDays: number;
  /** Whether `ListPhoneNumbersV2` shows numbers that could not be claimed, when it is asked for no target. Default `false`. */
  readonly failedClaimsListed: boolean;
  /** Rows on a page of claimed numbers when the caller names no number, and at most; 1 to 1000. Default 1000. */
  readonly numberPageSize: number;
}

/** The mock's own answers. */
export const defaultChoices: Choices = {
  firstAgentPercentage: 100,
  firstSignIn: { source: true, replica: true },
  defaultGroupName: "Default traffic distribution group",
  signInOfOtherGroups: true,
  rowOrder: "sourceFirst",
  splitWhileNotActive: "InvalidRequestException",
  emptyUpdate: "InvalidRequestException",
  signInClosedEverywhere: "InvalidRequestException",
  ruleBreak: { general: "InvalidRequestException", phoneNumbers: "InvalidParameterException" },
  malformedBody: "SerializationException",
  unknownRoute: { status: 403, code: "MissingAuthenticationTokenException" },
  nameScope: "instance",
  tokenReuse: {
    general: "ResourceConflictException",
    instances: "InvalidRequestException",
    phoneNumbers: "IdempotencyException",
  },
  createWhileReplicating: "ResourceNotReadyException",
  pageSize: 10,
  deleteUnknownGroup: "InvalidRequestException",
  deleteDefaultGroup: "InvalidRequestException",
  deleteWhileNotActive: "InvalidRequestException",
  inUseResourceType: "PHONE_NUMBER",
  sourceRegionOnly: "InvalidRequestException",
  missingReplicaAlias: "none",
  replicaAliasTaken: "ResourceConflictException",
  bothTargets: "InvalidParameterException",
  searchForUnknownTarget: "InvalidParameterException",
  numberNotAvailable: "InvalidParameterException",
  numberForInactiveInstance: "ResourceNotFoundException",
  numberRegionOnly: "InvalidParameterException",
  numberInProgress: "ResourceInUseException",
  numberChurn: "InvalidParameterException",
  coolDownDays: 180,
  failedClaimsListed: false,
  numberPageSize: 1000,
};
