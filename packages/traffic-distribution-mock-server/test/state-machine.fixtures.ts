import {
  type TrafficDistributionClient,
  claimPhoneNumber,
  createTrafficDistributionGroup,
  deleteTrafficDistributionGroup,
  releasePhoneNumber,
  replicateInstance,
  updatePhoneNumber,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import type { UpdateTrafficDistributionInput } from "@trunkline/traffic-distribution-models";
import fc from "fast-check";
import type { MockServerOptions, NumberRange } from "../src/index.ts";
import {
  type Setup,
  groupArn,
  lonelyInstanceId,
  outcome,
  replica,
  setUp,
  shares,
  signIn,
  source,
} from "./contact-centre.fixtures.ts";

/** Share of the source Region in percent, and sign-in in the source and in the replica Region. */
interface ModelGroup {
  readonly Name: string;
  readonly isDefault: boolean;
  telephony: number;
  agents: number;
  signIn: readonly [boolean, boolean];
}

/** Where a number is: with nobody, with a group or the instance, resting after its release, or kept by a failed claim. */
type Place = "free" | "resting" | "failed" | { readonly target: string };

/** What a contact centre should be like, without any delays, as simply as it can be said. */
export interface Model {
  isReplicated: boolean;
  readonly groups: Map<string, ModelGroup>;
  readonly places: Map<string, Place>;
  /** Numbers given back in the last half year. */
  releases: number;
}

/** The mock that is compared with it. */
export interface Real extends Setup {
  /** Ids of numbers by number. */
  readonly ids: Map<string, string>;
}

const limit = 2;
const day = 24 * 60 * 60 * 1000;
const inventory: readonly NumberRange[] = [
  { PhoneNumberCountryCode: "US", PhoneNumberType: "DID", first: "+15550100010", count: 4 },
];

/** All numbers that there are. */
export const numbers = ["+15550100010", "+15550100011", "+15550100012", "+15550100013"] as const;

/** An instance that is not yet replicated, four numbers that nobody has, and two for each target. */
export function begin(options: MockServerOptions = {}): { model: Model; real: Real } {
  const model: Model = {
    isReplicated: false,
    groups: new Map(),
    places: new Map(numbers.map((number) => [number, "free"])),
    releases: 0,
  };
  const seed = { instances: [{ Id: lonelyInstanceId, sourceRegion: source, InstanceAlias: "centre" }] };
  const setup = setUp({ seed, inventory, quotas: { numbersPerTarget: limit }, ...options });
  return { model, real: { ...setup, ids: new Map() } };
}

/** One thing that a caller may do: what it does to the model, which says what comes out, and the call itself. */
interface Move {
  readonly name: string;
  readonly expect: (model: Model) => string;
  readonly call: (model: Model, real: Real) => Promise<string>;
}

/** What compares the mock with the model after each step; without one the model is not asked what should come out. */
export type Check = (model: Model, real: Real) => Promise<void>;

/** A step that fast-check can put into sequences and shrink. */
function command({ name, expect, call }: Move, isPredicted: boolean, check: Check): fc.AsyncCommand<Model, Real> {
  return {
    check: () => true,
    async run(model, real) {
      // The call reads the model before the model moves on.
      const came = await call(model, real);
      const expected = isPredicted ? expect(model) : came;
      if (came !== expected) throw new Error(`${name} came out as ${came}, and should have as ${expected}.`);
      if (!isPredicted) copyGroups(model, real);
      await check(model, real);
    },
    toString: () => name,
  };
}

/** Where nothing is predicted, the model only says which groups there are to choose from. */
function copyGroups({ groups }: Model, { mock }: Real): void {
  groups.clear();
  for (const { Id, Name, IsDefault } of mock.state.tables.groups.rows()) groups.set(Id, newGroup(Name, IsDefault));
}

const invalid = "400 InvalidRequestException";
const badParameter = "400 InvalidParameterException";
const notFound = "404 ResourceNotFoundException";
const nowhere = "00000000-0000-4000-8000-0000000000ff";
const instance = "instance";

/** The id of the group at a place in the list, or one that no group has. */
function groupAt({ groups }: Model, place: number): string {
  return groups.size === 0 ? nowhere : ([...groups.keys()][place % groups.size] ?? nowhere);
}

function targetAt(model: Model, place: number): string {
  return place === 0 ? instance : groupAt(model, place - 1);
}

const bodyOf = (target: string): { InstanceId: string } | { TargetArn: string } =>
  target === instance ? { InstanceId: lonelyInstanceId } : { TargetArn: groupArn(target) };

function countAt({ places }: Model, target: string, without?: string): number {
  return [...places].filter(
    ([number, place]) => number !== without && typeof place === "object" && place.target === target,
  ).length;
}

const replicate: Move = {
  name: "replicate",
  expect(model) {
    if (model.isReplicated) return invalid;
    model.isReplicated = true;
    for (const [number, place] of model.places) {
      if (typeof place === "object") model.places.set(number, { target: groupAt(model, 0) });
    }
    return "200";
  },
  async call(model, { client, mock }) {
    const path = { InstanceId: lonelyInstanceId };
    const result = await replicateInstance(client, { path, body: { ReplicaRegion: replica } });
    const group = mock.state.tables.groups.rows().find(({ IsDefault }) => IsDefault);
    if (result.ok && group !== undefined) model.groups.set(group.Id, newGroup("default", true));
    return outcome(result);
  },
};

function newGroup(Name: string, isDefault: boolean): ModelGroup {
  return { Name, isDefault, telephony: 100, agents: 100, signIn: [true, true] };
}

function create(Name: string): Move {
  let id: string | undefined;
  return {
    name: `create ${Name}`,
    expect(model) {
      if (!model.isReplicated) return invalid;
      if ([...model.groups.values()].some((group) => group.Name === Name)) return "409 ResourceConflictException";
      model.groups.set(id ?? "", newGroup(Name, false));
      return "200";
    },
    async call(_, { client }) {
      const result = await createTrafficDistributionGroup(client, { body: { Name, InstanceId: lonelyInstanceId } });
      id = result.ok ? result.body.Id : undefined;
      return outcome(result);
    },
  };
}

function remove(place: number): Move {
  return {
    name: `delete group ${place}`,
    expect(model) {
      const id = groupAt(model, place);
      const group = model.groups.get(id);
      if (group === undefined || group.isDefault) return invalid;
      if (countAt(model, id) > 0) return "409 ResourceInUseException";
      model.groups.delete(id);
      return "200";
    },
    call: async (model, { client }) =>
      outcome(
        await deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupAt(model, place) } }),
      ),
  };
}

