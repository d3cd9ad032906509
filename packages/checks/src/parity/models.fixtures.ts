import type { Json, JsonObject } from "../json.ts";

// Two made-up APIs, each told twice: as the official model tells it, and as our OpenAPI would. They agree; the tests
// change one value at a time.

/** An API in the form of the AWS extract. */
export const awsModel: JsonObject = {
  smithyDefaults: { "Thing.Count": 0 },
  operations: {
    PutThing: {
      http: { method: "PUT", uri: "/things/{Id}", successStatus: 200 },
      outputBody: "empty",
      pagination: null,
      errors: [
        { shape: "BadThingException", httpStatus: 400 },
        { shape: "TakenException", httpStatus: 409 },
        { shape: "BusyException", httpStatus: 409 },
      ],
      request: {
        path: [{ member: "Id", wireName: "Id", required: true, shape: "ThingId" }],
        query: [],
        header: [{ member: "Trace", wireName: "X-Trace", required: false, shape: "ThingId" }],
        body: [
          { member: "Thing", wireName: "Thing", required: true, shape: "Thing" },
          { member: "ClientToken", wireName: "ClientToken", required: false, shape: "ThingId", idempotencyToken: true },
        ],
      },
    },
    ListThings: {
      http: { method: "GET", uri: "/things", successStatus: 200 },
      output: "ListThingsResponse",
      outputBody: "json",
      pagination: { inputToken: "NextToken", outputToken: "NextToken", pageSize: "MaxResults", items: "Things" },
      errors: [],
      request: {
        path: [],
        query: [
          { member: "MaxResults", wireName: "maxResults", required: false, shape: "MaxResults" },
          { member: "NextToken", wireName: "nextToken", required: false, shape: "ThingId" },
          { member: "Colours", wireName: "colours", required: false, shape: "ColourList" },
        ],
        header: [],
        body: [],
      },
    },
  },
  shapes: {
    ThingId: { type: "string", min: 1, max: 9, pattern: "^[a-z]+$" },
    MaxResults: { type: "integer", min: 1, max: 10 },
    Colour: { type: "string", enum: ["RED", "BLUE"] },
    ColourList: { type: "list", member: "Colour", min: 1, max: 3 },
    Count: { type: "integer" },
    Secret: { type: "string", sensitive: true },
    Instant: { type: "timestamp" },
    Switch: { type: "boolean" },
    TagMap: { type: "map", key: "ThingId", value: "Secret", min: 1, max: 50 },
    Reason: {
      type: "structure",
      required: [],
      union: true,
      members: { Text: { shape: "ThingId", required: false, in: "body", name: "Text" } },
    },
    Thing: {
      type: "structure",
      required: ["Name"],
      members: {
        Name: { shape: "ThingId", required: true, in: "body", name: "Name" },
        Colour: { shape: "Colour", required: false, in: "body", name: "Colour" },
        Count: { shape: "Count", required: false, in: "body", name: "Count" },
        Secret: { shape: "Secret", required: false, in: "body", name: "Secret" },
        MadeAt: { shape: "Instant", required: false, in: "body", name: "MadeAt" },
        On: { shape: "Switch", required: false, in: "body", name: "On" },
        Tags: { shape: "TagMap", required: false, in: "body", name: "tags" },
        Reason: { shape: "Reason", required: false, in: "body", name: "Reason" },
      },
    },
    ThingList: { type: "list", member: "Thing" },
    ListThingsResponse: {
      type: "structure",
      required: [],
      members: {
        Things: { shape: "ThingList", required: false, in: "body", name: "Things" },
        NextToken: { shape: "ThingId", required: false, in: "body", name: "NextToken" },
      },
    },
    BadThingException: {
      type: "structure",
      required: [],
      members: { Message: { shape: "Text", required: false, in: "body", name: "Message" } },
    },
    TakenException: { type: "structure", required: [], members: {} },
    BusyException: { type: "structure", required: [], members: {} },
    Text: { type: "string" },
  },
};

