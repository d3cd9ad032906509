// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  BestWorkerMode,
  BestWorkerModeCreateOrUpdate,
  DistributionMode,
  DistributionModeCreateOrUpdate,
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  LongestIdleMode,
  LongestIdleModeCreateOrUpdate,
  PagedDistributionPolicy,
  RoundRobinMode,
  RoundRobinModeCreateOrUpdate,
  ScoringRuleOptions,
  ScoringRuleOptionsCreateOrUpdate,
  ScoringRuleParameterSelector,
} from "@trunkline/job-router-models";
import {
  bestWorkerModeCreateOrUpdateValidator,
  bestWorkerModeValidator,
  distributionModeCreateOrUpdateValidator,
  distributionModeValidator,
  distributionPolicyCreateOrUpdateValidator,
  distributionPolicyValidator,
  longestIdleModeCreateOrUpdateValidator,
  longestIdleModeValidator,
  pagedDistributionPolicyValidator,
  roundRobinModeCreateOrUpdateValidator,
  roundRobinModeValidator,
  scoringRuleOptionsCreateOrUpdateValidator,
  scoringRuleOptionsValidator,
  scoringRuleParameterSelectorValidator,
} from "../distribution-policies.ts";
import { routerRuleCreateOrUpdateSource, routerRuleSource } from "./shared.ts";

const bestWorkerModeSource: SchemaSource = {
  name: "BestWorkerMode",
  schema: {
    type: "object",
    properties: {
      kind: { const: "bestWorker" },
      scoringRule: {
        $ref: "#/$defs/RouterRule",
        description: "Computes a worker's score. Absent: the mean of how well labels match and selectors are exceeded, between 0 and 1.",
      },
      scoringRuleOptions: {
        $ref: "#/$defs/ScoringRuleOptions",
        description: "How `scoringRule` is asked. Needed only to differ from the defaults.",
      },
      minConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Open offers that a waiting job should have at the least.",
        default: 1,
      },
      maxConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Open offers that a waiting job may have at the most.",
        default: 1,
      },
      bypassSelectors: {
        type: "boolean",
        description: "Offer jobs also to workers whose labels do not satisfy the selectors. Meant for emergencies.",
        default: false,
      },
    },
    required: ["kind"],
    description: "The worker with the highest score gets the job; ties go to the one idle longest.",
  },
  uses: () => [routerRuleSource, scoringRuleOptionsSource],
};

/** {@link BestWorkerMode}: its JSON Schema, and its validator. */
export const bestWorkerModeJsonSchema: StandardJsonSchema<BestWorkerMode> = /* @__PURE__ */ defineJsonSchema(
  bestWorkerModeValidator,
  bestWorkerModeSource,
);

const bestWorkerModeCreateOrUpdateSource: SchemaSource = {
  name: "BestWorkerModeCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "bestWorker" },
      scoringRule: {
        anyOf: [{ $ref: "#/$defs/RouterRuleCreateOrUpdate" }, { type: "null" }],
        description: "Computes a worker's score. Absent: the mean of how well labels match and selectors are exceeded, between 0 and 1.",
      },
      scoringRuleOptions: {
        anyOf: [{ $ref: "#/$defs/ScoringRuleOptionsCreateOrUpdate" }, { type: "null" }],
        description: "How `scoringRule` is asked. Needed only to differ from the defaults.",
      },
      minConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Open offers that a waiting job should have at the least. 1 in a new mode and (inferred) after `null`.",
      },
      maxConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Open offers that a waiting job may have at the most. 1 in a new mode and (inferred) after `null`.",
      },
      bypassSelectors: {
        anyOf: [{ type: "boolean" }, { type: "null" }],
        description: "Offer jobs also to workers whose labels do not satisfy the selectors. `false` in a new mode and (inferred) after `null`.",
      },
    },
    required: ["kind"],
    description: "Merge patch of a mode in which the worker with the highest score gets the job.",
  },
  uses: () => [routerRuleCreateOrUpdateSource, scoringRuleOptionsCreateOrUpdateSource],
};

