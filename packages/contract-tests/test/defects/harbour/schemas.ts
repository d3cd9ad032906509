import type { Dialect } from "./dialect.ts";
import { isObject, type Json, type JsonObject } from "./rules.ts";

export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const readOnly = { readOnly: true };
const day: JsonObject = { type: "string", format: "date" };
const moment: JsonObject = { type: "string", format: "date-time" };
const email: JsonObject = { type: "string", format: "email" };
const closed = { additionalProperties: false };

/** An object that takes no member but these. */
function object(required: readonly string[], properties: Readonly<Record<string, JsonObject>>): JsonObject {
  return { type: "object", ...(required.length > 0 ? { required: [...required] } : {}), properties, ...closed };
}

const vesselKind: JsonObject = { type: "string", enum: ["sail", "motor", "cargo"] };
const side: JsonObject = { type: "string", enum: ["north", "south"] };
const tags: JsonObject = {
  type: "array",
  items: { type: "string", minLength: 1, maxLength: 12 },
  maxItems: 5,
  uniqueItems: true,
};
const name: JsonObject = { type: "string", minLength: 1, maxLength: 40 };
const callSign: JsonObject = { type: "string", pattern: "^[A-Z]{2}[0-9]{3,5}$" };
const phone: JsonObject = { type: "string", pattern: "^\\+[0-9]{6,14}$" };
const services: JsonObject = {
  type: "array",
  minItems: 0,
  items: { type: "string", enum: ["water", "power", "fuel"] },
  uniqueItems: true,
};
const remark: JsonObject = { type: "string", minLength: 0, maxLength: 80 };
const depth: JsonObject = { type: "number", minimum: 0.5, maximum: 30 };
const rate: JsonObject = { type: "number", minimum: 0, maximum: 10_000, multipleOf: 0.01 };
const draught: JsonObject = { type: "integer", minimum: 10, maximum: 2500, multipleOf: 5 };
const subject: JsonObject = { type: "string", enum: ["occupancy", "income"] };
const month: JsonObject = { type: "string", pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$" };

function vesselSchemas({ nullable, above, below, example }: Dialect): Readonly<Record<string, JsonObject>> {
  const length = { type: "number", ...above(0), maximum: 400, description: "From bow to stern.", ...example(12.5) };
  return {
    Vessel: object(["id", "name", "callSign", "kind", "lengthMetres", "owner", "status", "createdAt"], {
      id: { type: "string", ...readOnly },
      status: { type: "string", enum: ["active", "retired"], ...readOnly },
      createdAt: { ...moment, ...readOnly },
      retiredAt: { ...moment, ...readOnly },
      name: { ...name, ...example("Margarethe") },
      callSign: { ...callSign, ...example("NX204") },
      kind: vesselKind,
      lengthMetres: length,
      draughtCentimetres: draught,
      dimensions: ref("Dimensions"),
      engine: ref("Engine"),
      owner: ref("Owner"),
      tags: { ...tags, default: [] },
      labels: { type: "object", additionalProperties: { type: "string", maxLength: 20 } },
      registration: nullable({ type: "string", minLength: 3, maxLength: 20 }),
      manifestNumber: { type: "integer", format: "int64", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      hullUuid: { type: "string", format: "uuid" },
      website: { type: "string", format: "uri" },
      builtOn: day,
      inspectedAt: nullable(moment),
      insured: { type: "boolean", default: false },
      notes: { type: "string", maxLength: 200, default: "" },
      secretCode: { type: "string", minLength: 4, maxLength: 16, writeOnly: true },
    }),
    VesselPatch: object([], {
      name,
      callSign,
      kind: vesselKind,
      lengthMetres: length,
      draughtCentimetres: nullable(draught),
      owner: object([], { name: { type: "string", minLength: 1, maxLength: 60 }, email, phone: nullable(phone) }),
      tags,
      labels: nullable({ type: "object", additionalProperties: nullable({ type: "string", maxLength: 20 }) }),
      website: nullable({ type: "string", format: "uri" }),
      builtOn: nullable(day),
      insured: { type: "boolean" },
      notes: { type: "string", maxLength: 200 },
    }),
    Dimensions: object(["beamMetres"], {
      beamMetres: { type: "number", ...above(0), ...below(80) },
      heightMetres: nullable({ type: "number", minimum: 0 }),
    }),
    Engine: {
      oneOf: [ref("DieselEngine"), ref("ElectricEngine")],
      discriminator: {
        propertyName: "type",
        mapping: { diesel: "#/components/schemas/DieselEngine", electric: "#/components/schemas/ElectricEngine" },
      },
    },
    DieselEngine: object(["type", "powerKw"], {
      type: { type: "string", enum: ["diesel"] },
      powerKw: { type: "integer", minimum: 1, maximum: 100_000 },
    }),
    ElectricEngine: object(["type", "batteryKwh"], {
      type: { type: "string", enum: ["electric"] },
      batteryKwh: { type: "number", minimum: 0.5, maximum: 9000 },
      cells: { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 4 },
    }),
    Owner: object(["name", "email"], {
      name: { type: "string", minLength: 1, maxLength: 60 },
      email,
      phone: nullable(phone),
    }),
    VesselPage: object(["items"], {
      items: { type: "array", items: ref("Vessel") },
      nextLink: { type: "string", format: "uri", description: "Where the next page is; absent on the last." },
    }),
  };
}

function berthSchemas({ nullable }: Dialect): Readonly<Record<string, JsonObject>> {
  return {
    Berth: object(["id", "side", "depthMetres", "dailyRate"], {
      id: { type: "string", ...readOnly },
      side,
      depthMetres: depth,
      dailyRate: rate,
      services,
      remark,
    }),
    BerthPatch: object([], {
      side,
      depthMetres: depth,
      dailyRate: rate,
      services: nullable(services),
      remark: nullable(remark),
    }),
    BerthPage: object(["berths"], {
      berths: { type: "array", items: ref("Berth") },
      nextPageToken: { type: "string", description: "For `pageToken` of the next request; absent on the last page." },
    }),
    Booking: object(["id", "vesselId", "from", "status"], {
      id: { type: "string", ...readOnly },
      status: { type: "string", enum: ["asked", "confirmed", "cancelled"], ...readOnly },
      vesselId: { type: "string", description: "Id of a vessel." },
      from: day,
      nights: { type: "integer", minimum: 1, maximum: 60, default: 1 },
      guests: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 6 },
    }),
    BookingList: object(["bookings", "total"], {
      bookings: { type: "array", items: ref("Booking") },
      total: { type: "integer", minimum: 0 },
    }),
  };
}

const officeSchemas: Readonly<Record<string, JsonObject>> = {
  Settings: object(["harbourName"], {
    harbourName: { type: "string", minLength: 1, maxLength: 50 },
    quietHours: { type: "boolean", default: true },
    contact: email,
    channels: {
      type: "object",
      additionalProperties: { type: "integer", minimum: 1, maximum: 88 },
      maxProperties: 3,
    },
    vhfChannel: { type: "integer", minimum: 1, maximum: 88 },
  }),
  NewReport: object(["subject", "month"], { subject, month }),
  Report: object(["id", "subject", "month", "state", "createdAt"], {
    id: { type: "string" },
    subject,
    month,
    state: { type: "string", enum: ["running", "ready", "failed"] },
    createdAt: moment,
  }),
  Health: object(["healthy"], { healthy: { type: "boolean" } }),
  Error: object(["error"], {
    error: object(["code", "message"], { code: { type: "string", minLength: 1 }, message: { type: "string" } }),
  }),
  Problem: {
    type: "object",
    required: ["type", "title", "status"],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer", minimum: 400, maximum: 599 },
      detail: { type: "string" },
    },
  },
};

/** Members of vessels that one can do without in a document, and still have one that tells the truth. */
const dispensable = [
  "draughtCentimetres",
  "dimensions",
  "engine",
  "labels",
  "registration",
  "manifestNumber",
  "hullUuid",
  "website",
  "builtOn",
  "inspectedAt",
];

/** The schemas of the harbour; of the dispensable members only those that are declared. */
export function schemasIn(
  dialect: Dialect,
  isDeclared: (member: string) => boolean,
): { readonly [name: string]: Json } {
  const { Vessel = {}, VesselPatch = {}, ...others } = vesselSchemas(dialect);
  const slim = (schema: JsonObject): JsonObject => ({
    ...schema,
    properties: Object.fromEntries(
      Object.entries(isObject(schema.properties) ? schema.properties : {}).filter(
        ([member]) => !dispensable.includes(member) || isDeclared(member),
      ),
    ),
  });
  return {
    Vessel: slim(Vessel),
    VesselPatch: slim(VesselPatch),
    ...others,
    ...berthSchemas(dialect),
    ...officeSchemas,
  };
}
