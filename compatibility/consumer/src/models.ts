import type {
  DistributionMode,
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  GetDistributionPolicyResponse,
  LabelOperator,
  RouterJob,
  Unrecognized,
  UnrecognizedVariant,
} from "@trunkline/job-router-models";
import { RouterJobStatus } from "@trunkline/job-router-models";
import type * as jobRouterServer from "@trunkline/job-router-models/server";
import {
  type GetTrafficDistributionResponse,
  type TelephonyConfig,
  TrafficDistributionGroupStatus,
} from "@trunkline/traffic-distribution-models";
import type * as trafficServer from "@trunkline/traffic-distribution-models/server";

/** Narrowing on a tag, down to what came after the contract. */
export function offersOf(mode: DistributionMode): number | string {
  switch (mode.kind) {
    case "bestWorker":
      return mode.scoringRule?.kind ?? "labels";
    case "longestIdle":
    case "roundRobin":
      return mode.maxConcurrentOffers ?? 1;
    default: {
      const later: UnrecognizedVariant<"kind"> = mode;
      const text: string = later.kind;
      return typeof later["maxConcurrentOffers"] === "number" ? later["maxConcurrentOffers"] : text;
    }
  }
}

/** The same union as a server has it: nothing is left over. */
export function knownOffersOf(mode: jobRouterServer.DistributionMode): number {
  switch (mode.kind) {
    case "bestWorker":
    case "longestIdle":
    case "roundRobin":
      return mode.maxConcurrentOffers ?? 1;
  }
}

/** What was received may be sent back, whatever is in it. */
export function rollForward(policy: DistributionPolicy): DistributionPolicyCreateOrUpdate {
  return { offerExpiresAfterSeconds: 60, ...(policy.mode && { mode: policy.mode }) };
}

// @ts-expect-error Nobody can write a kind that is not in the contract.
export const invented: DistributionMode = { kind: "random" };
// @ts-expect-error Nor a value of an enum.
export const inventedOperator: LabelOperator = "like";

export function isOver({ status }: RouterJob): boolean {
  const later: Unrecognized | undefined = status === RouterJobStatus.closed ? undefined : laterOf(status);
  return later === undefined;
}

function laterOf(status: RouterJob["status"]): Unrecognized | undefined {
  switch (status) {
    case undefined:
    case "pendingClassification":
    case "queued":
    case "assigned":
    case "completed":
    case "closed":
    case "cancelled":
    case "classificationFailed":
    case "created":
    case "pendingSchedule":
    case "scheduled":
    case "scheduleFailed":
    case "waitingForActivation":
      return undefined;
    default:
      return status;
  }
}

/** Answers narrow on their status. */
export function splitOf(answer: GetTrafficDistributionResponse): TelephonyConfig | string | undefined {
  if (answer.status === 200) return answer.body.TelephonyConfig;
  return answer.body.Message;
}

export const bodyOf = ({ body }: GetDistributionPolicyResponse): object => body;

export const active: trafficServer.TrafficDistributionGroupStatus = TrafficDistributionGroupStatus.ACTIVE;
