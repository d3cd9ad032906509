import { expect, test } from "vitest";
import type { OperationResponse, RequestBody, Shape } from "../../api-model.ts";
import { readForeignOpenApi } from "../../read-openapi.ts";
import type { JsonObject } from "../json.ts";

const text = { type: "string" };
const file = { type: "string", format: "binary" };
const object = { type: "object", properties: { a: { type: "string" } } };
const binary: Shape = { kind: "binary" };
const upload: Shape = { kind: "union", options: [binary, { kind: "reference", name: "Upload" }] };

interface Read {
  readonly body: RequestBody | undefined;
  readonly answer: OperationResponse | undefined;
  readonly members: (name: string) => Readonly<Record<string, Shape>>;
  readonly remarks: readonly string[];
}

/** An operation that takes and answers one of these contents. */
function read(content: JsonObject, schemas: JsonObject = {}): Read {
  const paths = {
    "/it": {
      post: {
        operationId: "putIt",
        requestBody: { content },
        responses: { "200": { description: "It.", content } },
      },
    },
  };
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components: { schemas } };
  const remarks: string[] = [];
  const model = readForeignOpenApi("somebody", { path: "d.json", text: JSON.stringify(document) }, (sentence) =>
    remarks.push(sentence),
  );
  const [operation] = model.operations;
  const members = (name: string): Readonly<Record<string, Shape>> => {
    const shape = model.schemas.find((one) => one.name === name)?.shape;
    return Object.fromEntries(shape?.kind === "object" ? shape.members.map((one) => [one.name, one.shape]) : []);
  };
  return { body: operation?.body, answer: operation?.responses[0], members, remarks };
}

test.each<{ type: string; schema: JsonObject; sent: string | undefined; answered?: string | undefined }>([
  { type: "application/json", schema: object, sent: undefined },
  { type: "application/json; charset=utf-8", schema: object, sent: undefined },
  { type: "application/vnd.a.v3+json", schema: object, sent: undefined },
  { type: "text/json", schema: object, sent: undefined },
  { type: "*/*", schema: object, sent: undefined },
  { type: "application/*", schema: { type: "array", items: text }, sent: undefined },
  { type: "application/json", schema: file, sent: "binary" },
  { type: "application/json-seq", schema: object, sent: "text" },
  { type: "application/x-ndjson", schema: object, sent: "text" },
  { type: "text/plain", schema: text, sent: "text" },
  { type: "text/html; charset=utf-8", schema: {}, sent: "text" },
  { type: "text/csv", schema: file, sent: "binary" },
  { type: "application/xml", schema: object, sent: "text" },
  { type: "application/yaml", schema: text, sent: "text" },
  { type: "application/octocat-stream", schema: text, sent: "text" },
  { type: "application/octet-stream", schema: text, sent: "binary" },
  { type: "application/pdf", schema: text, sent: "binary" },
  { type: "application/x-thing", schema: {}, sent: "binary" },
  { type: "image/png", schema: {}, sent: "binary" },
  { type: "image/png", schema: { contentMediaType: "image/png" }, sent: "binary" },
  { type: "image/png", schema: { type: "string", contentEncoding: "base64" }, sent: "binary" },
  { type: "*/*", schema: {}, sent: "binary" },
  { type: "*/*", schema: text, sent: "text" },
  { type: "multipart/mixed", schema: object, sent: "binary" },
  { type: "multipart/form-data", schema: object, sent: "multipart", answered: "binary" },
  { type: "application/x-www-form-urlencoded", schema: object, sent: "form", answered: "text" },
  { type: "application/x-www-form-urlencoded", schema: text, sent: "text" },
])("a body of $type with the schema $schema is sent as $sent", ({ type, schema, sent, ...more }) => {
  const { body, answer } = read({ [type]: { schema } });
  expect(body?.encoding).toBe(sent);
  expect(answer?.encoding).toBe("answered" in more ? more.answered : sent);
  expect(body?.shape.kind === "binary" || (sent === "binary" && body?.shape.kind === "union")).toBe(sent === "binary");
});

test("of several media types JSON is taken, else all that are written like the first", () => {
  const json = { schema: object };
  expect(read({ "text/plain": {}, "application/a+json": json, "application/json": json }).body).toMatchObject({
    contentType: "application/json",
  });
  const { body, answer } = read({ "image/png": {}, "text/plain": {}, "image/jpeg": {} });
  const images = { contentType: "image/png", encoding: "binary", mediaTypes: ["image/png", "image/jpeg"] };
  expect(body).toMatchObject({ ...images, shape: upload });
  expect(answer).toMatchObject({ ...images, body: binary });
});

