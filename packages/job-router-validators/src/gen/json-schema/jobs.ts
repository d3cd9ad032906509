// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  CancelJobOptions,
  CancelJobResult,
  CloseJobOptions,
  CloseJobResult,
  CompleteJobOptions,
  CompleteJobResult,
  JobMatchingMode,
  JobMatchingModeCreateOrUpdate,
  JobPriority,
  PagedRouterJob,
  QueueAndMatchMode,
  ReclassifyJobOptions,
  ReclassifyJobResult,
  RouterJob,
  RouterJobAssignment,
  RouterJobCreateOrUpdate,
  RouterJobNote,
  RouterJobPositionDetails,
  RouterJobStatus,
  RouterJobStatusSelector,
  ScheduleAndSuspendMode,
  ScheduleAndSuspendModeCreateOrUpdate,
  SuspendMode,
  UnassignJobOptions,
  UnassignJobResult,
} from "@trunkline/job-router-models";
import {
  cancelJobOptionsValidator,
  cancelJobResultValidator,
  closeJobOptionsValidator,
  closeJobResultValidator,
  completeJobOptionsValidator,
  completeJobResultValidator,
  jobMatchingModeCreateOrUpdateValidator,
  jobMatchingModeValidator,
  jobPriorityValidator,
  pagedRouterJobValidator,
  queueAndMatchModeValidator,
  reclassifyJobOptionsValidator,
  reclassifyJobResultValidator,
  routerJobAssignmentValidator,
  routerJobCreateOrUpdateValidator,
  routerJobNoteValidator,
  routerJobPositionDetailsValidator,
  routerJobStatusSelectorValidator,
  routerJobStatusValidator,
  routerJobValidator,
  scheduleAndSuspendModeCreateOrUpdateValidator,
  scheduleAndSuspendModeValidator,
  suspendModeValidator,
  unassignJobOptionsValidator,
  unassignJobResultValidator,
} from "../jobs.ts";
import { labelValueSource, routerWorkerSelectorInputSource, routerWorkerSelectorSource } from "./shared.ts";

const cancelJobOptionsSource: SchemaSource = {
  name: "CancelJobOptions",
  schema: {
    type: "object",
    properties: {
      note: { type: "string", description: "Appended to the job's notes, with the time of the call." },
      dispositionCode: {
        type: "string",
        description: "What became of the job, in the caller's own words. Absent: `Cancelled`.",
      },
    },
    description: "How a job is cancelled.",
  },
  uses: () => [],
};

/** {@link CancelJobOptions}: its JSON Schema, and its validator. */
export const cancelJobOptionsJsonSchema: StandardJsonSchema<CancelJobOptions> = /* @__PURE__ */ defineJsonSchema(
  cancelJobOptionsValidator,
  cancelJobOptionsSource,
);

const cancelJobResultSource: SchemaSource = {
  name: "CancelJobResult",
  schema: { type: "object", properties: {}, description: "Nothing to tell so far." },
  uses: () => [],
};

/** {@link CancelJobResult}: its JSON Schema, and its validator. */
export const cancelJobResultJsonSchema: StandardJsonSchema<CancelJobResult> = /* @__PURE__ */ defineJsonSchema(
  cancelJobResultValidator,
  cancelJobResultSource,
);

const closeJobOptionsSource: SchemaSource = {
  name: "CloseJobOptions",
  schema: {
    type: "object",
    properties: {
      dispositionCode: {
        type: "string",
        description: "What became of the job, in the caller's own words. Absent: `Closed`.",
      },
      closeAt: {
        type: "string",
        format: "date-time",
        description: "When the worker is set free and the job closes. Absent or past: at once.",
      },
      note: { type: "string", description: "Appended to the job's notes, with the time of the call." },
    },
    description: "How a job is closed.",
  },
  uses: () => [],
};

/** {@link CloseJobOptions}: its JSON Schema, and its validator. */
export const closeJobOptionsJsonSchema: StandardJsonSchema<CloseJobOptions> = /* @__PURE__ */ defineJsonSchema(
  closeJobOptionsValidator,
  closeJobOptionsSource,
);

