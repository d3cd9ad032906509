// Facts: docs/facts/job-router/router-job.md
import type { Caller } from "../authentication/caller.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import type { Host } from "../host.ts";
import { filterJobs } from "../job-filter.ts";
import { deleteLive } from "../live/delete-live.ts";
import { getLive } from "../live/get-live.ts";
import { jobKind as kind } from "../live/job.ts";
import { listLive } from "../live/list-live.ts";
import { upsertLive } from "../live/upsert-live.ts";

type Operation = "listJobs" | "getJob" | "upsertJob" | "deleteJob";

/** Jobs over HTTP. */
export function routerJobHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listJobs: (_, { request }) => listLive(host, kind, request, filterJobs),
    getJob: ({ path }) => getLive(host, kind, path.jobId),
    upsertJob: ({ path, headers, body }) => upsertLive(host, kind, { id: path.jobId, headers, body }),
    deleteJob: ({ path }) => deleteLive(host, { type: "deleteJob", jobId: path.jobId }),
  };
}
