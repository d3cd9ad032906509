// Compiled by types.test.ts: every line that is wrong here ends that test.
import type {
  BestWorkerMode,
  DistributionMode,
  DistributionModeCreateOrUpdate,
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  ExceptionRule,
  ExceptionRuleInput,
  GetDistributionPolicyRequest,
  GetDistributionPolicyResponse,
  ListJobsRequest,
  RouterJob,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
  Unrecognized,
  UnrecognizedVariant,
  UpsertDistributionPolicyRequest,
  UpsertDistributionPolicySuccess,
} from "@trunkline/job-router-models";
import { RouterJobStatus } from "@trunkline/job-router-models";
import type * as server from "@trunkline/job-router-models/server";
import { expectTypeOf } from "vitest";

declare const mode: DistributionMode;
declare const answer: GetDistributionPolicyResponse;

// A union narrows on its kind, down to what came later, whose members are unknown.
if (mode.kind === "bestWorker") expectTypeOf(mode).toEqualTypeOf<BestWorkerMode>();
else if (mode.kind !== "longestIdle" && mode.kind !== "roundRobin") {
  expectTypeOf(mode).toEqualTypeOf<UnrecognizedVariant<"kind">>();
  expectTypeOf(mode.kind).toExtend<string>();
  expectTypeOf(mode["whatever"]).toBeUnknown();
}
// To a server it narrows down to never, and all that a server says a client understands.
declare const known: server.DistributionMode;
if (known.kind !== "bestWorker" && known.kind !== "longestIdle" && known.kind !== "roundRobin") {
  expectTypeOf(known).toBeNever();
}
expectTypeOf<server.RouterJob>().toExtend<RouterJob>();
expectTypeOf<server.DistributionPolicy>().toExtend<DistributionPolicy>();
expectTypeOf<RouterJob>().not.toExtend<server.RouterJob>();
// @ts-expect-error a kind that is not in the contract
export const unknownKind: DistributionMode = { kind: "random" };
// @ts-expect-error a member of another kind
export const strayMember: DistributionMode = { kind: "longestIdle", scoringRule: { kind: "directMap" } };

// An enum knows its values, keeps what came later, and takes no string that somebody made up.
expectTypeOf(RouterJobStatus.queued).toEqualTypeOf<"queued">();
expectTypeOf<"queued">().toExtend<RouterJobStatus>();
expectTypeOf<Exclude<RouterJobStatus, keyof typeof RouterJobStatus>>().toEqualTypeOf<Unrecognized>();
expectTypeOf<RouterJobStatus>().toExtend<string>();
// @ts-expect-error an operator that is not in the contract
export const unknownOperator: RouterWorkerSelectorInput = { key: "Skill", labelOperator: "like" };

// What was received may be sent back without a cast, with what came later in it.
declare const received: DistributionPolicy;
expectTypeOf<DistributionMode>().toExtend<DistributionModeCreateOrUpdate>();
expectTypeOf<ExceptionRule>().toExtend<ExceptionRuleInput>();
expectTypeOf<RouterWorkerSelector>().toExtend<RouterWorkerSelectorInput>();
export const rolledForward: DistributionPolicyCreateOrUpdate = {
  offerExpiresAfterSeconds: 60,
  ...(received.mode && { mode: received.mode }),
};

// A merge patch removes with null what the resource leaves out; neither takes undefined.
expectTypeOf<DistributionPolicyCreateOrUpdate["name"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<DistributionPolicy["name"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<DistributionPolicyCreateOrUpdate["mode"]>().toEqualTypeOf<
  DistributionModeCreateOrUpdate | null | undefined
>();
// @ts-expect-error null is for patches
export const nullName: DistributionPolicy = { id: "p", etag: '"1"', name: null };
// @ts-expect-error an absent member is absent, not undefined
export const undefinedName: DistributionPolicyCreateOrUpdate = { name: undefined };
// @ts-expect-error only the service sets the tag
export const sentTag: DistributionPolicyCreateOrUpdate = { etag: '"1"' };
// @ts-expect-error only the service sets the status
export const sentStatus: RouterWorkerSelectorInput = { key: "Skill", labelOperator: "equal", status: "active" };

// What a request must have, it must have; the version it need not have.
export const bare: GetDistributionPolicyRequest = { path: { distributionPolicyId: "p" } };
export const listed: ListJobsRequest = {};
// @ts-expect-error the id is missing
export const withoutId: GetDistributionPolicyRequest = {};
// @ts-expect-error the body is missing
export const withoutBody: UpsertDistributionPolicyRequest = { path: { distributionPolicyId: "p" } };

// Answers: the declared ones by status, every other by its envelope.
expectTypeOf<UpsertDistributionPolicySuccess["status"]>().toEqualTypeOf<200 | 201>();
expectTypeOf<UpsertDistributionPolicySuccess["headers"]["etag"]>().toEqualTypeOf<string>();
expectTypeOf(answer.status).toEqualTypeOf<number>();
if ("communicationError" in answer.body) expectTypeOf(answer.body.communicationError.code).toEqualTypeOf<string>();

// Dates stay strings, members that only answers have cannot be assigned.
declare const job: RouterJob;
expectTypeOf<RouterJob["enqueuedAt"]>().toEqualTypeOf<string | undefined>();
// @ts-expect-error read-only
job.etag = '"2"';
