// Like the well-known pet shop: OpenAPI 3.0, numbers for ids, `default` answers, open schemas, and habits that are odd
// but break no promise: times in another form, a counter that moves with each read, newest first, deletion of what is
// not there.
import { textOf } from "../../../src/document/json.ts";
import {
  checkMembers,
  choice,
  formats,
  isObject,
  list,
  nullable,
  text,
  whole,
  type Fields,
  type JsonObject,
} from "../harbour/rules.ts";
import { jsonFrom, Said, serveRoutes, type Document, type SmallAnswer, type SmallCall } from "./small-server.ts";

const string: JsonObject = { type: "string" };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const failed = { default: { description: "It did not work.", content: json(ref("Failure")) } };
const petId = { name: "petId", in: "path", required: true, schema: { type: "integer", format: "int64" } };
const sent = { required: true, content: json(ref("Pet")) };
const shown = { "200": { description: "The pet.", content: json(ref("Pet")) } };

export const petsDocument: Document = {
  openapi: "3.0.2",
  info: { title: "Pets", version: "1.0" },
  servers: [{ url: "/v1" }],
  paths: {
    "/pets": {
      get: {
        tags: ["pets"],
        parameters: [
          { name: "status", in: "query", schema: { type: "array", items: { type: "string", enum: ["here", "sold"] } } },
          { name: "name", in: "query", description: "Part of the name.", schema: string },
        ],
        responses: {
          "200": { description: "Newest first.", content: json({ type: "array", items: ref("Pet") }) },
          ...failed,
        },
      },
      post: {
        tags: ["pets"],
        requestBody: sent,
        responses: { "201": { description: "In.", content: json(ref("Pet")) }, ...failed },
      },
    },
    "/pets/{petId}": {
      parameters: [petId],
      get: { tags: ["pets"], responses: { ...shown, ...failed } },
      put: { tags: ["pets"], requestBody: sent, responses: { ...shown, ...failed } },
      delete: { tags: ["pets"], responses: { "200": { description: "Gone, or never there." }, ...failed } },
    },
    "/stays": {
      post: {
        description: "The last day is not before the first.",
        requestBody: { required: true, content: json(ref("Stay")) },
        responses: {
          "201": { description: "Booked.", content: json(ref("Stay")) },
          "422": { description: "Days are mixed up." },
          ...failed,
        },
      },
    },
    "/login": {
      post: {
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["user", "password"],
                properties: {
                  user: { ...string, minLength: 1 },
                  password: { type: "string", format: "password", minLength: 1 },
                },
              },
            },
          },
        },
        responses: { "200": { description: "A token.", content: { "text/plain": { schema: string } } }, ...failed },
      },
    },
    "/now": { get: { responses: { "200": { description: "The time.", content: json(ref("Now")) } } } },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["name"],
        properties: {
          id: { type: "integer", format: "int64", readOnly: true },
          name: { type: "string", minLength: 1, maxLength: 30 },
          status: { type: "string", enum: ["here", "sold"] },
          born: { type: "string", format: "date-time", nullable: true },
          photos: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
          reads: { type: "integer", readOnly: true },
        },
      },
      Stay: {
        type: "object",
        required: ["first", "last"],
        properties: { first: { type: "string", format: "date" }, last: { type: "string", format: "date" } },
      },
      Now: { type: "object", required: ["time"], properties: { time: { type: "string", format: "date-time" } } },
      Failure: { type: "object", required: ["code"], properties: { code: { type: "integer" }, message: string } },
    },
  },
};

const petFields: Fields = {
  id: { rule: () => undefined, readOnly: true },
  reads: { rule: () => undefined, readOnly: true },
  name: { rule: text({ min: 1, max: 30 }), required: true },
  status: { rule: choice(["here", "sold"]) },
  born: { rule: nullable(text({ isFormat: formats["date-time"] })) },
  photos: { rule: list(text({ min: 1 }), { min: 1 }) },
};
const stayFields: Fields = {
  first: { rule: text({ isFormat: formats.date }), required: true },
  last: { rule: text({ isFormat: formats.date }), required: true },
};
const idRule = whole({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

function refusal(status: number, message: string): SmallAnswer {
  return { status, body: { code: status, message } };
}

function input({ text: body, mediaType }: SmallCall, fields: Fields): JsonObject {
  if (mediaType !== "application/json") throw new Said(refusal(415, "Send JSON."));
  const value = jsonFrom(body);
  if (!isObject(value)) throw new Said(refusal(400, "Send an object."));
  const known = Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(fields, name)));
  const problem = checkMembers(fields, known);
  if (problem !== undefined) throw new Said(refusal(400, problem));
  return Object.fromEntries(Object.entries(known).filter(([name]) => fields[name]?.readOnly !== true));
}

export function createPets(): (request: Request) => Promise<Response> {
  const pets = new Map<number, JsonObject>();
  let made = 0;
  let reads = 0;

  function present(id: number): JsonObject {
    const { born, ...pet } = pets.get(id) ?? {};
    reads += 1;
    const time = typeof born === "string" ? new Date(born).toISOString().replace("Z", "+00:00") : born;
    return { id, ...pet, ...(time === undefined ? {} : { born: time }), reads };
  }

  function idOf({ path: [segment = ""] }: SmallCall): number {
    const id = Number(segment);
    if (!/^-?\d+$/u.test(segment) || idRule(id) !== undefined) throw new Said(refusal(400, "The id is a number."));
    if (!pets.has(id)) throw new Said(refusal(404, "No such pet."));
    return id;
  }

  return serveRoutes(
    {
      "GET /v1/pets": ({ url }) => {
        const statuses = url.searchParams.getAll("status");
        if (statuses.some((one) => one !== "here" && one !== "sold")) return refusal(400, "Which status?");
        const name = url.searchParams.get("name") ?? "";
        const ids = [...pets.keys()].filter((id) => {
          const pet = pets.get(id);
          const isWanted = statuses.length === 0 || statuses.some((one) => one === pet?.status);
          return isWanted && (textOf(pet?.name) ?? "").includes(name);
        });
        return { status: 200, body: ids.toReversed().map(present) };
      },
      "POST /v1/pets": (call) => {
        const pet = input(call, petFields);
        made += 1;
        pets.set(made, pet);
        return { status: 201, body: present(made) };
      },
      "GET /v1/pets/{}": (call) => ({ status: 200, body: present(idOf(call)) }),
      "PUT /v1/pets/{}": (call) => {
        const id = idOf(call);
        pets.set(id, input(call, petFields));
        return { status: 200, body: present(id) };
      },
      "DELETE /v1/pets/{}": (call) => {
        if (!/^-?\d+$/u.test(call.path[0] ?? "")) return refusal(400, "The id is a number.");
        pets.delete(Number(call.path[0]));
        return { status: 200 };
      },
      "POST /v1/stays": (call) => {
        const { first = "", last = "" } = input(call, stayFields);
        return (textOf(last) ?? "") < (textOf(first) ?? "") ? { status: 422 } : { status: 201, body: { first, last } };
      },
      "POST /v1/login": ({ text: body, mediaType }) => {
        if (mediaType !== "application/x-www-form-urlencoded") return refusal(415, "Send a form.");
        const form = new URLSearchParams(body);
        return form.get("user") && form.get("password") ? { status: 200, body: "token" } : refusal(400, "Who?");
      },
      "GET /v1/now": () => ({
        status: 200,
        body: { time: new Date(Date.UTC(2026, 0, 1) + (reads += 1)).toISOString() },
      }),
    },
    refusal,
  );
}
