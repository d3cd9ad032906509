import { readFileSync, readdirSync } from "node:fs";
import { sequentialIds } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { createMockServer, exampleSeed, trafficDistributionContract } from "../src/index.ts";

interface Example {
  readonly operation: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
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

/** What comes back for an example from a mock that holds the seed it belongs to. */
async function replay({ request }: Example): Promise<Omit<Example["response"], "headers"> & { headers: Headers }> {
  const mock = createMockServer({ seed: exampleSeed, ids: sequentialIds() });
  const { host, ...headers } = request.headers;
  const answer = await mock.fetch(`https://${host}${request.path}`, {
    method: request.method,
    headers,
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
}

const written = new Set([
  "getTrafficDistribution",
  "updateTrafficDistribution",
  "createTrafficDistributionGroup",
  "describeTrafficDistributionGroup",
  "listTrafficDistributionGroups",
  "deleteTrafficDistributionGroup",
  "associateTrafficDistributionGroupUser",
  "disassociateTrafficDistributionGroupUser",
  "listTrafficDistributionGroupUsers",
  "tagResource",
  "untagResource",
  "listTagsForResource",
  "createInstance",
  "describeInstance",
  "listInstances",
]);

test.each(examples.filter(([, { operation }]) => written.has(operation)))(
  "the mock answers %s as written",
  async (_, example) => {
    const { status, headers, body } = await replay(example);
    expect({ status, body }).toEqual({ status: example.response.status, body: example.response.body });
    expect(Object.fromEntries(headers)).toMatchObject(example.response.headers ?? {});
  },
);

// What a request breaks is found before a handler is looked for, so a 501 says that the request is good.
test.each(examples.filter(([, { operation }]) => !written.has(operation)))(
  "the mock understands the request of %s and says that it cannot do it yet",
  async (_, example) => {
    const { status, body } = await replay(example);
    expect({ status, body }).toEqual({
      status: 501,
      body: { message: `This mock does not implement ${example.operation} yet.` },
    });
  },
);
