// Facts: docs/facts/traffic-distribution/instances.md
import type { ListInstancesSuccess } from "@trunkline/traffic-distribution-models";
import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../caller.ts";
import { createInstance } from "../create-instance.ts";
import { findInstance, sidesOf } from "../find-instance.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import { instanceSummaryOf, instanceViewOf, replicationOf } from "../instance-view.ts";
import { type ListQuery, readPage } from "../read-page.ts";
import type { InstanceRow } from "../state.ts";
import { onceForToken } from "../tokens.ts";
import type { World } from "../world.ts";

type InstanceOperation = "createInstance" | "describeInstance" | "listInstances";

/** Makes, reads and lists instances. */
export function instanceHandlers(world: World): Pick<TrafficDistributionHandlers<Caller>, InstanceOperation> {
  return {
    createInstance({ body }, context) {
      const { ClientToken: token, ...input } = body;
      // No answer ever shows the directory, so nothing is kept of it.
      const { DirectoryId: _, ...kept } = input;
      const request = { operation: context.operation, token, input };
      const output = onceForToken(world, context.caller, request, () => createInstance(world, kept, context));
      return isRefusal(output) ? output : { status: 200, body: output };
    },

    describeInstance({ path }, { caller }) {
      const instance = findInstance(world, path.InstanceId, caller);
      if (isRefusal(instance)) return instance;
      const ReplicationConfiguration = replicationOf(instance);
      const replication = ReplicationConfiguration === undefined ? {} : { ReplicationConfiguration };
      return { status: 200, body: { Instance: instanceViewOf(instance, caller.region), ...replication } };
    },

    listInstances: ({ query = {} }, { caller }) => listInstances(world, query, caller),
  };
}

function listInstances(world: World, query: ListQuery, { account, region }: Caller): ListInstancesSuccess | Refusal {
  const where = (row: InstanceRow): boolean => row.account === account && sidesOf(row).includes(region);
  const page = readPage(world, world.tables.instances, query, where);
  if (isRefusal(page)) return page;
  const InstanceSummaryList = page.rows.map((row) => instanceSummaryOf(row, region));
  return { status: 200, body: { InstanceSummaryList, ...(page.next && { NextToken: page.next }) } };
}
