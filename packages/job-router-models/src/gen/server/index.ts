// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

export type {
  LongestIdleMode,
  LongestIdleModeCreateOrUpdate,
  RoundRobinMode,
  RoundRobinModeCreateOrUpdate,
} from "../distribution-policies.ts";
export type {
  CancelExceptionAction,
  QueueLengthExceptionTrigger,
  ReclassifyExceptionAction,
  WaitTimeExceptionTrigger,
} from "../exception-policies.ts";
export type {
  CancelJobOptions,
  CancelJobResult,
  CloseJobOptions,
  CloseJobResult,
  CompleteJobOptions,
  CompleteJobResult,
  JobPriority,
  QueueAndMatchMode,
  ReclassifyJobOptions,
  ReclassifyJobResult,
  RouterJobAssignment,
  RouterJobNote,
  RouterJobPositionDetails,
  ScheduleAndSuspendMode,
  ScheduleAndSuspendModeCreateOrUpdate,
  SuspendMode,
  UnassignJobOptions,
  UnassignJobResult,
} from "../jobs.ts";
export type { AcceptJobOfferResult, DeclineJobOfferOptions, DeclineJobOfferResult } from "../offers.ts";
export type {
  DeleteClassificationPolicyRequest,
  DeleteClassificationPolicyResponse,
  DeleteClassificationPolicySuccess,
  GetClassificationPolicyRequest,
  ListClassificationPoliciesRequest,
} from "../operations/classification-policies.ts";
export type {
  DeleteDistributionPolicyRequest,
  DeleteDistributionPolicyResponse,
  DeleteDistributionPolicySuccess,
  GetDistributionPolicyRequest,
  ListDistributionPoliciesRequest,
} from "../operations/distribution-policies.ts";
export type {
  DeleteExceptionPolicyRequest,
  DeleteExceptionPolicyResponse,
  DeleteExceptionPolicySuccess,
  GetExceptionPolicyRequest,
  ListExceptionPoliciesRequest,
} from "../operations/exception-policies.ts";
export type {
  CancelJobRequest,
  CancelJobResponse,
  CancelJobSuccess,
  CloseJobRequest,
  CloseJobResponse,
  CloseJobSuccess,
  CompleteJobRequest,
  CompleteJobResponse,
  CompleteJobSuccess,
  DeleteJobRequest,
  DeleteJobResponse,
  DeleteJobSuccess,
  GetInQueuePositionRequest,
  GetInQueuePositionResponse,
  GetInQueuePositionSuccess,
  GetJobRequest,
  ReclassifyJobRequest,
  ReclassifyJobResponse,
  ReclassifyJobSuccess,
  UnassignJobRequest,
  UnassignJobResponse,
  UnassignJobSuccess,
} from "../operations/jobs.ts";
export type {
  AcceptJobOfferRequest,
  AcceptJobOfferResponse,
  AcceptJobOfferSuccess,
  DeclineJobOfferRequest,
  DeclineJobOfferResponse,
  DeclineJobOfferSuccess,
} from "../operations/offers.ts";
export type {
  DeleteQueueRequest,
  DeleteQueueResponse,
  DeleteQueueSuccess,
  GetQueueRequest,
  GetQueueResponse,
  GetQueueStatisticsRequest,
  GetQueueStatisticsResponse,
  GetQueueStatisticsSuccess,
  GetQueueSuccess,
  ListQueuesRequest,
  ListQueuesResponse,
  ListQueuesSuccess,
  UpsertQueueRequest,
  UpsertQueueResponse,
  UpsertQueueSuccess,
} from "../operations/queues.ts";
export type {
  DeleteWorkerRequest,
  DeleteWorkerResponse,
  DeleteWorkerSuccess,
  GetWorkerRequest,
  UpsertWorkerRequest,
} from "../operations/workers.ts";
export type { PagedRouterQueue, RouterQueue, RouterQueueCreateOrUpdate, RouterQueueStatistics } from "../queues.ts";
export type {
  CommunicationError,
  DirectMapRouterRule,
  ErrorResponse,
  ErrorResponseAnswer,
  FunctionRouterRule,
  FunctionRouterRuleCreateOrUpdate,
  FunctionRouterRuleCredential,
  FunctionRouterRuleCredentialCreateOrUpdate,
  InnerError,
  LabelValue,
  OAuth2WebhookClientCredential,
  OAuth2WebhookClientCredentialCreateOrUpdate,
  StaticRouterRule,
  WebhookRouterRule,
  WebhookRouterRuleCreateOrUpdate,
} from "../shared.ts";
export type { KnownValues, Unrecognized, UnrecognizedVariant } from "../unrecognized.ts";
export type { RouterChannel, RouterJobOffer, RouterWorkerAssignment, RouterWorkerCreateOrUpdate } from "../workers.ts";
export type {
  ClassificationPolicy,
  ClassificationPolicyCreateOrUpdate,
  ConditionalQueueSelectorAttachment,
  ConditionalWorkerSelectorAttachment,
  ConditionalWorkerSelectorAttachmentInput,
  PagedClassificationPolicy,
  PassThroughQueueSelectorAttachment,
  PassThroughWorkerSelectorAttachment,
  QueueSelectorAttachment,
  QueueWeightedAllocation,
  RouterQueueSelector,
  RuleEngineQueueSelectorAttachment,
  RuleEngineWorkerSelectorAttachment,
  StaticQueueSelectorAttachment,
  StaticWorkerSelectorAttachment,
  StaticWorkerSelectorAttachmentInput,
  WeightedAllocationQueueSelectorAttachment,
  WeightedAllocationWorkerSelectorAttachment,
  WeightedAllocationWorkerSelectorAttachmentInput,
  WorkerSelectorAttachment,
  WorkerSelectorAttachmentInput,
  WorkerWeightedAllocation,
  WorkerWeightedAllocationInput,
} from "./classification-policies.ts";
export { ScoringRuleParameterSelector } from "./distribution-policies.ts";
export type {
  BestWorkerMode,
  BestWorkerModeCreateOrUpdate,
  DistributionMode,
  DistributionModeCreateOrUpdate,
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  PagedDistributionPolicy,
  ScoringRuleOptions,
  ScoringRuleOptionsCreateOrUpdate,
} from "./distribution-policies.ts";
export type {
  ExceptionAction,
  ExceptionActionInput,
  ExceptionPolicy,
  ExceptionPolicyCreateOrUpdate,
  ExceptionRule,
  ExceptionRuleInput,
  ExceptionTrigger,
  ManualReclassifyExceptionAction,
  ManualReclassifyExceptionActionInput,
  PagedExceptionPolicy,
} from "./exception-policies.ts";
export { RouterJobStatus, RouterJobStatusSelector } from "./jobs.ts";
export type {
  JobMatchingMode,
  JobMatchingModeCreateOrUpdate,
  PagedRouterJob,
  RouterJob,
  RouterJobCreateOrUpdate,
} from "./jobs.ts";
export type {
  GetClassificationPolicyResponse,
  GetClassificationPolicySuccess,
  ListClassificationPoliciesResponse,
  ListClassificationPoliciesSuccess,
  UpsertClassificationPolicyRequest,
  UpsertClassificationPolicyResponse,
  UpsertClassificationPolicySuccess,
} from "./operations/classification-policies.ts";
export type {
  GetDistributionPolicyResponse,
  GetDistributionPolicySuccess,
  ListDistributionPoliciesResponse,
  ListDistributionPoliciesSuccess,
  UpsertDistributionPolicyRequest,
  UpsertDistributionPolicyResponse,
  UpsertDistributionPolicySuccess,
} from "./operations/distribution-policies.ts";
export type {
  GetExceptionPolicyResponse,
  GetExceptionPolicySuccess,
  ListExceptionPoliciesResponse,
  ListExceptionPoliciesSuccess,
  UpsertExceptionPolicyRequest,
  UpsertExceptionPolicyResponse,
  UpsertExceptionPolicySuccess,
} from "./operations/exception-policies.ts";
export type {
  GetJobResponse,
  GetJobSuccess,
  ListJobsRequest,
  ListJobsResponse,
  ListJobsSuccess,
  UpsertJobRequest,
  UpsertJobResponse,
  UpsertJobSuccess,
} from "./operations/jobs.ts";
export type {
  GetWorkerResponse,
  GetWorkerSuccess,
  ListWorkersRequest,
  ListWorkersResponse,
  ListWorkersSuccess,
  UpsertWorkerResponse,
  UpsertWorkerSuccess,
} from "./operations/workers.ts";
export { ExpressionRouterRuleLanguage, LabelOperator, RouterWorkerSelectorStatus } from "./shared.ts";
export type {
  ExpressionRouterRule,
  ExpressionRouterRuleCreateOrUpdate,
  RouterRule,
  RouterRuleCreateOrUpdate,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
} from "./shared.ts";
export { RouterWorkerState, RouterWorkerStateSelector } from "./workers.ts";
export type { PagedRouterWorker, RouterWorker } from "./workers.ts";
