// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  AcceptJobOfferSuccess,
  CancelJobSuccess,
  CloseJobSuccess,
  CompleteJobSuccess,
  DeclineJobOfferSuccess,
  DeleteClassificationPolicySuccess,
  DeleteDistributionPolicySuccess,
  DeleteExceptionPolicySuccess,
  DeleteJobSuccess,
  DeleteQueueSuccess,
  DeleteWorkerSuccess,
  GetClassificationPolicySuccess,
  GetDistributionPolicySuccess,
  GetExceptionPolicySuccess,
  GetInQueuePositionSuccess,
  GetJobSuccess,
  GetQueueStatisticsSuccess,
  GetQueueSuccess,
  GetWorkerSuccess,
  ListClassificationPoliciesSuccess,
  ListDistributionPoliciesSuccess,
  ListExceptionPoliciesSuccess,
  ListJobsSuccess,
  ListQueuesSuccess,
  ListWorkersSuccess,
  ReclassifyJobSuccess,
  UnassignJobSuccess,
  UpsertClassificationPolicySuccess,
  UpsertDistributionPolicySuccess,
  UpsertExceptionPolicySuccess,
  UpsertJobSuccess,
  UpsertQueueSuccess,
  UpsertWorkerSuccess,
} from "@trunkline/job-router-models";
import type {
  AcceptJobOfferRequest,
  CancelJobRequest,
  CloseJobRequest,
  CompleteJobRequest,
  DeclineJobOfferRequest,
  DeleteClassificationPolicyRequest,
  DeleteDistributionPolicyRequest,
  DeleteExceptionPolicyRequest,
  DeleteJobRequest,
  DeleteQueueRequest,
  DeleteWorkerRequest,
  GetClassificationPolicyRequest,
  GetDistributionPolicyRequest,
  GetExceptionPolicyRequest,
  GetInQueuePositionRequest,
  GetJobRequest,
  GetQueueRequest,
  GetQueueStatisticsRequest,
  GetWorkerRequest,
  ListClassificationPoliciesRequest,
  ListDistributionPoliciesRequest,
  ListExceptionPoliciesRequest,
  ListJobsRequest,
  ListQueuesRequest,
  ListWorkersRequest,
  ReclassifyJobRequest,
  UnassignJobRequest,
  UpsertClassificationPolicyRequest,
  UpsertDistributionPolicyRequest,
  UpsertExceptionPolicyRequest,
  UpsertJobRequest,
  UpsertQueueRequest,
  UpsertWorkerRequest,
} from "@trunkline/job-router-models/server";
import type { Handler } from "@trunkline/mock-kit";

/**
 * What a mock of Azure Communication Services Job Router does, operation by operation. Each handler gets a request that
 * passed the contract.
 */
