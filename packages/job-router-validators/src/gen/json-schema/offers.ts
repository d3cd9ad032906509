// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type { AcceptJobOfferResult, DeclineJobOfferOptions, DeclineJobOfferResult } from "@trunkline/job-router-models";
import {
  acceptJobOfferResultValidator,
  declineJobOfferOptionsValidator,
  declineJobOfferResultValidator,
} from "../offers.ts";

const acceptJobOfferResultSource: SchemaSource = {
  name: "AcceptJobOfferResult",
  schema: {
    type: "object",
    properties: {
      assignmentId: {
        type: "string",
        description: "Made by the service; needed to complete, close or unassign the job.",
      },
      jobId: { type: "string", description: "The job." },
      workerId: { type: "string", description: "The worker who now has it." },
    },
    required: ["assignmentId", "jobId", "workerId"],
    description: "What came of accepting an offer.",
  },
  uses: () => [],
};

/** {@link AcceptJobOfferResult}: its JSON Schema, and its validator. */
export const acceptJobOfferResultJsonSchema: StandardJsonSchema<AcceptJobOfferResult> = /* @__PURE__ */ defineJsonSchema(
  acceptJobOfferResultValidator,
  acceptJobOfferResultSource,
);

const declineJobOfferOptionsSource: SchemaSource = {
  name: "DeclineJobOfferOptions",
  schema: {
    type: "object",
    properties: {
      retryOfferAt: {
        type: "string",
        format: "date-time",
        description: "When the job may be offered again, also to this worker. Absent: never again to this worker, unless it stops and\nstarts taking offers.",
      },
    },
    description: "How an offer is declined.",
  },
  uses: () => [],
};

/** {@link DeclineJobOfferOptions}: its JSON Schema, and its validator. */
export const declineJobOfferOptionsJsonSchema: StandardJsonSchema<DeclineJobOfferOptions> = /* @__PURE__ */ defineJsonSchema(
  declineJobOfferOptionsValidator,
  declineJobOfferOptionsSource,
);

const declineJobOfferResultSource: SchemaSource = {
  name: "DeclineJobOfferResult",
  schema: { type: "object", properties: {}, description: "Nothing to tell so far." },
  uses: () => [],
};

/** {@link DeclineJobOfferResult}: its JSON Schema, and its validator. */
export const declineJobOfferResultJsonSchema: StandardJsonSchema<DeclineJobOfferResult> = /* @__PURE__ */ defineJsonSchema(
  declineJobOfferResultValidator,
  declineJobOfferResultSource,
);
