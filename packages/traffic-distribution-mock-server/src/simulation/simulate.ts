import type { RandomSource } from "@trunkline/mock-kit";
import { idIn, isArn } from "../arn.ts";
import { groupCan } from "../group-status.ts";
import { groupArnOf } from "../group-view.ts";
import { splitInForce } from "../split-in-force.ts";
import type { GroupRow } from "../state.ts";
import type { World } from "../world.ts";
import { firstShareOf, firstSignInShareOf } from "./first-share.ts";
import { type Flow, sendBatch } from "./flow.ts";
import type { SimulationRow } from "./simulation-row.ts";
import { walkStart } from "./walk.ts";

/** Traffic to send through a group. */
export interface SimulationRequest {
  /** The group's id or ARN. */
  readonly group: string;
  /** Contacts that come in, 0 to 10,000. Default 0. */
  readonly contacts?: number;
  /** Agents who take up work, 0 to 10,000. Default 0. */
  readonly agents?: number;
  /** Agents who sign in, 0 to 10,000. Default 0. */
  readonly signIns?: number;
  /**
   * Begins all sequences of the group anew: the same seed gives the same sequences. Without it they go on where they
   * stand; the first call then draws a seed from the mock's own chance.
   */
  readonly seed?: number | string;
}

/** What became of simulated traffic. */
export interface Simulation {
  readonly groupId: string;
  /** Gives the same sequences again, from their beginning. */
  readonly seed: number | string;
  /** By `TelephonyConfig`. */
  readonly contacts: Flow;
  /** By `AgentConfig`. */
  readonly agents: Flow;
  /** By `SignInConfig`. Where sign-in is closed in both Regions, all are turned away and none has a place in the sequence. */
  readonly signIns: Flow & { readonly turnedAway: number };
}

const mostAtOnce = 10_000;

/**
 * Sends contacts, agents and sign-ins through a group, each by its part of the split that holds now. Throws a
 * `RangeError` that names the mistake when there is no such group, when it carries no traffic, and for numbers that
 * make no sense.
 *
 * Facts: docs/facts/traffic-distribution/split.md, "Simulated traffic"
 */
export function simulate(world: World, request: SimulationRequest, random: RandomSource): Simulation {
  const wanted = {
    contacts: countOf("contacts", request.contacts),
    agents: countOf("agents", request.agents),
    signIns: countOf("signIns", request.signIns),
  };
  const group = findCarrier(world, request.group);
  const { TelephonyConfig, AgentConfig, SignInConfig } = splitInForce(group);
  const { simulations } = world.tables;
  const row = beginOrGoOn(simulations.get(group.Id), request.seed, random);
  const { seed } = row;

  const send = (kind: keyof typeof wanted, tenths: number, count: number): ReturnType<typeof sendBatch> =>
    sendBatch(group, { count, tenths, from: row[kind], seed: `${seed}/${kind}` });
  const contacts = send("contacts", firstShareOf(group, TelephonyConfig), wanted.contacts);
  const agents = send("agents", firstShareOf(group, AgentConfig), wanted.agents);
  const open = firstSignInShareOf(group, SignInConfig);
  const turnedAway = open === undefined ? wanted.signIns : 0;
  const signIns = send("signIns", open ?? 0, wanted.signIns - turnedAway);

  simulations.put(group.Id, { seed, contacts: contacts.to, agents: agents.to, signIns: signIns.to });
  return {
    groupId: group.Id,
    seed,
    contacts: contacts.flow,
    agents: agents.flow,
    signIns: { ...signIns.flow, turnedAway },
  };
}

function countOf(kind: string, count = 0): number {
  if (Number.isInteger(count) && count >= 0 && count <= mostAtOnce) return count;
  throw new RangeError(`"${kind}" must be a whole number from 0 to ${mostAtOnce}.`);
}

/** The group of this id or ARN, if traffic flows through it. Nobody calls, so that it does not matter from where. */
function findCarrier({ tables }: World, name: string): GroupRow {
  const group = tables.groups.get(idIn(name));
  if (group === undefined || (isArn(name) && name !== groupArnOf(group))) {
    throw new RangeError(`There is no traffic distribution group ${name}.`);
  }
  if (!groupCan("carryTraffic", group)) throw new RangeError(`The group is ${group.Status}: it carries no traffic.`);
  return group;
}

function beginOrGoOn(
  row: SimulationRow | undefined,
  seed: number | string | undefined,
  random: RandomSource,
): SimulationRow {
  if (row !== undefined && seed === undefined) return row;
  const first = seed ?? Math.floor(random.next() * 2 ** 32);
  return { seed: first, contacts: walkStart, agents: walkStart, signIns: walkStart };
}
