import { readFileSync, readdirSync } from "node:fs";
import { sequentialIds } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { createMockServer, jobRouterContract } from "../src/index.ts";
import { endpoint } from "./contact-centre.fixtures.ts";

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Example {
  readonly operation: string;
  readonly given?: readonly Exchange[];
  readonly request?: Exchange;
  readonly response?: { readonly status: number; readonly body?: unknown };
}

// What the members mean: specs/job-router/examples/README.md
const folder = new URL("../../../specs/job-router/examples/", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "hmac-vectors.json")
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Example] as const);

async function replay(
  { fetch }: ReturnType<typeof createMockServer>,
  { method, path, headers = {}, body }: Exchange,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const { "content-length": _, ...sent } = headers;
  const answer = await fetch(endpoint + path, {
    method,
    headers: sent,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
}

/** Entity tags and the ids that the service makes differ from run to run. */
function withoutChance(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify({ body }, (name, value: unknown) =>
      name === "etag" || (name === "id" && /^[\da-f]{8}(-[\da-f]{4}){3}-/u.test(String(value))) ? "*" : value,
    ),
  );
}

test.each(examples.filter(([, { response }]) => response !== undefined))(
  "the answer of %s is one that the contract allows",
  (_, { operation, response }) => {
    const route = jobRouterContract.routes.find((candidate) => candidate.operation === operation);
    const headers = { etag: '"1"', "last-modified": "Wed, 15 Nov 2023 00:02:54 GMT" };
    expect(route?.response.validate({ ...response, headers })).toMatchObject({ kind: "valid" });
  },
);

test.each(examples.filter(([, { request, response }]) => request !== undefined && response !== undefined))(
  "%s is answered as recorded",
  async (_, { given = [], request, response }) => {
    const mock = createMockServer({ ids: sequentialIds() });
    for (const step of given) expect((await replay(mock, step)).status).toBe(201);
    const answer = request && (await replay(mock, request));
    expect(answer?.status).toBe(response?.status);
    expect(withoutChance(answer?.body)).toEqual(withoutChance(response?.body));
  },
);

test.each(examples.filter(([, { response }]) => response === undefined))(
  "what an official client sends in %s is understood",
  async (name, { request }) => {
    // The mock looks at references, and these requests stand alone.
    const mock = createMockServer({ choices: { checkReferences: false } });
    const answer = request && (await replay(mock, request));
    // Nothing is stored here: some of the requests ask for what is not there, set a condition on it, or go on with a
    // list that another server began.
    const conditional = request?.headers?.["if-match"] !== undefined;
    const goesOn = request?.path.includes("continuationToken") === true;
    const expected = conditional ? [412] : goesOn ? [400] : request?.method === "PATCH" ? [201] : [200, 404];
    expect(expected, `${name}: ${JSON.stringify(answer?.body)}`).toContain(answer?.status);
    expect(JSON.stringify(answer?.body)).not.toContain("no operation");
  },
);