const thingId: JsonObject = { type: "string", minLength: 1, maxLength: 9, pattern: "^[a-z]+$" };

function reference(name: string, beside: JsonObject = {}): JsonObject {
  return { $ref: `#/components/schemas/${name}`, ...beside };
}

function awsError(schema: JsonObject): JsonObject {
  return {
    headers: { "x-amzn-ErrorType": { required: true, schema: { type: "string" } } },
    content: { "application/json": { schema } },
  };
}

/** The same API in our OpenAPI. */
export const ourAws: JsonObject = {
  paths: {
    "/things/{Id}": {
      put: {
        operationId: "putThing",
        parameters: [
          { name: "Id", in: "path", required: true, schema: thingId },
          { name: "X-Trace", in: "header", required: false, schema: thingId },
        ],
        requestBody: { required: true, content: { "application/json": { schema: reference("PutThingInput") } } },
        responses: {
          200: {},
          400: awsError(reference("BadThingException")),
          409: awsError({ anyOf: [reference("TakenException"), reference("BusyException")] }),
        },
      },
    },
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [
          {
            name: "maxResults",
            in: "query",
            required: false,
            schema: { type: "integer", format: "int32", minimum: 1, maximum: 10 },
            explode: false,
          },
          { name: "nextToken", in: "query", required: false, schema: thingId, explode: false },
          {
            name: "colours",
            in: "query",
            required: false,
            schema: { type: "array", items: reference("Colour"), minItems: 1, maxItems: 3 },
            explode: true,
          },
        ],
        responses: { 200: { content: { "application/json": { schema: reference("ListThingsResponse") } } } },
        "x-paging": {
          style: "token",
          items: "Things",
          next: "NextToken",
          token: { in: "query", name: "nextToken" },
          size: { in: "query", name: "maxResults" },
        },
      },
    },
  },
  components: {
    schemas: {
      PutThingInput: {
        type: "object",
        required: ["Thing"],
        properties: { Thing: reference("Thing"), ClientToken: { ...thingId, "x-idempotency-token": true } },
      },
      Colour: { type: "string", enum: ["RED", "BLUE"] },
      Secret: { type: "string" },
      Thing: {
        type: "object",
        required: ["Name"],
        properties: {
          Name: thingId,
          Colour: { allOf: [reference("Colour")] },
          Count: { type: "integer", format: "int32", default: 0 },
          Secret: reference("Secret", { "x-sensitive": true }),
          MadeAt: { type: "number", format: "unixtime" },
          On: { type: "boolean" },
          tags: {
            type: "object",
            unevaluatedProperties: { type: "string", "x-sensitive": true },
            propertyNames: thingId,
            minProperties: 1,
            maxProperties: 50,
          },
          Reason: reference("Reason"),
        },
      },
      Reason: { type: "object", properties: { Text: thingId }, minProperties: 1, maxProperties: 1 },
      ListThingsResponse: {
        type: "object",
        properties: { Things: { type: "array", items: reference("Thing") }, NextToken: thingId },
      },
      BadThingException: { type: "object", properties: { Message: { type: "string" } } },
      TakenException: { type: "object" },
      BusyException: { type: "object" },
    },
  },
};

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

/** A copy with the value at a path changed, or gone when `value` is undefined. Path steps are joined by `»`. */
export function changed(document: JsonObject, path: string, value?: Json): JsonObject {
  return change(document, path.split("»"), value) as JsonObject;
}

function change(place: Json | undefined, [step, ...rest]: readonly string[], value: Json | undefined): Json {
  if (step === undefined || typeof place !== "object" || place === null) throw new Error(`no such place: ${step}`);
  if (Array.isArray(place)) {
    const index = Number(step);
    const next = rest.length === 0 ? value : change(place[index], rest, value);
    return place.flatMap((item: Json, at) => (at === index ? (next === undefined ? [] : [next]) : [item]));
  }
  const object = place as JsonObject;
  const next = rest.length === 0 ? value : change(object[step], rest, value);
  const { [step]: _, ...others } = object;
  return next === undefined ? others : { ...object, [step]: next };
}
