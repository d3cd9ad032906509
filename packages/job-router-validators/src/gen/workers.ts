// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  checkBoolean,
  checkInt32,
  checkInteger,
  checkNumber,
  checkString,
  dateTimeFormat,
  defineValidator,
  here,
  isArrayOf,
  isDateTime,
  isInt32,
  isInteger,
  isMapOf,
  isNumber,
  isObject,
  isPlain,
  isUriReference,
  itemsOf,
  mapOf,
  maximum,
  minimum,
  nullOr,
  optional,
  required,
  type Validator,
  type Walk,
  uriReferenceFormat,
  visitString,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  PagedRouterWorker,
  RouterChannel,
  RouterJobOffer,
  RouterWorker,
  RouterWorkerAssignment,
  RouterWorkerCreateOrUpdate,
  RouterWorkerState,
  RouterWorkerStateSelector,
} from "@trunkline/job-router-models";
import { isLabelValue, walkLabelValue } from "./shared.ts";

/**
 * Checks values against {@link PagedRouterWorker}.
 *
 * One page of workers.
 */
export const pagedRouterWorkerValidator: Validator<PagedRouterWorker> = /* @__PURE__ */ defineValidator(
  isPagedRouterWorker,
  walkPagedRouterWorker,
);

export function isPagedRouterWorker(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { value, nextLink } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedRouterWorker);
  return (
    isArrayOf(value, isRouterWorker) &&
    (nextLink === undefined || (typeof nextLink === "string" && isUriReference(nextLink)))
  );
}

const pagedRouterWorkerMembers: readonly string[] = ["value", "nextLink"];

export function walkPagedRouterWorker(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedRouterWorkerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "value", required, itemsOf(walkRouterWorker));
  checkString(walk, "nextLink", members.nextLink, optional, [uriReferenceFormat]);
  return members;
}

/**
 * Checks values against {@link RouterChannel}.
 *
 * A channel that a worker serves.
 */
export const routerChannelValidator: Validator<RouterChannel> = /* @__PURE__ */ defineValidator(
  isRouterChannel,
  walkRouterChannel,
);

function isRouterChannel(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { channelId, capacityCostPerJob, maxNumberOfJobs } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterChannel);
  return (
    typeof channelId === "string" &&
    isInt32(capacityCostPerJob) &&
    (maxNumberOfJobs === undefined ||
      (isInteger(maxNumberOfJobs) && maxNumberOfJobs >= 1 && maxNumberOfJobs <= 2147483647))
  );
}

const routerChannelMembers: readonly string[] = ["channelId", "capacityCostPerJob", "maxNumberOfJobs"];

function walkRouterChannel(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerChannelMembers);
  if (members === undefined) return undefined;
  checkString(walk, "channelId", members.channelId, required);
  checkInt32(walk, "capacityCostPerJob", members.capacityCostPerJob, required);
  checkInteger(walk, "maxNumberOfJobs", members.maxNumberOfJobs, optional, [minimum(1), maximum(2147483647)]);
  return members;
}

/**
 * Checks values against {@link RouterJobOffer}.
 *
 * A job held out to a worker.
 */
export const routerJobOfferValidator: Validator<RouterJobOffer> = /* @__PURE__ */ defineValidator(
  isRouterJobOffer,
  walkRouterJobOffer,
);

function isRouterJobOffer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { offerId, jobId, capacityCost, offeredAt, expiresAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobOffer);
  return (
    typeof offerId === "string" &&
    typeof jobId === "string" &&
    isInt32(capacityCost) &&
    (offeredAt === undefined || (typeof offeredAt === "string" && isDateTime(offeredAt))) &&
    (expiresAt === undefined || (typeof expiresAt === "string" && isDateTime(expiresAt)))
  );
}

const routerJobOfferMembers: readonly string[] = ["offerId", "jobId", "capacityCost", "offeredAt", "expiresAt"];

function walkRouterJobOffer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobOfferMembers);
  if (members === undefined) return undefined;
  checkString(walk, "offerId", members.offerId, required);
  checkString(walk, "jobId", members.jobId, required);
  checkInt32(walk, "capacityCost", members.capacityCost, required);
  checkString(walk, "offeredAt", members.offeredAt, optional, [dateTimeFormat]);
  checkString(walk, "expiresAt", members.expiresAt, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link RouterWorker}.
 *
 * Somebody or something that does jobs: an agent, a bot, a team.
 */
export const routerWorkerValidator: Validator<RouterWorker> = /* @__PURE__ */ defineValidator(
  isRouterWorker,
  walkRouterWorker,
);

export function isRouterWorker(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    id,
    state,
    queues,
    capacity,
    labels,
    tags,
    channels,
    offers,
    assignedJobs,
    loadRatio,
    availableForOffers,
    maxConcurrentOffers,
    etag,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterWorker);
  return (
    typeof id === "string" &&
    (state === undefined || typeof state === "string") &&
    (queues === undefined || isArrayOf(queues, (item) => typeof item === "string")) &&
    (capacity === undefined || isInt32(capacity)) &&
    (labels === undefined || isMapOf(labels, isLabelValue)) &&
    (tags === undefined || isMapOf(tags, isLabelValue)) &&
    (channels === undefined || isArrayOf(channels, isRouterChannel)) &&
    (offers === undefined || isArrayOf(offers, isRouterJobOffer)) &&
    (assignedJobs === undefined || isArrayOf(assignedJobs, isRouterWorkerAssignment)) &&
    (loadRatio === undefined || isNumber(loadRatio)) &&
    (availableForOffers === undefined || typeof availableForOffers === "boolean") &&
    (maxConcurrentOffers === undefined || isInt32(maxConcurrentOffers)) &&
    typeof etag === "string"
  );
}

