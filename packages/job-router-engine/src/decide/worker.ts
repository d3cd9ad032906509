import type { Command } from "../commands.ts";
import type { Refusal } from "../decision.ts";
import type { RevocationReason, UpdatedWorkerProperty } from "../events.ts";
import { isEqualJson } from "../equal-json.ts";
import { withIdLabel } from "../labels.ts";
import { type Run, emit, refuse } from "../run.ts";
import type { Worker, WorkerInput } from "../state.ts";
import { rowOf } from "../table.ts";
import { channelOf } from "../worker-load.ts";

// Facts: docs/facts/job-router/router-worker.md

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

/** Creates a worker, or makes it what it is wanted to be. */
export function upsertWorker(run: Run, { workerId, worker }: CommandOf<"upsertWorker">): Refusal | undefined {
  const input = { ...worker, labels: withIdLabel(worker.labels, workerId) };
  const known = rowOf(run.state.workers, workerId);
  if (known === undefined) {
    emit(run, { type: "workerAdded", workerId, worker: newWorker(run, workerId, input) });
    if (input.availableForOffers) emit(run, { type: "workerRegistered", workerId });
    return undefined;
  }
  const updatedWorkerProperties = propertiesThatDiffer(known, input);
  const isOfferLimitNew = known.maxConcurrentOffers !== input.maxConcurrentOffers;
  const isOtherwiseNew = updatedWorkerProperties.some((name) => name !== "AvailableForOffers");
  if (isOtherwiseNew || isOfferLimitNew) {
    emit(run, { type: "workerUpdated", workerId, worker: input, updatedWorkerProperties });
    revokeWhatNoLongerFits(run, workerId);
  }
  if (input.availableForOffers && !known.availableForOffers) emit(run, { type: "workerRegistered", workerId });
  if (!input.availableForOffers && known.availableForOffers) deregister(run, workerId);
  return undefined;
}

/** The worker wants no more offers: those that are open are taken back. */
function deregister(run: Run, workerId: string): void {
  revokeOffersOfWorker(run, workerId, "workerDeregistered");
  emit(run, { type: "workerDeregistered", workerId, reason: "requested" });
}

/** Removes a worker without jobs. */
export function deleteWorker(run: Run, workerId: string): Refusal | undefined {
  const worker = rowOf(run.state.workers, workerId);
  if (worker === undefined) return refuse("workerNotFound");
  if (worker.assignedJobs.length > 0) return refuse("workerHasJobs");
  revokeOffersOfWorker(run, workerId, "workerDeleted");
  emit(run, { type: "workerDeleted", workerId, worker: rowOf(run.state.workers, workerId) ?? worker });
  return undefined;
}

/** Takes back offers, the newest first, until those that are left fit. Row `workerShrinks` of the open questions. */
function revokeWhatNoLongerFits(run: Run, workerId: string): void {
  for (const { offerId } of rowOf(run.state.workers, workerId)?.offers.toReversed() ?? []) {
    const worker = rowOf(run.state.workers, workerId);
    const offer = rowOf(run.state.offers, offerId);
    if (worker === undefined || offer === undefined) continue;
    const isServed = worker.queues.includes(offer.queueId) && channelOf(worker, offer.channelId) !== undefined;
    if (!isServed || worker.used > worker.capacity)
      emit(run, { type: "offerRevoked", offerId, offer, reason: "workerUpdated" });
  }
}

function revokeOffersOfWorker(run: Run, workerId: string, reason: RevocationReason): void {
  for (const { offerId } of rowOf(run.state.workers, workerId)?.offers ?? []) {
    const offer = rowOf(run.state.offers, offerId);
    if (offer !== undefined) emit(run, { type: "offerRevoked", offerId, offer, reason });
  }
}

function newWorker(run: Run, id: string, input: WorkerInput): Worker {
  return {
    ...input,
    availableForOffers: false,
    id,
    ordinal: run.state.sequence,
    createdAt: run.at,
    changedAt: run.at,
    revision: 0,
    state: "inactive",
    offers: [],
    assignedJobs: [],
    used: 0,
    availableSince: run.at,
    idleAt: null,
    registration: 0,
    lostOffers: [],
  };
}

function propertiesThatDiffer(known: WorkerInput, wanted: WorkerInput): readonly UpdatedWorkerProperty[] {
  const members: readonly (readonly [UpdatedWorkerProperty, keyof WorkerInput])[] = [
    ["AvailableForOffers", "availableForOffers"],
    ["TotalCapacity", "capacity"],
    ["QueueAssignments", "queues"],
    ["Labels", "labels"],
    ["Tags", "tags"],
    ["ChannelConfigurations", "channels"],
  ];
  return members.flatMap(([name, member]) => (isEqualJson(known[member], wanted[member]) ? [] : [name]));
}
