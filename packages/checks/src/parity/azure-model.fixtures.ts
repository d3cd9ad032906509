import type { Json, JsonObject } from "../json.ts";
import { reference } from "./change-json.fixtures.ts";

// A made-up API, told twice: as the official model tells it, and as our OpenAPI would. The tests change one value.

const swaggerError: JsonObject = {
  description: "",
  schema: { $ref: "#/definitions/Azure.Core.Foundations.ErrorResponse" },
  headers: { "x-ms-error-code": { type: "string" } },
};

/** An API in the form of Azure's Swagger 2.0. */
export const swaggerModel: JsonObject = {
  consumes: ["application/json"],
  produces: ["application/json"],
  parameters: {
    ApiVersion: { name: "api-version", in: "query", required: true, type: "string", minLength: 1 },
  },
  paths: {
    "/things": {
      get: {
        operationId: "ThingOperations_ListThings",
        parameters: [
          { $ref: "#/parameters/ApiVersion" },
          { name: "maxpagesize", in: "query", required: false, type: "integer", format: "int32" },
          {
            name: "state",
            in: "query",
            required: false,
            type: "string",
            enum: ["on", "off"],
            default: "on",
            "x-ms-enum": { modelAsString: true },
          },
        ],
        responses: { 200: { schema: { $ref: "#/definitions/PagedThing" } }, default: swaggerError },
        "x-ms-pageable": { nextLinkName: "nextLink" },
      },
    },
    "/things/{thingId}": {
      patch: {
        operationId: "ThingOperations_UpsertThing",
        consumes: ["application/merge-patch+json"],
        parameters: [
          { name: "thingId", in: "path", required: true, type: "string" },
          { name: "If-Unmodified-Since", in: "header", required: false, type: "string", format: "date-time-rfc7231" },
          { name: "resource", in: "body", required: true, schema: { $ref: "#/definitions/ThingCreateOrUpdate" } },
        ],
        responses: {
          201: { schema: { $ref: "#/definitions/Thing" }, headers: { ETag: { type: "string" } } },
          default: swaggerError,
        },
      },
    },
  },
  definitions: {
    "Azure.Core.Foundations.ErrorResponse": {
      type: "object",
      properties: { error: { $ref: "#/definitions/Azure.Core.Foundations.Error" } },
      required: ["error"],
    },
    "Azure.Core.Foundations.Error": {
      type: "object",
      properties: {
        code: { type: "string" },
        details: { type: "array", items: { $ref: "#/definitions/Azure.Core.Foundations.Error" } },
      },
      required: ["code"],
    },
    PagedThing: {
      type: "object",
      properties: {
        value: { type: "array", items: { $ref: "#/definitions/Thing" } },
        nextLink: { type: "string", format: "uri" },
      },
      required: ["value"],
    },
    Thing: {
      type: "object",
      properties: {
        id: { type: "string", readOnly: true },
        mode: { $ref: "#/definitions/Mode" },
        labels: { type: "object", additionalProperties: {} },
        weight: { type: "number", format: "double", minimum: 0, exclusiveMinimum: true },
      },
      required: ["id", "weight"],
    },
    ThingCreateOrUpdate: {
      type: "object",
      properties: {
        mode: { $ref: "#/definitions/ModeCreateOrUpdate" },
        labels: { type: "object", additionalProperties: {} },
        weight: { type: "number", format: "double", minimum: 0, exclusiveMinimum: true },
      },
    },
    Mode: {
      type: "object",
      properties: { kind: { $ref: "#/definitions/ModeKind" }, note: { type: "string" } },
      discriminator: "kind",
      required: ["kind"],
    },
    FastMode: {
      type: "object",
      properties: { speed: { type: "integer", format: "int32" } },
      allOf: [{ $ref: "#/definitions/Mode" }],
      "x-ms-discriminator-value": "fast",
    },
    SlowMode: { type: "object", allOf: [{ $ref: "#/definitions/Mode" }], "x-ms-discriminator-value": "slow" },
    ModeCreateOrUpdate: {
      type: "object",
      properties: { kind: { $ref: "#/definitions/ModeKind" }, note: { type: "string" } },
      discriminator: "kind",
      required: ["kind"],
    },
    FastModeCreateOrUpdate: {
      type: "object",
      properties: { speed: { type: "integer", format: "int32" } },
      allOf: [{ $ref: "#/definitions/ModeCreateOrUpdate" }],
      "x-ms-discriminator-value": "fast",
    },
    SlowModeCreateOrUpdate: {
      type: "object",
      allOf: [{ $ref: "#/definitions/ModeCreateOrUpdate" }],
      "x-ms-discriminator-value": "slow",
    },
    ModeKind: { type: "string", enum: ["fast", "slow"] },
  },
};

