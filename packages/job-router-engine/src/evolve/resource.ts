import type { Resource } from "../commands.ts";
import { type Draft, freshenJob } from "../draft.ts";
import { nextWaitException } from "../exceptions.ts";
import { listsOf } from "../index/queue-book.ts";
import { reindexQueue, replaceJob } from "../reindex.ts";
import { entriesIn } from "../sorted-blocks.ts";
import { rowOf, rowsOf, withRow, withoutRow } from "../table.ts";
import type { Appliers } from "./applier.ts";

/** Policies and queues. */
export const resourceAppliers: Appliers<"resourcePut" | "resourceRemoved"> = {
  resourcePut(draft, { resource }) {
    const { id } = resource.value;
    put(draft, resource);
    const { kind } = resource;
    for (const queue of rowsOf(draft.queues)) {
      const isItself = kind === "queues" && queue.id === id;
      if (isItself || (kind === "distributionPolicies" && queue.distributionPolicyId === id)) refresh(draft, queue.id);
      if (isItself || (kind === "exceptionPolicies" && queue.exceptionPolicyId === id))
        setExceptionTimers(draft, queue.id);
    }
  },

  resourceRemoved(draft, { kind, id }) {
    switch (kind) {
      case "classificationPolicies":
        draft.classificationPolicies = withoutRow(draft.classificationPolicies, id);
        break;
      case "distributionPolicies":
        draft.distributionPolicies = withoutRow(draft.distributionPolicies, id);
        break;
      case "exceptionPolicies":
        draft.exceptionPolicies = withoutRow(draft.exceptionPolicies, id);
        break;
      case "queues":
        draft.queues = withoutRow(draft.queues, id);
        refresh(draft, id);
        break;
    }
  },
};

function put(draft: Draft, resource: Resource): void {
  const { id } = resource.value;
  switch (resource.kind) {
    case "classificationPolicies":
      draft.classificationPolicies = withRow(draft.classificationPolicies, id, resource.value);
      break;
    case "distributionPolicies":
      draft.distributionPolicies = withRow(draft.distributionPolicies, id, resource.value);
      break;
    case "exceptionPolicies":
      draft.exceptionPolicies = withRow(draft.exceptionPolicies, id, resource.value);
      break;
    case "queues":
      draft.queues = withRow(draft.queues, id, resource.value);
      break;
  }
}

/** The mode may be another now: workers stand in another order, and jobs may have more offers. */
function refresh(draft: Draft, queueId: string): void {
  reindexQueue(draft, queueId);
  for (const jobId of queuedIn(draft, queueId)) freshenJob(draft, jobId);
}

/** Rules over waiting time may be others now: jobs that wait already obey them too. */
function setExceptionTimers(draft: Draft, queueId: string): void {
  for (const jobId of queuedIn(draft, queueId)) {
    const job = rowOf(draft.jobs, jobId);
    if (job?.enqueuedAt === undefined) continue;
    replaceJob(draft, job, { ...job, exceptionAt: nextWaitException(draft, job, job.enqueuedAt) });
  }
}

function queuedIn({ index }: Draft, queueId: string): readonly string[] {
  return entriesIn(listsOf(index.books, queueId)?.queued).map(({ value }) => value);
}
