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

/** A claimed number. */
export interface PhoneNumberRow {
  readonly PhoneNumberId: string;
  readonly account: string;
  /** Where it was claimed. */
  readonly region: string;
  readonly PhoneNumber: string;
  readonly PhoneNumberCountryCode: PhoneNumberCountryCode;
  readonly PhoneNumberType: PhoneNumberType;
  readonly PhoneNumberDescription?: string;
  readonly target: { readonly kind: "instance" | "group"; readonly id: string };
  readonly Status: PhoneNumberWorkflowStatus;
  /** May be empty; the wire then shows none. */
  readonly Tags: TagMap;
}

/** A step in the life of a resource. */
export type Step =
  | { readonly kind: "group"; readonly id: string; readonly to: TrafficDistributionGroupStatus | "gone" }
  | { readonly kind: "instance"; readonly id: string; readonly to: InstanceStatus };

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
  /** By id. */
  readonly groups: Table<GroupRow>;
  /** By {@link userKey}. */
  readonly users: Table<UserRow>;
  /** By {@link userKey} of group and user. */
  readonly groupUsers: Table<GroupUserRow>;
  /** By id. */
  readonly phoneNumbers: Table<PhoneNumberRow>;
  /** By the resource's id. */
  readonly transitions: Table<Transition>;
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

/** An empty state. */
export function createState(): Store<Tables> {
  return createStore<Tables>({
    instances: createTable(),
    groups: createTable(),
    users: createTable(),
    groupUsers: createTable(),
    phoneNumbers: createTable(),
    transitions: createTable(),
    tokens: createTable(),
    buckets: createTable(),
    simulations: createTable(),
  });
}
