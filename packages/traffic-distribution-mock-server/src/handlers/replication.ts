// Facts: docs/facts/traffic-distribution/replication.md
import { isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../caller.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import { replicateInstance } from "../replicate-instance.ts";
import { onceForToken } from "../tokens.ts";
import type { World } from "../world.ts";

/** Gives an instance its other side. */
export function replicationHandlers(world: World): Pick<TrafficDistributionHandlers<Caller>, "replicateInstance"> {
  return {
    replicateInstance({ path, body }, context) {
      const { ClientToken: token, ...input } = body;
      const request = { operation: context.operation, token, input: { ...path, ...input } };
      const output = onceForToken(world, context.caller, request, () =>
        replicateInstance(world, path.InstanceId, input, context),
      );
      return isRefusal(output) ? output : { status: 200, body: output };
    },
  };
}
