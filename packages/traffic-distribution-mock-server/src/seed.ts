import type { UpdateTrafficDistributionInput } from "@trunkline/traffic-distribution-models";
import { type Instant, plantAt } from "@trunkline/mock-kit";
import type { GroupRow, InstanceRow, NumberTarget, PhoneNumberRow, UserRow } from "./state.ts";
import { userKey } from "./state.ts";
import { isRegionPair } from "./region-pairs.ts";
import { decideSplit, firstSplit } from "./split.ts";
import type { World } from "./world.ts";

/** Resources that a mock begins with. What is left out is filled in as the members below say. */
export interface Seed {
  readonly instances?: readonly InstanceSeed[];
  readonly users?: readonly UserRow[];
  readonly groups?: readonly GroupSeed[];
  readonly phoneNumbers?: readonly PhoneNumberSeed[];
}

/** A row of which some members must be given. */
type Given<Row, Needed extends keyof Row> = Pick<Row, Needed> & Partial<Omit<Row, Needed>>;

/** By default: of the mock's own account, `SAML`, `ACTIVE`, made now, calls in and out, no replica. */
export type InstanceSeed = Given<InstanceRow, "Id" | "sourceRegion">;

/** By default: `ACTIVE`, not the default group, the split of a new group, no agents. The Regions are the instance's. */
export interface GroupSeed extends Given<
  Omit<GroupRow, "account" | "sourceRegion" | "replicaRegion" | "split" | "splitBefore">,
  "Id" | "instanceId" | "Name"
> {
  /** The parts that differ from a new group's split. */
  readonly split?: UpdateTrafficDistributionInput;
  /** Ids of agents in the group. */
  readonly users?: readonly string[];
}

/** By default: `CLAIMED`, in the account and the source Region of its target. */
export type PhoneNumberSeed = Given<
  Omit<PhoneNumberRow, "target" | "origin">,
  "PhoneNumberId" | "PhoneNumber" | "PhoneNumberCountryCode" | "PhoneNumberType"
> & { readonly target: NumberTarget };

/**
 * Puts resources into the state, beside those that are there. Throws a `SeedError` that names the mistake when they do
 * not fit together; the state is then half filled, and the caller puts it back.
 */
export function plantSeed(world: World, seed: Seed, account: string, now: Instant): void {
  plantEach("instances", seed.instances, (instance) => plantInstance(world, instance, account, now));
  plantEach("users", seed.users, (user) => plantUser(world, user));
  plantEach("groups", seed.groups, (group) => plantGroup(world, group));
  plantEach("phoneNumbers", seed.phoneNumbers, (number) => plantPhoneNumber(world, number));
}

function plantEach<Row>(kind: keyof Seed, rows: readonly Row[] = [], plant: (row: Row) => void): void {
  for (const [place, row] of rows.entries()) plantAt([kind, place], () => plant(row));
}

function plantInstance({ tables }: World, seed: InstanceSeed, account: string, now: Instant): void {
  const { replica, sourceRegion } = seed;
  if (replica && !isRegionPair(sourceRegion, replica.region)) {
    throw new RangeError(`Seed: instance ${seed.Id} of ${sourceRegion} cannot have a replica in ${replica.region}.`);
  }
  tables.instances.put(seed.Id, {
    account,
    IdentityManagementType: "SAML",
    CreatedTime: now / 1000,
    InstanceStatus: "ACTIVE",
    InboundCallsEnabled: true,
    OutboundCallsEnabled: true,
    Tags: {},
    ...seed,
  });
}

function plantUser(world: World, user: UserRow): void {
  const { Id } = instanceOf(world, user.instanceId, `user ${user.Id}`);
  world.tables.users.put(userKey(Id, user.Id), user);
}

function plantGroup(world: World, { split = {}, users = [], ...seed }: GroupSeed): void {
  const { tables, choices } = world;
  const { account, sourceRegion, replica } = instanceOf(world, seed.instanceId, `group ${seed.Id}`);
  if (replica === undefined) throw new RangeError(`Seed: the instance of group ${seed.Id} has no replica.`);
  const replicaRegion = replica.region;
  const first = firstSplit(sourceRegion, replicaRegion, choices);
  const fresh: GroupRow = {
    Status: "ACTIVE",
    IsDefault: false,
    Tags: {},
    ...seed,
    account,
    sourceRegion,
    replicaRegion,
    split: first,
  };
  // A seed is a state that was reached somehow: sign-in may differ in any group.
  const decision =
    Object.keys(split).length === 0
      ? ({ ok: true, split: first } as const)
      : decideSplit({ ...fresh, IsDefault: true }, split, choices);
  if (!decision.ok) throw new RangeError(`Seed: the split of group ${seed.Id} is refused: ${decision.reason}.`);
  tables.groups.put(seed.Id, { ...fresh, split: decision.split });
  for (const UserId of users) {
    if (!tables.users.has(userKey(seed.instanceId, UserId))) {
      throw new RangeError(`Seed: group ${seed.Id} names the user ${UserId}, which its instance does not have.`);
    }
    tables.groupUsers.put(userKey(seed.Id, UserId), { groupId: seed.Id, UserId });
  }
}

function plantPhoneNumber(world: World, seed: PhoneNumberSeed): void {
  const { kind, id } = seed.target;
  const target = kind === "group" ? world.tables.groups.get(id) : world.tables.instances.get(id);
  if (target === undefined) {
    throw new RangeError(`Seed: the number ${seed.PhoneNumber} names the ${kind} ${id}, which is not there.`);
  }
  const held = world.tables.phoneNumbers.withKey(seed.PhoneNumber);
  if (held.some(({ PhoneNumberId }) => PhoneNumberId !== seed.PhoneNumberId)) {
    throw new RangeError(`Seed: the number ${seed.PhoneNumber} is claimed twice.`);
  }
  const { account, sourceRegion: region } = target;
  world.tables.phoneNumbers.put(seed.PhoneNumberId, { account, region, Status: "CLAIMED", Tags: {}, ...seed });
}

function instanceOf({ tables }: World, id: string, what: string): InstanceRow {
  const instance = tables.instances.get(id);
  if (instance === undefined) throw new RangeError(`Seed: ${what} names the instance ${id}, which is not there.`);
  return instance;
}
