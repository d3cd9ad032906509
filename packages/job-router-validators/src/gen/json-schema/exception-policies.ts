// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  CancelExceptionAction,
  ExceptionAction,
  ExceptionActionInput,
  ExceptionPolicy,
  ExceptionPolicyCreateOrUpdate,
  ExceptionRule,
  ExceptionRuleInput,
  ExceptionTrigger,
  ManualReclassifyExceptionAction,
  ManualReclassifyExceptionActionInput,
  PagedExceptionPolicy,
  QueueLengthExceptionTrigger,
  ReclassifyExceptionAction,
  WaitTimeExceptionTrigger,
} from "@trunkline/job-router-models";
import {
  cancelExceptionActionValidator,
  exceptionActionInputValidator,
  exceptionActionValidator,
  exceptionPolicyCreateOrUpdateValidator,
  exceptionPolicyValidator,
  exceptionRuleInputValidator,
  exceptionRuleValidator,
  exceptionTriggerValidator,
  manualReclassifyExceptionActionInputValidator,
  manualReclassifyExceptionActionValidator,
  pagedExceptionPolicyValidator,
  queueLengthExceptionTriggerValidator,
  reclassifyExceptionActionValidator,
  waitTimeExceptionTriggerValidator,
} from "../exception-policies.ts";
import { labelValueSource, routerWorkerSelectorInputSource, routerWorkerSelectorSource } from "./shared.ts";

const cancelExceptionActionSource: SchemaSource = {
  name: "CancelExceptionAction",
  schema: {
    type: "object",
    properties: {
      kind: { const: "cancel" },
      note: { type: "string", description: "Appended to the job's notes, with the time it happened." },
      dispositionCode: { type: "string", description: "What became of the job, in the caller's own words." },
      id: { type: "string", description: "Made by the service when not given; new with every write of the rules." },
    },
    required: ["kind"],
    description: "Cancels the job.",
  },
  uses: () => [],
};

/** {@link CancelExceptionAction}: its JSON Schema, and its validator. */
export const cancelExceptionActionJsonSchema: StandardJsonSchema<CancelExceptionAction> = /* @__PURE__ */ defineJsonSchema(
  cancelExceptionActionValidator,
  cancelExceptionActionSource,
);

const exceptionActionSource: SchemaSource = {
  name: "ExceptionAction",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/CancelExceptionAction" },
      { $ref: "#/$defs/ManualReclassifyExceptionAction" },
      { $ref: "#/$defs/ReclassifyExceptionAction" },
    ],
    description: "What is done about a job.",
  },
  uses: () => [cancelExceptionActionSource, manualReclassifyExceptionActionSource, reclassifyExceptionActionSource],
};

/** {@link ExceptionAction}: its JSON Schema, and its validator. */
export const exceptionActionJsonSchema: StandardJsonSchema<ExceptionAction> = /* @__PURE__ */ defineJsonSchema(
  exceptionActionValidator,
  exceptionActionSource,
);

const exceptionActionInputSource: SchemaSource = {
  name: "ExceptionActionInput",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/CancelExceptionAction" },
      { $ref: "#/$defs/ManualReclassifyExceptionActionInput" },
      { $ref: "#/$defs/ReclassifyExceptionAction" },
    ],
    description: "{@link ExceptionAction} as it is sent: without the members that only the service sets.",
  },
  uses: () => [
    cancelExceptionActionSource,
    manualReclassifyExceptionActionInputSource,
    reclassifyExceptionActionSource,
  ],
};

/** {@link ExceptionActionInput}: its JSON Schema, and its validator. */
export const exceptionActionInputJsonSchema: StandardJsonSchema<ExceptionActionInput> = /* @__PURE__ */ defineJsonSchema(
  exceptionActionInputValidator,
  exceptionActionInputSource,
);

const exceptionPolicySource: SchemaSource = {
  name: "ExceptionPolicy",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Set by the caller in the URL, never in the body.", readOnly: true },
      name: { type: "string", description: "For people." },
      exceptionRules: {
        type: "array",
        items: { $ref: "#/$defs/ExceptionRule" },
        description: "The rules; each looks at a job on its own. Answers carry an empty list when none was given.",
      },
      etag: { type: "string", description: "Entity tag of this state, in quotes.", readOnly: true },
    },
    required: ["id", "etag"],
    description: "Says what happens to a job of a queue when it waits too long, or behind too many others.",
  },
  uses: () => [exceptionRuleSource],
};

