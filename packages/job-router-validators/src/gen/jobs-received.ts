// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aDateTime,
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isLenient,
  isMapOf,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type { JobMatchingMode, PagedRouterJob, RouterJob } from "@trunkline/job-router-models";
import {
  isJobPriority,
  isQueueAndMatchMode,
  isRouterJobAssignment,
  isRouterJobNote,
  isScheduleAndSuspendMode,
  isSuspendMode,
} from "./jobs.ts";
import { isLabelValue, isRouterWorkerSelector } from "./shared.ts";

/**
 * Checks values against {@link JobMatchingMode}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const jobMatchingModeReceivedValidator: Validator<JobMatchingMode> = /* @__PURE__ */ defineValidator(
  isJobMatchingModeReceived,
);

function isJobMatchingModeReceived(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "queueAndMatch":
      return isQueueAndMatchMode(input, walk);
    case "scheduleAndSuspend":
      return isScheduleAndSuspendMode(input, walk);
    case "suspend":
      return isSuspendMode(input, walk);
    default:
      if (typeof input.kind === "string" && isLenient(walk)) return true;
      return notAmong(walk, "/kind", input.kind, "discriminator", ["queueAndMatch", "scheduleAndSuspend", "suspend"]);
  }
}

/**
 * Checks values against {@link PagedRouterJob}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const pagedRouterJobReceivedValidator: Validator<PagedRouterJob> = /* @__PURE__ */ defineValidator(
  isPagedRouterJobReceived,
);

export function isPagedRouterJobReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterJobReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isRouterJobReceived, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link RouterJob}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const routerJobReceivedValidator: Validator<RouterJob> = /* @__PURE__ */ defineValidator(isRouterJobReceived);

export function isRouterJobReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const {
    id,
    channelReference,
    status,
    enqueuedAt,
    channelId,
    classificationPolicyId,
    queueId,
    priority,
    dispositionCode,
    requestedWorkerSelectors,
    attachedWorkerSelectors,
    labels,
    assignments,
    tags,
    notes,
    scheduledAt,
    matchingMode,
    etag,
  } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobReceived, input, walk);
  walk?.modes?.tidy(walk, input, [
    "id",
    "channelReference",
    "status",
    "enqueuedAt",
    "channelId",
    "classificationPolicyId",
    "queueId",
    "priority",
    "dispositionCode",
    "requestedWorkerSelectors",
    "attachedWorkerSelectors",
    "labels",
    "assignments",
    "tags",
    "notes",
    "scheduledAt",
    "matchingMode",
    "etag",
  ]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (channelReference === undefined ||
      typeof channelReference === "string" ||
      mistyped(walk, "/channelReference", channelReference, "string")) &&
    (status === undefined || typeof status === "string" || mistyped(walk, "/status", status, "string")) &&
    (enqueuedAt === undefined || aDateTime(enqueuedAt, inside(walk, "/enqueuedAt"))) &&
    (channelId === undefined || typeof channelId === "string" || mistyped(walk, "/channelId", channelId, "string")) &&
    (classificationPolicyId === undefined ||
      typeof classificationPolicyId === "string" ||
      mistyped(walk, "/classificationPolicyId", classificationPolicyId, "string")) &&
    (queueId === undefined || typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (priority === undefined || isJobPriority(priority, inside(walk, "/priority"))) &&
    (dispositionCode === undefined ||
      typeof dispositionCode === "string" ||
      mistyped(walk, "/dispositionCode", dispositionCode, "string")) &&
    (requestedWorkerSelectors === undefined ||
      isArrayOf(requestedWorkerSelectors, isRouterWorkerSelector, inside(walk, "/requestedWorkerSelectors"))) &&
    (attachedWorkerSelectors === undefined ||
      isArrayOf(attachedWorkerSelectors, isRouterWorkerSelector, inside(walk, "/attachedWorkerSelectors"))) &&
    (labels === undefined || isMapOf(labels, isLabelValue, inside(walk, "/labels"))) &&
    (assignments === undefined || isMapOf(assignments, isRouterJobAssignment, inside(walk, "/assignments"))) &&
    (tags === undefined || isMapOf(tags, isLabelValue, inside(walk, "/tags"))) &&
    (notes === undefined || isArrayOf(notes, isRouterJobNote, inside(walk, "/notes"))) &&
    (scheduledAt === undefined || aDateTime(scheduledAt, inside(walk, "/scheduledAt"))) &&
    (matchingMode === undefined || isJobMatchingModeReceived(matchingMode, inside(walk, "/matchingMode"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}