function split(place: number, part: "telephony" | "agents", first: number, second: number, inReplica: boolean): Move {
  const config = shares(first, second);
  return {
    name: `${part} of group ${place} to ${first}/${second}${inReplica ? " in the replica" : ""}`,
    expect(model) {
      // What breaks the contract is refused before anything is looked up.
      if ([first, second].some((share) => share < 0 || share > 100)) return invalid;
      const group = model.groups.get(groupAt(model, place));
      if (group === undefined) return notFound;
      if (first % 10 !== 0 || first + second !== 100) return invalid;
      group[part] = first;
      return "200";
    },
    call: (model, real) =>
      update(inReplica ? real.replicaClient : real.client, groupAt(model, place), {
        [part === "telephony" ? "TelephonyConfig" : "AgentConfig"]: config,
      }),
  };
}

function openSignIn(place: number, inSource: boolean, inReplica: boolean): Move {
  return {
    name: `sign-in of group ${place} to ${inSource}/${inReplica}`,
    expect(model) {
      const group = model.groups.get(groupAt(model, place));
      if (group === undefined) return notFound;
      if (!group.isDefault) return inSource && inReplica ? "200" : invalid;
      if (!inSource && !inReplica) return invalid;
      group.signIn = [inSource, inReplica];
      return "200";
    },
    call: (model, { client }) => update(client, groupAt(model, place), { SignInConfig: signIn(inSource, inReplica) }),
  };
}

