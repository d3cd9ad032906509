// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  ClassificationPolicy,
  ClassificationPolicyCreateOrUpdate,
  ConditionalQueueSelectorAttachment,
  ConditionalWorkerSelectorAttachment,
  ConditionalWorkerSelectorAttachmentInput,
  PagedClassificationPolicy,
  PassThroughQueueSelectorAttachment,
  PassThroughWorkerSelectorAttachment,
  QueueSelectorAttachment,
  QueueWeightedAllocation,
  RouterQueueSelector,
  RuleEngineQueueSelectorAttachment,
  RuleEngineWorkerSelectorAttachment,
  StaticQueueSelectorAttachment,
  StaticWorkerSelectorAttachment,
  StaticWorkerSelectorAttachmentInput,
  WeightedAllocationQueueSelectorAttachment,
  WeightedAllocationWorkerSelectorAttachment,
  WeightedAllocationWorkerSelectorAttachmentInput,
  WorkerSelectorAttachment,
  WorkerSelectorAttachmentInput,
  WorkerWeightedAllocation,
  WorkerWeightedAllocationInput,
} from "@trunkline/job-router-models";
import {
  classificationPolicyCreateOrUpdateValidator,
  classificationPolicyValidator,
  conditionalQueueSelectorAttachmentValidator,
  conditionalWorkerSelectorAttachmentInputValidator,
  conditionalWorkerSelectorAttachmentValidator,
  pagedClassificationPolicyValidator,
  passThroughQueueSelectorAttachmentValidator,
  passThroughWorkerSelectorAttachmentValidator,
  queueSelectorAttachmentValidator,
  queueWeightedAllocationValidator,
  routerQueueSelectorValidator,
  ruleEngineQueueSelectorAttachmentValidator,
  ruleEngineWorkerSelectorAttachmentValidator,
  staticQueueSelectorAttachmentValidator,
  staticWorkerSelectorAttachmentInputValidator,
  staticWorkerSelectorAttachmentValidator,
  weightedAllocationQueueSelectorAttachmentValidator,
  weightedAllocationWorkerSelectorAttachmentInputValidator,
  weightedAllocationWorkerSelectorAttachmentValidator,
  workerSelectorAttachmentInputValidator,
  workerSelectorAttachmentValidator,
  workerWeightedAllocationInputValidator,
  workerWeightedAllocationValidator,
} from "../classification-policies.ts";
import {
  labelOperatorSource,
  routerRuleCreateOrUpdateSource,
  routerRuleSource,
  routerWorkerSelectorInputSource,
  routerWorkerSelectorSource,
} from "./shared.ts";

const classificationPolicySource: SchemaSource = {
  name: "ClassificationPolicy",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Set by the caller in the URL, never in the body.", readOnly: true },
      name: { type: "string", description: "For people." },
      fallbackQueueId: { type: "string", description: "Queue of a job for which the queue selectors find none." },
      queueSelectorAttachments: {
        type: "array",
        items: { $ref: "#/$defs/QueueSelectorAttachment" },
        description: "Where a job's queue comes from. Answers carry an empty list when none was given.",
      },
      prioritizationRule: {
        $ref: "#/$defs/RouterRule",
        description: "Computes a job's priority from its labels. Absent: the job keeps its own.",
      },
      workerSelectorAttachments: {
        type: "array",
        items: { $ref: "#/$defs/WorkerSelectorAttachment" },
        description: "Where a job's `attachedWorkerSelectors` come from. Answers carry an empty list when none was given.",
      },
      etag: { type: "string", description: "Entity tag of this state, in quotes.", readOnly: true },
    },
    required: ["id", "etag"],
    description: "Decides a job's priority, its queue and the selectors its worker must satisfy, in this order.",
  },
  uses: () => [queueSelectorAttachmentSource, routerRuleSource, workerSelectorAttachmentSource],
};

/** {@link ClassificationPolicy}: its JSON Schema, and its validator. */
export const classificationPolicyJsonSchema: StandardJsonSchema<ClassificationPolicy> = /* @__PURE__ */ defineJsonSchema(
  classificationPolicyValidator,
  classificationPolicySource,
);

