// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
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
import {
  pagedRouterWorkerValidator,
  routerChannelValidator,
  routerJobOfferValidator,
  routerWorkerAssignmentValidator,
  routerWorkerCreateOrUpdateValidator,
  routerWorkerStateSelectorValidator,
  routerWorkerStateValidator,
  routerWorkerValidator,
} from "../workers.ts";
import { labelValueSource } from "./shared.ts";

const pagedRouterWorkerSource: SchemaSource = {
  name: "PagedRouterWorker",
  schema: {
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorker" },
        description: "The rows of this page, newest first.",
      },
      nextLink: {
        type: "string",
        format: "uri-reference",
        description: "Where the next page is; absent on the last page. The service sends it relative to the endpoint and without\n`api-version`, which the caller adds.",
      },
    },
    required: ["value"],
    description: "One page of workers.",
  },
  uses: () => [routerWorkerSource],
};

/** {@link PagedRouterWorker}: its JSON Schema, and its validator. */
export const pagedRouterWorkerJsonSchema: StandardJsonSchema<PagedRouterWorker> = /* @__PURE__ */ defineJsonSchema(
  pagedRouterWorkerValidator,
  pagedRouterWorkerSource,
);

const routerChannelSource: SchemaSource = {
  name: "RouterChannel",
  schema: {
    type: "object",
    properties: {
      channelId: { type: "string", description: "For example `voice`." },
      capacityCostPerJob: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Units of the worker's capacity that one job of this channel takes.",
      },
      maxNumberOfJobs: {
        type: "integer",
        minimum: 1,
        maximum: 2147483647,
        description: "Jobs of this channel at the same time, at the most. Absent: as many as the capacity allows.",
      },
    },
    required: ["channelId", "capacityCostPerJob"],
    description: "A channel that a worker serves.",
  },
  uses: () => [],
};

/** {@link RouterChannel}: its JSON Schema, and its validator. */
export const routerChannelJsonSchema: StandardJsonSchema<RouterChannel> = /* @__PURE__ */ defineJsonSchema(
  routerChannelValidator,
  routerChannelSource,
);

const routerJobOfferSource: SchemaSource = {
  name: "RouterJobOffer",
  schema: {
    type: "object",
    properties: {
      offerId: { type: "string", description: "Made by the service; needed to accept or decline.", readOnly: true },
      jobId: { type: "string", description: "The job." },
      capacityCost: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Units of the worker's capacity that the offer takes while it is open.",
      },
      offeredAt: { type: "string", format: "date-time", description: "When the offer was made." },
      expiresAt: { type: "string", format: "date-time", description: "When the offer ends by itself." },
    },
    required: ["offerId", "jobId", "capacityCost"],
    description: "A job held out to a worker.",
  },
  uses: () => [],
};

/** {@link RouterJobOffer}: its JSON Schema, and its validator. */
export const routerJobOfferJsonSchema: StandardJsonSchema<RouterJobOffer> = /* @__PURE__ */ defineJsonSchema(
  routerJobOfferValidator,
  routerJobOfferSource,
);

const routerWorkerSource: SchemaSource = {
  name: "RouterWorker",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Set by the caller in the URL, never in the body.", readOnly: true },
      state: { $ref: "#/$defs/RouterWorkerState", description: "Whether the worker gets offers.", readOnly: true },
      queues: {
        type: "array",
        items: { type: "string" },
        description: "Ids of the queues whose jobs the worker takes.",
      },
      capacity: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "How much the worker can do at the same time, in units that `channels` spends.",
      },
      labels: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/LabelValue" },
        description: "What worker selectors and scoring look at. The service adds a label `Id` with the worker's own id.",
      },
      tags: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/LabelValue" },
        description: "Attributes that nothing is decided by.",
      },
      channels: {
        type: "array",
        items: { $ref: "#/$defs/RouterChannel" },
        description: "The channels the worker serves, and what a job of each costs.",
      },
      offers: {
        type: "array",
        items: { $ref: "#/$defs/RouterJobOffer" },
        description: "Offers open now.",
        readOnly: true,
      },
      assignedJobs: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerAssignment" },
        description: "Jobs the worker has now, also completed ones that are not closed.",
        readOnly: true,
      },
      loadRatio: {
        type: "number",
        description: "Capacity in use by offers and assigned jobs, as a share of `capacity`: 0 is idle, 1 is full.",
        readOnly: true,
      },
      availableForOffers: {
        type: "boolean",
        description: "Whether the worker wants offers. The service sets it to false when an offer expires.",
      },
      maxConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "The worker gets at most this many new offers at a time. Absent: no such limit.",
      },
      etag: {
        type: "string",
        description: "Entity tag of this state, in quotes. It changes also with every offer and assignment.",
        readOnly: true,
      },
    },
    required: ["id", "etag"],
    description: "Somebody or something that does jobs: an agent, a bot, a team.",
  },
  uses: () => [
    routerWorkerStateSource,
    labelValueSource,
    routerChannelSource,
    routerJobOfferSource,
    routerWorkerAssignmentSource,
  ],
};