export interface JobRouterHandlers<Caller = unknown> {
  /**
   * Lists all classification policies.
   *
   * `GET /routing/classificationPolicies`
   */
  listClassificationPolicies: Handler<ListClassificationPoliciesRequest, ListClassificationPoliciesSuccess, Caller>;
  /**
   * Gets one classification policy.
   *
   * `GET /routing/classificationPolicies/{classificationPolicyId}`
   */
  getClassificationPolicy: Handler<GetClassificationPolicyRequest, GetClassificationPolicySuccess, Caller>;
  /**
   * Creates a classification policy, or merges the given members into the stored one.
   *
   * `PATCH /routing/classificationPolicies/{classificationPolicyId}`
   */
  upsertClassificationPolicy: Handler<UpsertClassificationPolicyRequest, UpsertClassificationPolicySuccess, Caller>;
  /**
   * Deletes a classification policy. Refused while an active job uses it.
   *
   * `DELETE /routing/classificationPolicies/{classificationPolicyId}`
   */
  deleteClassificationPolicy: Handler<DeleteClassificationPolicyRequest, DeleteClassificationPolicySuccess, Caller>;
  /**
   * Lists all distribution policies.
   *
   * `GET /routing/distributionPolicies`
   */
  listDistributionPolicies: Handler<ListDistributionPoliciesRequest, ListDistributionPoliciesSuccess, Caller>;
  /**
   * Gets one distribution policy.
   *
   * `GET /routing/distributionPolicies/{distributionPolicyId}`
   */
  getDistributionPolicy: Handler<GetDistributionPolicyRequest, GetDistributionPolicySuccess, Caller>;
  /**
   * Creates a distribution policy, or merges the given members into the stored one.
   *
   * `PATCH /routing/distributionPolicies/{distributionPolicyId}`
   */
  upsertDistributionPolicy: Handler<UpsertDistributionPolicyRequest, UpsertDistributionPolicySuccess, Caller>;
  /**
   * Deletes a distribution policy. Refused while a queue uses it.
   *
   * `DELETE /routing/distributionPolicies/{distributionPolicyId}`
   */
  deleteDistributionPolicy: Handler<DeleteDistributionPolicyRequest, DeleteDistributionPolicySuccess, Caller>;
  /**
   * Lists all exception policies.
   *
   * `GET /routing/exceptionPolicies`
   */
  listExceptionPolicies: Handler<ListExceptionPoliciesRequest, ListExceptionPoliciesSuccess, Caller>;
  /**
   * Gets one exception policy.
   *
   * `GET /routing/exceptionPolicies/{exceptionPolicyId}`
   */
  getExceptionPolicy: Handler<GetExceptionPolicyRequest, GetExceptionPolicySuccess, Caller>;
  /**
   * Creates an exception policy, or merges the given members into the stored one.
   *
   * `PATCH /routing/exceptionPolicies/{exceptionPolicyId}`
   */
  upsertExceptionPolicy: Handler<UpsertExceptionPolicyRequest, UpsertExceptionPolicySuccess, Caller>;
  /**
   * Deletes an exception policy. Refused while a queue uses it.
   *
   * `DELETE /routing/exceptionPolicies/{exceptionPolicyId}`
   */
  deleteExceptionPolicy: Handler<DeleteExceptionPolicyRequest, DeleteExceptionPolicySuccess, Caller>;
  /**
   * Lists jobs. All filters must hold together.
   *
   * `GET /routing/jobs`
   */
  listJobs: Handler<ListJobsRequest, ListJobsSuccess, Caller>;
  /**
   * Gets one job.
   *
   * `GET /routing/jobs/{jobId}`
   */
  getJob: Handler<GetJobRequest, GetJobSuccess, Caller>;
  /**
   * Creates a job, or merges the given members into the stored one.
   *
   * `PATCH /routing/jobs/{jobId}`
   */
  upsertJob: Handler<UpsertJobRequest, UpsertJobSuccess, Caller>;
  /**
   * Deletes a job. Refused unless it is closed or cancelled.
   *
   * `DELETE /routing/jobs/{jobId}`
   */
  deleteJob: Handler<DeleteJobRequest, DeleteJobSuccess, Caller>;
  /**
   * Closes a completed job and sets its worker free, at once or at a given time.
   *
   * `POST /routing/jobs/{jobId}/assignments/{assignmentId}:close`
   */
  closeJob: Handler<CloseJobRequest, CloseJobSuccess, Caller>;
  /**
   * Reports the work on a job done. The worker's capacity stays occupied until the job is closed.
   *
   * `POST /routing/jobs/{jobId}/assignments/{assignmentId}:complete`
   */
  completeJob: Handler<CompleteJobRequest, CompleteJobSuccess, Caller>;
  /**
   * Takes a job from its worker and queues it again, unless told to hold it back.
   *
   * `POST /routing/jobs/{jobId}/assignments/{assignmentId}:unassign`
   */
  unassignJob: Handler<UnassignJobRequest, UnassignJobSuccess, Caller>;
  /**
   * Gets a waiting job's place in its queue.
   *
   * `GET /routing/jobs/{jobId}/position`
   */
  getInQueuePosition: Handler<GetInQueuePositionRequest, GetInQueuePositionSuccess, Caller>;
  /**
   * Ends a job that nobody is to work on any more.
   *
   * `POST /routing/jobs/{jobId}:cancel`
   */
  cancelJob: Handler<CancelJobRequest, CancelJobSuccess, Caller>;
  /**
   * Classifies a job again by its policy: priority, queue and worker selectors.
   *
   * `POST /routing/jobs/{jobId}:reclassify`
   */
  reclassifyJob: Handler<ReclassifyJobRequest, ReclassifyJobSuccess, Caller>;
  /**
   * Lists all queues.
   *
   * `GET /routing/queues`
   */
  listQueues: Handler<ListQueuesRequest, ListQueuesSuccess, Caller>;
  /**
   * Gets one queue.
   *
   * `GET /routing/queues/{queueId}`
   */
  getQueue: Handler<GetQueueRequest, GetQueueSuccess, Caller>;
  /**
   * Creates a queue, or merges the given members into the stored one.
   *
   * `PATCH /routing/queues/{queueId}`
   */
  upsertQueue: Handler<UpsertQueueRequest, UpsertQueueSuccess, Caller>;
  /**
   * Deletes a queue. Refused while active jobs wait in it or a classification policy falls back to it.
   *
   * `DELETE /routing/queues/{queueId}`
   */
  deleteQueue: Handler<DeleteQueueRequest, DeleteQueueSuccess, Caller>;
  /**
   * Gets how many jobs wait in a queue, and for how long.
   *
   * `GET /routing/queues/{queueId}/statistics`
   */
  getQueueStatistics: Handler<GetQueueStatisticsRequest, GetQueueStatisticsSuccess, Caller>;
  /**
   * Lists workers. All filters must hold together.
   *
   * `GET /routing/workers`
   */
  listWorkers: Handler<ListWorkersRequest, ListWorkersSuccess, Caller>;
  /**
   * Gets one worker.
   *
   * `GET /routing/workers/{workerId}`
   */
  getWorker: Handler<GetWorkerRequest, GetWorkerSuccess, Caller>;
  /**
   * Creates a worker, or merges the given members into the stored one.
   *
   * `PATCH /routing/workers/{workerId}`
   */
  upsertWorker: Handler<UpsertWorkerRequest, UpsertWorkerSuccess, Caller>;
  /**
   * Deletes a worker.
   *
   * `DELETE /routing/workers/{workerId}`
   */
  deleteWorker: Handler<DeleteWorkerRequest, DeleteWorkerSuccess, Caller>;
  /**
   * Takes an offered job. Of several workers with an offer for it, the first to accept has it.
   *
   * `POST /routing/workers/{workerId}/offers/{offerId}:accept`
   */
  acceptJobOffer: Handler<AcceptJobOfferRequest, AcceptJobOfferSuccess, Caller>;
  /**
   * Turns an offered job down.
   *
   * `POST /routing/workers/{workerId}/offers/{offerId}:decline`
   */
  declineJobOffer: Handler<DeclineJobOfferRequest, DeclineJobOfferSuccess, Caller>;
}
