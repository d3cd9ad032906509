import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";
import { createSchemas } from "./schemas.ts";

const info = { title: "T", version: "1" };

test.each([undefined, "text", {}, { openapi: "2.0" }, { swagger: "2.0" }])("%j is no document", (document) => {
  expect(() => readDocument(document)).toThrow(TypeError);
});

test("parameters, bodies, answers and path items may be references", () => {
  const { operations, basePath, warnings } = readDocument({
    openapi: "3.1.0",
    info,
    servers: [{ url: "https://{host}/v{n}/", variables: { host: { default: "a.example" }, n: { default: "2" } } }],
    paths: { "/a/{id}": { $ref: "#/components/pathItems/A" } },
    components: {
      pathItems: {
        A: {
          parameters: [{ $ref: "#/components/parameters/Id" }],
          put: {
            requestBody: { $ref: "#/components/requestBodies/B" },
            responses: { "200": { $ref: "#/components/responses/R" }, default: { $ref: "#/nowhere" } },
          },
        },
      },
      parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer" } } },
      requestBodies: { B: { required: true, content: { "application/json": { schema: true } } } },
      responses: { R: { description: "", headers: { ETag: { required: true } } } },
    },
  });
  expect(basePath).toBe("/v2");
  expect(operations).toMatchObject([
    {
      key: "PUT /a/{id}",
      parameters: [{ name: "id", in: "path", schema: { type: "integer" } }],
      body: { required: true },
      answers: [{ status: "200", headers: [{ name: "etag", required: true }] }, { status: "default" }],
    },
  ]);
  expect(warnings).toHaveLength(1);
});

const schema30 = {
  type: "object",
  required: ["a"],
  properties: {
    a: { type: "integer", minimum: 0, exclusiveMinimum: true },
    b: { type: "string", nullable: true, enum: ["x"] },
    c: { nullable: true, oneOf: [{ type: "string" }] },
    id: { type: "string", readOnly: true },
    secret: { type: "string", writeOnly: true },
    next: { $ref: "#/components/schemas/S" },
  },
};

test.each([
  { value: { a: 1, b: null, c: null }, direction: "request", fits: true },
  { value: { a: 0 }, direction: "request", fits: false },
  { value: { a: 1, next: { a: 0 } }, direction: "request", fits: false },
  { value: { a: 1, secret: "s" }, direction: "request", fits: true },
  { value: { a: 1, secret: "s" }, direction: "response", fits: false },
] as const)("OpenAPI 3.0: $value as a $direction fits: $fits", ({ value, direction, fits }) => {
  const { root } = readDocument({ openapi: "3.0.3", info, paths: {}, components: { schemas: { S: schema30 } } });
  expect(createSchemas(root).fits({ $ref: "#/components/schemas/S" }, direction, value)).toBe(fits);
});

test("a discriminator alone decides which variant counts", () => {
  const { root } = readDocument({
    openapi: "3.0.3",
    info,
    paths: {},
    components: {
      schemas: {
        Pet: {
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: { propertyName: "kind", mapping: { dog: "#/components/schemas/Dog" } },
        },
        Cat: { type: "object", properties: { kind: { type: "string" } } },
        Dog: {
          type: "object",
          required: ["bark"],
          properties: { kind: { type: "string" }, bark: { type: "boolean" } },
        },
      },
    },
  });
  const { fits } = createSchemas(root);
  const pet = { $ref: "#/components/schemas/Pet" };
  expect(fits(pet, "response", { kind: "Cat" })).toBe(true);
  expect(fits(pet, "response", { kind: "dog", bark: true })).toBe(true);
  expect(fits(pet, "response", { kind: "dog" })).toBe(false);
  expect(fits(pet, "response", { kind: "cow" })).toBe(false);
});
