// Facts: docs/facts/traffic-distribution/split.md
import type { GetTrafficDistributionOutput } from "@trunkline/traffic-distribution-models";
import { type Instant, type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../caller.ts";
import type { Choices } from "../choices.ts";
import { findGroup } from "../find-group.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import { groupCan } from "../group-status.ts";
import { groupArnOf } from "../group-view.ts";
import { refuseWith } from "../refusal.ts";
import { type SplitDecision, type SplitRefusal, decideSplit } from "../split.ts";
import type { GroupRow, Split } from "../state.ts";
import { startTransition } from "../transitions.ts";
import type { World } from "../world.ts";

/** What is wrong with a change of the split, for people. The code is the same for all, the choices aside. */
const sentences = {
  emptyUpdate: "None of TelephonyConfig, AgentConfig and SignInConfig is given.",
  regionNotOfPair: "names a Region that is not one of the group's two.",
  regionTwice: "names a Region twice.",
  regionMissing: "must name both Regions of the group.",
  notAStepOfTen: "has a Percentage that is not a multiple of 10.",
  sumNotHundred: "has percentages that do not add up to 100.",
  signInOfOtherGroup: "can only be changed for the default group.",
  signInClosedEverywhere: "must leave sign-in open in one Region at least.",
} satisfies Record<SplitRefusal, string>;

/** Reads and changes the split of a group. */
export function trafficDistributionHandlers(
  world: World,
): Pick<TrafficDistributionHandlers<Caller>, "getTrafficDistribution" | "updateTrafficDistribution"> {
  const { choices } = world;
  return {
    getTrafficDistribution({ path }, { caller }) {
      const group = findGroup(world, path.Id, caller);
      if (isRefusal(group)) return group;
      if (!groupCan("readSplit", group))
        return refuseWith(choices.splitWhileNotActive, `The group is ${group.Status}.`);
      return { status: 200, body: splitViewOf(group, choices) };
    },

    updateTrafficDistribution({ path, body = {} }, { caller, clock }) {
      const group = findGroup(world, path.Id, caller);
      if (isRefusal(group)) return group;
      if (!groupCan("updateSplit", group))
        return refuseWith("InvalidRequestException", `The group is ${group.Status}.`);
      const decision = decideSplit(group, body, choices);
      if (!decision.ok) return refuseSplit(decision, choices);
      changeSplit(world, group, decision.split, clock.now());
      return { status: 200 };
    },
  };
}

function changeSplit(world: World, group: GroupRow, split: Split, now: Instant): void {
  world.tables.groups.put(group.Id, { ...group, split, splitBefore: group.split, Status: "UPDATE_IN_PROGRESS" });
  startTransition(world, { kind: "group", id: group.Id, to: "ACTIVE" }, now, world.delaysMs.groupUpdate);
}

function splitViewOf(group: GroupRow, choices: Choices): GetTrafficDistributionOutput {
  const { SignInConfig, ...split } = group.split;
  const signIn = group.IsDefault || choices.signInOfOtherGroups ? { SignInConfig } : {};
  return { ...split, ...signIn, Id: group.Id, Arn: groupArnOf(group) };
}

/** Every rule has the same code, but for those that are a choice. */
function refuseSplit({ reason, part }: Extract<SplitDecision, { ok: false }>, choices: Choices): Refusal {
  const chosen = reason === "emptyUpdate" || reason === "signInClosedEverywhere" ? choices[reason] : undefined;
  const message = part === undefined ? sentences[reason] : `${part} ${sentences[reason]}`;
  return refuseWith(chosen ?? "InvalidRequestException", message);
}
