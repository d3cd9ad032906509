import type { Job } from "@trunkline/job-router-engine";
import { instantOf } from "./wire/timestamp.ts";

// Facts: docs/facts/job-router/lists.md, "Filters"

/** Which jobs a list shows. All filters must hold together. */
export function filterJobs(filters: URLSearchParams): (job: Job) => boolean {
  const status = filters.get("status") ?? "all";
  const queue = filters.get("queueId");
  const channel = filters.get("channelId");
  const policy = filters.get("classificationPolicyId");
  const before = filters.get("scheduledBefore");
  const after = filters.get("scheduledAfter");
  const latest = before === null ? Infinity : instantOf(before);
  const earliest = after === null ? -Infinity : instantOf(after);
  const byTime = before !== null || after !== null;
  return (job) =>
    (status === "all" || job.status === status || (status === "active" && !passive.has(job.status))) &&
    (queue === null || job.queueId === queue) &&
    (channel === null || job.channelId === channel) &&
    (policy === null || job.classificationPolicyId === policy) &&
    (!byTime || isWithin(scheduleOf(job), earliest, latest));
}

/** What does not count as `active`. `completed` does, since the job still occupies its worker. */
const passive: ReadonlySet<string> = new Set(["created", "closed", "cancelled"]);

/** When a job is or was due. Row `scheduleFilter` of the open questions. */
function scheduleOf({ scheduledAt, matchingMode }: Job): number | undefined {
  return matchingMode.kind === "scheduleAndSuspend" ? matchingMode.scheduleAt : scheduledAt;
}

function isWithin(instant: number | undefined, earliest: number, latest: number): boolean {
  return instant !== undefined && instant >= earliest && instant <= latest;
}
