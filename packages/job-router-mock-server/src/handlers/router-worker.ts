// Facts: docs/facts/job-router/router-worker.md
import { isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../authentication/caller.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import type { Host } from "../host.ts";
import { deleteLive } from "../live/delete-live.ts";
import { getLive } from "../live/get-live.ts";
import { listLive } from "../live/list-live.ts";
import { upsertLive } from "../live/upsert-live.ts";
import { workerKind as kind } from "../live/worker.ts";
import { filterWorkers } from "../worker-filter.ts";
import { patchInVersion, workerInVersion } from "../worker-version.ts";

type Operation = "listWorkers" | "getWorker" | "upsertWorker" | "deleteWorker";

/** Workers over HTTP. */
export function routerWorkerHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listWorkers(_, { request, version }) {
      const answer = listLive(host, kind, request, filterWorkers);
      if (isRefusal(answer)) return answer;
      const value = answer.body.value.map((worker) => workerInVersion(worker, version));
      return { ...answer, body: { ...answer.body, value } };
    },
    getWorker({ path }, { version }) {
      const answer = getLive(host, kind, path.workerId);
      return isRefusal(answer) ? answer : { ...answer, body: workerInVersion(answer.body, version) };
    },
    upsertWorker({ path, headers, body }, { version }) {
      const answer = upsertLive(host, kind, { id: path.workerId, headers, body: patchInVersion(body, version) });
      return isRefusal(answer) ? answer : { ...answer, body: workerInVersion(answer.body, version) };
    },
    deleteWorker: ({ path }) => deleteLive(host, { type: "deleteWorker", workerId: path.workerId }),
  };
}