/** {@link RouterWorker}: its JSON Schema, and its validator. */
export const routerWorkerJsonSchema: StandardJsonSchema<RouterWorker> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerValidator,
  routerWorkerSource,
);

const routerWorkerAssignmentSource: SchemaSource = {
  name: "RouterWorkerAssignment",
  schema: {
    type: "object",
    properties: {
      assignmentId: { type: "string", description: "Needed to complete, close or unassign the job." },
      jobId: { type: "string", description: "The job." },
      capacityCost: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Units of the worker's capacity that the job takes until it is closed.",
      },
      assignedAt: { type: "string", format: "date-time", description: "When the worker accepted." },
    },
    required: ["assignmentId", "jobId", "capacityCost", "assignedAt"],
    description: "A job that a worker has.",
  },
  uses: () => [],
};

/** {@link RouterWorkerAssignment}: its JSON Schema, and its validator. */
export const routerWorkerAssignmentJsonSchema: StandardJsonSchema<RouterWorkerAssignment> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerAssignmentValidator,
  routerWorkerAssignmentSource,
);

const routerWorkerCreateOrUpdateSource: SchemaSource = {
  name: "RouterWorkerCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      queues: {
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
        description: "Ids of the queues whose jobs the worker takes.",
      },
      capacity: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "How much the worker can do at the same time, in units that `channels` spends.",
      },
      labels: {
        anyOf: [
          { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/LabelValue" }, { type: "null" }] } },
          { type: "null" },
        ],
        description: "What worker selectors and scoring look at. The service adds a label `Id` with the worker's own id.",
      },
      tags: {
        anyOf: [
          { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/LabelValue" }, { type: "null" }] } },
          { type: "null" },
        ],
        description: "Attributes that nothing is decided by.",
      },
      channels: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/RouterChannel" } }, { type: "null" }],
        description: "The channels the worker serves, and what a job of each costs.",
      },
      availableForOffers: {
        anyOf: [{ type: "boolean" }, { type: "null" }],
        description: "Whether the worker wants offers. The service sets it to false when an offer expires.",
      },
      maxConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "The worker gets at most this many new offers at a time. Absent: no such limit.",
      },
    },
    description: "Merge patch of a worker; creates it where there is none.",
  },
  uses: () => [labelValueSource, routerChannelSource],
};

/** {@link RouterWorkerCreateOrUpdate}: its JSON Schema, and its validator. */
export const routerWorkerCreateOrUpdateJsonSchema: StandardJsonSchema<RouterWorkerCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerCreateOrUpdateValidator,
  routerWorkerCreateOrUpdateSource,
);

const routerWorkerStateSource: SchemaSource = {
  name: "RouterWorkerState",
  schema: {
    type: "string",
    description: "`active`: gets offers. `draining`: gets no more offers but still has jobs. `inactive`: gets no offers and has no\njobs.",
  },
  uses: () => [],
};

/** {@link RouterWorkerState}: its JSON Schema, and its validator. */
export const routerWorkerStateJsonSchema: StandardJsonSchema<RouterWorkerState> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerStateValidator,
  routerWorkerStateSource,
);

const routerWorkerStateSelectorSource: SchemaSource = {
  name: "RouterWorkerStateSelector",
  schema: { type: "string", description: "Which workers a list shows: all, or those in one state." },
  uses: () => [],
};

/** {@link RouterWorkerStateSelector}: its JSON Schema, and its validator. */
export const routerWorkerStateSelectorJsonSchema: StandardJsonSchema<RouterWorkerStateSelector> = /* @__PURE__ */ defineJsonSchema(
  routerWorkerStateSelectorValidator,
  routerWorkerStateSelectorSource,
);
