// Like Azure: one PATCH creates and updates, an api-version on each request, pages by link, errors in an envelope.
import { textOf } from "../../../src/document/json.ts";
import {
  checkMembers,
  choice,
  isObject,
  list,
  nullable,
  number,
  objectOrEmpty,
  record,
  tagged,
  text,
  whole,
  type Fields,
  type JsonObject,
  type Rule,
} from "../harbour/rules.ts";
import { mergePatch } from "../harbour/seams.ts";
import { jsonFrom, Said, serveRoutes, type Document, type SmallAnswer, type SmallCall } from "./small-server.ts";

const version = "2025-05-01";
const string: JsonObject = { type: "string" };
const parameters = [
  { name: "api-version", in: "query", required: true, schema: { type: "string", minLength: 1, enum: [version] } },
];
const plan = { name: "planId", in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 64 } };
const ifMatch = { name: "If-Match", in: "header", schema: string };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const failed = { default: { description: "Refused.", content: json(ref("ErrorEnvelope")) } };
const versioned = { ETag: { schema: string }, "Last-Modified": { schema: string } };
const shown = (description: string): JsonObject => ({ description, headers: versioned, content: json(ref("Plan")) });

const members = {
  label: { type: "string", maxLength: 100 },
  weight: { type: "integer", minimum: 0, maximum: 1000 },
  ratio: { type: "number", minimum: 0, maximum: 1 },
  steps: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 10 },
  // What the server counts inside of a list moves by itself: no patch is to blame for that.
  readers: {
    type: "array",
    maxItems: 5,
    items: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string", minLength: 1 }, secondsSince: { type: "integer", readOnly: true } },
    },
  },
};

export const upsertsDocument: Document = {
  openapi: "3.1.0",
  info: { title: "Plans", version },
  servers: [{ url: "https://plans.example" }],
  security: [{ key: [] }],
  paths: {
    "/plans": {
      get: {
        operationId: "listPlans",
        parameters: [
          ...parameters,
          { name: "maxpagesize", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
          { name: "label", in: "query", description: "Begins with this.", schema: string },
        ],
        responses: { "200": { description: "Plans.", content: json(ref("PlanPage")) }, ...failed },
      },
    },
    "/plans/{planId}": {
      parameters: [plan, ...parameters],
      get: { operationId: "getPlan", responses: { "200": shown("The plan."), ...failed } },
      patch: {
        operationId: "upsertPlan",
        parameters: [ifMatch],
        requestBody: { required: true, content: { "application/merge-patch+json": { schema: ref("PlanUpdate") } } },
        responses: { "200": shown("Updated."), "201": shown("Created."), ...failed },
      },
      delete: { operationId: "deletePlan", responses: { "204": { description: "Gone." }, ...failed } },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "query", name: "subscription-key" } },
    schemas: {
      Plan: {
        type: "object",
        required: ["id", "etag"],
        properties: {
          id: { ...string, readOnly: true },
          etag: { ...string, readOnly: true },
          ...members,
          mode: { oneOf: [ref("OnceMode"), ref("RepeatMode")], discriminator: { propertyName: "kind" } },
        },
      },
      PlanUpdate: {
        type: "object",
        properties: {
          label: { ...members.label, type: ["string", "null"] },
          weight: { ...members.weight, type: ["integer", "null"] },
          ratio: members.ratio,
          steps: members.steps,
          readers: members.readers,
          mode: {
            oneOf: [ref("OnceMode"), ref("RepeatMode"), { type: "null" }],
            discriminator: { propertyName: "kind" },
          },
        },
      },
      OnceMode: { type: "object", required: ["kind"], properties: { kind: { type: "string", const: "once" } } },
      RepeatMode: {
        type: "object",
        required: ["kind", "times"],
        properties: { kind: { type: "string", const: "repeat" }, times: { type: "integer", minimum: 1, maximum: 99 } },
      },
      PlanPage: {
        type: "object",
        required: ["value"],
        properties: { value: { type: "array", items: ref("Plan") }, nextLink: { type: "string", format: "uri" } },
      },
      ErrorEnvelope: {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            required: ["code", "message"],
            properties: { code: string, message: string, details: { type: "array", items: { type: "object" } } },
          },
        },
      },
    },
  },
};

const modes: Readonly<Record<string, Fields>> = {
  once: { kind: { rule: choice(["once"]), required: true } },
  repeat: {
    kind: { rule: choice(["repeat"]), required: true },
    times: { rule: whole({ min: 1, max: 99 }), required: true },
  },
};

const fields: Fields = {
  label: { rule: nullable(text({ max: 100 })) },
  weight: { rule: nullable(whole({ min: 0, max: 1000 })) },
  ratio: { rule: number({ min: 0, max: 1 }) },
  steps: { rule: list(text({ min: 1 }), { max: 10 }) },
  readers: { rule: list(openly(record({ name: { rule: text({ min: 1 }), required: true } }), ["name"]), { max: 5 }) },
  mode: { rule: nullable((mode) => tagged("kind", modes)(isObject(mode) ? onlyMembersOf(mode) : mode)) },
};

