// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { Contract, Route } from "@trunkline/mock-kit";
import {
  acceptJobOfferRequestValidator,
  acceptJobOfferResponseValidator,
  cancelJobRequestValidator,
  cancelJobResponseValidator,
  closeJobRequestValidator,
  closeJobResponseValidator,
  completeJobRequestValidator,
  completeJobResponseValidator,
  declineJobOfferRequestValidator,
  declineJobOfferResponseValidator,
  deleteClassificationPolicyRequestValidator,
  deleteClassificationPolicyResponseValidator,
  deleteDistributionPolicyRequestValidator,
  deleteDistributionPolicyResponseValidator,
  deleteExceptionPolicyRequestValidator,
  deleteExceptionPolicyResponseValidator,
  deleteJobRequestValidator,
  deleteJobResponseValidator,
  deleteQueueRequestValidator,
  deleteQueueResponseValidator,
  deleteWorkerRequestValidator,
  deleteWorkerResponseValidator,
  getClassificationPolicyRequestValidator,
  getClassificationPolicyResponseValidator,
  getDistributionPolicyRequestValidator,
  getDistributionPolicyResponseValidator,
  getExceptionPolicyRequestValidator,
  getExceptionPolicyResponseValidator,
  getInQueuePositionRequestValidator,
  getInQueuePositionResponseValidator,
  getJobRequestValidator,
  getJobResponseValidator,
  getQueueRequestValidator,
  getQueueResponseValidator,
  getQueueStatisticsRequestValidator,
  getQueueStatisticsResponseValidator,
  getWorkerRequestValidator,
  getWorkerResponseValidator,
  listClassificationPoliciesRequestValidator,
  listClassificationPoliciesResponseValidator,
  listDistributionPoliciesRequestValidator,
  listDistributionPoliciesResponseValidator,
  listExceptionPoliciesRequestValidator,
  listExceptionPoliciesResponseValidator,
  listJobsRequestValidator,
  listJobsResponseValidator,
  listQueuesRequestValidator,
  listQueuesResponseValidator,
  listWorkersRequestValidator,
  listWorkersResponseValidator,
  reclassifyJobRequestValidator,
  reclassifyJobResponseValidator,
  unassignJobRequestValidator,
  unassignJobResponseValidator,
  upsertClassificationPolicyRequestValidator,
  upsertClassificationPolicyResponseValidator,
  upsertDistributionPolicyRequestValidator,
  upsertDistributionPolicyResponseValidator,
  upsertExceptionPolicyRequestValidator,
  upsertExceptionPolicyResponseValidator,
  upsertJobRequestValidator,
  upsertJobResponseValidator,
  upsertQueueRequestValidator,
  upsertQueueResponseValidator,
  upsertWorkerRequestValidator,
  upsertWorkerResponseValidator,
} from "@trunkline/job-router-validators";

const listClassificationPolicies: Route = {
  operation: "listClassificationPolicies",
  method: "GET",
  path: "/routing/classificationPolicies",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "query", name: "maxpagesize", type: "integer" },
  ],
  request: listClassificationPoliciesRequestValidator,
  response: listClassificationPoliciesResponseValidator,
};

const getClassificationPolicy: Route = {
  operation: "getClassificationPolicy",
  method: "GET",
  path: "/routing/classificationPolicies/{classificationPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "classificationPolicyId", type: "string" },
  ],
  request: getClassificationPolicyRequestValidator,
  response: getClassificationPolicyResponseValidator,
};

const upsertClassificationPolicy: Route = {
  operation: "upsertClassificationPolicy",
  method: "PATCH",
  path: "/routing/classificationPolicies/{classificationPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "header", name: "if-match", type: "string" },
    { in: "header", name: "if-unmodified-since", type: "string" },
    { in: "path", name: "classificationPolicyId", type: "string" },
  ],
  body: { contentType: "application/merge-patch+json", required: true },
  request: upsertClassificationPolicyRequestValidator,
  response: upsertClassificationPolicyResponseValidator,
};

