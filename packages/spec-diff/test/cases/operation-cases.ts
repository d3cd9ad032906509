import type { JsonObject, JsonValue } from "../../src/index.ts";
import { documentOf, withOperation, type RuleCase } from "./rule-case.ts";

const ok = { responses: { "204": { description: "" } } };
const nothing = documentOf({ paths: {} });
const plain = withOperation({});
const item = { url: "/things" };

function changed(rule: string, before: JsonObject, after: JsonObject, back: string, name?: string): RuleCase {
  return { rule, before, after, there: [rule], back: [back], ...(name !== undefined && { name }) };
}

const callback = { onEvent: { "{$request.query.url}": { post: ok } } };
const hook = documentOf({ webhooks: { thingChanged: { post: ok } } });

/** Cases of operations, callbacks and webhooks. The day of the comparison is 2026-01-31. */
export const operationCases: readonly RuleCase[] = [
  changed("operation-added", nothing, plain, "operation-removed"),
  changed("operation-removed", plain, nothing, "operation-added"),
  changed(
    "operation-removed-after-sunset",
    withOperation({ deprecated: true, "x-sunset": "2026-01-31" }),
    nothing,
    "operation-added",
  ),
  changed(
    "operation-removed-before-sunset",
    withOperation({ deprecated: true, "x-sunset": "2026-02-01" }),
    nothing,
    "operation-added",
  ),
  changed(
    "operation-removed-before-sunset",
    withOperation({ deprecated: true }),
    nothing,
    "operation-added",
    "no sunset",
  ),
  changed(
    "operation-path-changed",
    withOperation({ operationId: "a" }),
    withOperation({ operationId: "a" }, "/items"),
    "operation-path-changed",
  ),
  changed(
    "operation-method-changed",
    withOperation({ operationId: "a" }),
    withOperation({ operationId: "a" }, "/things", "post"),
    "operation-method-changed",
  ),
  changed(
    "operation-id-changed",
    withOperation({ operationId: "a" }),
    withOperation({ operationId: "b" }),
    "operation-id-changed",
  ),
  changed("operation-deprecated", plain, withOperation({ deprecated: true }), "operation-undeprecated"),
  changed("operation-undeprecated", withOperation({ deprecated: true }), plain, "operation-deprecated"),
  changed("sunset-set", plain, withOperation({ "x-sunset": "2027-01-01" }), "sunset-unset"),
  changed("sunset-unset", withOperation({ "x-sunset": "2027-01-01" }), plain, "sunset-set"),
  changed(
    "sunset-moved-earlier",
    withOperation({ "x-sunset": "2027-01-01" }),
    withOperation({ "x-sunset": "2026-12-31" }),
    "sunset-moved-later",
  ),
  changed(
    "sunset-moved-later",
    withOperation({ "x-sunset": "2027-01-01" }),
    withOperation({ "x-sunset": "2027-01-02" }),
    "sunset-moved-earlier",
  ),
  changed("operation-tags-changed", plain, withOperation({ tags: ["Things"] }), "operation-tags-changed"),
  changed("callback-added", plain, withOperation({ callbacks: callback }), "callback-removed"),
  changed("callback-removed", withOperation({ callbacks: callback }), plain, "callback-added"),
  changed("webhook-added", nothing, hook, "webhook-removed"),
  changed("webhook-removed", hook, nothing, "webhook-added"),
  changed("paging-added", plain, withOperation({ "x-paging": { items: "value" } }), "paging-removed"),
  changed("paging-removed", withOperation({ "x-paging": { items: "value" } }), plain, "paging-added"),
  changed(
    "paging-changed",
    withOperation({ "x-paging": { items: "value" } }),
    withOperation({ "x-paging": { items: "values" } }),
    "paging-changed",
  ),
  changed("idempotent-set", plain, withOperation({ "x-idempotent": true }), "idempotent-unset"),
  changed(
    "idempotent-unset",
    withOperation({ "x-idempotent": true }),
    withOperation({ "x-idempotent": false }),
    "idempotent-set",
  ),
  changed("extension-changed", plain, withOperation({ "x-colour": "red" }), "extension-changed"),
];

