// Like AWS: every operation is a POST, names in capitals, pages by token, ids and ARNs, deletion that takes its time.
import { textOf } from "../../../src/document/json.ts";
import {
  checkMembers,
  choice,
  isObject,
  list,
  map,
  text,
  whole,
  type Fields,
  type JsonObject,
  type Rule,
} from "../harbour/rules.ts";
import {
  jsonFrom,
  Said,
  serveRoutes,
  type Document,
  type SmallAnswer,
  type SmallCall,
  type SmallRoutes,
} from "./small-server.ts";

const string: JsonObject = { type: "string" };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const refused = (description: string): JsonObject => ({
  description,
  headers: { "x-amzn-errortype": { required: true, schema: string } },
  content: json(ref("ServiceError")),
});

const nameSchema = { type: "string", minLength: 1, maxLength: 127, pattern: "^[A-Za-z0-9_-]+$" };
const settings = {
  type: "object",
  required: ["MaxContacts"],
  properties: {
    MaxContacts: { type: "integer", minimum: 0, maximum: 100 },
    Language: { enum: ["EN", "FR"], ...string },
  },
};
const queueId = { type: "string", minLength: 1, maxLength: 100 };

function post(operationId: string, body: JsonObject, success: JsonObject | undefined, errors: JsonObject): JsonObject {
  const answer = success ? { description: "Done.", content: json(success) } : { description: "Done." };
  return {
    post: {
      operationId,
      requestBody: { required: true, content: json(body) },
      responses: { "200": answer, "400": refused("InvalidRequestException"), ...errors },
    },
  };
}

const notFound = { "404": refused("ResourceNotFoundException") };
const duplicate = { "409": refused("DuplicateResourceException: a queue of this name exists") };

export const queuesDocument: Document = {
  openapi: "3.1.0",
  info: { title: "Queues", version: "2020-01-01" },
  servers: [{ url: "https://queues.example/service" }],
  paths: {
    "/CreateQueue": post(
      "CreateQueue",
      {
        type: "object",
        required: ["Name", "Settings"],
        properties: {
          Name: nameSchema,
          Settings: settings,
          Tags: { type: "object", additionalProperties: { type: "string", maxLength: 256 }, maxProperties: 50 },
          ClientToken: { type: "string", maxLength: 500 },
        },
      },
      { type: "object", required: ["Id", "Arn"], properties: { Id: string, Arn: string } },
      { ...duplicate, "402": refused("ServiceQuotaExceededException") },
    ),
    "/DescribeQueue": post(
      "DescribeQueue",
      { type: "object", required: ["Id"], properties: { Id: queueId } },
      { type: "object", required: ["Queue"], properties: { Queue: ref("Queue") } },
      notFound,
    ),
    "/UpdateQueue": post(
      "UpdateQueue",
      { type: "object", required: ["Id"], properties: { Id: queueId, Settings: settings, Aliases: ref("Aliases") } },
      undefined,
      notFound,
    ),
    "/DeleteQueue": post(
      "DeleteQueue",
      { type: "object", required: ["Id"], properties: { Id: queueId } },
      undefined,
      notFound,
    ),
    "/ListQueues": post(
      "ListQueues",
      {
        type: "object",
        properties: { MaxResults: { type: "integer", minimum: 1, maximum: 10 }, NextToken: string },
      },
      {
        type: "object",
        required: ["QueueSummaryList"],
        properties: {
          QueueSummaryList: {
            type: "array",
            items: { type: "object", required: ["Id"], properties: { Id: string, Arn: string, Name: string } },
          },
          NextToken: string,
        },
      },
      {},
    ),
  },
  components: {
    schemas: {
      Aliases: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 3, uniqueItems: true },
      Queue: {
        type: "object",
        required: ["Id", "Arn", "Name", "Status", "Settings"],
        properties: {
          Id: string,
          Arn: string,
          Name: string,
          Status: { type: "string", enum: ["ACTIVE", "DELETING"] },
          Settings: settings,
          Aliases: ref("Aliases"),
          Tags: { type: "object", additionalProperties: string },
        },
      },
      ServiceError: { type: "object", required: ["Message"], properties: { Message: string } },
    },
  },
};

