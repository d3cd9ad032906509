import type { Worker } from "@trunkline/job-router-engine";

// Facts: docs/facts/job-router/lists.md, "Filters"

/** Which workers a list shows. All filters must hold together. */
export function filterWorkers(filters: URLSearchParams): (worker: Worker) => boolean {
  const state = filters.get("state") ?? "all";
  const channel = filters.get("channelId");
  const queue = filters.get("queueId");
  const withRoom = filters.get("hasCapacity") === "true";
  return (worker) =>
    (state === "all" || worker.state === state) &&
    (channel === null || worker.channels.some(({ channelId }) => channelId === channel)) &&
    (queue === null || worker.queues.includes(queue)) &&
    (!withRoom || hasRoom(worker, channel));
}

/** Room for one more job of the channel, or of any. Row `hasCapacity` of the open questions. */
function hasRoom({ used, capacity, channels, offers, assignedJobs }: Worker, channel: string | null): boolean {
  const held = [...offers, ...assignedJobs];
  return channels.some(
    ({ channelId, capacityCostPerJob, maxNumberOfJobs = Infinity }) =>
      (channel === null || channelId === channel) &&
      used + capacityCostPerJob <= capacity &&
      held.filter((job) => job.channelId === channelId).length < maxNumberOfJobs,
  );
}
