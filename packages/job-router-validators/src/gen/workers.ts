// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aDateTime,
  aString,
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInt32,
  isInteger,
  isMapOf,
  isNumber,
  isObjectLike,
  isPlain,
  mistyped,
  nullOr,
  type Validator,
  type Walk,
  wrong,
  wrongInt32,
} from "@trunkline/validator-kit";
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
import { isLabelValue } from "./shared.ts";

/**
 * Checks values against {@link PagedRouterWorker}.
 *
 * One page of workers.
 */
export const pagedRouterWorkerValidator: Validator<PagedRouterWorker> = /* @__PURE__ */ defineValidator(
  isPagedRouterWorker,
);

export function isPagedRouterWorker(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterWorker, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isRouterWorker, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

function isRouterChannelMaxNumberOfJobs(input: unknown, walk?: Walk): boolean {
  if (!isInteger(input)) return mistyped(walk, "", input, "integer");
  if (input < 1) return wrong(walk, "", input, "minimum", 1, "must be at least 1");
  return input <= 2147483647 || wrong(walk, "", input, "maximum", 2147483647, "must be at most 2147483647");
}

/**
 * Checks values against {@link RouterChannel}.
 *
 * A channel that a worker serves.
 */
export const routerChannelValidator: Validator<RouterChannel> = /* @__PURE__ */ defineValidator(isRouterChannel);

function isRouterChannel(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { channelId, capacityCostPerJob, maxNumberOfJobs } = input;
  if (!isPlain(input)) return checkCopy(isRouterChannel, input, walk);
  walk?.modes?.tidy(walk, input, ["channelId", "capacityCostPerJob", "maxNumberOfJobs"]);
  return (
    (typeof channelId === "string" || mistyped(walk, "/channelId", channelId, "string")) &&
    (isInt32(capacityCostPerJob) || wrongInt32(walk, "/capacityCostPerJob", capacityCostPerJob)) &&
    (maxNumberOfJobs === undefined || isRouterChannelMaxNumberOfJobs(maxNumberOfJobs, inside(walk, "/maxNumberOfJobs")))
  );
}

/**
 * Checks values against {@link RouterJobOffer}.
 *
 * A job held out to a worker.
 */
export const routerJobOfferValidator: Validator<RouterJobOffer> = /* @__PURE__ */ defineValidator(isRouterJobOffer);

function isRouterJobOffer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { offerId, jobId, capacityCost, offeredAt, expiresAt } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobOffer, input, walk);
  walk?.modes?.tidy(walk, input, ["offerId", "jobId", "capacityCost", "offeredAt", "expiresAt"]);
  return (
    (typeof offerId === "string" || mistyped(walk, "/offerId", offerId, "string")) &&
    (typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string")) &&
    (isInt32(capacityCost) || wrongInt32(walk, "/capacityCost", capacityCost)) &&
    (offeredAt === undefined || aDateTime(offeredAt, inside(walk, "/offeredAt"))) &&
    (expiresAt === undefined || aDateTime(expiresAt, inside(walk, "/expiresAt")))
  );
}

/**
 * Checks values against {@link RouterWorker}.
 *
 * Somebody or something that does jobs: an agent, a bot, a team.
 */
export const routerWorkerValidator: Validator<RouterWorker> = /* @__PURE__ */ defineValidator(isRouterWorker);

