import type { JsonObject, JsonValue } from "../../src/index.ts";
import { documentOf, having, inRequest, inResponse, withOperation, type RuleCase } from "./rule-case.ts";

const text = { type: "string" };
const json = (schema: JsonValue = text): JsonObject => ({ "application/json": { schema } });
const plain = withOperation({});

function changed(rule: string, before: JsonObject, after: JsonObject, back: string, name?: string): RuleCase {
  return { rule, before, after, there: [rule], back: [back], ...(name !== undefined && { name }) };
}

function taking(...parameters: readonly JsonObject[]): JsonObject {
  return withOperation({
    parameters: parameters.map((parameter) => ({ in: "query", name: "q", schema: text, ...parameter })),
  });
}

function inPath(path: string, name: string): JsonObject {
  return withOperation({ parameters: [{ in: "path", name, required: true, schema: text }] }, path);
}

/** Cases of parameters. */
export const parameterCases: readonly RuleCase[] = [
  changed("parameter-added-required", plain, taking({ required: true }), "parameter-removed"),
  changed("parameter-added-optional", plain, taking({}), "parameter-removed"),
  changed("parameter-removed", taking({}), plain, "parameter-added-optional"),
  changed("parameter-became-required", taking({}), taking({ required: true }), "parameter-became-optional"),
  changed("parameter-became-optional", taking({ required: true }), taking({}), "parameter-became-required"),
  changed("parameter-moved", taking({}), taking({ in: "header" }), "parameter-moved"),
  changed("parameter-case-changed", taking({}), taking({ name: "Q" }), "parameter-case-changed"),
  changed(
    "path-parameter-renamed",
    inPath("/things/{id}", "id"),
    inPath("/things/{thingId}", "thingId"),
    "path-parameter-renamed",
  ),
  changed("parameter-style-changed", taking({}), taking({ style: "spaceDelimited" }), "parameter-style-changed"),
  changed("parameter-explode-changed", taking({}), taking({ explode: false }), "parameter-explode-changed"),
  changed(
    "parameter-content-changed",
    taking({}),
    withOperation({ parameters: [{ in: "query", name: "q", content: json() }] }),
    "parameter-content-changed",
  ),
  changed("allow-empty-value-set", taking({}), taking({ allowEmptyValue: true }), "allow-empty-value-unset"),
  changed("allow-empty-value-unset", taking({ allowEmptyValue: true }), taking({}), "allow-empty-value-set"),
  changed("allow-reserved-changed", taking({}), taking({ allowReserved: true }), "allow-reserved-changed"),
  changed("parameter-deprecated", taking({}), taking({ deprecated: true }), "parameter-undeprecated"),
  changed("parameter-undeprecated", taking({ deprecated: true }), taking({}), "parameter-deprecated"),
  changed(
    "service-version-parameter-changed",
    taking({}),
    taking({ "x-service-version": true }),
    "service-version-parameter-changed",
  ),
  changed(
    "max-length-set",
    taking({}),
    taking({ schema: { ...text, maxLength: 3 } }),
    "max-length-unset",
    "of a parameter",
  ),
  changed(
    "description-changed",
    taking({}),
    taking({ description: "A query." }),
    "description-changed",
    "of a parameter",
  ),
];

function accepting(requestBody: JsonObject): JsonObject {
  return withOperation({ requestBody }, "/things", "post");
}

const bodiless = withOperation({}, "/things", "post");
const multipart = (encoding?: JsonObject): JsonObject =>
  accepting({ content: { "multipart/form-data": { schema: having(text), ...(encoding && { encoding }) } } });

/** Cases of what is sent. */
export const requestCases: readonly RuleCase[] = [
  changed(
    "request-body-added-required",
    bodiless,
    accepting({ required: true, content: json() }),
    "request-body-removed",
  ),
  changed("request-body-added-optional", bodiless, accepting({ content: json() }), "request-body-removed"),
  changed("request-body-removed", accepting({ content: json() }), bodiless, "request-body-added-optional"),
  changed(
    "request-body-became-required",
    accepting({ content: json() }),
    accepting({ content: json(), required: true }),
    "request-body-became-optional",
  ),
  changed(
    "request-body-became-optional",
    accepting({ content: json(), required: true }),
    accepting({ content: json() }),
    "request-body-became-required",
  ),
  changed(
    "request-media-type-added",
    accepting({ content: json() }),
    accepting({ content: { ...json(), "text/plain": {} } }),
    "request-media-type-removed",
  ),
  changed(
    "request-media-type-removed",
    accepting({ content: { ...json(), "text/plain": {} } }),
    accepting({ content: json() }),
    "request-media-type-added",
  ),
  changed("body-encoding-changed", multipart(), multipart({ x: { contentType: "text/csv" } }), "body-encoding-changed"),
  changed(
    "idempotency-token-set",
    inRequest(having(text)),
    inRequest(having({ ...text, "x-idempotency-token": true })),
    "idempotency-token-unset",
  ),
  changed(
    "idempotency-token-unset",
    inRequest(having({ ...text, "x-idempotency-token": true })),
    inRequest(having(text)),
    "idempotency-token-set",
  ),
  changed(
    "sensitive-set",
    inRequest(having(text)),
    inRequest(having({ ...text, "x-sensitive": true })),
    "sensitive-unset",
  ),
  changed(
    "sensitive-unset",
    inRequest(having({ ...text, "x-sensitive": true })),
    inRequest(having(text)),
    "sensitive-set",
  ),
];