const closeJobResultSource: SchemaSource = {
  name: "CloseJobResult",
  schema: { type: "object", properties: {}, description: "Nothing to tell so far." },
  uses: () => [],
};

/** {@link CloseJobResult}: its JSON Schema, and its validator. */
export const closeJobResultJsonSchema: StandardJsonSchema<CloseJobResult> = /* @__PURE__ */ defineJsonSchema(
  closeJobResultValidator,
  closeJobResultSource,
);

const completeJobOptionsSource: SchemaSource = {
  name: "CompleteJobOptions",
  schema: {
    type: "object",
    properties: { note: { type: "string", description: "Appended to the job's notes, with the time of the call." } },
    description: "How the work on a job is reported done.",
  },
  uses: () => [],
};

/** {@link CompleteJobOptions}: its JSON Schema, and its validator. */
export const completeJobOptionsJsonSchema: StandardJsonSchema<CompleteJobOptions> = /* @__PURE__ */ defineJsonSchema(
  completeJobOptionsValidator,
  completeJobOptionsSource,
);

const completeJobResultSource: SchemaSource = {
  name: "CompleteJobResult",
  schema: { type: "object", properties: {}, description: "Nothing to tell so far." },
  uses: () => [],
};

/** {@link CompleteJobResult}: its JSON Schema, and its validator. */
export const completeJobResultJsonSchema: StandardJsonSchema<CompleteJobResult> = /* @__PURE__ */ defineJsonSchema(
  completeJobResultValidator,
  completeJobResultSource,
);

const jobMatchingModeSource: SchemaSource = {
  name: "JobMatchingMode",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/QueueAndMatchMode" },
      { $ref: "#/$defs/ScheduleAndSuspendMode" },
      { $ref: "#/$defs/SuspendMode" },
    ],
    description: "Whether and when a job is offered to workers.",
  },
  uses: () => [queueAndMatchModeSource, scheduleAndSuspendModeSource, suspendModeSource],
};

/** {@link JobMatchingMode}: its JSON Schema, and its validator. */
export const jobMatchingModeJsonSchema: StandardJsonSchema<JobMatchingMode> = /* @__PURE__ */ defineJsonSchema(
  jobMatchingModeValidator,
  jobMatchingModeSource,
);

const jobMatchingModeCreateOrUpdateSource: SchemaSource = {
  name: "JobMatchingModeCreateOrUpdate",
  schema: {
    type: "object",
    required: ["kind"],
    oneOf: [
      { $ref: "#/$defs/QueueAndMatchMode" },
      { $ref: "#/$defs/ScheduleAndSuspendModeCreateOrUpdate" },
      { $ref: "#/$defs/SuspendMode" },
    ],
    description: "Merge patch of a matching mode. Another `kind` than the stored one replaces the mode as a whole (inferred).",
  },
  uses: () => [queueAndMatchModeSource, scheduleAndSuspendModeCreateOrUpdateSource, suspendModeSource],
};

/** {@link JobMatchingModeCreateOrUpdate}: its JSON Schema, and its validator. */
export const jobMatchingModeCreateOrUpdateJsonSchema: StandardJsonSchema<JobMatchingModeCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  jobMatchingModeCreateOrUpdateValidator,
  jobMatchingModeCreateOrUpdateSource,
);

const jobPrioritySource: SchemaSource = {
  name: "JobPriority",
  schema: {
    type: "integer",
    minimum: -100,
    maximum: 100,
    description: "How urgent a job is among those of its queue.",
  },
  uses: () => [],
};

/** {@link JobPriority}: its JSON Schema, and its validator. */
export const jobPriorityJsonSchema: StandardJsonSchema<JobPriority> = /* @__PURE__ */ defineJsonSchema(
  jobPriorityValidator,
  jobPrioritySource,
);

