// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  checkInt32,
  checkNumber,
  checkString,
  defineValidator,
  isArrayOf,
  isInt32,
  isMapOf,
  isNumber,
  isObject,
  isPlain,
  isUriReference,
  itemsOf,
  mapOf,
  nullOr,
  optional,
  required,
  type Validator,
  type Walk,
  uriReferenceFormat,
  visitNumber,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  PagedRouterQueue,
  RouterQueue,
  RouterQueueCreateOrUpdate,
  RouterQueueStatistics,
} from "@trunkline/job-router-models";
import { isLabelValue, walkLabelValue } from "./shared.ts";

/**
 * Checks values against {@link PagedRouterQueue}.
 *
 * One page of queues.
 */
export const pagedRouterQueueValidator: Validator<PagedRouterQueue> = /* @__PURE__ */ defineValidator(
  isPagedRouterQueue,
  walkPagedRouterQueue,
);

export function isPagedRouterQueue(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { value, nextLink } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedRouterQueue);
  return (
    isArrayOf(value, isRouterQueue) &&
    (nextLink === undefined || (typeof nextLink === "string" && isUriReference(nextLink)))
  );
}

const pagedRouterQueueMembers: readonly string[] = ["value", "nextLink"];

export function walkPagedRouterQueue(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedRouterQueueMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "value", required, itemsOf(walkRouterQueue));
  checkString(walk, "nextLink", members.nextLink, optional, [uriReferenceFormat]);
  return members;
}

/**
 * Checks values against {@link RouterQueue}.
 *
 * Where jobs wait for a worker.
 */
export const routerQueueValidator: Validator<RouterQueue> = /* @__PURE__ */ defineValidator(
  isRouterQueue,
  walkRouterQueue,
);

export function isRouterQueue(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { id, name, distributionPolicyId, labels, exceptionPolicyId, etag } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterQueue);
  return (
    typeof id === "string" &&
    (name === undefined || typeof name === "string") &&
    (distributionPolicyId === undefined || typeof distributionPolicyId === "string") &&
    (labels === undefined || isMapOf(labels, isLabelValue)) &&
    (exceptionPolicyId === undefined || typeof exceptionPolicyId === "string") &&
    typeof etag === "string"
  );
}

const routerQueueMembers: readonly string[] = [
  "id",
  "name",
  "distributionPolicyId",
  "labels",
  "exceptionPolicyId",
  "etag",
];

export function walkRouterQueue(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerQueueMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  checkString(walk, "name", members.name, optional);
  checkString(walk, "distributionPolicyId", members.distributionPolicyId, optional);
  walkMember(walk, members, "labels", optional, mapOf(walkLabelValue));
  checkString(walk, "exceptionPolicyId", members.exceptionPolicyId, optional);
  checkString(walk, "etag", members.etag, required);
  return members;
}

/**
 * Checks values against {@link RouterQueueCreateOrUpdate}.
 *
 * Merge patch of a queue; creates it where there is none.
 */
export const routerQueueCreateOrUpdateValidator: Validator<RouterQueueCreateOrUpdate> = /* @__PURE__ */ defineValidator(
  isRouterQueueCreateOrUpdate,
  walkRouterQueueCreateOrUpdate,
);

export function isRouterQueueCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { name, distributionPolicyId, labels, exceptionPolicyId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterQueueCreateOrUpdate);
  return (
    (name === undefined || name === null || typeof name === "string") &&
    (distributionPolicyId === undefined || distributionPolicyId === null || typeof distributionPolicyId === "string") &&
    (labels === undefined || labels === null || isMapOf(labels, (item) => item === null || isLabelValue(item))) &&
    (exceptionPolicyId === undefined || exceptionPolicyId === null || typeof exceptionPolicyId === "string")
  );
}

const routerQueueCreateOrUpdateMembers: readonly string[] = [
  "name",
  "distributionPolicyId",
  "labels",
  "exceptionPolicyId",
];

export function walkRouterQueueCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerQueueCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.name !== null) checkString(walk, "name", members.name, optional);
  if (members.distributionPolicyId !== null) {
    checkString(walk, "distributionPolicyId", members.distributionPolicyId, optional);
  }
  walkMember(walk, members, "labels", optional, nullOr(mapOf(nullOr(walkLabelValue))));
  if (members.exceptionPolicyId !== null) checkString(walk, "exceptionPolicyId", members.exceptionPolicyId, optional);
  return members;
}

/**
 * Checks values against {@link RouterQueueStatistics}.
 *
 * What is known about the jobs that wait in a queue.
 */
export const routerQueueStatisticsValidator: Validator<RouterQueueStatistics> = /* @__PURE__ */ defineValidator(
  isRouterQueueStatistics,
  walkRouterQueueStatistics,
);

export function isRouterQueueStatistics(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { queueId, length, estimatedWaitTimeMinutes, longestJobWaitTimeMinutes } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterQueueStatistics);
  return (
    typeof queueId === "string" &&
    isInt32(length) &&
    (estimatedWaitTimeMinutes === undefined || isMapOf(estimatedWaitTimeMinutes, isNumber)) &&
    (longestJobWaitTimeMinutes === undefined || isNumber(longestJobWaitTimeMinutes))
  );
}

const routerQueueStatisticsMembers: readonly string[] = [
  "queueId",
  "length",
  "estimatedWaitTimeMinutes",
  "longestJobWaitTimeMinutes",
];

export function walkRouterQueueStatistics(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerQueueStatisticsMembers);
  if (members === undefined) return undefined;
  checkString(walk, "queueId", members.queueId, required);
  checkInt32(walk, "length", members.length, required);
  walkMember(walk, members, "estimatedWaitTimeMinutes", optional, mapOf(visitNumber));
  checkNumber(walk, "longestJobWaitTimeMinutes", members.longestJobWaitTimeMinutes, optional);
  return members;
}
