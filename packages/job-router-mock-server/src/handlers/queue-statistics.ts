// Facts: docs/facts/job-router/router-queue.md, "Position and statistics"
import { jobPositionOf, queueStatisticsOf } from "@trunkline/job-router-engine";
import { refuse } from "@trunkline/mock-kit";
import type { Caller } from "../authentication/caller.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import type { Host } from "../host.ts";
import { jobKind } from "../live/job.ts";
import { refuseNotFound } from "../refusals.ts";

type Operation = "getQueueStatistics" | "getInQueuePosition";

/** How jobs wait, over HTTP. */
export function queueStatisticsHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    getQueueStatistics({ path: { queueId } }) {
      const statistics = queueStatisticsOf(host.router(), queueId, host.clock.now());
      if (statistics === undefined) return refuseNotFound("Queue", queueId);
      const { length, estimatedWaitTimeMinutes: estimates, longestJobWaitTimeMinutes: longest } = statistics;
      return {
        status: 200,
        body: {
          queueId,
          length,
          ...(Object.keys(estimates).length > 0 && { estimatedWaitTimeMinutes: { ...estimates } }),
          ...(longest !== undefined && { longestJobWaitTimeMinutes: longest }),
        },
      };
    },
    getInQueuePosition({ path: { jobId } }) {
      if (jobKind.find(host.router(), jobId) === undefined) return refuseNotFound("Job", jobId);
      const body = jobPositionOf(host.router(), jobId);
      // Row `notQueued` of the open questions.
      return body === undefined
        ? refuse(404, "NotFound", `Job is not in a queue. JobId: ${jobId}`)
        : { status: 200, body };
    },
  };
}
