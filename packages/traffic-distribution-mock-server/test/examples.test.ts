import { readFileSync, readdirSync } from "node:fs";
import { sequentialIds } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { type MockServer, createMockServer, exampleSeed, trafficDistributionContract } from "../src/index.ts";

interface ExampleRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Example {
  readonly operation: string;
  readonly given?: readonly ExampleRequest[];
  readonly request: ExampleRequest;
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

const folder = new URL("../../../specs/traffic-distribution/examples/", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Example] as const);

test("every operation has an example", () => {
  const shown = new Set(examples.map(([, { operation }]) => operation));
  expect(
    trafficDistributionContract.routes.map(({ operation }) => operation).filter((name) => !shown.has(name)),
  ).toEqual([]);
});

test.each(examples)("the answer of %s is one that the contract allows", (_, { operation, response }) => {
  const route = trafficDistributionContract.routes.find((candidate) => candidate.operation === operation);
  const { status, headers = {}, body } = response;
  const answer = { status, headers, ...(body !== undefined && { body }) };
  expect(route?.response.validate(answer)).toMatchObject({ kind: "valid" });
});

function send(
  mock: MockServer,
  { method, path, headers: { host, ...headers }, body }: ExampleRequest,
): Promise<Response> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return mock.fetch(`https://${host}${path}`, { method, headers, ...sent });
}

test.each(examples)("the mock answers %s as written", async (_, { given = [], request, response }) => {
  const mock = createMockServer({ seed: exampleSeed, ids: sequentialIds() });
  for (const step of given) expect((await send(mock, step)).status).toBe(200);
  const answer = await send(mock, request);
  const text = await answer.text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  expect({ status: answer.status, body }).toEqual({ status: response.status, body: response.body });
  expect(Object.fromEntries(answer.headers)).toMatchObject(response.headers ?? {});
});
