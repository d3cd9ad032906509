// Facts: docs/facts/traffic-distribution/users.md
import type { ListTrafficDistributionGroupUsersSuccess } from "@trunkline/traffic-distribution-models";
import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import { arnOf } from "../arn.ts";
import type { Caller } from "../caller.ts";
import { findGroup, findGroupAtSource } from "../find-group.ts";
import { namesInstanceOf } from "../find-instance.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import { groupCan } from "../group-status.ts";
import { type ListQuery, readPage } from "../read-page.ts";
import { refuseWith } from "../refusal.ts";
import { type GroupUserRow, userKey } from "../state.ts";
import type { World } from "../world.ts";

type UserOperation =
  | "associateTrafficDistributionGroupUser"
  | "disassociateTrafficDistributionGroupUser"
  | "listTrafficDistributionGroupUsers";

/** Puts agents into groups, takes them out and lists them. */
export function userHandlers(world: World): Pick<TrafficDistributionHandlers<Caller>, UserOperation> {
  const { groupUsers } = world.tables;
  return {
    associateTrafficDistributionGroupUser({ path, body }, { caller }) {
      const place = findPlace(world, { ...path, ...body }, caller);
      if (isRefusal(place)) return place;
      groupUsers.put(userKey(place.groupId, place.UserId), place);
      return { status: 200 };
    },

    disassociateTrafficDistributionGroupUser({ path, query }, { caller }) {
      const place = findPlace(world, { ...path, ...query }, caller);
      if (isRefusal(place)) return place;
      groupUsers.delete(userKey(place.groupId, place.UserId));
      return { status: 200 };
    },

    listTrafficDistributionGroupUsers: ({ path, query = {} }, { caller }) =>
      listUsers(world, path.TrafficDistributionGroupId, query, caller),
  };
}

function listUsers(
  world: World,
  name: string,
  query: ListQuery,
  caller: Caller,
): ListTrafficDistributionGroupUsersSuccess | Refusal {
  const group = findGroup(world, name, caller);
  if (isRefusal(group)) return group;
  const page = readPage(world, world.tables.groupUsers, query, ({ groupId }) => groupId === group.Id);
  if (isRefusal(page)) return page;
  const TrafficDistributionGroupUserSummaryList = page.rows.map(({ UserId }) => ({ UserId }));
  return { status: 200, body: { TrafficDistributionGroupUserSummaryList, ...(page.next && { NextToken: page.next }) } };
}

interface PlaceName {
  readonly TrafficDistributionGroupId: string;
  readonly UserId: string;
  readonly InstanceId: string;
}

/** The place that a request names: an active group at its source, and a user of the group's own instance. */
function findPlace(world: World, name: PlaceName, caller: Caller): GroupUserRow | Refusal {
  const group = findGroupAtSource(world, name.TrafficDistributionGroupId, caller);
  if (isRefusal(group)) return group;
  if (!groupCan("changeUsers", group)) {
    return refuseWith("ResourceNotFoundException", `The group is ${group.Status}.`);
  }
  const agentArns = `${arnOf("instance", group.sourceRegion, group.account, group.instanceId)}/agent/`;
  const UserId = name.UserId.startsWith(agentArns) ? name.UserId.slice(agentArns.length) : name.UserId;
  if (namesInstanceOf(group, name.InstanceId) && world.tables.users.has(userKey(group.instanceId, UserId))) {
    return { groupId: group.Id, UserId };
  }
  return refuseWith("ResourceNotFoundException", `No user ${name.UserId} of the group's instance ${group.instanceId}.`);
}