const routerWorkerMembers: readonly string[] = [
  "id",
  "state",
  "queues",
  "capacity",
  "labels",
  "tags",
  "channels",
  "offers",
  "assignedJobs",
  "loadRatio",
  "availableForOffers",
  "maxConcurrentOffers",
  "etag",
];

export function walkRouterWorker(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerWorkerMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  checkString(walk, "state", members.state, optional);
  walkMember(walk, members, "queues", optional, itemsOf(visitString));
  checkInt32(walk, "capacity", members.capacity, optional);
  walkMember(walk, members, "labels", optional, mapOf(walkLabelValue));
  walkMember(walk, members, "tags", optional, mapOf(walkLabelValue));
  walkMember(walk, members, "channels", optional, itemsOf(walkRouterChannel));
  walkMember(walk, members, "offers", optional, itemsOf(walkRouterJobOffer));
  walkMember(walk, members, "assignedJobs", optional, itemsOf(walkRouterWorkerAssignment));
  checkNumber(walk, "loadRatio", members.loadRatio, optional);
  checkBoolean(walk, "availableForOffers", members.availableForOffers, optional);
  checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  checkString(walk, "etag", members.etag, required);
  return members;
}

/**
 * Checks values against {@link RouterWorkerAssignment}.
 *
 * A job that a worker has.
 */
export const routerWorkerAssignmentValidator: Validator<RouterWorkerAssignment> = /* @__PURE__ */ defineValidator(
  isRouterWorkerAssignment,
  walkRouterWorkerAssignment,
);

function isRouterWorkerAssignment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { assignmentId, jobId, capacityCost, assignedAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterWorkerAssignment);
  return (
    typeof assignmentId === "string" &&
    typeof jobId === "string" &&
    isInt32(capacityCost) &&
    typeof assignedAt === "string" &&
    isDateTime(assignedAt)
  );
}

const routerWorkerAssignmentMembers: readonly string[] = ["assignmentId", "jobId", "capacityCost", "assignedAt"];

function walkRouterWorkerAssignment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerWorkerAssignmentMembers);
  if (members === undefined) return undefined;
  checkString(walk, "assignmentId", members.assignmentId, required);
  checkString(walk, "jobId", members.jobId, required);
  checkInt32(walk, "capacityCost", members.capacityCost, required);
  checkString(walk, "assignedAt", members.assignedAt, required, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link RouterWorkerCreateOrUpdate}.
 *
 * Merge patch of a worker; creates it where there is none.
 */
export const routerWorkerCreateOrUpdateValidator: Validator<RouterWorkerCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isRouterWorkerCreateOrUpdate, walkRouterWorkerCreateOrUpdate);

export function isRouterWorkerCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { queues, capacity, labels, tags, channels, availableForOffers, maxConcurrentOffers } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterWorkerCreateOrUpdate);
  return (
    (queues === undefined || queues === null || isArrayOf(queues, (item) => typeof item === "string")) &&
    (capacity === undefined || capacity === null || isInt32(capacity)) &&
    (labels === undefined || labels === null || isMapOf(labels, (item) => item === null || isLabelValue(item))) &&
    (tags === undefined || tags === null || isMapOf(tags, (item) => item === null || isLabelValue(item))) &&
    (channels === undefined || channels === null || isArrayOf(channels, isRouterChannel)) &&
    (availableForOffers === undefined || availableForOffers === null || typeof availableForOffers === "boolean") &&
    (maxConcurrentOffers === undefined || maxConcurrentOffers === null || isInt32(maxConcurrentOffers))
  );
}

const routerWorkerCreateOrUpdateMembers: readonly string[] = [
  "queues",
  "capacity",
  "labels",
  "tags",
  "channels",
  "availableForOffers",
  "maxConcurrentOffers",
];

export function walkRouterWorkerCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerWorkerCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "queues", optional, nullOr(itemsOf(visitString)));
  if (members.capacity !== null) checkInt32(walk, "capacity", members.capacity, optional);
  walkMember(walk, members, "labels", optional, nullOr(mapOf(nullOr(walkLabelValue))));
  walkMember(walk, members, "tags", optional, nullOr(mapOf(nullOr(walkLabelValue))));
  walkMember(walk, members, "channels", optional, nullOr(itemsOf(walkRouterChannel)));
  if (members.availableForOffers !== null) {
    checkBoolean(walk, "availableForOffers", members.availableForOffers, optional);
  }
  if (members.maxConcurrentOffers !== null) {
    checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  }
  return members;
}

/**
 * Checks values against {@link RouterWorkerState}.
 *
 * `active`: gets offers. `draining`: gets no more offers but still has jobs. `inactive`: gets no offers and has no
 * jobs.
 */
export const routerWorkerStateValidator: Validator<RouterWorkerState> = /* @__PURE__ */ defineValidator(
  isRouterWorkerState,
  walkRouterWorkerState,
);

function isRouterWorkerState(input: unknown): boolean {
  return typeof input === "string";
}

function walkRouterWorkerState(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link RouterWorkerStateSelector}.
 *
 * Which workers a list shows: all, or those in one state.
 */
export const routerWorkerStateSelectorValidator: Validator<RouterWorkerStateSelector> = /* @__PURE__ */ defineValidator(
  isRouterWorkerStateSelector,
  walkRouterWorkerStateSelector,
);

function isRouterWorkerStateSelector(input: unknown): boolean {
  return typeof input === "string";
}

function walkRouterWorkerStateSelector(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}
