// Facts: docs/facts/traffic-distribution/group.md
import type { ListTrafficDistributionGroupsSuccess } from "@trunkline/traffic-distribution-models";
import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../caller.ts";
import { createGroup } from "../create-group.ts";
import { deleteGroup } from "../delete-group.ts";
import { findGroup, isInPair } from "../find-group.ts";
import { namesInstanceOf } from "../find-instance.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import { groupSummaryOf, groupViewOf } from "../group-view.ts";
import { type ListQuery, readPage } from "../read-page.ts";
import type { GroupRow } from "../state.ts";
import { onceForToken } from "../tokens.ts";
import type { World } from "../world.ts";

type GroupOperation =
  | "createTrafficDistributionGroup"
  | "describeTrafficDistributionGroup"
  | "listTrafficDistributionGroups"
  | "deleteTrafficDistributionGroup";

/** Makes, reads, lists and deletes groups. */
export function trafficDistributionGroupHandlers(
  world: World,
): Pick<TrafficDistributionHandlers<Caller>, GroupOperation> {
  return {
    createTrafficDistributionGroup({ body }, context) {
      const { ClientToken: token, ...input } = body;
      const request = { operation: context.operation, token, input };
      const output = onceForToken(world, context.caller, request, () => createGroup(world, body, context));
      return isRefusal(output) ? output : { status: 200, body: output };
    },

    describeTrafficDistributionGroup({ path }, { caller }) {
      const group = findGroup(world, path.TrafficDistributionGroupId, caller);
      return isRefusal(group) ? group : { status: 200, body: { TrafficDistributionGroup: groupViewOf(group) } };
    },

    listTrafficDistributionGroups: ({ query = {} }, { caller }) => listGroups(world, query, caller),

    deleteTrafficDistributionGroup({ path }, { caller, clock }) {
      return deleteGroup(world, path.TrafficDistributionGroupId, caller, clock.now()) ?? { status: 200 };
    },
  };
}

interface GroupQuery extends ListQuery {
  readonly instanceId?: string;
}

function listGroups(world: World, query: GroupQuery, caller: Caller): ListTrafficDistributionGroupsSuccess | Refusal {
  const page = readPage(world, world.tables.groups, query, (group) => isListed(group, query.instanceId, caller));
  if (isRefusal(page)) return page;
  const TrafficDistributionGroupSummaryList = page.rows.map(groupSummaryOf);
  return { status: 200, body: { TrafficDistributionGroupSummaryList, ...(page.next && { NextToken: page.next }) } };
}

/** Groups of the account that have a side in the caller's Region, of one instance if one is asked for. */
function isListed(group: GroupRow, instance: string | undefined, { account, region }: Caller): boolean {
  if (group.account !== account || !isInPair(group, region)) return false;
  return instance === undefined || namesInstanceOf(group, instance);
}
