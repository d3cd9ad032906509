import * as fc from "fast-check";
import { expect, test } from "vitest";
import { getItem, listItems, orderItem, patchItem, putItem, scene } from "../../test/scripted-service.fixtures.ts";
import { buildRequest } from "./build-request.ts";
import { withVersion } from "./fill.ts";
import type { Fill, Operation, RequestGroups } from "./operation.ts";

const { client } = scene([]);

function urlOf(operation: Operation, request: RequestGroups): string {
  return buildRequest(client, operation, request).url;
}

test.each([
  { id: "arn:aws:connect:us-east-1:1:group/x", wire: "arn%3Aaws%3Aconnect%3Aus-east-1%3A1%3Agroup%2Fx" },
  { id: "a b?c#d/..%", wire: "a%20b%3Fc%23d%2F..%25" },
  { id: "!'()*~-._", wire: "%21%27%28%29%2A~-._" },
  { id: "%2e%2e", wire: "%252e%252e" },
  { id: "Zoë 🚀", wire: "Zo%C3%AB%20%F0%9F%9A%80" },
  { id: 7, wire: "7" },
])("the id $id stands in the path as $wire", ({ id, wire }) => {
  expect(urlOf(getItem, { path: { itemId: id } })).toBe(`https://shop.example/items/${wire}?api-version=2`);
});

test("whatever stands in a parameter, the service reads it back as it was", () => {
  const text = fc.string({ minLength: 1, unit: "grapheme" }).filter((sample) => !/\p{Surrogate}/u.test(sample));
  const segment = text.filter((sample) => sample !== "." && sample !== "..");
  fc.assert(
    fc.property(segment, fc.dictionary(text, fc.array(text, { minLength: 1 })), (itemId, query) => {
      const url = new URL(urlOf(getItem, { path: { itemId }, query }));
      expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(["", "items", itemId]);
      const { "api-version": version = ["2"], ...rest } = query;
      for (const [name, values] of Object.entries({ ...rest, "api-version": version })) {
        expect(url.searchParams.getAll(name)).toEqual(values);
      }
      expect(url.hash).toBe("");
    }),
  );
});

test.each([
  { what: "missing", itemId: undefined },
  { what: "null", itemId: null },
  { what: "empty", itemId: "" },
  { what: "this folder", itemId: "." },
  { what: "the folder above", itemId: ".." },
  { what: "half a surrogate pair", itemId: "\ud800" },
])("a path parameter that is $what is refused before anything is sent", ({ itemId }) => {
  expect(() => urlOf(getItem, { path: { itemId } })).toThrow(/^(?:path parameter itemId|URI)/);
});

test.each<{ what: string; query: object; wire: string }>([
  { what: "a list repeats its name", query: { tag: ["a", "b&c"] }, wire: "tag=a&tag=b%26c&api-version=2" },
  { what: "an empty list is left out", query: { tag: [] }, wire: "api-version=2" },
  { what: "what is undefined is left out", query: { size: undefined }, wire: "api-version=2" },
  {
    what: "numbers and booleans are written out",
    query: { size: 0, all: false },
    wire: "size=0&all=false&api-version=2",
  },
  { what: "empty text is sent", query: { q: "" }, wire: "q=&api-version=2" },
  { what: "names are encoded too", query: { "a&b": "1" }, wire: "a%26b=1&api-version=2" },
  { what: "a version that is given stays", query: { "api-version": "1" }, wire: "api-version=1" },
  { what: "a version that is undefined is filled in", query: { "api-version": undefined }, wire: "api-version=2" },
])("in a query, $what", ({ query, wire }) => {
  expect(urlOf(listItems, { query })).toBe(`https://shop.example/items?${wire}`);
});

test("the version is the client's, when it was made with one", () => {
  const older = scene([], { apiVersion: "1" }).client;
  expect(buildRequest(older, listItems, {}).url).toBe("https://shop.example/items?api-version=1");
});

test("a version may be a header", () => {
  const fill: Fill = (request, options) => withVersion(request, options, "headers", "x-version", "2");
  const api = { ...client.api, fill };
  const { headers, url } = buildRequest({ ...client, api }, listItems, {});
  expect(headers["x-version"]).toBe("2");
  expect(url).toBe("https://shop.example/items");
});

test("a body is JSON, and a merge patch says that it is one", () => {
  const body = { name: null, tags: ["a"] };
  const path = { itemId: "i" };
  expect(buildRequest(client, putItem, { path, body })).toMatchObject({
    method: "PUT",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: '{"name":null,"tags":["a"]}',
  });
  expect(buildRequest(client, patchItem, { path, body }).headers["content-type"]).toBe("application/merge-patch+json");
});

test("without a body there is no content type", () => {
  const draft = buildRequest(client, putItem, { path: { itemId: "i" } });
  expect(draft.body).toBeUndefined();
  expect(draft.headers).not.toHaveProperty("content-type");
});

test("headers are the client's and the request's, which win", () => {
  const { client: named } = scene([], { headers: { "User-Agent": "shop/1", "X-A": "client" } });
  const draft = buildRequest(named, putItem, {
    path: { itemId: "i" },
    headers: { "if-match": '"1"', "x-a": "request", "x-b": undefined, "x-n": 3 },
  });
  expect(draft.headers).toEqual({
    accept: "application/json",
    "user-agent": "shop/1",
    "x-a": "request",
    "if-match": '"1"',
    "x-n": "3",
  });
});

test("a list in a path or a header is one value, with commas", () => {
  const path = { itemId: ["a/b", "c,d", 7] };
  const { url, headers } = buildRequest(client, getItem, { path, headers: { "x-list": ["a", 7], "x-none": [] } });
  expect(url).toBe("https://shop.example/items/a%2Fb,c%2Cd,7?api-version=2");
  expect(headers).toEqual({ accept: "application/json", "x-list": "a,7" });
});

test("the caller's request is left as it was", () => {
  const request = Object.freeze({ body: Object.freeze({ item: "i" }), query: Object.freeze({}) });
  expect(JSON.parse(String(buildRequest(client, orderItem, request).body))).toEqual({ item: "i", ticket: "id-1" });
});

test("a body that is not JSON is refused before anything is sent", () => {
  const body: Record<string, unknown> = {};
  body["self"] = body;
  expect(() => buildRequest(client, putItem, { path: { itemId: "i" }, body })).toThrow(TypeError);
});

test.each([
  { endpoint: "https://shop.example/", base: "https://shop.example" },
  { endpoint: "https://shop.example:8443", base: "https://shop.example:8443" },
  { endpoint: "https://shop.example/base/", base: "https://shop.example/base" },
  { endpoint: "https://shop.example/base//", base: "https://shop.example/base" },
  { endpoint: "http://127.0.0.1:80", base: "http://127.0.0.1" },
])("paths are appended to the endpoint $endpoint", ({ endpoint, base }) => {
  expect(buildRequest(scene([], { endpoint }).client, listItems, {}).url).toBe(`${base}/items?api-version=2`);
});

test.each(["shop.example", "/items", "", "localhost:8080", "ftp://shop.example", "file:///shop"])(
  "the endpoint `%s` is refused",
  (endpoint) => {
    expect(() => scene([], { endpoint })).toThrow(TypeError);
  },
);

test.each(["https://a:b@shop.example", "https://shop.example/?a=b", "https://shop.example/#a"])(
  "of the endpoint %s, what is no place is left out",
  (endpoint) => {
    expect(scene([], { endpoint }).client.endpoint).toBe("https://shop.example");
  },
);
