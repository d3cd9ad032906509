import type { RouterWorker } from "@trunkline/job-router-models";

// Facts: docs/facts/job-router/lists.md, "Filters"

/** Which workers a list shows. All filters must hold together. */
export function filterWorkers(filters: URLSearchParams): (worker: RouterWorker) => boolean {
  const state = filters.get("state") ?? "all";
  const channel = filters.get("channelId");
  const queue = filters.get("queueId");
  const withRoom = filters.get("hasCapacity") === "true";
  return (worker) =>
    (state === "all" || worker.state === state) &&
    (channel === null || serves(worker, channel)) &&
    (queue === null || (worker.queues ?? []).includes(queue)) &&
    (!withRoom || hasRoom(worker, channel));
}

function serves({ channels = [] }: RouterWorker, channel: string): boolean {
  return channels.some(({ channelId }) => channelId === channel);
}

/** Room for one more job of the channel, or of any. Row `hasCapacity` of the open questions. */
function hasRoom(
  { capacity = 0, channels = [], offers = [], assignedJobs = [] }: RouterWorker,
  channel: string | null,
): boolean {
  const used = [...offers, ...assignedJobs].reduce((sum, { capacityCost }) => sum + capacityCost, 0);
  return channels.some(
    ({ channelId, capacityCostPerJob }) =>
      (channel === null || channelId === channel) && used + capacityCostPerJob <= capacity,
  );
}