/** {@link BestWorkerModeCreateOrUpdate}: its JSON Schema, and its validator. */
export const bestWorkerModeCreateOrUpdateJsonSchema: StandardJsonSchema<BestWorkerModeCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  bestWorkerModeCreateOrUpdateValidator,
  bestWorkerModeCreateOrUpdateSource,
);

const distributionModeSource: SchemaSource = {
  name: "DistributionMode",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/BestWorkerMode" },
      { $ref: "#/$defs/LongestIdleMode" },
      { $ref: "#/$defs/RoundRobinMode" },
    ],
    description: "How a worker is chosen among those that qualify. Answers carry every default.",
  },
  uses: () => [bestWorkerModeSource, longestIdleModeSource, roundRobinModeSource],
};

/** {@link DistributionMode}: its JSON Schema, and its validator. */
export const distributionModeJsonSchema: StandardJsonSchema<DistributionMode> = /* @__PURE__ */ defineJsonSchema(
  distributionModeValidator,
  distributionModeSource,
);

const distributionModeCreateOrUpdateSource: SchemaSource = {
  name: "DistributionModeCreateOrUpdate",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/BestWorkerModeCreateOrUpdate" },
      { $ref: "#/$defs/LongestIdleModeCreateOrUpdate" },
      { $ref: "#/$defs/RoundRobinModeCreateOrUpdate" },
    ],
    description: "Merge patch of a distribution mode. Another `kind` than the stored one replaces the mode as a whole (inferred).",
  },
  uses: () => [
    bestWorkerModeCreateOrUpdateSource,
    longestIdleModeCreateOrUpdateSource,
    roundRobinModeCreateOrUpdateSource,
  ],
};

/** {@link DistributionModeCreateOrUpdate}: its JSON Schema, and its validator. */
export const distributionModeCreateOrUpdateJsonSchema: StandardJsonSchema<DistributionModeCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  distributionModeCreateOrUpdateValidator,
  distributionModeCreateOrUpdateSource,
);

const distributionPolicySource: SchemaSource = {
  name: "DistributionPolicy",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Set by the caller in the URL, never in the body.", readOnly: true },
      name: { type: "string", description: "For people." },
      offerExpiresAfterSeconds: {
        type: "number",
        description: "Seconds an offer stays open before it expires. Absent: for how long, no source states.",
      },
      mode: { $ref: "#/$defs/DistributionMode", description: "How the worker is chosen." },
      etag: { type: "string", description: "Entity tag of this state, in quotes.", readOnly: true },
    },
    required: ["id", "etag"],
    description: "Decides which worker is offered a job, and for how long.",
  },
  uses: () => [distributionModeSource],
};

/** {@link DistributionPolicy}: its JSON Schema, and its validator. */
export const distributionPolicyJsonSchema: StandardJsonSchema<DistributionPolicy> = /* @__PURE__ */ defineJsonSchema(
  distributionPolicyValidator,
  distributionPolicySource,
);

const distributionPolicyCreateOrUpdateSource: SchemaSource = {
  name: "DistributionPolicyCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      name: { anyOf: [{ type: "string" }, { type: "null" }], description: "For people." },
      offerExpiresAfterSeconds: {
        anyOf: [{ type: "number" }, { type: "null" }],
        description: "Seconds an offer stays open before it expires. Absent: for how long, no source states.",
      },
      mode: {
        anyOf: [{ $ref: "#/$defs/DistributionModeCreateOrUpdate" }, { type: "null" }],
        description: "How the worker is chosen.",
      },
    },
    description: "Merge patch of a distribution policy; creates it where there is none.",
  },
  uses: () => [distributionModeCreateOrUpdateSource],
};

/** {@link DistributionPolicyCreateOrUpdate}: its JSON Schema, and its validator. */
export const distributionPolicyCreateOrUpdateJsonSchema: StandardJsonSchema<DistributionPolicyCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  distributionPolicyCreateOrUpdateValidator,
  distributionPolicyCreateOrUpdateSource,
);

