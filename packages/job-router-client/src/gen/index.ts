// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

export { createJobRouterClient } from "./client.ts";
export type { JobRouterClient, JobRouterClientOptions } from "./client.ts";
export {
  listClassificationPolicies,
  listClassificationPoliciesPages,
} from "./operations/list-classification-policies.ts";
export type {
  ListClassificationPoliciesPage,
  ListClassificationPoliciesResult,
} from "./operations/list-classification-policies.ts";
export { getClassificationPolicy } from "./operations/get-classification-policy.ts";
export type { GetClassificationPolicyResult } from "./operations/get-classification-policy.ts";
export { upsertClassificationPolicy } from "./operations/upsert-classification-policy.ts";
export type { UpsertClassificationPolicyResult } from "./operations/upsert-classification-policy.ts";
export { deleteClassificationPolicy } from "./operations/delete-classification-policy.ts";
export type { DeleteClassificationPolicyResult } from "./operations/delete-classification-policy.ts";
export { listDistributionPolicies, listDistributionPoliciesPages } from "./operations/list-distribution-policies.ts";
export type {
  ListDistributionPoliciesPage,
  ListDistributionPoliciesResult,
} from "./operations/list-distribution-policies.ts";
export { getDistributionPolicy } from "./operations/get-distribution-policy.ts";
export type { GetDistributionPolicyResult } from "./operations/get-distribution-policy.ts";
export { upsertDistributionPolicy } from "./operations/upsert-distribution-policy.ts";
export type { UpsertDistributionPolicyResult } from "./operations/upsert-distribution-policy.ts";
export { deleteDistributionPolicy } from "./operations/delete-distribution-policy.ts";
export type { DeleteDistributionPolicyResult } from "./operations/delete-distribution-policy.ts";
export { listExceptionPolicies, listExceptionPoliciesPages } from "./operations/list-exception-policies.ts";
export type { ListExceptionPoliciesPage, ListExceptionPoliciesResult } from "./operations/list-exception-policies.ts";
export { getExceptionPolicy } from "./operations/get-exception-policy.ts";
export type { GetExceptionPolicyResult } from "./operations/get-exception-policy.ts";
export { upsertExceptionPolicy } from "./operations/upsert-exception-policy.ts";
export type { UpsertExceptionPolicyResult } from "./operations/upsert-exception-policy.ts";
export { deleteExceptionPolicy } from "./operations/delete-exception-policy.ts";
export type { DeleteExceptionPolicyResult } from "./operations/delete-exception-policy.ts";
export { listJobs, listJobsPages } from "./operations/list-jobs.ts";
export type { ListJobsPage, ListJobsResult } from "./operations/list-jobs.ts";
export { getJob } from "./operations/get-job.ts";
export type { GetJobResult } from "./operations/get-job.ts";
export { upsertJob } from "./operations/upsert-job.ts";
export type { UpsertJobResult } from "./operations/upsert-job.ts";
export { deleteJob } from "./operations/delete-job.ts";
export type { DeleteJobResult } from "./operations/delete-job.ts";
export { closeJob } from "./operations/close-job.ts";
export type { CloseJobResult } from "./operations/close-job.ts";
export { completeJob } from "./operations/complete-job.ts";
export type { CompleteJobResult } from "./operations/complete-job.ts";
export { unassignJob } from "./operations/unassign-job.ts";
export type { UnassignJobResult } from "./operations/unassign-job.ts";
export { getInQueuePosition } from "./operations/get-in-queue-position.ts";
export type { GetInQueuePositionResult } from "./operations/get-in-queue-position.ts";
export { cancelJob } from "./operations/cancel-job.ts";
export type { CancelJobResult } from "./operations/cancel-job.ts";
export { reclassifyJob } from "./operations/reclassify-job.ts";
export type { ReclassifyJobResult } from "./operations/reclassify-job.ts";
export { listQueues, listQueuesPages } from "./operations/list-queues.ts";
export type { ListQueuesPage, ListQueuesResult } from "./operations/list-queues.ts";
export { getQueue } from "./operations/get-queue.ts";
export type { GetQueueResult } from "./operations/get-queue.ts";
export { upsertQueue } from "./operations/upsert-queue.ts";
export type { UpsertQueueResult } from "./operations/upsert-queue.ts";
export { deleteQueue } from "./operations/delete-queue.ts";
export type { DeleteQueueResult } from "./operations/delete-queue.ts";
export { getQueueStatistics } from "./operations/get-queue-statistics.ts";
export type { GetQueueStatisticsResult } from "./operations/get-queue-statistics.ts";
export { listWorkers, listWorkersPages } from "./operations/list-workers.ts";
export type { ListWorkersPage, ListWorkersResult } from "./operations/list-workers.ts";
export { getWorker } from "./operations/get-worker.ts";
export type { GetWorkerResult } from "./operations/get-worker.ts";
export { upsertWorker } from "./operations/upsert-worker.ts";
export type { UpsertWorkerResult } from "./operations/upsert-worker.ts";
export { deleteWorker } from "./operations/delete-worker.ts";
export type { DeleteWorkerResult } from "./operations/delete-worker.ts";
export { acceptJobOffer } from "./operations/accept-job-offer.ts";
export type { AcceptJobOfferResult } from "./operations/accept-job-offer.ts";
export { declineJobOffer } from "./operations/decline-job-offer.ts";
export type { DeclineJobOfferResult } from "./operations/decline-job-offer.ts";
