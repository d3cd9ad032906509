// Compiled by types.test.ts: every line that is wrong here ends that test.
import type {
  CreateTrafficDistributionGroupRequest,
  Distribution,
  GetTrafficDistributionOutput,
  GetTrafficDistributionResponse,
  GetTrafficDistributionSuccess,
  InvalidRequestException,
  ListTrafficDistributionGroupsRequest,
  ReplicateInstanceResponse,
  ResourceConflictException,
  ResourceNotReadyException,
  Unrecognized,
  UpdateTrafficDistributionSuccess,
} from "@trunkline/traffic-distribution-models";
import { TrafficDistributionGroupStatus } from "@trunkline/traffic-distribution-models";
import { expectTypeOf } from "vitest";

declare const answer: GetTrafficDistributionResponse;
declare const replicated: ReplicateInstanceResponse;

// Answers narrow on their status, and a status with two errors has both.
if (answer.status === 200) expectTypeOf(answer).toEqualTypeOf<GetTrafficDistributionSuccess>();
if (answer.status === 400) expectTypeOf(answer.body).toEqualTypeOf<InvalidRequestException>();
if (replicated.status === 409) {
  expectTypeOf(replicated.body).toEqualTypeOf<ResourceConflictException | ResourceNotReadyException>();
}
// @ts-expect-error no such status
if (answer.status === 418) throw new Error("A teapot.");

// An answer without a body has none, and says so when asked.
expectTypeOf<UpdateTrafficDistributionSuccess["body"]>().toEqualTypeOf<undefined>();

// Members that the contract requires are required; others may be absent but not undefined.
expectTypeOf<Distribution>().toEqualTypeOf<{ Region: string; Percentage: number }>();
expectTypeOf<GetTrafficDistributionOutput["Arn"]>().toEqualTypeOf<string | undefined>();
// @ts-expect-error the Region is missing
export const withoutRegion: Distribution = { Percentage: 40 };
// @ts-expect-error an absent member is absent, not undefined
export const undefinedArn: GetTrafficDistributionOutput = { Arn: undefined };

// Wire names are kept, those of queries too.
export const listed: ListTrafficDistributionGroupsRequest = { query: { maxResults: 10 } };
export const created: CreateTrafficDistributionGroupRequest = { body: { Name: "Main", InstanceId: "i" } };
// @ts-expect-error the body's names begin with capitals
export const misspelt: CreateTrafficDistributionGroupRequest = { body: { name: "Main", instanceId: "i" } };

// An enum has its values as constants, and keeps those that came later.
expectTypeOf(TrafficDistributionGroupStatus.ACTIVE).toEqualTypeOf<"ACTIVE">();
expectTypeOf<(typeof TrafficDistributionGroupStatus)[keyof typeof TrafficDistributionGroupStatus]>().toEqualTypeOf<
  Exclude<TrafficDistributionGroupStatus, Unrecognized>
>();
// @ts-expect-error a status that nobody sent
export const unknownStatus: TrafficDistributionGroupStatus = "SLEEPING";