const longestIdleModeSource: SchemaSource = {
  name: "LongestIdleMode",
  schema: {
    type: "object",
    properties: {
      kind: { const: "longestIdle" },
      minConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Open offers that a waiting job should have at the least.",
        default: 1,
      },
      maxConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Open offers that a waiting job may have at the most.",
        default: 1,
      },
      bypassSelectors: {
        type: "boolean",
        description: "Offer jobs also to workers whose labels do not satisfy the selectors. Meant for emergencies.",
        default: false,
      },
    },
    required: ["kind"],
    description: "The worker with the lowest load gets the job; ties go to the one that has been available longest.",
  },
  uses: () => [],
};

/** {@link LongestIdleMode}: its JSON Schema, and its validator. */
export const longestIdleModeJsonSchema: StandardJsonSchema<LongestIdleMode> = /* @__PURE__ */ defineJsonSchema(
  longestIdleModeValidator,
  longestIdleModeSource,
);

const longestIdleModeCreateOrUpdateSource: SchemaSource = {
  name: "LongestIdleModeCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "longestIdle" },
      minConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Open offers that a waiting job should have at the least. 1 in a new mode and (inferred) after `null`.",
      },
      maxConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Open offers that a waiting job may have at the most. 1 in a new mode and (inferred) after `null`.",
      },
      bypassSelectors: {
        anyOf: [{ type: "boolean" }, { type: "null" }],
        description: "Offer jobs also to workers whose labels do not satisfy the selectors. `false` in a new mode and (inferred) after `null`.",
      },
    },
    required: ["kind"],
    description: "Merge patch of a mode in which the worker with the lowest load gets the job.",
  },
  uses: () => [],
};

/** {@link LongestIdleModeCreateOrUpdate}: its JSON Schema, and its validator. */
export const longestIdleModeCreateOrUpdateJsonSchema: StandardJsonSchema<LongestIdleModeCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  longestIdleModeCreateOrUpdateValidator,
  longestIdleModeCreateOrUpdateSource,
);

const pagedDistributionPolicySource: SchemaSource = {
  name: "PagedDistributionPolicy",
  schema: {
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/$defs/DistributionPolicy" },
        description: "The rows of this page, newest first.",
      },
      nextLink: {
        type: "string",
        format: "uri-reference",
        description: "Where the next page is; absent on the last page. The service sends it relative to the endpoint and without\n`api-version`, which the caller adds.",
      },
    },
    required: ["value"],
    description: "One page of distribution policies.",
  },
  uses: () => [distributionPolicySource],
};

/** {@link PagedDistributionPolicy}: its JSON Schema, and its validator. */
export const pagedDistributionPolicyJsonSchema: StandardJsonSchema<PagedDistributionPolicy> = /* @__PURE__ */ defineJsonSchema(
  pagedDistributionPolicyValidator,
  pagedDistributionPolicySource,
);

const roundRobinModeSource: SchemaSource = {
  name: "RoundRobinMode",
  schema: {
    type: "object",
    properties: {
      kind: { const: "roundRobin" },
      minConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Open offers that a waiting job should have at the least.",
        default: 1,
      },
      maxConcurrentOffers: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Open offers that a waiting job may have at the most.",
        default: 1,
      },
      bypassSelectors: {
        type: "boolean",
        description: "Offer jobs also to workers whose labels do not satisfy the selectors. Meant for emergencies.",
        default: false,
      },
    },
    required: ["kind"],
    description: "Workers get jobs in turn, in the order of their ids.",
  },
  uses: () => [],
};

/** {@link RoundRobinMode}: its JSON Schema, and its validator. */
export const roundRobinModeJsonSchema: StandardJsonSchema<RoundRobinMode> = /* @__PURE__ */ defineJsonSchema(
  roundRobinModeValidator,
  roundRobinModeSource,
);

const roundRobinModeCreateOrUpdateSource: SchemaSource = {
  name: "RoundRobinModeCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "roundRobin" },
      minConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Open offers that a waiting job should have at the least. 1 in a new mode and (inferred) after `null`.",
      },
      maxConcurrentOffers: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Open offers that a waiting job may have at the most. 1 in a new mode and (inferred) after `null`.",
      },
      bypassSelectors: {
        anyOf: [{ type: "boolean" }, { type: "null" }],
        description: "Offer jobs also to workers whose labels do not satisfy the selectors. `false` in a new mode and (inferred) after `null`.",
      },
    },
    required: ["kind"],
    description: "Merge patch of a mode in which workers get jobs in turn.",
  },
  uses: () => [],
};

