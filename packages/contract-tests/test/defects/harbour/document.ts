import { dialect30, dialect31, type Dialect } from "./dialect.ts";
import type { Json, JsonObject } from "./rules.ts";
import { ref, schemasIn } from "./schemas.ts";

const refusals: Readonly<Record<number, string>> = {
  400: "Something in the request is not as described.",
  401: "Nobody known.",
  404: "There is no such thing.",
  409: "Not in this state.",
  412: "The condition does not hold.",
  415: "Not a media type that is read here.",
  422: "It names something that is not there.",
};

function json(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function errors(...statuses: readonly number[]): JsonObject {
  return Object.fromEntries(
    [401, ...statuses].map((status) => [
      String(status),
      { description: refusals[status] ?? "Refused.", content: json(ref("Error")) },
    ]),
  );
}

const text = { type: "string" };
const etag = { ETag: { description: "Changes with the resource.", required: true, schema: text } };
const versioned: JsonObject = {
  ...etag,
  "Last-Modified": { description: "When it was changed, as an HTTP date.", required: true, schema: text },
};
const location = { Location: { description: "Where it is.", required: true, schema: text } };

function answer(description: string, schema: JsonObject, headers?: JsonObject): JsonObject {
  return { description, ...(headers === undefined ? {} : { headers }), content: json(schema) };
}

function query(name: string, schema: JsonObject): JsonObject {
  return { name, in: "query", schema };
}

function inPath(name: string, schema: JsonObject = text): JsonObject {
  return { name, in: "path", required: true, schema };
}

function body(schema: JsonObject, mediaType = "application/json"): JsonObject {
  return { required: true, content: { [mediaType]: { schema } } };
}

function count(maximum: number, preset: number, minimum = 1): JsonObject {
  return { type: "integer", minimum, maximum, default: preset };
}

const ifMatch: JsonObject = { name: "If-Match", in: "header", schema: text };
const ifNoneMatch: JsonObject = { name: "If-None-Match", in: "header", schema: text };
const gone: JsonObject = { description: "It is gone." };
const mergePatch = "application/merge-patch+json";

const vesselPaths: JsonObject = {
  "/vessels": {
    get: {
      operationId: "listVessels",
      parameters: [
        query("maxPageSize", count(50, 20)),
        query("after", text),
        query("kind", { type: "string", enum: ["sail", "motor", "cargo"] }),
        query("callSign", text),
      ],
      responses: { "200": answer("A page of vessels.", ref("VesselPage")), ...errors(400) },
    },
    post: {
      operationId: "createVessel",
      requestBody: body(ref("Vessel")),
      responses: {
        "201": {
          ...answer("The new vessel.", ref("Vessel"), { ...versioned, ...location }),
          links: {
            self: { operationId: "getVessel", parameters: { vesselId: "$response.body#/id" } },
          },
        },
        ...errors(400, 415),
      },
    },
  },
  "/vessels/{vesselId}": {
    parameters: [inPath("vesselId")],
    get: {
      operationId: "getVessel",
      parameters: [ifNoneMatch],
      responses: {
        "200": answer("The vessel.", ref("Vessel"), versioned),
        "304": { description: "It is the one you know.", headers: etag },
        ...errors(400, 404),
      },
    },
    put: {
      operationId: "replaceVessel",
      parameters: [ifMatch],
      requestBody: body(ref("Vessel")),
      responses: { "200": answer("The vessel.", ref("Vessel"), versioned), ...errors(400, 404, 412, 415) },
    },
    patch: {
      operationId: "updateVessel",
      parameters: [ifMatch],
      requestBody: body(ref("VesselPatch"), mergePatch),
      responses: { "200": answer("The vessel.", ref("Vessel"), versioned), ...errors(400, 404, 412, 415) },
    },
    delete: {
      operationId: "deleteVessel",
      parameters: [ifMatch],
      responses: { "204": gone, ...errors(400, 404, 409, 412) },
    },
  },
  "/vessels/{vesselId}:retire": {
    parameters: [inPath("vesselId")],
    post: {
      operationId: "retireVessel",
      responses: { "200": answer("The retired vessel.", ref("Vessel"), versioned), ...errors(400, 404, 409) },
    },
  },
  "/vessels/{vesselId}/logbook": {
    parameters: [inPath("vesselId")],
    get: {
      operationId: "getLogbook",
      responses: {
        "200": { description: "What was written.", content: { "text/plain": { schema: text } } },
        ...errors(400, 404),
      },
    },
    put: {
      operationId: "writeLogbook",
      requestBody: body({ type: "string", maxLength: 500 }, "text/plain"),
      responses: { "204": { description: "Written." }, ...errors(400, 404, 415) },
    },
  },
};

const berthName = inPath("berthId", { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 +%&_-]{0,23}$" });

const berthPaths: JsonObject = {
  "/berths": {
    get: {
      operationId: "listBerths",
      parameters: [
        query("pageSize", count(20, 10)),
        query("pageToken", text),
        query("side", { type: "string", enum: ["north", "south"] }),
        query("minDepth", { type: "number", minimum: 0 }),
      ],
      responses: { "200": answer("A page of berths.", ref("BerthPage")), ...errors(400) },
    },
  },
  "/berths/{berthId}": {
    parameters: [berthName],
    get: {
      operationId: "getBerth",
      responses: { "200": answer("The berth.", ref("Berth"), versioned), ...errors(400, 404) },
    },
    put: {
      operationId: "upsertBerth",
      parameters: [ifMatch, ifNoneMatch],
      requestBody: body(ref("Berth")),
      responses: {
        "200": answer("The replaced berth.", ref("Berth"), versioned),
        "201": answer("The new berth.", ref("Berth"), versioned),
        ...errors(400, 412, 415),
      },
    },
    patch: {
      operationId: "updateBerth",
      parameters: [ifMatch],
      requestBody: body(ref("BerthPatch"), mergePatch),
      responses: { "200": answer("The berth.", ref("Berth"), versioned), ...errors(400, 404, 412, 415) },
    },
    delete: {
      operationId: "deleteBerth",
      parameters: [ifMatch],
      responses: { "204": gone, ...errors(400, 404, 412) },
    },
  },
};

const bookingPaths: JsonObject = {
  "/berths/{berthId}/bookings": {
    parameters: [berthName],
    get: {
      operationId: "listBookings",
      parameters: [
        query("offset", count(100_000, 0, 0)),
        query("limit", count(25, 10)),
        query("status", { type: "string", enum: ["asked", "confirmed", "cancelled"] }),
      ],
      responses: { "200": answer("Some bookings.", ref("BookingList")), ...errors(400, 404) },
    },
    post: {
      operationId: "createBooking",
      requestBody: body(ref("Booking")),
      responses: { "201": answer("The new booking.", ref("Booking"), location), ...errors(400, 404, 409, 415, 422) },
    },
  },
  "/berths/{berthId}/bookings/{bookingId}": {
    parameters: [berthName, inPath("bookingId")],
    get: {
      operationId: "getBooking",
      responses: { "200": answer("The booking.", ref("Booking")), ...errors(400, 404) },
    },
    delete: { operationId: "deleteBooking", responses: { "204": gone, ...errors(400, 404) } },
  },
  ...Object.fromEntries(
    ["confirm", "cancel"].map((action) => [
      `/berths/{berthId}/bookings/{bookingId}:${action}`,
      {
        parameters: [berthName, inPath("bookingId")],
        post: {
          operationId: `${action}Booking`,
          responses: { "200": answer("The booking.", ref("Booking")), ...errors(400, 404, 409) },
        },
      },
    ]),
  ),
};

const problem: JsonObject = {
  description: "Refused.",
  content: { "application/problem+json": { schema: ref("Problem") } },
};

const officePaths: JsonObject = {
  "/settings": {
    get: {
      operationId: "getSettings",
      security: [{ bearer: [] }, { adminKey: [] }],
      responses: { "200": answer("The settings.", ref("Settings"), etag), ...errors() },
    },
    put: {
      operationId: "replaceSettings",
      security: [{ adminKey: [] }],
      requestBody: body(ref("Settings")),
      responses: { "200": answer("The settings.", ref("Settings"), etag), ...errors(400, 415) },
    },
  },
  "/reports": {
    get: {
      operationId: "listReports",
      parameters: [query("page", count(100_000, 1)), query("perPage", count(30, 10))],
      responses: {
        "200": answer(
          "Some reports.",
          { type: "array", items: ref("Report") },
          { Link: { description: "The next page, as RFC 8288 has it.", schema: text } },
        ),
        "4XX": problem,
      },
    },
    post: {
      operationId: "startReport",
      parameters: [
        {
          name: "x-harbour-client",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^[a-z]{3,10}$" },
        },
      ],
      requestBody: body(ref("NewReport")),
      responses: {
        "202": answer("It is being made.", ref("Report"), {
          "Operation-Location": { description: "Where to ask for it.", required: true, schema: text },
        }),
        "4XX": problem,
      },
    },
  },
  "/reports/{reportId}": {
    parameters: [inPath("reportId")],
    get: {
      operationId: "getReport",
      responses: { "200": answer("The report.", ref("Report")), default: problem },
    },
  },
  "/health": {
    get: { operationId: "getHealth", security: [], responses: { "200": answer("It is up.", ref("Health")) } },
  },
};

function documentIn(
  dialect: Dialect,
  isDeclared: (member: string) => boolean = () => true,
): { readonly [name: string]: Json } {
  return {
    openapi: dialect.openapi,
    info: { title: "Harbour", version: "1.0.0" },
    servers: [{ url: "https://harbour.example" }],
    security: [{ bearer: [] }],
    paths: { ...vesselPaths, ...berthPaths, ...bookingPaths, ...officePaths },
    components: {
      schemas: schemasIn(dialect, isDeclared),
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer" },
        adminKey: { type: "apiKey", in: "header", name: "x-admin-key" },
      },
    },
  };
}

/** The contract of the harbour, as OpenAPI 3.1 and as OpenAPI 3.0. */
export const harbour31: { readonly [name: string]: Json } = documentIn(dialect31);
export const harbour30: { readonly [name: string]: Json } = documentIn(dialect30);

/** The contract of the harbour as OpenAPI 3.1, where vessels have no optional members but these and those with defaults. */
export function harbourWith(members: readonly string[]): { readonly [name: string]: Json } {
  return documentIn(dialect31, (member) => members.includes(member));
}