/** {@link ExceptionPolicy}: its JSON Schema, and its validator. */
export const exceptionPolicyJsonSchema: StandardJsonSchema<ExceptionPolicy> = /* @__PURE__ */ defineJsonSchema(
  exceptionPolicyValidator,
  exceptionPolicySource,
);

const exceptionPolicyCreateOrUpdateSource: SchemaSource = {
  name: "ExceptionPolicyCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      name: { anyOf: [{ type: "string" }, { type: "null" }], description: "For people." },
      exceptionRules: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/ExceptionRuleInput" } }, { type: "null" }],
        description: "The rules; each looks at a job on its own. Answers carry an empty list when none was given.",
      },
    },
    description: "Merge patch of an exception policy; creates it where there is none.",
  },
  uses: () => [exceptionRuleInputSource],
};

/** {@link ExceptionPolicyCreateOrUpdate}: its JSON Schema, and its validator. */
export const exceptionPolicyCreateOrUpdateJsonSchema: StandardJsonSchema<ExceptionPolicyCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  exceptionPolicyCreateOrUpdateValidator,
  exceptionPolicyCreateOrUpdateSource,
);

const exceptionRuleSource: SchemaSource = {
  name: "ExceptionRule",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Chosen by the caller; stands in events." },
      trigger: { $ref: "#/$defs/ExceptionTrigger", description: "When." },
      actions: { type: "array", items: { $ref: "#/$defs/ExceptionAction" }, description: "What, in this order." },
    },
    required: ["id", "trigger", "actions"],
    description: "When something is to be done about a job, and what.",
  },
  uses: () => [exceptionTriggerSource, exceptionActionSource],
};

/** {@link ExceptionRule}: its JSON Schema, and its validator. */
export const exceptionRuleJsonSchema: StandardJsonSchema<ExceptionRule> = /* @__PURE__ */ defineJsonSchema(
  exceptionRuleValidator,
  exceptionRuleSource,
);

const exceptionRuleInputSource: SchemaSource = {
  name: "ExceptionRuleInput",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Chosen by the caller; stands in events." },
      trigger: { $ref: "#/$defs/ExceptionTrigger", description: "When." },
      actions: { type: "array", items: { $ref: "#/$defs/ExceptionActionInput" }, description: "What, in this order." },
    },
    required: ["id", "trigger", "actions"],
    description: "{@link ExceptionRule} as it is sent: without the members that only the service sets.",
  },
  uses: () => [exceptionTriggerSource, exceptionActionInputSource],
};

/** {@link ExceptionRuleInput}: its JSON Schema, and its validator. */
export const exceptionRuleInputJsonSchema: StandardJsonSchema<ExceptionRuleInput> = /* @__PURE__ */ defineJsonSchema(
  exceptionRuleInputValidator,
  exceptionRuleInputSource,
);

const exceptionTriggerSource: SchemaSource = {
  name: "ExceptionTrigger",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [{ $ref: "#/$defs/QueueLengthExceptionTrigger" }, { $ref: "#/$defs/WaitTimeExceptionTrigger" }],
    description: "When an exception rule applies to a job.",
  },
  uses: () => [queueLengthExceptionTriggerSource, waitTimeExceptionTriggerSource],
};

/** {@link ExceptionTrigger}: its JSON Schema, and its validator. */
export const exceptionTriggerJsonSchema: StandardJsonSchema<ExceptionTrigger> = /* @__PURE__ */ defineJsonSchema(
  exceptionTriggerValidator,
  exceptionTriggerSource,
);

const manualReclassifyExceptionActionSource: SchemaSource = {
  name: "ManualReclassifyExceptionAction",
  schema: {
    type: "object",
    properties: {
      kind: { const: "manualReclassify" },
      queueId: { type: "string", description: "The job's new queue." },
      priority: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "The job's new priority; higher goes first.",
      },
      workerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelector" },
        description: "Selectors for the job's `requestedWorkerSelectors`.",
      },
      id: { type: "string", description: "Made by the service when not given; new with every write of the rules." },
    },
    required: ["kind"],
    description: "Changes the job directly. What is absent stays as it is.",
  },
  uses: () => [routerWorkerSelectorSource],
};

/** {@link ManualReclassifyExceptionAction}: its JSON Schema, and its validator. */
export const manualReclassifyExceptionActionJsonSchema: StandardJsonSchema<ManualReclassifyExceptionAction> = /* @__PURE__ */ defineJsonSchema(
  manualReclassifyExceptionActionValidator,
  manualReclassifyExceptionActionSource,
);

