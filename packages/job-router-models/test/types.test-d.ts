// Compiled by types.test.ts: every line that is wrong here ends that test.
import type {
  BestWorkerMode,
  DistributionMode,
  DistributionModeCreateOrUpdate,
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  GetDistributionPolicyRequest,
  GetDistributionPolicyResponse,
  ListJobsRequest,
  RouterJob,
  RouterWorkerSelectorInput,
  UpsertDistributionPolicyRequest,
  UpsertDistributionPolicySuccess,
} from "@trunkline/job-router-models";
import { RouterJobStatus } from "@trunkline/job-router-models";
import { expectTypeOf } from "vitest";

declare const mode: DistributionMode;
declare const answer: GetDistributionPolicyResponse;

// A union narrows on its kind, down to never.
if (mode.kind === "bestWorker") expectTypeOf(mode).toEqualTypeOf<BestWorkerMode>();
else if (mode.kind !== "longestIdle" && mode.kind !== "roundRobin") expectTypeOf(mode).toBeNever();
// @ts-expect-error a kind that is not in the contract
export const unknownKind: DistributionMode = { kind: "random" };
// @ts-expect-error a member of another kind
export const strayMember: DistributionMode = { kind: "longestIdle", scoringRule: { kind: "directMap" } };

// An extensible enum knows its values and takes others.
expectTypeOf(RouterJobStatus.queued).toEqualTypeOf<"queued">();
expectTypeOf<"queued">().toExtend<RouterJobStatus>();
expectTypeOf<string>().toExtend<RouterJobStatus>();
expectTypeOf<RouterJobStatus>().toExtend<string>();

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
