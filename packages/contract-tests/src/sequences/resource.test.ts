import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { findResources, singular, stem } from "./resource.ts";

const ok = { "200": { description: "", content: { "application/json": { schema: {} } } } };
const made = { ...ok, "201": { description: "" } };

test("resources are found by the form of paths", () => {
  const contract = readDocument({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/users": { get: { responses: ok }, post: { responses: made } },
      "/users/{userId}": { get: { responses: ok }, delete: { responses: ok } },
      "/users/{userId}/settings": { get: { responses: ok }, put: { responses: ok } },
      "/queues/{name}": { get: { responses: ok }, patch: { responses: made } },
      "/queues/{name}:drain": { post: { responses: ok } },
      "/thing": { put: { responses: ok } },
      "/things": { get: { responses: ok } },
      "/thing/{ThingId}": { get: { responses: ok } },
    },
  });
  const found = findResources(contract).map(({ item, noun, create, upsert, list, remove }) => ({
    item,
    noun,
    create: create?.key,
    upsert: upsert?.key,
    list: list?.key,
    remove: remove?.key,
  }));
  expect(found).toEqual([
    {
      item: "/users/{userId}",
      noun: "user",
      create: "POST /users",
      list: "GET /users",
      remove: "DELETE /users/{userId}",
    },
    { item: "/queues/{name}", noun: "queue", upsert: "PATCH /queues/{name}" },
    { item: "/thing/{ThingId}", noun: "thing", create: "PUT /thing", list: "GET /things" },
    { item: "/users/{userId}/settings", noun: "setting" },
  ]);
});

test.each([
  ["policies", "policy"],
  ["boxes", "box"],
  ["users", "user"],
  ["class", "class"],
])("one of %s is a %s", (many, one) => {
  expect(singular(many)).toBe(one);
});

test.each([
  ["userId", "user"],
  ["user_id", "user"],
  ["queueIds", "queue"],
  ["id", ""],
])("%s names a %j", (name, noun) => {
  expect(stem(name)).toBe(noun);
});