export function isRouterWorker(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
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
  if (!isPlain(input)) return checkCopy(isRouterWorker, input, walk);
  walk?.modes?.tidy(walk, input, [
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
  ]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (state === undefined || typeof state === "string" || mistyped(walk, "/state", state, "string")) &&
    (queues === undefined || isArrayOf(queues, aString, inside(walk, "/queues"))) &&
    (capacity === undefined || isInt32(capacity) || wrongInt32(walk, "/capacity", capacity)) &&
    (labels === undefined || isMapOf(labels, isLabelValue, inside(walk, "/labels"))) &&
    (tags === undefined || isMapOf(tags, isLabelValue, inside(walk, "/tags"))) &&
    (channels === undefined || isArrayOf(channels, isRouterChannel, inside(walk, "/channels"))) &&
    (offers === undefined || isArrayOf(offers, isRouterJobOffer, inside(walk, "/offers"))) &&
    (assignedJobs === undefined || isArrayOf(assignedJobs, isRouterWorkerAssignment, inside(walk, "/assignedJobs"))) &&
    (loadRatio === undefined || isNumber(loadRatio) || mistyped(walk, "/loadRatio", loadRatio, "number")) &&
    (availableForOffers === undefined ||
      typeof availableForOffers === "boolean" ||
      mistyped(walk, "/availableForOffers", availableForOffers, "boolean")) &&
    (maxConcurrentOffers === undefined ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link RouterWorkerAssignment}.
 *
 * A job that a worker has.
 */
export const routerWorkerAssignmentValidator: Validator<RouterWorkerAssignment> = /* @__PURE__ */ defineValidator(
  isRouterWorkerAssignment,
);

function isRouterWorkerAssignment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { assignmentId, jobId, capacityCost, assignedAt } = input;
  if (!isPlain(input)) return checkCopy(isRouterWorkerAssignment, input, walk);
  walk?.modes?.tidy(walk, input, ["assignmentId", "jobId", "capacityCost", "assignedAt"]);
  return (
    (typeof assignmentId === "string" || mistyped(walk, "/assignmentId", assignmentId, "string")) &&
    (typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string")) &&
    (isInt32(capacityCost) || wrongInt32(walk, "/capacityCost", capacityCost)) &&
    aDateTime(assignedAt, inside(walk, "/assignedAt"))
  );
}

/**
 * Checks values against {@link RouterWorkerCreateOrUpdate}.
 *
 * Merge patch of a worker; creates it where there is none.
 */
export const routerWorkerCreateOrUpdateValidator: Validator<RouterWorkerCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isRouterWorkerCreateOrUpdate);

export function isRouterWorkerCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { queues, capacity, labels, tags, channels, availableForOffers, maxConcurrentOffers } = input;
  if (!isPlain(input)) return checkCopy(isRouterWorkerCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, [
    "queues",
    "capacity",
    "labels",
    "tags",
    "channels",
    "availableForOffers",
    "maxConcurrentOffers",
  ]);
  return (
    (queues === undefined || queues === null || isArrayOf(queues, aString, inside(walk, "/queues"))) &&
    (capacity === undefined || capacity === null || isInt32(capacity) || wrongInt32(walk, "/capacity", capacity)) &&
    (labels === undefined || labels === null || isMapOf(labels, nullOr(isLabelValue), inside(walk, "/labels"))) &&
    (tags === undefined || tags === null || isMapOf(tags, nullOr(isLabelValue), inside(walk, "/tags"))) &&
    (channels === undefined || channels === null || isArrayOf(channels, isRouterChannel, inside(walk, "/channels"))) &&
    (availableForOffers === undefined ||
      availableForOffers === null ||
      typeof availableForOffers === "boolean" ||
      mistyped(walk, "/availableForOffers", availableForOffers, "boolean")) &&
    (maxConcurrentOffers === undefined ||
      maxConcurrentOffers === null ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers))
  );
}

/**
 * Checks values against {@link RouterWorkerState}.
 *
 * `active`: gets offers. `draining`: gets no more offers but still has jobs. `inactive`: gets no offers and has no
 * jobs.
 */
export const routerWorkerStateValidator: Validator<RouterWorkerState> = /* @__PURE__ */ defineValidator(
  isRouterWorkerState,
);

function isRouterWorkerState(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link RouterWorkerStateSelector}.
 *
 * Which workers a list shows: all, or those in one state.
 */
export const routerWorkerStateSelectorValidator: Validator<RouterWorkerStateSelector> = /* @__PURE__ */ defineValidator(
  isRouterWorkerStateSelector,
);

function isRouterWorkerStateSelector(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}
