import type { JsonObject } from "../json.ts";
import { reference } from "./change-json.fixtures.ts";

// A made-up API, told twice: as the official model tells it, and as our OpenAPI would. The tests change one value.

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