const classificationPolicyCreateOrUpdateSource: SchemaSource = {
  name: "ClassificationPolicyCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      name: { anyOf: [{ type: "string" }, { type: "null" }], description: "For people." },
      fallbackQueueId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "Queue of a job for which the queue selectors find none.",
      },
      queueSelectorAttachments: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/QueueSelectorAttachment" } }, { type: "null" }],
        description: "Where a job's queue comes from. Answers carry an empty list when none was given.",
      },
      prioritizationRule: {
        anyOf: [{ $ref: "#/$defs/RouterRuleCreateOrUpdate" }, { type: "null" }],
        description: "Computes a job's priority from its labels. Absent: the job keeps its own.",
      },
      workerSelectorAttachments: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/WorkerSelectorAttachmentInput" } }, { type: "null" }],
        description: "Where a job's `attachedWorkerSelectors` come from. Answers carry an empty list when none was given.",
      },
    },
    description: "Merge patch of a classification policy; creates it where there is none.",
  },
  uses: () => [queueSelectorAttachmentSource, routerRuleCreateOrUpdateSource, workerSelectorAttachmentInputSource],
};

/** {@link ClassificationPolicyCreateOrUpdate}: its JSON Schema, and its validator. */
export const classificationPolicyCreateOrUpdateJsonSchema: StandardJsonSchema<ClassificationPolicyCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  classificationPolicyCreateOrUpdateValidator,
  classificationPolicyCreateOrUpdateSource,
);

const conditionalQueueSelectorAttachmentSource: SchemaSource = {
  name: "ConditionalQueueSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "conditional" },
      condition: { $ref: "#/$defs/RouterRule", description: "Asked with the job's labels." },
      queueSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterQueueSelector" },
        description: "Attached when the condition answers true.",
      },
    },
    required: ["kind", "condition", "queueSelectors"],
    description: "Selectors that count only for jobs for which a rule answers true.",
  },
  uses: () => [routerRuleSource, routerQueueSelectorSource],
};

/** {@link ConditionalQueueSelectorAttachment}: its JSON Schema, and its validator. */
export const conditionalQueueSelectorAttachmentJsonSchema: StandardJsonSchema<ConditionalQueueSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  conditionalQueueSelectorAttachmentValidator,
  conditionalQueueSelectorAttachmentSource,
);

const conditionalWorkerSelectorAttachmentSource: SchemaSource = {
  name: "ConditionalWorkerSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "conditional" },
      condition: { $ref: "#/$defs/RouterRule", description: "Asked with the job's labels." },
      workerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelector" },
        description: "Attached when the condition answers true.",
      },
    },
    required: ["kind", "condition", "workerSelectors"],
    description: "Selectors that count only for jobs for which a rule answers true.",
  },
  uses: () => [routerRuleSource, routerWorkerSelectorSource],
};

/** {@link ConditionalWorkerSelectorAttachment}: its JSON Schema, and its validator. */
export const conditionalWorkerSelectorAttachmentJsonSchema: StandardJsonSchema<ConditionalWorkerSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  conditionalWorkerSelectorAttachmentValidator,
  conditionalWorkerSelectorAttachmentSource,
);

const conditionalWorkerSelectorAttachmentInputSource: SchemaSource = {
  name: "ConditionalWorkerSelectorAttachmentInput",
  schema: {
    type: "object",
    properties: {
      kind: { const: "conditional" },
      condition: { $ref: "#/$defs/RouterRule", description: "Asked with the job's labels." },
      workerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelectorInput" },
        description: "Attached when the condition answers true.",
      },
    },
    required: ["kind", "condition", "workerSelectors"],
    description: "{@link ConditionalWorkerSelectorAttachment} as it is sent: without the members that only the service sets.",
  },
  uses: () => [routerRuleSource, routerWorkerSelectorInputSource],
};

/** {@link ConditionalWorkerSelectorAttachmentInput}: its JSON Schema, and its validator. */
export const conditionalWorkerSelectorAttachmentInputJsonSchema: StandardJsonSchema<ConditionalWorkerSelectorAttachmentInput> = /* @__PURE__ */ defineJsonSchema(
  conditionalWorkerSelectorAttachmentInputValidator,
  conditionalWorkerSelectorAttachmentInputSource,
);