/** {@link RoundRobinModeCreateOrUpdate}: its JSON Schema, and its validator. */
export const roundRobinModeCreateOrUpdateJsonSchema: StandardJsonSchema<RoundRobinModeCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  roundRobinModeCreateOrUpdateValidator,
  roundRobinModeCreateOrUpdateSource,
);

const scoringRuleOptionsSource: SchemaSource = {
  name: "ScoringRuleOptions",
  schema: {
    type: "object",
    properties: {
      batchSize: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Workers in one question, when `isBatchScoringEnabled` is true.",
        default: 20,
      },
      scoringParameters: {
        type: "array",
        items: { $ref: "#/$defs/ScoringRuleParameterSelector" },
        description: "What the rule sees beside the worker's labels, which it always sees.",
        default: ["jobLabels", "workerSelectors"],
      },
      isBatchScoringEnabled: {
        type: "boolean",
        description: "Ask for several workers at once: the payload then has `workers`, a list, instead of `worker`.",
        default: false,
      },
      descendingOrder: { type: "boolean", description: "Whether the highest score wins.", default: true },
    },
    description: "How a scoring rule is asked. Answers carry the two booleans always, the others only when they were given.",
  },
  uses: () => [scoringRuleParameterSelectorSource],
};

/** {@link ScoringRuleOptions}: its JSON Schema, and its validator. */
export const scoringRuleOptionsJsonSchema: StandardJsonSchema<ScoringRuleOptions> = /* @__PURE__ */ defineJsonSchema(
  scoringRuleOptionsValidator,
  scoringRuleOptionsSource,
);

const scoringRuleOptionsCreateOrUpdateSource: SchemaSource = {
  name: "ScoringRuleOptionsCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      batchSize: {
        anyOf: [{ type: "integer", minimum: -2147483648, maximum: 2147483647 }, { type: "null" }],
        description: "Workers in one question, when `isBatchScoringEnabled` is true. 20 when never given and (inferred) after `null`.",
      },
      scoringParameters: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/ScoringRuleParameterSelector" } }, { type: "null" }],
        description: "What the rule sees beside the worker's labels. Both when never given and (inferred) after `null`.",
      },
      isBatchScoringEnabled: {
        anyOf: [{ type: "boolean" }, { type: "null" }],
        description: "Ask for several workers at once. `false` in new options and (inferred) after `null`.",
      },
      descendingOrder: {
        anyOf: [{ type: "boolean" }, { type: "null" }],
        description: "Whether the highest score wins. `true` in new options and (inferred) after `null`.",
      },
    },
    description: "Merge patch of how a scoring rule is asked.",
  },
  uses: () => [scoringRuleParameterSelectorSource],
};

/** {@link ScoringRuleOptionsCreateOrUpdate}: its JSON Schema, and its validator. */
export const scoringRuleOptionsCreateOrUpdateJsonSchema: StandardJsonSchema<ScoringRuleOptionsCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  scoringRuleOptionsCreateOrUpdateValidator,
  scoringRuleOptionsCreateOrUpdateSource,
);

const scoringRuleParameterSelectorSource: SchemaSource = {
  name: "ScoringRuleParameterSelector",
  schema: {
    type: "string",
    description: "`jobLabels`: the job's labels, as `job`. `workerSelectors`: the job's worker selectors, as `selectors`.",
  },
  uses: () => [],
};

/** {@link ScoringRuleParameterSelector}: its JSON Schema, and its validator. */
export const scoringRuleParameterSelectorJsonSchema: StandardJsonSchema<ScoringRuleParameterSelector> = /* @__PURE__ */ defineJsonSchema(
  scoringRuleParameterSelectorValidator,
  scoringRuleParameterSelectorSource,
);