const deleteClassificationPolicy: Route = {
  operation: "deleteClassificationPolicy",
  method: "DELETE",
  path: "/routing/classificationPolicies/{classificationPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "classificationPolicyId", type: "string" },
  ],
  request: deleteClassificationPolicyRequestValidator,
  response: deleteClassificationPolicyResponseValidator,
};

const listDistributionPolicies: Route = {
  operation: "listDistributionPolicies",
  method: "GET",
  path: "/routing/distributionPolicies",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "query", name: "maxpagesize", type: "integer" },
  ],
  request: listDistributionPoliciesRequestValidator,
  response: listDistributionPoliciesResponseValidator,
};

const getDistributionPolicy: Route = {
  operation: "getDistributionPolicy",
  method: "GET",
  path: "/routing/distributionPolicies/{distributionPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "distributionPolicyId", type: "string" },
  ],
  request: getDistributionPolicyRequestValidator,
  response: getDistributionPolicyResponseValidator,
};

const upsertDistributionPolicy: Route = {
  operation: "upsertDistributionPolicy",
  method: "PATCH",
  path: "/routing/distributionPolicies/{distributionPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "header", name: "if-match", type: "string" },
    { in: "header", name: "if-unmodified-since", type: "string" },
    { in: "path", name: "distributionPolicyId", type: "string" },
  ],
  body: { contentType: "application/merge-patch+json", required: true },
  request: upsertDistributionPolicyRequestValidator,
  response: upsertDistributionPolicyResponseValidator,
};

const deleteDistributionPolicy: Route = {
  operation: "deleteDistributionPolicy",
  method: "DELETE",
  path: "/routing/distributionPolicies/{distributionPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "distributionPolicyId", type: "string" },
  ],
  request: deleteDistributionPolicyRequestValidator,
  response: deleteDistributionPolicyResponseValidator,
};

const listExceptionPolicies: Route = {
  operation: "listExceptionPolicies",
  method: "GET",
  path: "/routing/exceptionPolicies",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "query", name: "maxpagesize", type: "integer" },
  ],
  request: listExceptionPoliciesRequestValidator,
  response: listExceptionPoliciesResponseValidator,
};

const getExceptionPolicy: Route = {
  operation: "getExceptionPolicy",
  method: "GET",
  path: "/routing/exceptionPolicies/{exceptionPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "exceptionPolicyId", type: "string" },
  ],
  request: getExceptionPolicyRequestValidator,
  response: getExceptionPolicyResponseValidator,
};

const upsertExceptionPolicy: Route = {
  operation: "upsertExceptionPolicy",
  method: "PATCH",
  path: "/routing/exceptionPolicies/{exceptionPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "header", name: "if-match", type: "string" },
    { in: "header", name: "if-unmodified-since", type: "string" },
    { in: "path", name: "exceptionPolicyId", type: "string" },
  ],
  body: { contentType: "application/merge-patch+json", required: true },
  request: upsertExceptionPolicyRequestValidator,
  response: upsertExceptionPolicyResponseValidator,
};

const deleteExceptionPolicy: Route = {
  operation: "deleteExceptionPolicy",
  method: "DELETE",
  path: "/routing/exceptionPolicies/{exceptionPolicyId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "exceptionPolicyId", type: "string" },
  ],
  request: deleteExceptionPolicyRequestValidator,
  response: deleteExceptionPolicyResponseValidator,
};

const listJobs: Route = {
  operation: "listJobs",
  method: "GET",
  path: "/routing/jobs",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "query", name: "maxpagesize", type: "integer" },
    { in: "query", name: "status", type: "string" },
    { in: "query", name: "queueId", type: "string" },
    { in: "query", name: "channelId", type: "string" },
    { in: "query", name: "classificationPolicyId", type: "string" },
    { in: "query", name: "scheduledBefore", type: "string" },
    { in: "query", name: "scheduledAfter", type: "string" },
  ],
  request: listJobsRequestValidator,
  response: listJobsResponseValidator,
};