const pagedClassificationPolicySource: SchemaSource = {
  name: "PagedClassificationPolicy",
  schema: {
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/$defs/ClassificationPolicy" },
        description: "The rows of this page, newest first.",
      },
      nextLink: {
        type: "string",
        format: "uri-reference",
        description: "Where the next page is; absent on the last page. The service sends it relative to the endpoint and without\n`api-version`, which the caller adds.",
      },
    },
    required: ["value"],
    description: "One page of classification policies.",
  },
  uses: () => [classificationPolicySource],
};

/** {@link PagedClassificationPolicy}: its JSON Schema, and its validator. */
export const pagedClassificationPolicyJsonSchema: StandardJsonSchema<PagedClassificationPolicy> = /* @__PURE__ */ defineJsonSchema(
  pagedClassificationPolicyValidator,
  pagedClassificationPolicySource,
);

const passThroughQueueSelectorAttachmentSource: SchemaSource = {
  name: "PassThroughQueueSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "passThrough" },
      key: { type: "string", description: "The label's name, on the job and on the queue." },
      labelOperator: {
        $ref: "#/$defs/LabelOperator",
        description: "How the queue's value is compared with the job's.",
      },
    },
    required: ["kind", "key", "labelOperator"],
    description: "A selector on the label of the same name as one of the job's, with the job's value.",
  },
  uses: () => [labelOperatorSource],
};

/** {@link PassThroughQueueSelectorAttachment}: its JSON Schema, and its validator. */
export const passThroughQueueSelectorAttachmentJsonSchema: StandardJsonSchema<PassThroughQueueSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  passThroughQueueSelectorAttachmentValidator,
  passThroughQueueSelectorAttachmentSource,
);

const passThroughWorkerSelectorAttachmentSource: SchemaSource = {
  name: "PassThroughWorkerSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "passThrough" },
      key: { type: "string", description: "The label's name, on the job and on the worker." },
      labelOperator: {
        $ref: "#/$defs/LabelOperator",
        description: "How the worker's value is compared with the job's.",
      },
      expiresAfterSeconds: {
        type: "number",
        description: "Seconds, counted from when the job is queued, after which the selector no longer counts. Absent: it always counts.",
      },
    },
    required: ["kind", "key", "labelOperator"],
    description: "A selector on the label of the same name as one of the job's, with the job's value.",
  },
  uses: () => [labelOperatorSource],
};

/** {@link PassThroughWorkerSelectorAttachment}: its JSON Schema, and its validator. */
export const passThroughWorkerSelectorAttachmentJsonSchema: StandardJsonSchema<PassThroughWorkerSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  passThroughWorkerSelectorAttachmentValidator,
  passThroughWorkerSelectorAttachmentSource,
);

const queueSelectorAttachmentSource: SchemaSource = {
  name: "QueueSelectorAttachment",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/ConditionalQueueSelectorAttachment" },
      { $ref: "#/$defs/PassThroughQueueSelectorAttachment" },
      { $ref: "#/$defs/RuleEngineQueueSelectorAttachment" },
      { $ref: "#/$defs/StaticQueueSelectorAttachment" },
      { $ref: "#/$defs/WeightedAllocationQueueSelectorAttachment" },
    ],
    description: "Contributes selectors to the choice of a job's queue. The selectors of all attachments must hold together.",
  },
  uses: () => [
    conditionalQueueSelectorAttachmentSource,
    passThroughQueueSelectorAttachmentSource,
    ruleEngineQueueSelectorAttachmentSource,
    staticQueueSelectorAttachmentSource,
    weightedAllocationQueueSelectorAttachmentSource,
  ],
};

/** {@link QueueSelectorAttachment}: its JSON Schema, and its validator. */
export const queueSelectorAttachmentJsonSchema: StandardJsonSchema<QueueSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  queueSelectorAttachmentValidator,
  queueSelectorAttachmentSource,
);

