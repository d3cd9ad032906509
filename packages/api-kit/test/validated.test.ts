import { call, type Client, ContractError, type CallOptions, type Schema, validated } from "@trunkline/api-kit/client";
import { expect, expectTypeOf, test } from "vitest";
import { getItem, json, scene } from "./scripted-service.fixtures.ts";

interface GetItemRequest {
  readonly path: { readonly itemId: string };
}
type GetItemResult =
  | { readonly ok: true; readonly status: 200; readonly body: { readonly id: string } }
  | { readonly ok: false; readonly status: 404 };

function readItem(client: Client<"shop">, request: GetItemRequest, options?: CallOptions): Promise<GetItemResult> {
  return call(client, getItem, request, options);
}

/** A schema that keeps what it was given, and finds this. */
function schema(seen: unknown[], issues: Awaited<ReturnType<Schema["~standard"]["validate"]>>["issues"]): Schema {
  return { "~standard": { validate: async (value) => ({ issues: (seen.push(value), issues) }) } };
}

const request = { path: { itemId: "i" } };

test("what is good goes through as it came, and was seen whole", async () => {
  const { client } = scene([json({ id: "i" }, { headers: { etag: '"1"' } })]);
  const seen: unknown[] = [];
  const read = validated(readItem, { request: schema(seen, undefined), response: schema(seen, []) });
  expectTypeOf(read).toEqualTypeOf<typeof readItem>();
  expect(await read(client, request)).toMatchObject({ ok: true, status: 200, body: { id: "i" } });
  expect(seen).toEqual([
    { path: { itemId: "i" }, query: { "api-version": "2" } },
    { status: 200, headers: { "content-type": "application/json", etag: '"1"' }, body: { id: "i" } },
  ]);
});

test("a request that is not of the contract is not sent", async () => {
  const { client, seen } = scene([]);
  const issues = [{ message: "must be shorter", path: ["path", { key: "itemId" }] }];
  const outcome = validated(readItem, { request: schema([], issues) })(client, request);
  await expect(outcome).rejects.toBeInstanceOf(ContractError);
  await expect(outcome).rejects.toMatchObject({
    what: "request",
    issues,
    message: "the request is not as the contract has it: /path/itemId must be shorter",
  });
  expect(seen).toEqual([]);
});

test("an answer that is not of the contract is an error, with all that was found", async () => {
  const { client } = scene([json({ id: 7 })]);
  const issues = [{ message: "must be an object" }, { message: "must be text", path: ["body", "id"] }];
  await expect(validated(readItem, { response: schema([], issues) })(client, request)).rejects.toMatchObject({
    what: "answer",
    message: "the answer is not as the contract has it: must be an object; /body/id must be text",
  });
});

test("a refusal is answered as it is", async () => {
  const { client } = scene([json({}, { status: 404 })]);
  const seen: unknown[] = [];
  const read = validated(readItem, { response: schema(seen, [{ message: "no" }]) });
  expect(await read(client, request)).toMatchObject({ ok: false, status: 404 });
  expect(seen).toEqual([]);
});

test("a header that the contract knows as a number is checked as one, and given as it came", async () => {
  const { client } = scene([json({ id: "i" }, { headers: { "x-left": "5", "x-name": "7", "x-open": "true" } })]);
  const seen: unknown[] = [];
  const wanted = { "x-left": "number", "x-name": "string", "x-open": "boolean" };
  const response: Schema = {
    "~standard": {
      validate: (value) => {
        seen.push(value);
        const headers: Record<string, unknown> = Object(value).headers;
        const wrong = Object.entries(wanted).filter(([name, type]) => typeof headers[name] !== type);
        return { issues: wrong.map(([name, type]) => ({ message: `must be a ${type}`, path: ["headers", name] })) };
      },
    },
  };
  const answer = await validated(readItem, { response })(client, request);
  expect(answer).toMatchObject({ headers: { "x-left": "5", "x-name": "7", "x-open": "true" } });
  expect(seen).toHaveLength(2);
});

test("a header that is no such number is told as it came", async () => {
  const { client } = scene([json({ id: "i" }, { headers: { "x-left": "many" } })]);
  const issues = [{ message: "must be a number", path: ["headers", "x-left"] }];
  const outcome = validated(readItem, { response: schema([], issues) })(client, request);
  await expect(outcome).rejects.toMatchObject({ what: "answer", issues });
});
