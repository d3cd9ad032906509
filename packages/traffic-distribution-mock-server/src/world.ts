import type { Table } from "@trunkline/mock-kit";
import type { Choices } from "./choices.ts";
import type { AvailableNumber } from "./inventory.ts";
import type { Tables } from "./state.ts";

/** How long the service takes over what it does after it has answered, in milliseconds. */
export interface Delays {
  /** From `CREATION_IN_PROGRESS` to `ACTIVE`, for instances. */
  readonly instanceCreation: number;
  /** From `CREATION_IN_PROGRESS` to `ACTIVE`, for groups. */
  readonly groupCreation: number;
  /** From `UPDATE_IN_PROGRESS` back to `ACTIVE`. */
  readonly groupUpdate: number;
  /** From `PENDING_DELETION` to nothing. */
  readonly groupDeletion: number;
  /** From `INSTANCE_REPLICATION_IN_PROGRESS` to `INSTANCE_REPLICATION_COMPLETE`. */
  readonly replication: number;
  /** From `IN_PROGRESS` to `CLAIMED` or `FAILED`, for a number that is claimed. */
  readonly numberClaim: number;
  /** As `numberClaim`, for a number that is moved. */
  readonly numberMove: number;
}

/** Everything is done at once, so that no test has to wait. AWS publishes no durations. */
export const noDelays: Delays = {
  instanceCreation: 0,
  groupCreation: 0,
  groupUpdate: 0,
  groupDeletion: 0,
  replication: 0,
  numberClaim: 0,
  numberMove: 0,
};

/** How much an account may have. Seeds are not bound by it. */
export interface Quotas {
  /** Instances of an account in one Region. */
  readonly instancesPerRegion: number;
  /** Groups of one instance. */
  readonly groupsPerInstance: number;
  /** Phone numbers of one instance in one Region, or of one group. Twice as many may be given back in 180 days. */
  readonly numbersPerTarget: number;
}

/** The published quotas; of groups none is published. Facts: docs/facts/traffic-distribution/throttling.md */
export const publishedQuotas: Quotas = {
  instancesPerRegion: 2,
  groupsPerInstance: Number.POSITIVE_INFINITY,
  numbersPerTarget: 5,
};

/** What handlers work on: the state, and how this mock was set up. */
export interface World {
  readonly tables: Tables;
  readonly choices: Choices;
  readonly delaysMs: Delays;
  readonly quotas: Quotas;
  /** Numbers that could be claimed if nobody had done so. By number; nothing changes it. */
  readonly inventory: Table<AvailableNumber>;
}