const azureError: JsonObject = {
  headers: { "x-ms-error-code": { required: false, schema: { type: "string" } } },
  content: { "application/json": { schema: reference("ErrorResponse") } },
};

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: "null" }] };
}

function modeUnion(suffix: string): JsonObject {
  const mapping: Json = {
    fast: `#/components/schemas/FastMode${suffix}`,
    slow: `#/components/schemas/SlowMode${suffix}`,
  };
  return {
    type: "object",
    oneOf: [reference(`FastMode${suffix}`), reference(`SlowMode${suffix}`)],
    discriminator: { propertyName: "kind", mapping },
  };
}

/** The same API in our OpenAPI. */
export const ourAzure: JsonObject = {
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [
          { $ref: "#/components/parameters/ApiVersion" },
          {
            name: "maxpagesize",
            in: "query",
            required: false,
            schema: { type: "integer", format: "int32" },
            explode: false,
          },
          {
            name: "state",
            in: "query",
            required: false,
            schema: reference("StateSelector", { default: "on" }),
            explode: false,
          },
        ],
        responses: {
          200: { content: { "application/json": { schema: reference("PagedThing") } } },
          default: azureError,
        },
        "x-paging": { items: "value", next: "nextLink", style: "link", size: { in: "query", name: "maxpagesize" } },
      },
    },
    "/things/{thingId}": {
      patch: {
        operationId: "upsertThing",
        parameters: [
          { name: "thingId", in: "path", required: true, schema: { type: "string" } },
          {
            name: "If-Unmodified-Since",
            in: "header",
            required: false,
            schema: { type: "string", format: "http-date" },
          },
        ],
        requestBody: {
          required: true,
          content: { "application/merge-patch+json": { schema: reference("ThingCreateOrUpdate") } },
        },
        responses: {
          201: {
            headers: { ETag: { required: true, schema: { type: "string" } } },
            content: { "application/json": { schema: reference("Thing") } },
          },
          default: azureError,
        },
      },
    },
  },
  components: {
    parameters: {
      ApiVersion: {
        name: "api-version",
        in: "query",
        required: true,
        schema: { type: "string", minLength: 1 },
        explode: false,
      },
    },
    schemas: {
      ErrorResponse: { type: "object", required: ["error"], properties: { error: reference("Error") } },
      Error: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "string" }, details: { type: "array", items: reference("Error") } },
      },
      StateSelector: { anyOf: [{ type: "string" }, { type: "string", enum: ["on", "off"] }] },
      PagedThing: {
        type: "object",
        required: ["value"],
        properties: {
          value: { type: "array", items: reference("Thing") },
          nextLink: { type: "string", format: "uri" },
        },
      },
      Thing: {
        type: "object",
        required: ["id", "weight"],
        properties: {
          id: { type: "string", readOnly: true },
          mode: reference("Mode"),
          labels: { type: "object", unevaluatedProperties: {} },
          weight: { type: "number", format: "double", exclusiveMinimum: 0 },
        },
      },
      ThingCreateOrUpdate: {
        type: "object",
        properties: {
          mode: orNull(reference("ModeCreateOrUpdate")),
          labels: orNull({ type: "object", unevaluatedProperties: {} }),
          weight: { type: "number", format: "double", exclusiveMinimum: 0 },
        },
      },
      Mode: modeUnion(""),
      ModeCreateOrUpdate: modeUnion("CreateOrUpdate"),
      FastMode: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string", enum: ["fast"] },
          note: { type: "string" },
          speed: { type: "integer", format: "int32" },
        },
      },
      SlowMode: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "slow", type: "string" }, note: { type: "string" } },
      },
      FastModeCreateOrUpdate: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string", enum: ["fast"] },
          note: orNull({ type: "string" }),
          speed: { type: ["integer", "null"], format: "int32" },
        },
      },
      SlowModeCreateOrUpdate: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", enum: ["slow"] }, note: orNull({ type: "string" }) },
      },
    },
  },
};