const manualReclassifyExceptionActionInputSource: SchemaSource = {
  name: "ManualReclassifyExceptionActionInput",
  schema: {
    type: "object",
    properties: {
      kind: { const: "manualReclassify" },
      queueId: { type: "string", description: "The job's new queue." },
      priority: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "The job's new priority; higher goes first.",
      },
      workerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelectorInput" },
        description: "Selectors for the job's `requestedWorkerSelectors`.",
      },
      id: { type: "string", description: "Made by the service when not given; new with every write of the rules." },
    },
    required: ["kind"],
    description: "{@link ManualReclassifyExceptionAction} as it is sent: without the members that only the service sets.",
  },
  uses: () => [routerWorkerSelectorInputSource],
};

/** {@link ManualReclassifyExceptionActionInput}: its JSON Schema, and its validator. */
export const manualReclassifyExceptionActionInputJsonSchema: StandardJsonSchema<ManualReclassifyExceptionActionInput> = /* @__PURE__ */ defineJsonSchema(
  manualReclassifyExceptionActionInputValidator,
  manualReclassifyExceptionActionInputSource,
);

const pagedExceptionPolicySource: SchemaSource = {
  name: "PagedExceptionPolicy",
  schema: {
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/$defs/ExceptionPolicy" },
        description: "The rows of this page, newest first.",
      },
      nextLink: {
        type: "string",
        format: "uri-reference",
        description: "Where the next page is; absent on the last page. The service sends it relative to the endpoint and without\n`api-version`, which the caller adds.",
      },
    },
    required: ["value"],
    description: "One page of exception policies.",
  },
  uses: () => [exceptionPolicySource],
};

/** {@link PagedExceptionPolicy}: its JSON Schema, and its validator. */
export const pagedExceptionPolicyJsonSchema: StandardJsonSchema<PagedExceptionPolicy> = /* @__PURE__ */ defineJsonSchema(
  pagedExceptionPolicyValidator,
  pagedExceptionPolicySource,
);

const queueLengthExceptionTriggerSource: SchemaSource = {
  name: "QueueLengthExceptionTrigger",
  schema: {
    type: "object",
    properties: {
      kind: { const: "queueLength" },
      threshold: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Jobs that must at least be ahead of the arriving one.",
      },
    },
    required: ["kind", "threshold"],
    description: "Looked at when a job arrives in the queue.",
  },
  uses: () => [],
};

/** {@link QueueLengthExceptionTrigger}: its JSON Schema, and its validator. */
export const queueLengthExceptionTriggerJsonSchema: StandardJsonSchema<QueueLengthExceptionTrigger> = /* @__PURE__ */ defineJsonSchema(
  queueLengthExceptionTriggerValidator,
  queueLengthExceptionTriggerSource,
);

const reclassifyExceptionActionSource: SchemaSource = {
  name: "ReclassifyExceptionAction",
  schema: {
    type: "object",
    properties: {
      kind: { const: "reclassify" },
      classificationPolicyId: { type: "string", description: "The policy to classify by. Absent: the job's own." },
      labelsToUpsert: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/LabelValue" },
        description: "Merged into the job's labels before it is classified.",
      },
      id: { type: "string", description: "Made by the service when not given; new with every write of the rules." },
    },
    required: ["kind"],
    description: "Classifies the job again.",
  },
  uses: () => [labelValueSource],
};

/** {@link ReclassifyExceptionAction}: its JSON Schema, and its validator. */
export const reclassifyExceptionActionJsonSchema: StandardJsonSchema<ReclassifyExceptionAction> = /* @__PURE__ */ defineJsonSchema(
  reclassifyExceptionActionValidator,
  reclassifyExceptionActionSource,
);

const waitTimeExceptionTriggerSource: SchemaSource = {
  name: "WaitTimeExceptionTrigger",
  schema: {
    type: "object",
    properties: {
      kind: { const: "waitTime" },
      thresholdSeconds: { type: "number", description: "Seconds that the job must have waited since it was queued." },
    },
    required: ["kind", "thresholdSeconds"],
    description: "Looked at while a job waits.",
  },
  uses: () => [],
};

/** {@link WaitTimeExceptionTrigger}: its JSON Schema, and its validator. */
export const waitTimeExceptionTriggerJsonSchema: StandardJsonSchema<WaitTimeExceptionTrigger> = /* @__PURE__ */ defineJsonSchema(
  waitTimeExceptionTriggerValidator,
  waitTimeExceptionTriggerSource,
);