const queueWeightedAllocationSource: SchemaSource = {
  name: "QueueWeightedAllocation",
  schema: {
    type: "object",
    properties: {
      weight: { type: "number", description: "Chance, as a fraction of 1." },
      queueSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterQueueSelector" },
        description: "Attached when this allocation is drawn.",
      },
    },
    required: ["weight", "queueSelectors"],
    description: "A set of queue selectors and its chance to be drawn.",
  },
  uses: () => [routerQueueSelectorSource],
};

/** {@link QueueWeightedAllocation}: its JSON Schema, and its validator. */
export const queueWeightedAllocationJsonSchema: StandardJsonSchema<QueueWeightedAllocation> = /* @__PURE__ */ defineJsonSchema(
  queueWeightedAllocationValidator,
  queueWeightedAllocationSource,
);

const routerQueueSelectorSource: SchemaSource = {
  name: "RouterQueueSelector",
  schema: {
    type: "object",
    properties: {
      key: { type: "string", description: "Which label." },
      labelOperator: { $ref: "#/$defs/LabelOperator", description: "How it is compared." },
      value: {
        description: "What it is compared with. A number, a string or a boolean; other JSON is stored but matches nothing.",
      },
    },
    required: ["key", "labelOperator"],
    description: "A condition on the labels of a queue.",
  },
  uses: () => [labelOperatorSource],
};

/** {@link RouterQueueSelector}: its JSON Schema, and its validator. */
export const routerQueueSelectorJsonSchema: StandardJsonSchema<RouterQueueSelector> = /* @__PURE__ */ defineJsonSchema(
  routerQueueSelectorValidator,
  routerQueueSelectorSource,
);

const ruleEngineQueueSelectorAttachmentSource: SchemaSource = {
  name: "RuleEngineQueueSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "ruleEngine" },
      rule: { $ref: "#/$defs/RouterRule", description: "Asked with the job's labels; answers the selectors." },
    },
    required: ["kind", "rule"],
    description: "Selectors that a rule computes.",
  },
  uses: () => [routerRuleSource],
};

/** {@link RuleEngineQueueSelectorAttachment}: its JSON Schema, and its validator. */
export const ruleEngineQueueSelectorAttachmentJsonSchema: StandardJsonSchema<RuleEngineQueueSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  ruleEngineQueueSelectorAttachmentValidator,
  ruleEngineQueueSelectorAttachmentSource,
);

const ruleEngineWorkerSelectorAttachmentSource: SchemaSource = {
  name: "RuleEngineWorkerSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "ruleEngine" },
      rule: { $ref: "#/$defs/RouterRule", description: "Asked with the job's labels; answers the selectors." },
    },
    required: ["kind", "rule"],
    description: "Selectors that a rule computes.",
  },
  uses: () => [routerRuleSource],
};

/** {@link RuleEngineWorkerSelectorAttachment}: its JSON Schema, and its validator. */
export const ruleEngineWorkerSelectorAttachmentJsonSchema: StandardJsonSchema<RuleEngineWorkerSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  ruleEngineWorkerSelectorAttachmentValidator,
  ruleEngineWorkerSelectorAttachmentSource,
);

const staticQueueSelectorAttachmentSource: SchemaSource = {
  name: "StaticQueueSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "static" },
      queueSelector: { $ref: "#/$defs/RouterQueueSelector", description: "The selector." },
    },
    required: ["kind", "queueSelector"],
    description: "A selector that counts for every job.",
  },
  uses: () => [routerQueueSelectorSource],
};

/** {@link StaticQueueSelectorAttachment}: its JSON Schema, and its validator. */
export const staticQueueSelectorAttachmentJsonSchema: StandardJsonSchema<StaticQueueSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  staticQueueSelectorAttachmentValidator,
  staticQueueSelectorAttachmentSource,
);

const staticWorkerSelectorAttachmentSource: SchemaSource = {
  name: "StaticWorkerSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "static" },
      workerSelector: { $ref: "#/$defs/RouterWorkerSelector", description: "The selector." },
    },
    required: ["kind", "workerSelector"],
    description: "A selector that counts for every job.",
  },
  uses: () => [routerWorkerSelectorSource],
};

/** {@link StaticWorkerSelectorAttachment}: its JSON Schema, and its validator. */
export const staticWorkerSelectorAttachmentJsonSchema: StandardJsonSchema<StaticWorkerSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  staticWorkerSelectorAttachmentValidator,
  staticWorkerSelectorAttachmentSource,
);

