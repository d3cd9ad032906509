// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  RouterJobStatus as openRouterJobStatus,
  RouterJobStatusSelector as openRouterJobStatusSelector,
} from "../jobs.ts";
import type {
  JobPriority,
  QueueAndMatchMode,
  RouterJobAssignment,
  RouterJobNote,
  ScheduleAndSuspendMode,
  ScheduleAndSuspendModeCreateOrUpdate,
  SuspendMode,
} from "../jobs.ts";
import type { RouterWorkerSelector, RouterWorkerSelectorInput } from "./shared.ts";
import type { LabelValue } from "../shared.ts";
import type { KnownValues, Unrecognized } from "../unrecognized.ts";

/** As a server knows it. */
export type JobMatchingMode = QueueAndMatchMode | ScheduleAndSuspendMode | SuspendMode;

/** As a server knows it. */
export type JobMatchingModeCreateOrUpdate = QueueAndMatchMode | ScheduleAndSuspendModeCreateOrUpdate | SuspendMode;

/** As a server knows it. */
export interface PagedRouterJob {
  value: RouterJob[];
  nextLink?: string;
}

/** As a server knows it. */
export interface RouterJob {
  readonly id: string;
  channelReference?: string;
  readonly status?: RouterJobStatus;
  readonly enqueuedAt?: string;
  channelId?: string;
  classificationPolicyId?: string;
  queueId?: string;
  priority?: JobPriority;
  dispositionCode?: string;
  requestedWorkerSelectors?: RouterWorkerSelector[];
  readonly attachedWorkerSelectors?: RouterWorkerSelector[];
  labels?: { [key: string]: LabelValue };
  readonly assignments?: { [key: string]: RouterJobAssignment };
  tags?: { [key: string]: LabelValue };
  notes?: RouterJobNote[];
  readonly scheduledAt?: string;
  matchingMode?: JobMatchingMode;
  readonly etag: string;
}

/** As a server knows it. */
export interface RouterJobCreateOrUpdate {
  channelReference?: string | null;
  channelId?: string | null;
  classificationPolicyId?: string | null;
  queueId?: string | null;
  priority?: JobPriority | null;
  dispositionCode?: string | null;
  requestedWorkerSelectors?: RouterWorkerSelectorInput[] | null;
  labels?: { [key: string]: LabelValue | null } | null;
  tags?: { [key: string]: LabelValue | null } | null;
  notes?: RouterJobNote[] | null;
  matchingMode?: JobMatchingModeCreateOrUpdate | null;
}

/** The known values of {@link RouterJobStatus}. */
export const RouterJobStatus: KnownValues<RouterJobStatus> = openRouterJobStatus;

/** As a server knows it. */
export type RouterJobStatus =
  | "pendingClassification"
  | "queued"
  | "assigned"
  | "completed"
  | "closed"
  | "cancelled"
  | "classificationFailed"
  | "created"
  | "pendingSchedule"
  | "scheduled"
  | "scheduleFailed"
  | "waitingForActivation"
  | Unrecognized;

/** The known values of {@link RouterJobStatusSelector}. */
export const RouterJobStatusSelector: KnownValues<RouterJobStatusSelector> = openRouterJobStatusSelector;

/** As a server knows it. */
export type RouterJobStatusSelector =
  | "all"
  | "pendingClassification"
  | "queued"
  | "assigned"
  | "completed"
  | "closed"
  | "cancelled"
  | "classificationFailed"
  | "created"
  | "pendingSchedule"
  | "scheduled"
  | "scheduleFailed"
  | "waitingForActivation"
  | "active"
  | Unrecognized;