/** The schemas are open: what else an object holds does no harm, and is not looked at. */
function openly(rule: Rule, known: readonly string[]): Rule {
  return (value) =>
    rule(isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => known.includes(name))) : value);
}

/** The schemas are open: members that a mode does not have do no harm, and are not looked at. */
function onlyMembersOf(mode: JsonObject): JsonObject {
  const known = typeof mode.kind === "string" && Object.hasOwn(modes, mode.kind) ? modes[mode.kind] : undefined;
  return known ? Object.fromEntries(Object.entries(mode).filter(([name]) => Object.hasOwn(known, name))) : mode;
}

function refusal(status: number, message: string): SmallAnswer {
  return { status, headers: { "x-ms-error-code": `E${status}` }, body: { error: { code: `E${status}`, message } } };
}

export function createUpserts(): (request: Request) => Promise<Response> {
  const plans = new Map<string, { data: JsonObject; revision: number; at: number }>();
  const opened = Date.UTC(2026, 0, 1);
  let now = opened;

  function checked({ url }: SmallCall): void {
    now += 1000;
    if (url.searchParams.get("subscription-key") !== "plans-key") throw new Said(refusal(401, "Who are you?"));
    if (url.searchParams.get("api-version") !== version) throw new Said(refusal(400, "Which version?"));
  }

  function present(id: string): JsonObject {
    const found = plans.get(id);
    const { readers } = found?.data ?? {};
    const secondsSince = (now - opened) / 1000;
    const counted = (Array.isArray(readers) ? readers : [{ name: "whoever wrote it" }]).map((reader) => ({
      ...objectOrEmpty(reader),
      secondsSince,
    }));
    return { id, ...found?.data, readers: counted, etag: `W/"${found?.revision}"` };
  }

  function shownPlan(id: string, status: number): SmallAnswer {
    const body = present(id);
    const headers = {
      etag: textOf(body.etag) ?? "",
      "last-modified": new Date(plans.get(id)?.at ?? now).toUTCString(),
    };
    return { status, headers, body };
  }

  function known(id: string): string {
    if (!plans.has(id)) throw new Said(refusal(404, "There is no such plan."));
    return id;
  }

  return serveRoutes(
    {
      "GET /plans": (call) => {
        checked(call);
        const query = call.url.searchParams;
        const size = query.get("maxpagesize") ?? "100";
        if (!/^\d+$/u.test(size) || Number(size) < 1 || Number(size) > 100)
          return refusal(400, "maxpagesize is wrong.");
        const label = query.get("label") ?? "";
        const ids = [...plans.keys()].filter((id) => (textOf(plans.get(id)?.data.label) ?? "").startsWith(label));
        const start = Number(query.get("skip") ?? 0);
        const end = start + Number(size);
        const next = new URL(call.url);
        next.searchParams.delete("subscription-key");
        next.searchParams.set("skip", String(end));
        return {
          status: 200,
          body: { value: ids.slice(start, end).map(present), ...(end < ids.length ? { nextLink: next.href } : {}) },
        };
      },
      "GET /plans/{}": (call) => {
        checked(call);
        return shownPlan(known(call.path[0] ?? ""), 200);
      },
      "PATCH /plans/{}": (call) => {
        checked(call);
        const id = call.path[0] ?? "";
        if ([...id].length > 64) return refusal(400, "The id is too long.");
        if (call.mediaType !== "application/merge-patch+json") return refusal(415, "Send a merge patch.");
        const patch = jsonFrom(call.text);
        if (!isObject(patch)) return refusal(400, "Send an object.");
        const writable = Object.fromEntries(Object.entries(patch).filter(([name]) => Object.hasOwn(fields, name)));
        const problem = checkMembers(fields, writable);
        if (problem !== undefined) return refusal(400, problem);
        const before = plans.get(id);
        const wanted = call.request.headers.get("if-match");
        if (wanted !== null && !(before && (wanted === "*" || wanted === `W/"${before.revision}"`))) {
          return refusal(412, "It has changed.");
        }
        // A mode of another kind replaces the one before; RFC 7396 alone would leave members of the old kind behind.
        const { mode, ...rest } = before?.data ?? {};
        const isOtherMode = isObject(mode) && isObject(writable.mode) && mode.kind !== writable.mode.kind;
        const merged = mergePatch(mode === undefined || isOtherMode ? rest : { ...rest, mode }, writable);
        plans.set(id, { data: isObject(merged) ? merged : {}, revision: (before?.revision ?? 0) + 1, at: now });
        return shownPlan(id, before ? 200 : 201);
      },
      "DELETE /plans/{}": (call) => {
        checked(call);
        const id = call.path[0] ?? "";
        if ([...id].length > 64) return refusal(400, "The id is too long.");
        plans.delete(id);
        return { status: 204 };
      },
    },
    refusal,
  );
}
