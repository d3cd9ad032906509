import type {
  AgentConfig,
  DirectoryType,
  InstanceReplicationStatus,
  InstanceStatus,
  PhoneNumberCountryCode,
  PhoneNumberType,
  PhoneNumberWorkflowStatus,
  SignInConfig,
  TagMap,
  TelephonyConfig,
  TrafficDistributionGroupStatus,
} from "@trunkline/traffic-distribution-models";
import { type Instant, type Store, type Table, createStore, createTable } from "@trunkline/mock-kit";
import { type Agenda, createAgenda } from "./agenda.ts";
import { type IndexedTable, createIndexedTable, keyOf } from "./indexed-table.ts";

import type { SimulationRow } from "./simulation/simulation-row.ts";
import type { BucketRow } from "./throttle.ts";

// Rows are plain data that survive JSON. Members that the wire shows have the wire's names; ours begin in lower case.

/** A contact centre, with its replica once it has one. Both sides share the id. */
export interface InstanceRow {
  readonly Id: string;
  readonly account: string;
  readonly sourceRegion: string;
  readonly IdentityManagementType: DirectoryType;
  readonly InstanceAlias?: string;
  /** Seconds since the Unix epoch. */
  readonly CreatedTime: number;
  readonly InstanceStatus: InstanceStatus;
  readonly InboundCallsEnabled: boolean;
  readonly OutboundCallsEnabled: boolean;
  /** May be empty; the wire then shows none. */
  readonly Tags: TagMap;
  readonly replica?: Replica;
}

/** The instance's other side. */
export interface Replica {
  readonly region: string;
  readonly ReplicaAlias?: string;
  readonly ReplicationStatus: InstanceReplicationStatus;
}

/** How the traffic of a group is spread. */
export interface Split {
  readonly TelephonyConfig: TelephonyConfig;
  readonly AgentConfig: AgentConfig;
  readonly SignInConfig: SignInConfig;
}

/** A traffic distribution group. */
export interface GroupRow {
  readonly Id: string;
  readonly account: string;
  readonly instanceId: string;
  readonly sourceRegion: string;
  readonly replicaRegion: string;
  readonly Name: string;
  readonly Description?: string;
  readonly Status: TrafficDistributionGroupStatus;
  readonly IsDefault: boolean;
  /** May be empty; the wire then shows none. */
  readonly Tags: TagMap;
  readonly split: Split;
  /** The split before the last change of it, which holds until the change has taken effect. */
  readonly splitBefore?: Split;
}

/** An agent of an instance. */
export interface UserRow {
  readonly Id: string;
  readonly instanceId: string;
}

/** An agent's place in a group. */
export interface GroupUserRow {
  readonly groupId: string;
  readonly UserId: string;
}

/** What a number can be claimed to. An instance takes numbers in each of its Regions, a group in its source Region. */
export interface NumberTarget {
  readonly kind: "instance" | "group";
  readonly id: string;
}

/** A number that is claimed, is being claimed, or could not be. */
export interface PhoneNumberRow {
  readonly PhoneNumberId: string;
  readonly account: string;
  /** Where it was claimed, and where it stays. */
  readonly region: string;
  readonly PhoneNumber: string;
  readonly PhoneNumberCountryCode: PhoneNumberCountryCode;
  readonly PhoneNumberType: PhoneNumberType;
  readonly PhoneNumberDescription?: string;
  /** What it is claimed to, or is to be while it is `IN_PROGRESS`. Absent when claiming failed. */
  readonly target?: NumberTarget;
  /** What a number that is being moved belongs to until it has arrived. */
  readonly origin?: NumberTarget;
  readonly Status: PhoneNumberWorkflowStatus;
  /** Why claiming or moving failed. */
  readonly Message?: string;
  /** May be empty; the wire then shows none. */
  readonly Tags: TagMap;
}