function answering(...statuses: readonly string[]): JsonObject {
  return withOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: "" }])) });
}

function answer(members: JsonObject, status = "200"): JsonObject {
  return withOperation({ responses: { [status]: { description: "", ...members } } });
}

const etag = (members: JsonObject = {}): JsonObject => answer({ headers: { ETag: { schema: text, ...members } } });
const link = (operationId: string): JsonObject => answer({ links: { next: { operationId } } });

function refusing(code: JsonObject, name = "NotFound", members: JsonObject = {}): JsonObject {
  const responses = { "404": { description: "", content: json({ $ref: `#/components/schemas/${name}` }) } };
  return withOperation({ responses }, "/things", "get", {
    components: { schemas: { [name]: { ...having(text), ...code } } },
    ...members,
  });
}

const enveloped = { "x-error-envelope": { codePaths: [["code"]] } };

/** Cases of what is answered. */
export const responseCases: readonly RuleCase[] = [
  changed("success-status-added", answering("200"), answering("200", "202"), "success-status-removed"),
  changed("success-status-removed", answering("200", "202"), answering("202"), "success-status-added"),
  changed("error-status-added", answering("200"), answering("200", "404"), "error-status-removed"),
  changed("error-status-removed", answering("200", "4XX"), answering("200"), "error-status-added"),
  changed("default-response-added", answering("200"), answering("200", "default"), "default-response-removed"),
  changed("default-response-removed", answering("200", "default"), answering("200"), "default-response-added"),
  changed("response-body-added", answer({}), answer({ content: json() }), "response-body-removed"),
  changed("response-body-removed", answer({ content: json() }), answer({}), "response-body-added"),
  changed(
    "response-media-type-added",
    answer({ content: json() }),
    answer({ content: { ...json(), "text/csv": {} } }),
    "response-media-type-removed",
  ),
  changed(
    "response-media-type-removed",
    answer({ content: { ...json(), "text/csv": {} } }),
    answer({ content: json() }),
    "response-media-type-added",
  ),
  changed("response-header-added", answer({}), etag(), "response-header-removed-optional"),
  changed("response-header-removed-required", etag({ required: true }), answer({}), "response-header-added"),
  changed("response-header-removed-optional", etag(), answer({}), "response-header-added"),
  changed("response-header-became-required", etag(), etag({ required: true }), "response-header-became-optional"),
  changed("response-header-became-optional", etag({ required: true }), etag(), "response-header-became-required"),
  changed("link-added", answer({}), link("a"), "link-removed"),
  changed("link-removed", link("a"), answer({}), "link-added"),
  changed("link-changed", link("a"), link("b"), "link-changed"),
  changed(
    "error-code-changed",
    refusing({ "x-error-code": "a" }),
    refusing({ "x-error-code": "b" }),
    "error-code-changed",
  ),
  {
    rule: "error-code-changed",
    name: "by the name of the schema",
    before: refusing({}, "NotFound", enveloped),
    after: refusing({}, "Missing", enveloped),
    there: ["error-code-changed", "schema-renamed"],
    back: ["error-code-changed", "schema-renamed"],
  },
  changed(
    "body-encoding-changed",
    answer({ content: { "multipart/mixed": { schema: having(text) } } }),
    answer({ content: { "multipart/mixed": { schema: having(text), encoding: { x: { contentType: "text/csv" } } } } }),
    "body-encoding-changed",
    "of an answer",
  ),
  changed("examples-changed", inResponse(text), inResponse({ ...text, examples: ["a"] }), "examples-changed"),
];

const named = (name: string, schemas: JsonObject = { [name]: having(text) }): JsonObject =>
  inResponse({ $ref: `#/components/schemas/${name}` }, { components: { schemas } });

/** Cases of schemas with names. */
export const nameCases: readonly RuleCase[] = [
  changed("schema-renamed", named("Thing"), named("Item"), "schema-renamed"),
  {
    rule: "schema-removed",
    name: "written out where it is used",
    before: named("Thing"),
    after: inResponse(having(text)),
    there: ["schema-removed"],
    back: [],
  },
  changed(
    "schema-added",
    documentOf(),
    documentOf({ components: { schemas: { Event: having(text) } } }),
    "schema-removed",
    "used nowhere",
  ),
];