const getJob: Route = {
  operation: "getJob",
  method: "GET",
  path: "/routing/jobs/{jobId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
  ],
  request: getJobRequestValidator,
  response: getJobResponseValidator,
};

const upsertJob: Route = {
  operation: "upsertJob",
  method: "PATCH",
  path: "/routing/jobs/{jobId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "header", name: "if-match", type: "string" },
    { in: "header", name: "if-unmodified-since", type: "string" },
    { in: "path", name: "jobId", type: "string" },
  ],
  body: { contentType: "application/merge-patch+json", required: true },
  request: upsertJobRequestValidator,
  response: upsertJobResponseValidator,
};

const deleteJob: Route = {
  operation: "deleteJob",
  method: "DELETE",
  path: "/routing/jobs/{jobId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
  ],
  request: deleteJobRequestValidator,
  response: deleteJobResponseValidator,
};

const closeJob: Route = {
  operation: "closeJob",
  method: "POST",
  path: "/routing/jobs/{jobId}/assignments/{assignmentId}:close",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
    { in: "path", name: "assignmentId", type: "string" },
  ],
  body: { contentType: "application/json", required: false },
  request: closeJobRequestValidator,
  response: closeJobResponseValidator,
};

const completeJob: Route = {
  operation: "completeJob",
  method: "POST",
  path: "/routing/jobs/{jobId}/assignments/{assignmentId}:complete",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
    { in: "path", name: "assignmentId", type: "string" },
  ],
  body: { contentType: "application/json", required: false },
  request: completeJobRequestValidator,
  response: completeJobResponseValidator,
};

const unassignJob: Route = {
  operation: "unassignJob",
  method: "POST",
  path: "/routing/jobs/{jobId}/assignments/{assignmentId}:unassign",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
    { in: "path", name: "assignmentId", type: "string" },
  ],
  body: { contentType: "application/json", required: false },
  request: unassignJobRequestValidator,
  response: unassignJobResponseValidator,
};

const getInQueuePosition: Route = {
  operation: "getInQueuePosition",
  method: "GET",
  path: "/routing/jobs/{jobId}/position",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
  ],
  request: getInQueuePositionRequestValidator,
  response: getInQueuePositionResponseValidator,
};

const cancelJob: Route = {
  operation: "cancelJob",
  method: "POST",
  path: "/routing/jobs/{jobId}:cancel",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
  ],
  body: { contentType: "application/json", required: false },
  request: cancelJobRequestValidator,
  response: cancelJobResponseValidator,
};

const reclassifyJob: Route = {
  operation: "reclassifyJob",
  method: "POST",
  path: "/routing/jobs/{jobId}:reclassify",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "jobId", type: "string" },
  ],
  body: { contentType: "application/json", required: false },
  request: reclassifyJobRequestValidator,
  response: reclassifyJobResponseValidator,
};

const listQueues: Route = {
  operation: "listQueues",
  method: "GET",
  path: "/routing/queues",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "query", name: "maxpagesize", type: "integer" },
  ],
  request: listQueuesRequestValidator,
  response: listQueuesResponseValidator,
};

const getQueue: Route = {
  operation: "getQueue",
  method: "GET",
  path: "/routing/queues/{queueId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "queueId", type: "string" },
  ],
  request: getQueueRequestValidator,
  response: getQueueResponseValidator,
};

const upsertQueue: Route = {
  operation: "upsertQueue",
  method: "PATCH",
  path: "/routing/queues/{queueId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "header", name: "if-match", type: "string" },
    { in: "header", name: "if-unmodified-since", type: "string" },
    { in: "path", name: "queueId", type: "string" },
  ],
  body: { contentType: "application/merge-patch+json", required: true },
  request: upsertQueueRequestValidator,
  response: upsertQueueResponseValidator,
};