const pagedRouterJobSource: SchemaSource = {
  name: "PagedRouterJob",
  schema: {
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/$defs/RouterJob" },
        description: "The rows of this page, newest first.",
      },
      nextLink: {
        type: "string",
        format: "uri-reference",
        description: "Where the next page is; absent on the last page. The service sends it relative to the endpoint and without\n`api-version`, which the caller adds.",
      },
    },
    required: ["value"],
    description: "One page of jobs.",
  },
  uses: () => [routerJobSource],
};

/** {@link PagedRouterJob}: its JSON Schema, and its validator. */
export const pagedRouterJobJsonSchema: StandardJsonSchema<PagedRouterJob> = /* @__PURE__ */ defineJsonSchema(
  pagedRouterJobValidator,
  pagedRouterJobSource,
);

const queueAndMatchModeSource: SchemaSource = {
  name: "QueueAndMatchMode",
  schema: {
    type: "object",
    properties: { kind: { const: "queueAndMatch" } },
    required: ["kind"],
    description: "The job is queued and offered as soon as may be. What a job gets when it names no mode.",
  },
  uses: () => [],
};

/** {@link QueueAndMatchMode}: its JSON Schema, and its validator. */
export const queueAndMatchModeJsonSchema: StandardJsonSchema<QueueAndMatchMode> = /* @__PURE__ */ defineJsonSchema(
  queueAndMatchModeValidator,
  queueAndMatchModeSource,
);

const reclassifyJobOptionsSource: SchemaSource = {
  name: "ReclassifyJobOptions",
  schema: { type: "object", properties: {}, description: "Nothing to choose so far." },
  uses: () => [],
};

/** {@link ReclassifyJobOptions}: its JSON Schema, and its validator. */
export const reclassifyJobOptionsJsonSchema: StandardJsonSchema<ReclassifyJobOptions> = /* @__PURE__ */ defineJsonSchema(
  reclassifyJobOptionsValidator,
  reclassifyJobOptionsSource,
);

const reclassifyJobResultSource: SchemaSource = {
  name: "ReclassifyJobResult",
  schema: { type: "object", properties: {}, description: "Nothing to tell so far." },
  uses: () => [],
};

/** {@link ReclassifyJobResult}: its JSON Schema, and its validator. */
export const reclassifyJobResultJsonSchema: StandardJsonSchema<ReclassifyJobResult> = /* @__PURE__ */ defineJsonSchema(
  reclassifyJobResultValidator,
  reclassifyJobResultSource,
);

const routerJobSource: SchemaSource = {
  name: "RouterJob",
  schema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Set by the caller in the URL, never in the body.", readOnly: true },
      channelReference: {
        type: "string",
        description: "What the job is about, in the caller's own system, for example a call id.",
      },
      status: { $ref: "#/$defs/RouterJobStatus", description: "Where the job stands.", readOnly: true },
      enqueuedAt: {
        type: "string",
        format: "date-time",
        description: "When the job was queued. Absent until then.",
        readOnly: true,
      },
      channelId: { type: "string", description: "The channel, for example `voice`; a worker needs the same one." },
      classificationPolicyId: {
        type: "string",
        description: "Policy that gives the job its queue, priority and worker selectors. Changing it classifies the job again.",
      },
      queueId: { type: "string", description: "The queue, given by the caller or found by classification." },
      priority: {
        $ref: "#/$defs/JobPriority",
        description: "Higher goes first. The service sets 1 when neither caller nor policy gives one.",
      },
      dispositionCode: {
        type: "string",
        description: "What became of the job, in the caller's own words. `Closed` or `Cancelled` when those actions gave none.",
      },
      requestedWorkerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelector" },
        description: "Conditions on the worker, given by the caller.",
      },
      attachedWorkerSelectors: {
        type: "array",
        items: { $ref: "#/$defs/RouterWorkerSelector" },
        description: "Conditions on the worker, attached by the classification policy.",
        readOnly: true,
      },
      labels: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/LabelValue" },
        description: "What rules look at. A change classifies a job with a policy again.",
      },
      assignments: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/RouterJobAssignment" },
        description: "Who had or has the job, by assignment id.",
        readOnly: true,
      },
      tags: {
        type: "object",
        additionalProperties: { $ref: "#/$defs/LabelValue" },
        description: "Attributes that nothing is decided by.",
      },
      notes: { type: "array", items: { $ref: "#/$defs/RouterJobNote" }, description: "Remarks, oldest first." },
      scheduledAt: {
        type: "string",
        format: "date-time",
        description: "When a scheduled job became due.",
        readOnly: true,
      },
      matchingMode: {
        $ref: "#/$defs/JobMatchingMode",
        description: "Whether and when the job is offered to workers. Absent in a request that creates: `queueAndMatch`.",
      },
      etag: {
        type: "string",
        description: "Entity tag of this state, in quotes. It changes with every step of the job, also those the router takes.",
        readOnly: true,
      },
    },
    required: ["id", "etag"],
    description: "A piece of work to be routed: a call, a chat, a ticket.",
  },
  uses: () => [
    routerJobStatusSource,
    jobPrioritySource,
    routerWorkerSelectorSource,
    labelValueSource,
    routerJobAssignmentSource,
    routerJobNoteSource,
    jobMatchingModeSource,
  ],
};

