import type { RouterChannel } from "@trunkline/job-router-models/server";
import { type Key, keyOf } from "./sorted-blocks.ts";
import type { HeldJob, Worker } from "./rows.ts";

// Facts: docs/facts/job-router/router-worker.md, "Capacity"

/** Capacity in use, as a share: 0 is idle, 1 is full. A worker without capacity has no load. Row `loadOfNothing`. */
export function loadRatio({ used, capacity }: Pick<Worker, "used" | "capacity">): number {
  return capacity > 0 ? used / capacity : 0;
}

/** The channel of a worker, if it serves it. */
export function channelOf(worker: Worker, channelId: string | undefined): Readonly<RouterChannel> | undefined {
  for (const channel of worker.channels) if (channel.channelId === channelId) return channel;
  return undefined;
}

/** Jobs of a channel that a worker has open or at work. Offers count. Row `channelLimit`. */
export function heldOfChannel({ offers, assignedJobs }: Worker, channelId: string): number {
  const isOfChannel = (held: HeldJob): boolean => held.channelId === channelId;
  return offers.filter(isOfChannel).length + assignedJobs.filter(isOfChannel).length;
}

/** Whether one more job of a channel fits in. */
export function hasRoom(worker: Worker, channel: Readonly<RouterChannel>): boolean {
  if (worker.used + channel.capacityCostPerJob > worker.capacity) return false;
  const { maxNumberOfJobs } = channel;
  return maxNumberOfJobs === undefined || heldOfChannel(worker, channel.channelId) < maxNumberOfJobs;
}

/** Whether the worker's own limit lets it have one more offer. */
export function mayHaveMoreOffers({ offers, maxConcurrentOffers }: Worker): boolean {
  return maxConcurrentOffers === undefined || offers.length < maxConcurrentOffers;
}

/** Whether a worker may be asked at all. */
export function isAvailable(worker: Worker): boolean {
  if (worker.state !== "active" || !mayHaveMoreOffers(worker)) return false;
  for (const channel of worker.channels) if (hasRoom(worker, channel)) return true;
  return false;
}

/** The order of `longestIdle`: least loaded first, then who has been available longest, then who came first. */
export function idleKey(worker: Worker): Key {
  return keyOf(loadRatio(worker), worker.availableSince, worker.ordinal);
}

/** The order of `roundRobin`: by id. */
export function circleKey({ id }: Pick<Worker, "id">): Key {
  return keyOf(0, 0, 0, 0, id);
}
