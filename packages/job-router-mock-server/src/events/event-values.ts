import type {
  Job,
  Labels,
  Offer,
  Queue,
  State as RouterState,
  Worker,
  WorkerSelector,
} from "@trunkline/job-router-engine";
import { rowOf } from "@trunkline/job-router-engine";
import { timestampOf } from "../wire/timestamp.ts";
import { withoutUndefined } from "../without-undefined.ts";

// Facts: docs/facts/job-router/events.md, "Values". Names and spellings differ from those of answers.

/** Labels or tags: in events all values are text. Row `eventLabels` of the open questions. */
export function textsOf(labels: Labels): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, String(value)]));
}

/** What events say of every job. */
export function jobPart({ id, channelReference, channelId, queueId, labels, tags }: Job): object {
  return withoutUndefined<object>({
    jobId: id,
    channelReference,
    channelId,
    queueId,
    labels: textsOf(labels),
    tags: textsOf(tags),
  });
}

/** What events say of every offer. */
export function offerPart({ offerId, jobId, workerId, queueId, channelId }: Offer, job: Job | undefined): object {
  return withoutUndefined<object>({
    jobId,
    channelReference: job?.channelReference,
    channelId,
    workerId,
    queueId,
    offerId,
  });
}

/** What events say of a worker that registers or changes. */
export function workerPart(worker: Worker, { queues }: RouterState): object {
  return {
    workerId: worker.id,
    queueAssignments: worker.queues.map((id) => queuePart(id, rowOf(queues, id))),
    channelConfigurations: worker.channels,
    totalCapacity: worker.capacity,
    labels: textsOf(worker.labels),
    tags: textsOf(worker.tags),
  };
}

/** What events say of a queue, which need not exist. */
export function queuePart(id: string, queue: Queue | undefined): object {
  return withoutUndefined<object>({ id, name: queue?.name, labels: textsOf(queue?.labels ?? {}) });
}

/** Selectors as events show them. */
export function selectorParts(selectors: readonly WorkerSelector[]): readonly object[] {
  return selectors.map(({ key, labelOperator, value, expiresAfterSeconds, status, expiresAt }) =>
    withoutUndefined<object>({
      key,
      labelOperator: operators[labelOperator] ?? labelOperator,
      value,
      ttlSeconds: expiresAfterSeconds,
      state: status,
      expirationTime: expiresAt === undefined ? undefined : timestampOf(expiresAt),
    }),
  );
}

const operators: Readonly<Record<string, string>> = {
  equal: "Equal",
  notEqual: "NotEqual",
  lessThan: "Less",
  lessThanOrEqual: "LessThanOrEqual",
  greaterThan: "Greater",
  greaterThanOrEqual: "GreaterThanOrEqual",
};

/** A status as events spell it: `PendingClassification`. */
export function statusInEvents(status: string): string {
  return status.charAt(0).toUpperCase() + status.slice(1);
}

/** A job's time and mode, in the words of events. */
export function schedulePart({ matchingMode, priority }: Job): object {
  return {
    priority,
    ...(matchingMode.kind === "scheduleAndSuspend" && { scheduledOn: timestampOf(matchingMode.scheduleAt) }),
    unavailableForMatching: matchingMode.kind !== "queueAndMatch",
  };
}