/** {@link RouterJob}: its JSON Schema, and its validator. */
export const routerJobJsonSchema: StandardJsonSchema<RouterJob> = /* @__PURE__ */ defineJsonSchema(
  routerJobValidator,
  routerJobSource,
);

const routerJobAssignmentSource: SchemaSource = {
  name: "RouterJobAssignment",
  schema: {
    type: "object",
    properties: {
      assignmentId: { type: "string", description: "Made by the service.", readOnly: true },
      workerId: { type: "string", description: "The worker." },
      assignedAt: { type: "string", format: "date-time", description: "When the worker accepted." },
      completedAt: {
        type: "string",
        format: "date-time",
        description: "When the work was reported done. Absent until then.",
      },
      closedAt: {
        type: "string",
        format: "date-time",
        description: "When the worker was set free. Absent until then.",
      },
    },
    required: ["assignmentId", "assignedAt"],
    description: "That a worker had or has a job.",
  },
  uses: () => [],
};

/** {@link RouterJobAssignment}: its JSON Schema, and its validator. */
export const routerJobAssignmentJsonSchema: StandardJsonSchema<RouterJobAssignment> = /* @__PURE__ */ defineJsonSchema(
  routerJobAssignmentValidator,
  routerJobAssignmentSource,
);

const routerJobCreateOrUpdateSource: SchemaSource = {
  name: "RouterJobCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      channelReference: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "What the job is about, in the caller's own system, for example a call id.",
      },
      channelId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "The channel, for example `voice`; a worker needs the same one.",
      },
      classificationPolicyId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "Policy that gives the job its queue, priority and worker selectors. Changing it classifies the job again.",
      },
      queueId: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "The queue, given by the caller or found by classification.",
      },
      priority: {
        anyOf: [{ $ref: "#/$defs/JobPriority" }, { type: "null" }],
        description: "Higher goes first. The service sets 1 when neither caller nor policy gives one.",
      },
      dispositionCode: {
        anyOf: [{ type: "string" }, { type: "null" }],
        description: "What became of the job, in the caller's own words. `Closed` or `Cancelled` when those actions gave none.",
      },
      requestedWorkerSelectors: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/RouterWorkerSelectorInput" } }, { type: "null" }],
        description: "Conditions on the worker, given by the caller.",
      },
      labels: {
        anyOf: [
          { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/LabelValue" }, { type: "null" }] } },
          { type: "null" },
        ],
        description: "What rules look at. A change classifies a job with a policy again.",
      },
      tags: {
        anyOf: [
          { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/LabelValue" }, { type: "null" }] } },
          { type: "null" },
        ],
        description: "Attributes that nothing is decided by.",
      },
      notes: {
        anyOf: [{ type: "array", items: { $ref: "#/$defs/RouterJobNote" } }, { type: "null" }],
        description: "Remarks, oldest first.",
      },
      matchingMode: {
        anyOf: [{ $ref: "#/$defs/JobMatchingModeCreateOrUpdate" }, { type: "null" }],
        description: "Whether and when the job is offered to workers. Absent in a request that creates: `queueAndMatch`.",
      },
    },
    description: "Merge patch of a job; creates it where there is none.",
  },
  uses: () => [
    jobPrioritySource,
    routerWorkerSelectorInputSource,
    labelValueSource,
    routerJobNoteSource,
    jobMatchingModeCreateOrUpdateSource,
  ],
};