const staticWorkerSelectorAttachmentInputSource: SchemaSource = {
  name: "StaticWorkerSelectorAttachmentInput",
  schema: {
    type: "object",
    properties: {
      kind: { const: "static" },
      workerSelector: { $ref: "#/$defs/RouterWorkerSelectorInput", description: "The selector." },
    },
    required: ["kind", "workerSelector"],
    description: "{@link StaticWorkerSelectorAttachment} as it is sent: without the members that only the service sets.",
  },
  uses: () => [routerWorkerSelectorInputSource],
};

/** {@link StaticWorkerSelectorAttachmentInput}: its JSON Schema, and its validator. */
export const staticWorkerSelectorAttachmentInputJsonSchema: StandardJsonSchema<StaticWorkerSelectorAttachmentInput> = /* @__PURE__ */ defineJsonSchema(
  staticWorkerSelectorAttachmentInputValidator,
  staticWorkerSelectorAttachmentInputSource,
);

const weightedAllocationQueueSelectorAttachmentSource: SchemaSource = {
  name: "WeightedAllocationQueueSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "weightedAllocation" },
      allocations: {
        type: "array",
        items: { $ref: "#/$defs/QueueWeightedAllocation" },
        description: "The sets and their chances.",
      },
    },
    required: ["kind", "allocations"],
    description: "Several sets of selectors, one of which is drawn by lot for each job.",
  },
  uses: () => [queueWeightedAllocationSource],
};

/** {@link WeightedAllocationQueueSelectorAttachment}: its JSON Schema, and its validator. */
export const weightedAllocationQueueSelectorAttachmentJsonSchema: StandardJsonSchema<WeightedAllocationQueueSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  weightedAllocationQueueSelectorAttachmentValidator,
  weightedAllocationQueueSelectorAttachmentSource,
);

const weightedAllocationWorkerSelectorAttachmentSource: SchemaSource = {
  name: "WeightedAllocationWorkerSelectorAttachment",
  schema: {
    type: "object",
    properties: {
      kind: { const: "weightedAllocation" },
      allocations: {
        type: "array",
        items: { $ref: "#/$defs/WorkerWeightedAllocation" },
        description: "The sets and their chances.",
      },
    },
    required: ["kind", "allocations"],
    description: "Several sets of selectors, one of which is drawn by lot for each job.",
  },
  uses: () => [workerWeightedAllocationSource],
};

/** {@link WeightedAllocationWorkerSelectorAttachment}: its JSON Schema, and its validator. */
export const weightedAllocationWorkerSelectorAttachmentJsonSchema: StandardJsonSchema<WeightedAllocationWorkerSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  weightedAllocationWorkerSelectorAttachmentValidator,
  weightedAllocationWorkerSelectorAttachmentSource,
);

const weightedAllocationWorkerSelectorAttachmentInputSource: SchemaSource = {
  name: "WeightedAllocationWorkerSelectorAttachmentInput",
  schema: {
    type: "object",
    properties: {
      kind: { const: "weightedAllocation" },
      allocations: {
        type: "array",
        items: { $ref: "#/$defs/WorkerWeightedAllocationInput" },
        description: "The sets and their chances.",
      },
    },
    required: ["kind", "allocations"],
    description: "{@link WeightedAllocationWorkerSelectorAttachment} as it is sent: without the members that only the service sets.",
  },
  uses: () => [workerWeightedAllocationInputSource],
};

/** {@link WeightedAllocationWorkerSelectorAttachmentInput}: its JSON Schema, and its validator. */
export const weightedAllocationWorkerSelectorAttachmentInputJsonSchema: StandardJsonSchema<WeightedAllocationWorkerSelectorAttachmentInput> = /* @__PURE__ */ defineJsonSchema(
  weightedAllocationWorkerSelectorAttachmentInputValidator,
  weightedAllocationWorkerSelectorAttachmentInputSource,
);