async function update(
  client: TrafficDistributionClient,
  id: string,
  body: UpdateTrafficDistributionInput,
): Promise<string> {
  return outcome(await updateTrafficDistribution(client, { path: { Id: groupArn(id) }, body }));
}

function claim(number: string, place: number): Move {
  return {
    name: `claim ${number} for target ${place}`,
    expect(model) {
      const target = targetAt(model, place);
      if (target === nowhere) return notFound;
      const state = model.places.get(number);
      if ((state !== "free" && state !== "failed") || model.releases >= limit * 2) return badParameter;
      model.places.set(number, countAt(model, target) < limit ? { target } : "failed");
      return "200";
    },
    async call(model, { client, ids }) {
      const body = { PhoneNumber: number, ...bodyOf(targetAt(model, place)) };
      const result = await claimPhoneNumber(client, { body });
      if (result.ok) ids.set(number, result.body.PhoneNumberId ?? "");
      return outcome(result);
    },
  };
}

function move(number: string, place: number): Move {
  return {
    name: `move ${number} to target ${place}`,
    expect(model) {
      const state = model.places.get(number);
      const target = targetAt(model, place);
      if (typeof state !== "object" || target === nowhere) return notFound;
      if (countAt(model, target, number) < limit) model.places.set(number, { target });
      return "200";
    },
    call: async (model, { client, ids }) =>
      outcome(
        await updatePhoneNumber(client, {
          path: { PhoneNumberId: ids.get(number) ?? nowhere },
          body: bodyOf(targetAt(model, place)),
        }),
      ),
  };
}

function release(number: string): Move {
  return {
    name: `release ${number}`,
    expect(model) {
      const state = model.places.get(number);
      if (state === "free" || state === "resting") return notFound;
      if (state !== "failed") model.releases += 1;
      model.places.set(number, state === "failed" ? "free" : "resting");
      return "200";
    },
    call: async (_, { client, ids }) =>
      outcome(await releasePhoneNumber(client, { path: { PhoneNumberId: ids.get(number) ?? nowhere } })),
  };
}

/** Half a year in which nothing is done, or a moment of it. */
function wait(milliseconds: number): Move {
  return {
    name: `wait ${milliseconds} ms`,
    expect(model) {
      if (milliseconds < 180 * day) return "200";
      for (const [number, state] of model.places) if (typeof state === "string") model.places.set(number, "free");
      model.releases = 0;
      return "200";
    },
    call(_, { clock }) {
      clock.advance(milliseconds);
      return Promise.resolve("200");
    },
  };
}

/** Sequences of everything that a caller may do, with a check after each step. */
export function steps(isPredicted: boolean, check: Check): fc.Arbitrary<Iterable<fc.AsyncCommand<Model, Real>>> {
  const place = fc.nat({ max: 3 });
  const number = fc.constantFrom(...numbers);
  const tens = fc.nat({ max: 10 }).map((count) => count * 10);
  const fitting = tens.map((first): [number, number] => [first, 100 - first]);
  const any = fc.tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: -10, max: 110 }));
  const pair = fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: any });
  const part = fc.constantFrom("telephony" as const, "agents" as const);
  const moves: fc.Arbitrary<Move>[] = [
    fc.constant(replicate),
    fc.constantFrom("Orders", "Complaints").map(create),
    place.map(remove),
    fc.tuple(place, part, pair, fc.boolean()).map(([at, what, [a, b], inReplica]) => split(at, what, a, b, inReplica)),
    fc.tuple(place, fc.boolean(), fc.boolean()).map(([at, a, b]) => openSignIn(at, a, b)),
    // Three times as often as the rest, so that targets get full.
    ...[1, 2, 3].map(() => fc.tuple(number, fc.nat({ max: 2 })).map(([which, at]) => claim(which, at))),
    fc.tuple(number, place).map(([which, at]) => move(which, at)),
    number.map(release),
    fc.constantFrom(1000, 180 * day).map(wait),
  ];
  return fc.commands(
    moves.map((arbitrary) => arbitrary.map((each) => command(each, isPredicted, check))),
    { maxCommands: 25, size: "max" },
  );
}