/** Cases of servers: of the document, and of an operation. */
export const serverCases: readonly RuleCase[] = [
  changed(
    "server-added",
    servers("https://a.example"),
    servers("https://a.example", "https://b.example"),
    "server-removed",
  ),
  changed(
    "server-removed",
    servers("https://a.example", "https://b.example"),
    servers("https://b.example"),
    "server-added",
  ),
  changed(
    "server-host-changed",
    servers("https://a.example/v1"),
    servers("https://b.example/v1/"),
    "server-host-changed",
  ),
  changed("base-path-changed", servers("https://a.example/v1"), servers("https://a.example/v2"), "base-path-changed"),
  changed("base-path-changed", plain, withOperation({ servers: [item] }), "base-path-changed", "of an operation"),
  changed("server-variable-value-added", region(["eu"]), region(["eu", "us"]), "server-variable-value-removed"),
  changed(
    "server-variable-value-removed",
    region(undefined),
    region(["eu"]),
    "server-variable-value-added",
    "any other",
  ),
  changed(
    "server-variable-default-changed",
    region(["eu", "us"], "eu"),
    region(["eu", "us"], "us"),
    "server-variable-default-changed",
  ),
];

function servers(...urls: readonly string[]): JsonObject {
  return documentOf({ servers: urls.map((url) => ({ url })) });
}

function region(values: readonly string[] | undefined, value = "eu"): JsonObject {
  const variable = { default: value, ...(values && { enum: values }) };
  return documentOf({ servers: [{ url: "https://{region}.example", variables: { region: variable } }] });
}

const key = { type: "apiKey", in: "header", name: "key" };
const token = {
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { read: "", write: "" } } },
};

function secured(security: JsonValue | undefined, schemes: JsonObject = { key, token }): JsonObject {
  return withOperation({ ...(security !== undefined && { security }) }, "/things", "get", {
    components: { securitySchemes: schemes },
  });
}

/** Cases of who may call. */
export const securityCases: readonly RuleCase[] = [
  changed("security-required", secured(undefined), secured([{ key: [] }]), "security-dropped"),
  changed(
    "security-dropped",
    secured([{ key: [] }]),
    secured([{ key: [] }, {}]),
    "security-required",
    "anonymous as well",
  ),
  changed(
    "security-alternative-added",
    secured([{ key: [] }]),
    secured([{ key: [] }, { token: [] }]),
    "security-alternative-removed",
  ),
  changed(
    "security-alternative-removed",
    secured([{ key: [] }, { token: [] }]),
    secured([{ token: [] }]),
    "security-alternative-added",
  ),
  changed(
    "security-scope-added",
    secured([{ token: ["read"] }]),
    secured([{ token: ["read", "write"] }]),
    "security-scope-removed",
  ),
  changed("security-scope-removed", secured([{ token: ["read"] }]), secured([{ token: [] }]), "security-scope-added"),
  changed(
    "security-scheme-changed",
    secured([{ key: [] }]),
    secured([{ key: [] }], { key: { ...key, in: "query" }, token }),
    "security-scheme-changed",
  ),
  changed(
    "security-flow-changed",
    secured([{ key: [] }], { key, token: { ...token, flows: {} } }),
    secured([{ key: [] }]),
    "security-flow-changed",
  ),
];

const info = { title: "Things", version: "1" };

/** Cases of the document as a whole, and of what only people read. */
export const documentCases: readonly RuleCase[] = [
  changed("api-version-changed", documentOf(), documentOf({ info: { ...info, version: "2" } }), "api-version-changed"),
  changed("title-changed", documentOf(), documentOf({ info: { ...info, title: "Items" } }), "title-changed"),
  changed(
    "description-changed",
    documentOf(),
    documentOf({ info: { ...info, description: "All things." } }),
    "description-changed",
  ),
  changed(
    "description-changed",
    plain,
    withOperation({ summary: "Things" }),
    "description-changed",
    "summary of an operation",
  ),
  changed(
    "contact-changed",
    documentOf(),
    documentOf({ info: { ...info, license: { name: "MIT" } } }),
    "contact-changed",
  ),
  changed(
    "external-docs-changed",
    documentOf(),
    documentOf({ externalDocs: { url: "https://a.example" } }),
    "external-docs-changed",
  ),
  changed("tag-list-changed", documentOf(), documentOf({ tags: [{ name: "Things" }] }), "tag-list-changed"),
  changed(
    "error-envelope-changed",
    documentOf(),
    documentOf({ "x-error-envelope": { codePaths: [["code"]] } }),
    "error-envelope-changed",
  ),
  changed(
    "default-version-changed",
    documentOf({ "x-default-version": "1" }),
    documentOf({ "x-default-version": "2" }),
    "default-version-changed",
  ),
];