const settingsFields: Fields = {
  MaxContacts: { rule: whole({ min: 0, max: 100 }), required: true },
  Language: { rule: choice(["EN", "FR"]) },
};
const idFields: Fields = { Id: { rule: text({ min: 1, max: 100 }), required: true } };
const createFields: Fields = {
  Name: { rule: text({ min: 1, max: 127, pattern: /^[A-Za-z0-9_-]+$/u }), required: true },
  Settings: { rule: (value) => openRecord(settingsFields)(value), required: true },
  Tags: { rule: map(text({ max: 256 }), { max: 50 }) },
  ClientToken: { rule: text({ max: 500 }) },
};
const updateFields: Fields = {
  ...idFields,
  Settings: { rule: (value) => openRecord(settingsFields)(value) },
  Aliases: { rule: list(text({ min: 1 }), { max: 3, unique: true }) },
};
const listFields: Fields = { MaxResults: { rule: whole({ min: 1, max: 10 }) }, NextToken: { rule: text() } };

/** Unknown members are passed over, as the schemas allow. */
function openRecord(fields: Fields): Rule {
  return (value) => (isObject(value) ? checkMembers(fields, known(fields, value)) : "must be an object");
}

function known(fields: Fields, value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(fields, name)));
}

function refusal(status: number, message: string): SmallAnswer {
  return { status, headers: { "x-amzn-errortype": `E${status}` }, body: { Message: message } };
}

function input(call: SmallCall, fields: Fields): JsonObject {
  if (call.mediaType !== "application/json") throw new Said(refusal(415, "Send JSON."));
  const body = jsonFrom(call.text);
  if (!isObject(body)) throw new Said(refusal(400, "Send an object."));
  const problem = checkMembers(fields, known(fields, body));
  if (problem !== undefined) throw new Said(refusal(400, problem));
  return known(fields, body);
}

export function createQueues(): (request: Request) => Promise<Response> {
  const queues = new Map<string, JsonObject>();
  let made = 0;

  function found({ Id }: JsonObject): JsonObject {
    // Both ids and ARNs are understood.
    const id = (typeof Id === "string" ? Id : "").replace(/^arn:queue\//u, "");
    return queues.get(id) ?? said(refusal(404, "There is no such queue."));
  }

  function said(answer: SmallAnswer): never {
    throw new Said(answer);
  }

  const routes: SmallRoutes = {
    "POST /service/CreateQueue": (call) => {
      const { Name, Settings, Tags } = input(call, createFields);
      if ([...queues.values()].some((queue) => queue.Name === Name)) return refusal(409, "The name is taken.");
      made += 1;
      const Id = `q${made}`;
      const Arn = `arn:queue/${Id}`;
      const row = { Id, Arn, Name: Name ?? "", Status: "ACTIVE", Settings: Settings ?? {}, ...(Tags ? { Tags } : {}) };
      queues.set(Id, row);
      return { status: 200, body: { Id, Arn } };
    },
    "POST /service/DescribeQueue": (call) => ({ status: 200, body: { Queue: found(input(call, idFields)) } }),
    "POST /service/UpdateQueue": (call) => {
      const { Id, ...changes } = input(call, updateFields);
      const before = found({ Id: Id ?? "" });
      queues.set(textOf(before.Id) ?? "", { ...before, ...changes });
      return { status: 200 };
    },
    "POST /service/DeleteQueue": (call) => {
      const before = found(input(call, idFields));
      // It takes a while: the queue can still be described, and says so.
      queues.set(textOf(before.Id) ?? "", { ...before, Status: "DELETING" });
      return { status: 200 };
    },
    "POST /service/ListQueues": (call) => {
      const { MaxResults, NextToken } = input(call, listFields);
      const rows = [...queues.values()];
      const start = NextToken === undefined ? 0 : Number(/^n(\d+)$/u.exec(textOf(NextToken) ?? "")?.[1] ?? Number.NaN);
      if (Number.isNaN(start)) return refusal(400, "The token is none of ours.");
      const end = start + Number(MaxResults ?? 10);
      const summaries = rows.slice(start, end).map(({ Id = "", Arn = "", Name = "" }) => ({ Id, Arn, Name }));
      return {
        status: 200,
        body: { QueueSummaryList: summaries, ...(end < rows.length ? { NextToken: `n${end}` } : {}) },
      };
    },
  };
  return serveRoutes(routes, refusal);
}
