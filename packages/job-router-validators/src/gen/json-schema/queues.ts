// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  PagedRouterQueue,
  RouterQueue,
  RouterQueueCreateOrUpdate,
  RouterQueueStatistics,
} from "@trunkline/job-router-models";
import {
  pagedRouterQueueValidator,
  routerQueueCreateOrUpdateValidator,
  routerQueueStatisticsValidator,
  routerQueueValidator,
} from "../queues.ts";
import { labelValueSource } from "./shared.ts";

const pagedRouterQueueSource: SchemaSource = {
  name: "PagedRouterQueue",
  schema: {
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/$defs/RouterQueue" },
        description: "The rows of this page, newest first.",
      },
      nextLink: {
        type: "string",
        format: "uri-reference",
        description: "Where the next page is; absent on the last page. The service sends it relative to the endpoint and without\n`api-version`, which the caller adds.",
      },
    },
    required: ["value"],
    description: "One page of queues.",
  },
  uses: () => [routerQueueSource],
};

/** {@link PagedRouterQueue}: its JSON Schema, and its validator. */
export const pagedRouterQueueJsonSchema: StandardJsonSchema<PagedRouterQueue> = /* @__PURE__ */ defineJsonSchema(
  pagedRouterQueueValidator,
  pagedRouterQueueSource,
);

const routerQueueSource: SchemaSource = {
  name: "RouterQueue",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Set by the caller in the URL, never in the body.", readOnly: true },
      name: { type: "string", description: "For people." },
      distributionPolicyId: {
        type: "string",
        description: "The policy by which the queue's jobs are offered to workers. It must exist.",
      },
      labels: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/LabelValue" },
        description: "What queue selectors look at. The service adds a label `Id` with the queue's own id.",
      },
      exceptionPolicyId: {
        type: "string",
        description: "The policy for jobs that wait too long or behind too many. It must exist (inferred).",
      },
      etag: { type: "string", description: "Entity tag of this state, in quotes.", readOnly: true },
    },
    required: ["id", "etag"],
    description: "Where jobs wait for a worker.",
  },
  uses: () => [labelValueSource],
};

/** {@link RouterQueue}: its JSON Schema, and its validator. */
export const routerQueueJsonSchema: StandardJsonSchema<RouterQueue> = /* @__PURE__ */ defineJsonSchema(
  routerQueueValidator,
  routerQueueSource,
);

const routerQueueCreateOrUpdateSource: SchemaSource = {
  name: "RouterQueueCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      name: { anyOf: [{ type: "string" }, { type: "null" }], description: "For people." },
      distributionPolicyId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "The policy by which the queue's jobs are offered to workers. It must exist.",
      },
      labels: {
        anyOf: [
          { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/LabelValue" }, { type: "null" }] } },
          { type: "null" },
        ],
        description: "What queue selectors look at. The service adds a label `Id` with the queue's own id.",
      },
      exceptionPolicyId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "The policy for jobs that wait too long or behind too many. It must exist (inferred).",
      },
    },
    description: "Merge patch of a queue; creates it where there is none.",
  },
  uses: () => [labelValueSource],
};

/** {@link RouterQueueCreateOrUpdate}: its JSON Schema, and its validator. */
export const routerQueueCreateOrUpdateJsonSchema: StandardJsonSchema<RouterQueueCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  routerQueueCreateOrUpdateValidator,
  routerQueueCreateOrUpdateSource,
);

const routerQueueStatisticsSource: SchemaSource = {
  name: "RouterQueueStatistics",
  schema: {
    type: "object",
    properties: {
      queueId: { type: "string", description: "The queue." },
      length: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Jobs in status `queued`, with or without open offers.",
      },
      estimatedWaitTimeMinutes: {
        type: "object",
        additionalProperties: { type: "number" },
        description: "Minutes that a job queued now would probably wait, rounded up, by priority. Absent while nothing is known.",
      },
      longestJobWaitTimeMinutes: {
        type: "number",
        description: "Minutes that the longest waiting job has waited. Absent for an empty queue.",
      },
    },
    required: ["queueId", "length"],
    description: "What is known about the jobs that wait in a queue.",
  },
  uses: () => [],
};

/** {@link RouterQueueStatistics}: its JSON Schema, and its validator. */
export const routerQueueStatisticsJsonSchema: StandardJsonSchema<RouterQueueStatistics> = /* @__PURE__ */ defineJsonSchema(
  routerQueueStatisticsValidator,
  routerQueueStatisticsSource,
);
