// Facts: docs/facts/job-router/router-queue.md
import { deleteResource } from "../delete-resource.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import { getResource } from "../get-resource.ts";
import type { Host } from "../host.ts";
import { listResources } from "../list-resources.ts";
import { routerQueueKind as kind } from "../resources/router-queue.ts";
import { upsertResource } from "../upsert-resource.ts";
import type { Caller } from "../authentication/caller.ts";

type Operation = "listQueues" | "getQueue" | "upsertQueue" | "deleteQueue";

/** Queues over HTTP. */
export function routerQueueHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listQueues: (_, { request }) => listResources(host, kind, request),
    getQueue: ({ path }) => getResource(host, kind, path.queueId),
    upsertQueue: ({ path, headers, body }, context) =>
      upsertResource(host, kind, { id: path.queueId, headers, body }, context),
    deleteQueue: ({ path }) => deleteResource(host, kind, path.queueId),
  };
}
