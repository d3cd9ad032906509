import type { Job, Worker } from "./rows.ts";

/** A row while it is made: nobody has seen it yet. */
export type FreshRow<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** A copy of a job with its members in one order, those that are absent too: so all jobs look alike to the machine. */
export function freshJob(job: Job): FreshRow<Job> {
  return {
    id: job.id,
    ordinal: job.ordinal,
    createdAt: job.createdAt,
    changedAt: job.changedAt,
    revision: job.revision,
    status: job.status,
    channelReference: job.channelReference,
    channelId: job.channelId,
    classificationPolicyId: job.classificationPolicyId,
    queueId: job.queueId,
    priority: job.priority,
    dispositionCode: job.dispositionCode,
    requestedWorkerSelectors: job.requestedWorkerSelectors,
    attachedWorkerSelectors: job.attachedWorkerSelectors,
    labels: job.labels,
    tags: job.tags,
    notes: job.notes,
    matchingMode: job.matchingMode,
    enqueuedAt: job.enqueuedAt,
    scheduledAt: job.scheduledAt,
    assignments: job.assignments,
    assignmentId: job.assignmentId,
    unassignments: job.unassignments,
    isClassified: job.isClassified,
    offers: job.offers,
    declines: job.declines,
    stepAt: job.stepAt,
    closing: job.closing,
    firedRules: job.firedRules,
    exceptionAt: job.exceptionAt,
    evaluations: job.evaluations,
    answers: job.answers,
    scores: job.scores,
  };
}

/** The same for a worker. */
export function freshWorker(worker: Worker): FreshRow<Worker> {
  return {
    id: worker.id,
    ordinal: worker.ordinal,
    createdAt: worker.createdAt,
    changedAt: worker.changedAt,
    revision: worker.revision,
    state: worker.state,
    queues: worker.queues,
    capacity: worker.capacity,
    labels: worker.labels,
    tags: worker.tags,
    channels: worker.channels,
    availableForOffers: worker.availableForOffers,
    maxConcurrentOffers: worker.maxConcurrentOffers,
    offers: worker.offers,
    assignedJobs: worker.assignedJobs,
    used: worker.used,
    availableSince: worker.availableSince,
    registration: worker.registration,
    idleAt: worker.idleAt,
    lostOffers: worker.lostOffers,
  };
}
