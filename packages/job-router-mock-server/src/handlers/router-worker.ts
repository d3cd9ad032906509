// Facts: docs/facts/job-router/router-worker.md
import { isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../caller.ts";
import { deleteResource } from "../delete-resource.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import { getResource } from "../get-resource.ts";
import type { Host } from "../host.ts";
import { listResources } from "../list-resources.ts";
import { routerWorkerKind as kind } from "../resources/router-worker.ts";
import { upsertResource } from "../upsert-resource.ts";
import { filterWorkers } from "../worker-filter.ts";
import { patchInVersion, workerInVersion } from "../worker-version.ts";

type Operation = "listWorkers" | "getWorker" | "upsertWorker" | "deleteWorker";

/** Workers over HTTP. */
export function routerWorkerHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listWorkers(_, { request, version }) {
      const answer = listResources(host, kind, request, filterWorkers);
      if (isRefusal(answer)) return answer;
      const value = answer.body.value.map((worker) => workerInVersion(worker, version));
      return { ...answer, body: { ...answer.body, value } };
    },
    getWorker({ path }, { version }) {
      const answer = getResource(host, kind, path.workerId);
      return isRefusal(answer) ? answer : { ...answer, body: workerInVersion(answer.body, version) };
    },
    upsertWorker({ path, headers, body }, context) {
      const patch = patchInVersion(body, context.version);
      const answer = upsertResource(host, kind, { id: path.workerId, headers, body: patch }, context);
      return isRefusal(answer) ? answer : { ...answer, body: workerInVersion(answer.body, context.version) };
    },
    deleteWorker: ({ path }) => deleteResource(host, kind, path.workerId),
  };
}