/** A number that was given back. */
export interface ReleaseRow {
  readonly PhoneNumber: string;
  readonly account: string;
  readonly region: string;
  readonly releasedAt: Instant;
}

/** A step in the life of a resource. */
export type Step =
  | { readonly kind: "group"; readonly id: string; readonly to: TrafficDistributionGroupStatus | "gone" }
  | { readonly kind: "instance"; readonly id: string; readonly to: InstanceStatus }
  | { readonly kind: "replica"; readonly id: string; readonly to: "INSTANCE_REPLICATION_COMPLETE" }
  | { readonly kind: "phoneNumber"; readonly id: string; readonly to: "settled" | "gone" };

/** A resource's next step, and when it is taken. A resource has one at most. */
export type Transition = Step & { readonly at: Instant };

/** What was answered to a request that carried a token. */
export interface TokenUse {
  /** The request without the token, as text that is equal for equal input. */
  readonly input: string;
  readonly answer: unknown;
}

/** All that the mock remembers. */
export interface Tables extends Readonly<Record<string, Table<unknown>>> {
  /** By id. */
  readonly instances: Table<InstanceRow>;
  /** By id; found by {@link groupKeys}. */
  readonly groups: IndexedTable<GroupRow>;
  /** By {@link userKey}. */
  readonly users: Table<UserRow>;
  /** By {@link userKey} of group and user; found by the group's id. */
  readonly groupUsers: IndexedTable<GroupUserRow>;
  /** By id; found by the number and by {@link targetKey} of what it belongs or goes to. */
  readonly phoneNumbers: IndexedTable<PhoneNumberRow>;
  /** By the id that the number had; found by {@link releaseKeys}. */
  readonly releases: IndexedTable<ReleaseRow>;
  /** By the resource's id. */
  readonly transitions: Agenda<Transition>;
  /** By account, Region, operation and token. */
  readonly tokens: Table<TokenUse>;
  /** By account, Region and operation. */
  readonly buckets: Table<BucketRow>;
  /** By the group's id. */
  readonly simulations: Table<SimulationRow>;
}

/** Key of a user below an instance or a group. */
export function userKey(owner: string, user: string): string {
  return `${owner}/${user}`;
}

/** Keys under which groups are found. `scope` is an instance's id or an account. */
export const groupKeys = {
  ofInstance: (id: string): string => keyOf("instance", id),
  named: (scope: string, name: string): string => keyOf("name", scope, name),
};

/** Keys under which releases are found. */
export const releaseKeys = {
  ofNumber: (number: string): string => keyOf("number", number),
  ofAccount: (account: string, region: string): string => keyOf("account", account, region),
};

/** Key of what numbers of a Region are claimed to. */
export function targetKey({ kind, id }: NumberTarget, region: string): string {
  return keyOf(kind, id, region);
}

/** An empty state. */
export function createState(): Store<Tables> {
  return createStore<Tables>({
    instances: createTable(),
    groups: createIndexedTable<GroupRow>(({ instanceId, account, Name }) => [
      groupKeys.ofInstance(instanceId),
      groupKeys.named(instanceId, Name),
      groupKeys.named(account, Name),
    ]),
    users: createTable(),
    groupUsers: createIndexedTable<GroupUserRow>(({ groupId }) => [groupId]),
    phoneNumbers: createIndexedTable<PhoneNumberRow>(({ PhoneNumber, region, target, origin }) => [
      PhoneNumber,
      ...(target === undefined ? [] : [targetKey(target, region)]),
      ...(origin === undefined ? [] : [targetKey(origin, region)]),
    ]),
    releases: createIndexedTable<ReleaseRow>(({ PhoneNumber, account, region }) => [
      releaseKeys.ofNumber(PhoneNumber),
      releaseKeys.ofAccount(account, region),
    ]),
    transitions: createAgenda<Transition>(),
    tokens: createTable(),
    buckets: createTable(),
    simulations: createTable(),
  });
}