const deleteQueue: Route = {
  operation: "deleteQueue",
  method: "DELETE",
  path: "/routing/queues/{queueId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "queueId", type: "string" },
  ],
  request: deleteQueueRequestValidator,
  response: deleteQueueResponseValidator,
};

const getQueueStatistics: Route = {
  operation: "getQueueStatistics",
  method: "GET",
  path: "/routing/queues/{queueId}/statistics",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "queueId", type: "string" },
  ],
  request: getQueueStatisticsRequestValidator,
  response: getQueueStatisticsResponseValidator,
};

const listWorkers: Route = {
  operation: "listWorkers",
  method: "GET",
  path: "/routing/workers",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "query", name: "maxpagesize", type: "integer" },
    { in: "query", name: "state", type: "string" },
    { in: "query", name: "channelId", type: "string" },
    { in: "query", name: "queueId", type: "string" },
    { in: "query", name: "hasCapacity", type: "boolean" },
  ],
  request: listWorkersRequestValidator,
  response: listWorkersResponseValidator,
};

const getWorker: Route = {
  operation: "getWorker",
  method: "GET",
  path: "/routing/workers/{workerId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "workerId", type: "string" },
  ],
  request: getWorkerRequestValidator,
  response: getWorkerResponseValidator,
};

const upsertWorker: Route = {
  operation: "upsertWorker",
  method: "PATCH",
  path: "/routing/workers/{workerId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "header", name: "if-match", type: "string" },
    { in: "header", name: "if-unmodified-since", type: "string" },
    { in: "path", name: "workerId", type: "string" },
  ],
  body: { contentType: "application/merge-patch+json", required: true },
  request: upsertWorkerRequestValidator,
  response: upsertWorkerResponseValidator,
};

const deleteWorker: Route = {
  operation: "deleteWorker",
  method: "DELETE",
  path: "/routing/workers/{workerId}",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "workerId", type: "string" },
  ],
  request: deleteWorkerRequestValidator,
  response: deleteWorkerResponseValidator,
};

const acceptJobOffer: Route = {
  operation: "acceptJobOffer",
  method: "POST",
  path: "/routing/workers/{workerId}/offers/{offerId}:accept",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "workerId", type: "string" },
    { in: "path", name: "offerId", type: "string" },
  ],
  request: acceptJobOfferRequestValidator,
  response: acceptJobOfferResponseValidator,
};

const declineJobOffer: Route = {
  operation: "declineJobOffer",
  method: "POST",
  path: "/routing/workers/{workerId}/offers/{offerId}:decline",
  parameters: [
    { in: "query", name: "api-version", type: "string" },
    { in: "path", name: "workerId", type: "string" },
    { in: "path", name: "offerId", type: "string" },
  ],
  body: { contentType: "application/json", required: false },
  request: declineJobOfferRequestValidator,
  response: declineJobOfferResponseValidator,
};

/** Every operation of Azure Communication Services Job Router: how its requests are routed, read and checked. */
export const jobRouterContract: Contract = {
  api: "job-router",
  versions: ["2023-11-01", "2024-01-18-preview"],
  routes: [
    listClassificationPolicies,
    getClassificationPolicy,
    upsertClassificationPolicy,
    deleteClassificationPolicy,
    listDistributionPolicies,
    getDistributionPolicy,
    upsertDistributionPolicy,
    deleteDistributionPolicy,
    listExceptionPolicies,
    getExceptionPolicy,
    upsertExceptionPolicy,
    deleteExceptionPolicy,
    listJobs,
    getJob,
    upsertJob,
    deleteJob,
    closeJob,
    completeJob,
    unassignJob,
    getInQueuePosition,
    cancelJob,
    reclassifyJob,
    listQueues,
    getQueue,
    upsertQueue,
    deleteQueue,
    getQueueStatistics,
    listWorkers,
    getWorker,
    upsertWorker,
    deleteWorker,
    acceptJobOffer,
    declineJobOffer,
  ],
};
