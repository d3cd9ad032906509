// Facts: docs/facts/job-router/router-worker.md
import type { RouterWorker } from "@trunkline/job-router-models";
import { routerWorkerValidator } from "@trunkline/job-router-validators";
import { countingTag } from "../entity-tags.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkAtLeast, checkLabels } from "./limits.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Workers. */
export const routerWorkerKind: ResourceKind<"workers"> = {
  name: "workers",
  title: "Worker",
  validator: routerWorkerValidator,
  firstCount: ({ availableForOffers }) => (availableForOffers === true ? 1 : 0),
  tag: countingTag,
  complete: completeWorker,
  limits: ({ capacity, labels, tags, channels = [], maxConcurrentOffers }, choices) => [
    ...checkAtLeast("capacity", capacity, 0),
    ...checkLabels("labels", labels, choices),
    ...checkLabels("tags", tags, choices),
    ...channels.flatMap(({ capacityCostPerJob }, index) =>
      checkAtLeast(`channels.${index}.capacityCostPerJob`, capacityCostPerJob, 0),
    ),
    ...checkAtLeast("maxConcurrentOffers", maxConcurrentOffers, 1),
  ],
  // Ids of queues are loose: row `looseQueues` of the open questions.
  missing: () => [],
  usage: () => undefined,
};

/** In the order of the service. Offers and assignments are the router's; a caller cannot write them. */
function completeWorker(worker: RouterWorker): RouterWorker {
  const { id, capacity, queues = [], labels, tags = {}, channels = [], maxConcurrentOffers, etag } = worker;
  const { offers = [], assignedJobs = [], availableForOffers = false } = worker;
  const costs = [...offers, ...assignedJobs].map(({ capacityCost }) => capacityCost);
  return withoutUndefined<RouterWorker>({
    id,
    state: availableForOffers ? "active" : assignedJobs.length > 0 ? "draining" : "inactive",
    queues,
    capacity,
    labels: { ...labels, Id: id },
    tags,
    channels,
    offers,
    assignedJobs,
    loadRatio: loadRatio(
      costs.reduce((sum, cost) => sum + cost, 0),
      capacity,
    ),
    availableForOffers,
    maxConcurrentOffers,
    etag,
  });
}

/** Row `loadOfNothing` of the open questions: without capacity and without work there is no load. */
function loadRatio(used: number, capacity = 0): number {
  return used === 0 ? 0 : used / capacity;
}