const workerSelectorAttachmentSource: SchemaSource = {
  name: "WorkerSelectorAttachment",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/ConditionalWorkerSelectorAttachment" },
      { $ref: "#/$defs/PassThroughWorkerSelectorAttachment" },
      { $ref: "#/$defs/RuleEngineWorkerSelectorAttachment" },
      { $ref: "#/$defs/StaticWorkerSelectorAttachment" },
      { $ref: "#/$defs/WeightedAllocationWorkerSelectorAttachment" },
    ],
    description: "Contributes selectors that a worker must satisfy to be offered the job.",
  },
  uses: () => [
    conditionalWorkerSelectorAttachmentSource,
    passThroughWorkerSelectorAttachmentSource,
    ruleEngineWorkerSelectorAttachmentSource,
    staticWorkerSelectorAttachmentSource,
    weightedAllocationWorkerSelectorAttachmentSource,
  ],
};

/** {@link WorkerSelectorAttachment}: its JSON Schema, and its validator. */
export const workerSelectorAttachmentJsonSchema: StandardJsonSchema<WorkerSelectorAttachment> = /* @__PURE__ */ defineJsonSchema(
  workerSelectorAttachmentValidator,
  workerSelectorAttachmentSource,
);

const workerSelectorAttachmentInputSource: SchemaSource = {
  name: "WorkerSelectorAttachmentInput",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/ConditionalWorkerSelectorAttachmentInput" },
      { $ref: "#/$defs/PassThroughWorkerSelectorAttachment" },
      { $ref: "#/$defs/RuleEngineWorkerSelectorAttachment" },
      { $ref: "#/$defs/StaticWorkerSelectorAttachmentInput" },
      { $ref: "#/$defs/WeightedAllocationWorkerSelectorAttachmentInput" },
    ],
    description: "{@link WorkerSelectorAttachment} as it is sent: without the members that only the service sets.",
  },
  uses: () => [
    conditionalWorkerSelectorAttachmentInputSource,
    passThroughWorkerSelectorAttachmentSource,
    ruleEngineWorkerSelectorAttachmentSource,
    staticWorkerSelectorAttachmentInputSource,
    weightedAllocationWorkerSelectorAttachmentInputSource,
  ],
};

/** {@link WorkerSelectorAttachmentInput}: its JSON Schema, and its validator. */
export const workerSelectorAttachmentInputJsonSchema: StandardJsonSchema<WorkerSelectorAttachmentInput> = /* @__PURE__ */ defineJsonSchema(
  workerSelectorAttachmentInputValidator,
  workerSelectorAttachmentInputSource,
);

const workerWeightedAllocationSource: SchemaSource = {
  name: "WorkerWeightedAllocation",
  schema: {
    type: "object",
    properties: {
      weight: { type: "number", description: "Chance, as a fraction of 1." },
      workerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelector" },
        description: "Attached when this allocation is drawn.",
      },
    },
    required: ["weight", "workerSelectors"],
    description: "A set of worker selectors and its chance to be drawn.",
  },
  uses: () => [routerWorkerSelectorSource],
};

/** {@link WorkerWeightedAllocation}: its JSON Schema, and its validator. */
export const workerWeightedAllocationJsonSchema: StandardJsonSchema<WorkerWeightedAllocation> = /* @__PURE__ */ defineJsonSchema(
  workerWeightedAllocationValidator,
  workerWeightedAllocationSource,
);

const workerWeightedAllocationInputSource: SchemaSource = {
  name: "WorkerWeightedAllocationInput",
  schema: {
    type: "object",
    properties: {
      weight: { type: "number", description: "Chance, as a fraction of 1." },
      workerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelectorInput" },
        description: "Attached when this allocation is drawn.",
      },
    },
    required: ["weight", "workerSelectors"],
    description: "{@link WorkerWeightedAllocation} as it is sent: without the members that only the service sets.",
  },
  uses: () => [routerWorkerSelectorInputSource],
};

/** {@link WorkerWeightedAllocationInput}: its JSON Schema, and its validator. */
export const workerWeightedAllocationInputJsonSchema: StandardJsonSchema<WorkerWeightedAllocationInput> = /* @__PURE__ */ defineJsonSchema(
  workerWeightedAllocationInputValidator,
  workerWeightedAllocationInputSource,
);