/** {@link RouterJobCreateOrUpdate}: its JSON Schema, and its validator. */
export const routerJobCreateOrUpdateJsonSchema: StandardJsonSchema<RouterJobCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  routerJobCreateOrUpdateValidator,
  routerJobCreateOrUpdateSource,
);

const routerJobNoteSource: SchemaSource = {
  name: "RouterJobNote",
  schema: {
    type: "object",
    properties: {
      message: { type: "string", description: "The remark." },
      addedAt: { type: "string", format: "date-time", description: "When it was made. Absent in a request: now." },
    },
    required: ["message"],
    description: "A remark on a job.",
  },
  uses: () => [],
};

/** {@link RouterJobNote}: its JSON Schema, and its validator. */
export const routerJobNoteJsonSchema: StandardJsonSchema<RouterJobNote> = /* @__PURE__ */ defineJsonSchema(
  routerJobNoteValidator,
  routerJobNoteSource,
);

const routerJobPositionDetailsSource: SchemaSource = {
  name: "RouterJobPositionDetails",
  schema: {
    type: "object",
    properties: {
      jobId: { type: "string", description: "The job." },
      position: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Its place, counted from 1.",
      },
      queueId: { type: "string", description: "The queue it waits in." },
      queueLength: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "Jobs waiting in that queue.",
      },
      estimatedWaitTimeMinutes: {
        type: "number",
        description: "Minutes the job will probably wait, rounded up. Recorded answers leave it out while nothing is known.",
      },
    },
    required: ["jobId", "position", "queueId", "queueLength"],
    description: "Where a job stands in its queue.",
  },
  uses: () => [],
};

/** {@link RouterJobPositionDetails}: its JSON Schema, and its validator. */
export const routerJobPositionDetailsJsonSchema: StandardJsonSchema<RouterJobPositionDetails> = /* @__PURE__ */ defineJsonSchema(
  routerJobPositionDetailsValidator,
  routerJobPositionDetailsSource,
);

const routerJobStatusSource: SchemaSource = {
  name: "RouterJobStatus",
  schema: {
    type: "string",
    description: "Where a job stands. `created`, `pendingClassification`, `pendingSchedule`: just taken in. `scheduled`: waits for its\ntime. `waitingForActivation`: held back until an upsert. `queued`: waits for a worker. `assigned`: a worker has it.\n`completed`: done, still occupying the worker. `closed`, `cancelled`: over. `classificationFailed`,\n`scheduleFailed`: stuck.",
  },
  uses: () => [],
};

/** {@link RouterJobStatus}: its JSON Schema, and its validator. */
export const routerJobStatusJsonSchema: StandardJsonSchema<RouterJobStatus> = /* @__PURE__ */ defineJsonSchema(
  routerJobStatusValidator,
  routerJobStatusSource,
);

const routerJobStatusSelectorSource: SchemaSource = {
  name: "RouterJobStatusSelector",
  schema: {
    type: "string",
    description: "Which jobs a list shows: all, those in one status, or the `active` ones, which are all but `created`, `closed` and\n`cancelled`.",
  },
  uses: () => [],
};

