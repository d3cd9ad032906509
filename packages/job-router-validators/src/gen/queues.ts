// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aNumber,
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInt32,
  isMapOf,
  isNumber,
  isObjectLike,
  isPlain,
  mistyped,
  nullOr,
  type Validator,
  type Walk,
  wrongInt32,
} from "@trunkline/validator-kit";
import type {
  PagedRouterQueue,
  RouterQueue,
  RouterQueueCreateOrUpdate,
  RouterQueueStatistics,
} from "@trunkline/job-router-models";
import { isLabelValue } from "./shared.ts";

/**
 * Checks values against {@link PagedRouterQueue}.
 *
 * One page of queues.
 */
export const pagedRouterQueueValidator: Validator<PagedRouterQueue> = /* @__PURE__ */ defineValidator(
  isPagedRouterQueue,
);

export function isPagedRouterQueue(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterQueue, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isRouterQueue, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link RouterQueue}.
 *
 * Where jobs wait for a worker.
 */
export const routerQueueValidator: Validator<RouterQueue> = /* @__PURE__ */ defineValidator(isRouterQueue);

export function isRouterQueue(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, distributionPolicyId, labels, exceptionPolicyId, etag } = input;
  if (!isPlain(input)) return checkCopy(isRouterQueue, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "name", "distributionPolicyId", "labels", "exceptionPolicyId", "etag"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (name === undefined || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (distributionPolicyId === undefined ||
      typeof distributionPolicyId === "string" ||
      mistyped(walk, "/distributionPolicyId", distributionPolicyId, "string")) &&
    (labels === undefined || isMapOf(labels, isLabelValue, inside(walk, "/labels"))) &&
    (exceptionPolicyId === undefined ||
      typeof exceptionPolicyId === "string" ||
      mistyped(walk, "/exceptionPolicyId", exceptionPolicyId, "string")) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link RouterQueueCreateOrUpdate}.
 *
 * Merge patch of a queue; creates it where there is none.
 */
export const routerQueueCreateOrUpdateValidator: Validator<RouterQueueCreateOrUpdate> = /* @__PURE__ */ defineValidator(
  isRouterQueueCreateOrUpdate,
);

export function isRouterQueueCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { name, distributionPolicyId, labels, exceptionPolicyId } = input;
  if (!isPlain(input)) return checkCopy(isRouterQueueCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["name", "distributionPolicyId", "labels", "exceptionPolicyId"]);
  return (
    (name === undefined || name === null || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (distributionPolicyId === undefined ||
      distributionPolicyId === null ||
      typeof distributionPolicyId === "string" ||
      mistyped(walk, "/distributionPolicyId", distributionPolicyId, "string")) &&
    (labels === undefined || labels === null || isMapOf(labels, nullOr(isLabelValue), inside(walk, "/labels"))) &&
    (exceptionPolicyId === undefined ||
      exceptionPolicyId === null ||
      typeof exceptionPolicyId === "string" ||
      mistyped(walk, "/exceptionPolicyId", exceptionPolicyId, "string"))
  );
}

/**
 * Checks values against {@link RouterQueueStatistics}.
 *
 * What is known about the jobs that wait in a queue.
 */
export const routerQueueStatisticsValidator: Validator<RouterQueueStatistics> = /* @__PURE__ */ defineValidator(
  isRouterQueueStatistics,
);

export function isRouterQueueStatistics(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { queueId, length, estimatedWaitTimeMinutes, longestJobWaitTimeMinutes } = input;
  if (!isPlain(input)) return checkCopy(isRouterQueueStatistics, input, walk);
  walk?.modes?.tidy(walk, input, ["queueId", "length", "estimatedWaitTimeMinutes", "longestJobWaitTimeMinutes"]);
  return (
    (typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (isInt32(length) || wrongInt32(walk, "/length", length)) &&
    (estimatedWaitTimeMinutes === undefined ||
      isMapOf(estimatedWaitTimeMinutes, aNumber, inside(walk, "/estimatedWaitTimeMinutes"))) &&
    (longestJobWaitTimeMinutes === undefined ||
      isNumber(longestJobWaitTimeMinutes) ||
      mistyped(walk, "/longestJobWaitTimeMinutes", longestJobWaitTimeMinutes, "number"))
  );
}
