import { rowOf } from "@trunkline/job-router-engine";
import { workerPart } from "./event-values.ts";
import type { Notice, Notices } from "./notice.ts";

// Facts: docs/facts/job-router/events.md, "Workers"

/** What users are told of workers. */
export const workerNotices: Notices = {
  workerRegistered({ workerId }, router) {
    const worker = rowOf(router.workers, workerId);
    return worker && notice("WorkerRegistered", workerId, workerPart(worker, router));
  },
  workerUpdated({ workerId, updatedWorkerProperties }, router) {
    const worker = rowOf(router.workers, workerId);
    return worker && notice("WorkerUpdated", workerId, { ...workerPart(worker, router), updatedWorkerProperties });
  },
  workerDeregistered: ({ workerId }) => notice("WorkerDeregistered", workerId, { workerId }),
  // Row `workerDeleted` of the open questions: the documentation's payload, not that of the client library.
  workerDeleted: ({ workerId, worker }, router) => notice("WorkerDeleted", workerId, workerPart(worker, router)),
};

function notice(name: string, workerId: string, data: object): Notice {
  return { name, subject: `worker/${workerId}`, data };
}