/** {@link RouterJobStatusSelector}: its JSON Schema, and its validator. */
export const routerJobStatusSelectorJsonSchema: StandardJsonSchema<RouterJobStatusSelector> = /* @__PURE__ */ defineJsonSchema(
  routerJobStatusSelectorValidator,
  routerJobStatusSelectorSource,
);

const scheduleAndSuspendModeSource: SchemaSource = {
  name: "ScheduleAndSuspendMode",
  schema: {
    type: "object",
    properties: {
      kind: { const: "scheduleAndSuspend" },
      scheduleAt: { type: "string", format: "date-time", description: "When the job becomes due." },
    },
    required: ["kind", "scheduleAt"],
    description: "The job waits for its time, then for an upsert with another mode; nothing is offered by itself.",
  },
  uses: () => [],
};

/** {@link ScheduleAndSuspendMode}: its JSON Schema, and its validator. */
export const scheduleAndSuspendModeJsonSchema: StandardJsonSchema<ScheduleAndSuspendMode> = /* @__PURE__ */ defineJsonSchema(
  scheduleAndSuspendModeValidator,
  scheduleAndSuspendModeSource,
);

const scheduleAndSuspendModeCreateOrUpdateSource: SchemaSource = {
  name: "ScheduleAndSuspendModeCreateOrUpdate",
  schema: {
    type: "object",
    properties: {
      kind: { const: "scheduleAndSuspend" },
      scheduleAt: {
        type: "string",
        format: "date-time",
        description: "When the job becomes due. Needed to enter this mode.",
      },
    },
    required: ["kind"],
    description: "Merge patch to the mode in which the job waits for its time.",
  },
  uses: () => [],
};

/** {@link ScheduleAndSuspendModeCreateOrUpdate}: its JSON Schema, and its validator. */
export const scheduleAndSuspendModeCreateOrUpdateJsonSchema: StandardJsonSchema<ScheduleAndSuspendModeCreateOrUpdate> = /* @__PURE__ */ defineJsonSchema(
  scheduleAndSuspendModeCreateOrUpdateValidator,
  scheduleAndSuspendModeCreateOrUpdateSource,
);

const suspendModeSource: SchemaSource = {
  name: "SuspendMode",
  schema: {
    type: "object",
    properties: { kind: { const: "suspend" } },
    required: ["kind"],
    description: "The job is held back until an upsert gives it another mode.",
  },
  uses: () => [],
};

/** {@link SuspendMode}: its JSON Schema, and its validator. */
export const suspendModeJsonSchema: StandardJsonSchema<SuspendMode> = /* @__PURE__ */ defineJsonSchema(
  suspendModeValidator,
  suspendModeSource,
);

const unassignJobOptionsSource: SchemaSource = {
  name: "UnassignJobOptions",
  schema: {
    type: "object",
    properties: {
      suspendMatching: { type: "boolean", description: "Hold the job back instead of queueing it again." },
    },
    description: "How a job is taken from its worker.",
  },
  uses: () => [],
};

/** {@link UnassignJobOptions}: its JSON Schema, and its validator. */
export const unassignJobOptionsJsonSchema: StandardJsonSchema<UnassignJobOptions> = /* @__PURE__ */ defineJsonSchema(
  unassignJobOptionsValidator,
  unassignJobOptionsSource,
);

const unassignJobResultSource: SchemaSource = {
  name: "UnassignJobResult",
  schema: {
    type: "object",
    properties: {
      jobId: { type: "string", description: "The job." },
      unassignmentCount: {
        type: "integer",
        minimum: -2147483648,
        maximum: 2147483647,
        description: "How often this job has been taken from a worker. The service allows three times.",
      },
    },
    required: ["jobId", "unassignmentCount"],
    description: "What came of taking a job from its worker.",
  },
  uses: () => [],
};

/** {@link UnassignJobResult}: its JSON Schema, and its validator. */
export const unassignJobResultJsonSchema: StandardJsonSchema<UnassignJobResult> = /* @__PURE__ */ defineJsonSchema(
  unassignJobResultValidator,
  unassignJobResultSource,
);