test.each([
  { range: "image/*", sent: "application/octet-stream", answered: "image/*" },
  { range: "*/*", sent: "application/octet-stream", answered: "application/octet-stream" },
  { range: "text/*", sent: "text/plain", answered: "text/*" },
])("for the range $range, what is sent names a type", ({ range, sent, answered }) => {
  const { body, answer } = read({ [range]: {} });
  expect([body?.contentType, answer?.contentType]).toEqual([sent, answered]);
  expect(body?.mediaTypes).toEqual([range]);
});

const form = { type: "object", properties: { a: file, list: { type: "array", items: file }, deep: { ...object } } };

test("in a form of parts bytes are files, named or in place; in JSON they are text", () => {
  for (const schema of [form, { $ref: "#/components/schemas/Form" }]) {
    const { body, members } = read({ "multipart/form-data": { schema } }, { Form: form });
    const { a, list } = members(body?.shape.kind === "reference" ? body.shape.name : "");
    expect([a, list]).toEqual([upload, { kind: "array", items: upload }]);
    expect(members("Upload")).toEqual({ bytes: binary, name: { kind: "string" }, type: { kind: "string" } });
  }
  const { body, members } = read({ "application/json": { schema: form } });
  expect(members(body?.shape.kind === "reference" ? body.shape.name : "")["a"]).toEqual({ kind: "string" });
  expect(members("Upload")).toEqual({});
});

test("a schema of the same name keeps it", () => {
  const Upload = { type: "object", properties: { id: text } };
  const { members } = read(
    {
      "multipart/form-data": {
        schema: { ...form, properties: { a: file, b: { $ref: "#/components/schemas/Upload" } } },
      },
    },
    { Upload },
  );
  expect(members("Upload")).toEqual({ id: { kind: "string" } });
  expect(members("UploadFile")).toMatchObject({ bytes: binary });
});

test.each<{ type: string; property: JsonObject; encoding: JsonObject; how: string | undefined }>([
  { type: "form", property: object, encoding: {}, how: undefined },
  { type: "form", property: text, encoding: { contentType: "application/json" }, how: "json" },
  { type: "form", property: object, encoding: { style: "deepObject", explode: true }, how: "deepObject" },
  { type: "form", property: object, encoding: { style: "form" }, how: "members" },
  { type: "form", property: object, encoding: { explode: true }, how: "members" },
  { type: "form", property: text, encoding: { style: "form" }, how: undefined },
  { type: "form", property: { type: "array" }, encoding: { explode: false }, how: "," },
  { type: "form", property: { type: "array" }, encoding: { style: "spaceDelimited" }, how: " " },
  { type: "form", property: { type: "array" }, encoding: { style: "pipeDelimited", explode: false }, how: "|" },
  { type: "multipart", property: file, encoding: { contentType: "image/png, image/jpeg" }, how: "image/png" },
  { type: "multipart", property: file, encoding: { contentType: "image/*" }, how: undefined },
  { type: "multipart", property: { contentMediaType: "image/gif" }, encoding: {}, how: "image/gif" },
])("a field of a $type with $encoding is written as $how", ({ type, property, encoding, how }) => {
  const name = type === "form" ? "application/x-www-form-urlencoded" : "multipart/form-data";
  const schema = { type: "object", properties: { a: property } };
  expect(read({ [name]: { schema, encoding: { a: encoding } } }).body?.fields?.["a"]).toBe(how);
});

test.each<{ what: string; content: JsonObject; remarks: readonly string[] }>([
  { what: "text", content: { "text/plain": { schema: text } }, remarks: [] },
  {
    what: "objects that are not JSON",
    content: { "application/xml": { schema: object } },
    remarks: [
      'putIt: "application/xml" is written as text; its schema is not honoured.',
      'putIt, 200: "application/xml" is read as text; its schema is not honoured.',
    ],
  },
  {
    what: "other forms of several parts",
    content: { "multipart/mixed": {} },
    remarks: [
      'putIt: "multipart/mixed" is written as bytes; its parts are the caller\'s business.',
      'putIt, 200: "multipart/mixed" is read as bytes; its parts are the caller\'s business.',
    ],
  },
  {
    what: "streams",
    content: { "text/event-stream": { schema: text } },
    remarks: ['putIt, 200: "text/event-stream" is read as text, to its end: nothing is given before.'],
  },
  {
    what: "parts that are said in a way of their own",
    content: {
      "multipart/form-data": {
        schema: { type: "object", properties: { a: object } },
        encoding: { a: { contentType: "application/xml", headers: { "x-a": { schema: text } } } },
      },
    },
    remarks: [
      'putIt: headers of the part "a" are not written.',
      'putIt: the part "a" is written as JSON, under "application/xml".',
      'putIt, 200: "multipart/form-data" is read as bytes; its schema is not honoured.',
    ],
  },
])("what is not honoured is said: $what", ({ content, remarks }) => {
  expect(read(content).remarks).toEqual(remarks);
});
