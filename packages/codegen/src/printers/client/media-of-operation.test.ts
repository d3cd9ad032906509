import { expect, test } from "vitest";
import type { Operation, OperationResponse, RequestBody } from "../../api-model.ts";
import { acceptOf, mediaOfOperation } from "./media-of-operation.ts";

const text = {
  headers: [],
  errors: [],
  encoding: "text",
  contentType: "text/plain",
  body: { kind: "string" },
} as const;
const json = { headers: [], errors: [], contentType: "application/json", body: { kind: "any" } } as const;
const none = { headers: [], errors: [] } as const;

const operation = (responses: readonly OperationResponse[], body?: RequestBody): Operation => ({
  id: "getIt",
  method: "POST",
  path: "/it",
  tag: "It",
  parameters: [],
  responses,
  examples: [],
  ...(body && { body }),
});

const bodyOf = (encoding: RequestBody["encoding"] & string, fields?: Record<string, string>): RequestBody => ({
  contentType: "a/b",
  encoding,
  required: true,
  shape: { kind: "any" },
  ...(fields && { fields }),
});

test("JSON needs no word", () => {
  const { body: _, ...empty } = operation([
    { status: 200, ...json },
    { status: 404, ...json },
    { status: 204, ...none },
  ]);
  expect(mediaOfOperation(empty)).toBeUndefined();
  expect(acceptOf(empty)).toBeUndefined();
});

test.each<{ body: RequestBody; lines: string }>([
  { body: bodyOf("text"), lines: "  write: writeText,\n" },
  { body: bodyOf("binary"), lines: "  write: writeBytes,\n" },
  { body: bodyOf("form"), lines: "  write: writeForm,\n" },
  {
    body: bodyOf("multipart", { "a-b": "image/png", c: "text/csv" }),
    lines:
      '  write: (body, type, options) => writeMultipart(body, type, options, { "a-b": "image/png", c: "text/csv" }),\n',
  },
])("a body of $body.encoding names what writes it", ({ body, lines }) => {
  expect(mediaOfOperation(operation([], body))?.constant).toBe(`const media: Media = {\n${lines}};\n`);
});

test("an answer names its media types and what reads it", () => {
  const media = mediaOfOperation(
    operation([
      { ...text, status: 200, encoding: "binary", mediaTypes: ["Image/PNG;q=1", "image/*"] },
      { ...text, status: 404, contentType: "text/plain; charset=utf-8" },
      { ...json, status: 409 },
    ]),
  );
  expect(media?.runtime).toEqual(["readBytes", "readText"]);
  expect(media?.constant).toBe(`const media: Media = {
  answers: {
    200: { types: ["image/png", "image/*"], read: readBytes },
    404: { types: ["text/plain"], read: readText },
  },
};
`);
});

test("what a range or a default would cover says that it is JSON", () => {
  const responses: OperationResponse[] = [
    { ...json, status: 200 },
    { ...none, status: 204 },
    { ...text, status: "4XX" },
    { ...text, status: "default" },
  ];
  expect(mediaOfOperation(operation(responses))?.constant).toBe(`const media: Media = {
  answers: {
    200: "json",
    204: "json",
    "4XX": { types: ["text/plain"], read: readText },
    default: { types: ["text/plain"], read: readText },
  },
};
`);
});

test.each<{ what: string; responses: readonly OperationResponse[]; accept: string }>([
  { what: "a success in text", responses: [{ ...text, status: 200 }], accept: "text/plain" },
  {
    what: "an error in JSON beside it",
    responses: [
      { ...text, status: 200 },
      { ...json, status: 404 },
    ],
    accept: "text/plain, application/json;q=0.9",
  },
  {
    what: "a vendor's JSON",
    responses: [{ ...json, status: 200, contentType: "application/a+json" }],
    accept: "application/a+json",
  },
  {
    what: "an error alone",
    responses: [
      { ...none, status: 204 },
      { ...text, status: 404 },
    ],
    accept: "text/plain",
  },
])("$what is asked for with $accept", ({ responses, accept }) => {
  expect(acceptOf(operation(responses))).toBe(accept);
});
