// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  RouterWorkerState as openRouterWorkerState,
  RouterWorkerStateSelector as openRouterWorkerStateSelector,
} from "../workers.ts";
import type { LabelValue } from "../shared.ts";
import type { KnownValues, Unrecognized } from "../unrecognized.ts";
import type { RouterChannel, RouterJobOffer, RouterWorkerAssignment } from "../workers.ts";

/** As a server knows it. */
export interface PagedRouterWorker {
  value: RouterWorker[];
  nextLink?: string;
}

/** As a server knows it. */
export interface RouterWorker {
  readonly id: string;
  readonly state?: RouterWorkerState;
  queues?: string[];
  capacity?: number;
  labels?: { [key: string]: LabelValue };
  tags?: { [key: string]: LabelValue };
  channels?: RouterChannel[];
  readonly offers?: RouterJobOffer[];
  readonly assignedJobs?: RouterWorkerAssignment[];
  readonly loadRatio?: number;
  availableForOffers?: boolean;
  maxConcurrentOffers?: number;
  readonly etag: string;
}

/** The known values of {@link RouterWorkerState}. */
export const RouterWorkerState: KnownValues<RouterWorkerState> = openRouterWorkerState;

/** As a server knows it. */
export type RouterWorkerState = "active" | "draining" | "inactive" | Unrecognized;

/** The known values of {@link RouterWorkerStateSelector}. */
export const RouterWorkerStateSelector: KnownValues<RouterWorkerStateSelector> = openRouterWorkerStateSelector;

/** As a server knows it. */
export type RouterWorkerStateSelector = "active" | "draining" | "inactive" | "all" | Unrecognized;
