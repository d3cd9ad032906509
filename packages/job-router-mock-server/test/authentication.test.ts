import { readFileSync } from "node:fs";
import { bearer, createJobRouterClient, hmac, listQueues } from "@trunkline/job-router-client";
import { manualClock } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { type Authentication, createMockServer } from "../src/index.ts";
import { endpoint, setUp } from "./contact-centre.fixtures.ts";

interface Vector {
  readonly client: string;
  readonly key: string;
  readonly method: string;
  readonly wirePathAndQuery: string;
  readonly "x-ms-date": string;
  readonly host: string;
  readonly body: string;
  readonly "x-ms-content-sha256": string;
  readonly signature: string;
}

const file = new URL("../../../specs/job-router/examples/hmac-vectors.json", import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { vectors: readonly Vector[] };
const accessKey = btoa("a key");
const strict: Authentication = { mode: "strict", accessKeys: [btoa("another"), accessKey] };

function tokenOf(token: string): { token: string } {
  return { token };
}

function requestOf(vector: Vector, changes: Readonly<Record<string, string | undefined>> = {}): Request {
  const headers = {
    host: vector.host,
    "content-type": vector.method === "PATCH" ? "application/merge-patch+json" : "application/json",
    "x-ms-date": vector["x-ms-date"],
    "x-ms-content-sha256": vector["x-ms-content-sha256"],
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${vector.signature}`,
    ...changes,
  };
  const sent = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  const url = `http://${vector.host.replace(/\/$/u, "")}${vector.wirePathAndQuery}`;
  return new Request(url, { method: vector.method, headers: sent, ...(vector.body && { body: vector.body }) });
}

test.each(vectors.map((vector, index) => [index, vector] as const))(
  "what an official client signed is let in: vector %i",
  async (_, vector) => {
    const mock = createMockServer({ authentication: { mode: "strict", accessKeys: [vector.key] } });
    expect((await mock.fetch(requestOf(vector, { host: vector.host.replace(/\/$/u, "") }))).status).not.toBe(401);
    const other = createMockServer({ authentication: { mode: "strict", accessKeys: [accessKey] } });
    expect((await other.fetch(requestOf(vector))).status).toBe(401);
  },
);

test("our own client is let in by each of the keys, and by any token", async () => {
  const { mock } = setUp({ authentication: strict });
  for (const auth of [hmac({ accessKey }), bearer({ token: tokenOf("t") })]) {
    const client = createJobRouterClient({ endpoint, fetch: mock.fetch, auth });
    expect(await listQueues(client)).toMatchObject({ ok: true });
  }
});

test.each<[what: string, changes: Record<string, string | undefined>, message: RegExp]>([
  ["nothing", { authorization: undefined }, /no Authorization header/u],
  ["a scheme of its own", { authorization: "Basic eA==" }, /scheme "Basic"/u],
  ["no signature", { authorization: "HMAC-SHA256 SignedHeaders=host" }, /no Signature/u],
  ["no hash", { "x-ms-content-sha256": undefined }, /no header x-ms-content-sha256/u],
  ["the hash of another body", { "x-ms-content-sha256": "eA==" }, /differs from generated content hash/u],
  ["no date", { "x-ms-date": undefined }, /neither x-ms-date nor Date/u],
  ["an empty token", { authorization: "Bearer" }, /has no token/u],
  ["another signature", { authorization: "HMAC-SHA256 Signature=eA==" }, /PATCH\\n\/routing\/.+ access key first/u],
])("a caller who brings %s is told so", async (_, changes, message) => {
  const [vector] = vectors;
  if (vector === undefined) throw new Error("There are no vectors.");
  const mock = createMockServer({ authentication: { mode: "strict", accessKeys: [vector.key] } });
  const answer = await mock.fetch(requestOf(vector, changes));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ error: { code: "Denied", message: expect.stringMatching(message) as string } });
});

test("a token is verified where the mock is told how, and a date where it is told how far it may be", async () => {
  const verifyToken = async (token: string): Promise<boolean> => Promise.resolve(token === "good");
  const authentication = {
    ...strict,
    mode: "strict",
    accessKeys: [accessKey],
    verifyToken,
    maxAgeMs: 900_000,
  } as const;
  const { mock } = setUp({ authentication, clock: manualClock({ start: Date.now() + 3_600_000 }) });
  // From the Date of a refusal our client learns that its clock is wrong, and signs again.
  const dateless = async (request: Request): Promise<Response> => {
    const { status, body } = await mock.fetch(request);
    return new Response(body, { status });
  };
  const statuses = [hmac({ accessKey }), bearer({ token: tokenOf("good") }), bearer({ token: tokenOf("bad") })].map(
    async (auth) => {
      const answer = await listQueues(createJobRouterClient({ endpoint, fetch: dateless, auth }));
      return answer.status;
    },
  );
  expect(await Promise.all(statuses)).toEqual([401, 200, 401]);
  const noticing = createJobRouterClient({ endpoint, fetch: mock.fetch, auth: hmac({ accessKey }) });
  expect(await listQueues(noticing)).toMatchObject({ status: 200 });
});

test("without strict authentication the request log says what the service would refuse", async () => {
  const mock = createMockServer();
  const [vector] = vectors.filter(({ body }) => body !== "");
  if (vector === undefined) throw new Error("No vector has a body.");
  expect((await mock.fetch(requestOf(vector, { "x-ms-content-sha256": "bm90IGl0" }))).status).not.toBe(401);
  await mock.fetch(requestOf(vector));
  const notes = mock.control
    .requests()
    .map(({ checks }) => checks.find(({ stage }) => stage === "authentication")?.notes);
  expect(notes).toContainEqual([
    "With strict authentication this is refused: Request 'x-ms-content-sha256' differs from generated content hash.",
  ]);
  expect(notes).toContainEqual([]);
});
