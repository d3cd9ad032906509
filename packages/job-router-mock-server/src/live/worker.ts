// Facts: docs/facts/job-router/router-worker.md
import { rowOf, rowsOf } from "@trunkline/job-router-engine";
import { routerWorkerValidator } from "@trunkline/job-router-validators";
import { checkAtLeast, checkLabels } from "../resources/limits.ts";
import { strictly } from "../strict-validator.ts";
import { workerFromWire, workerToWire } from "../wire/worker.ts";
import type { LiveKind } from "./live-kind.ts";

/** Workers. Ids of their queues are loose: row `looseQueues` of the open questions. */
export const workerKind: LiveKind<"workers"> = {
  name: "workers",
  title: "Worker",
  validator: strictly(routerWorkerValidator),
  find: ({ workers }, id) => rowOf(workers, id),
  rows: ({ workers }) => rowsOf(workers),
  show: workerToWire,
  limits: ({ capacity, labels, tags, channels = [], maxConcurrentOffers }, choices) => [
    ...checkAtLeast("capacity", capacity, 0),
    ...checkLabels("labels", labels, choices),
    ...checkLabels("tags", tags, choices),
    ...channels.flatMap(({ capacityCostPerJob }, index) =>
      checkAtLeast(`channels.${index}.capacityCostPerJob`, capacityCostPerJob, 0),
    ),
    ...checkAtLeast("maxConcurrentOffers", maxConcurrentOffers, 1),
  ],
  upsert: (worker) => ({ type: "upsertWorker", workerId: worker.id, worker: workerFromWire(worker) }),
};
