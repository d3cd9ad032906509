import { getWorker, orThrow, upsertWorker } from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import { clientOf, send, setUp } from "./contact-centre.fixtures.ts";

const supported = "2021-04-07-preview1, 2022-07-18-preview, 2023-08-25-preview, 2023-11-01, 2024-01-18-preview";

test.each([
  ["a good answer", "GET", "queues/q", 200],
  ["an answer without a body", "DELETE", "workers/w", 204],
  ["a refusal", "GET", "queues/nothing", 404],
])("%s carries the service's headers", async (_, method, path, status) => {
  const traceparent = "00-b79d21c837697d910711ba6c1e558b49-1a3a1b076bd13e82-00";
  const answer = await send(setUp(), method, path, undefined, { traceparent });
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "api-supported-versions": supported,
    "request-context": "appId=",
    "strict-transport-security": "max-age=31536000;includeSubDomains",
    "trace-id": "b79d21c8-3769-7d91-0711-ba6c1e558b49",
    "x-azure-ref": expect.stringMatching(/^20300101T120000Z-[\da-f]{32}$/u) as string,
    "x-cache": "CONFIG_NOCACHE",
  });
});

test.each([undefined, "nonsense"])("without a trace (%s) the service makes one", async (traceparent) => {
  const { headers } = await send(
    setUp(),
    "GET",
    "queues/q",
    undefined,
    traceparent === undefined ? {} : { traceparent },
  );
  expect(headers.get("trace-id")).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
});

test("the client's request id is not echoed, as the service does not", async () => {
  const { headers } = await send(setUp(), "GET", "queues/q", undefined, {
    "x-ms-client-request-id": "1",
    "x-ms-return-client-request-id": "true",
  });
  expect(headers.get("x-ms-client-request-id")).toBeNull();
});

test.each([undefined, "HMAC-SHA256 SignedHeaders=x&Signature=y", "Bearer token", "nonsense"])(
  "whoever calls with %s is let in",
  async (authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    expect((await send(setUp(), "GET", "queues/q", undefined, headers)).status).toBe(200);
  },
);

test.each([
  [
    "no version",
    "queues/q?api-version=",
    "ApiVersionUnspecified",
    "An API version is required, but was not specified.",
  ],
  [
    "a version that is none",
    "queues/q?api-version=2022-07-18-preview",
    "UnsupportedApiVersion",
    "The HTTP resource that matches the request URI 'https://contoso.communication.azure.com/routing/queues/q' does not support the API version '2022-07-18-preview'.",
  ],
])("%s is refused", async (_, path, code, message) => {
  const { status, body } = await send(setUp(), "GET", path);
  expect(status).toBe(400);
  expect(body).toEqual({ communicationError: { code, message, target: "/routing/queues/q" } });
});

test("a member of the later version is neither taken nor shown under the earlier one", async () => {
  const { mock, client } = setUp();
  const later = clientOf(mock, "2024-01-18-preview");
  const path = { workerId: "w" };
  const { body: old } = await orThrow(upsertWorker(client, { path, body: { maxConcurrentOffers: 3 } }));
  expect(old).not.toHaveProperty("maxConcurrentOffers");
  expect((await orThrow(getWorker(later, { path }))).body).not.toHaveProperty("maxConcurrentOffers");
  const { body: changed } = await orThrow(upsertWorker(later, { path, body: { maxConcurrentOffers: 3 } }));
  expect(changed.maxConcurrentOffers).toBe(3);
  expect((await orThrow(getWorker(client, { path }))).body).not.toHaveProperty("maxConcurrentOffers");
  const { body: list } = await send({ mock }, "GET", "workers");
  expect(JSON.stringify(list)).not.toContain("maxConcurrentOffers");
});
