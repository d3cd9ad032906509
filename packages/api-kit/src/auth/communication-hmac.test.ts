import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { HttpRequest } from "../client/http-message.ts";
import { communicationBodyHash, communicationKey, communicationSignature, hmac } from "./communication-hmac.ts";

interface Vector {
  readonly client: string;
  readonly key: string;
  readonly method: string;
  readonly wirePathAndQuery: string;
  readonly signedPathAndQuery: string;
  readonly "x-ms-date": string;
  readonly host: string;
  readonly body: string | null;
  readonly "x-ms-content-sha256": string;
  readonly signature: string;
}

const file = new URL("../../../../specs/job-router/examples/hmac-vectors.json", import.meta.url);
const { vectors }: { readonly vectors: readonly Vector[] } = JSON.parse(readFileSync(file, "utf8"));

test("there are 33 recorded signatures", () => {
  expect(vectors).toHaveLength(33);
});

test.each(vectors)("the signature of $method $wirePathAndQuery is the recorded one", (vector) => {
  const { method, host, body, key, signedPathAndQuery: pathAndQuery, "x-ms-date": date } = vector;
  const bodyHash = communicationBodyHash(body ?? "");
  expect(bodyHash).toBe(vector["x-ms-content-sha256"]);
  const parts = { method, pathAndQuery, date, host, bodyHash };
  expect(communicationSignature(parts, communicationKey(key))).toBe(vector.signature);
});

// A host with a path is what a client sends whose endpoint ends in a slash; ours takes the slash away.
const sameAsOurs = vectors.filter((one) => one.wirePathAndQuery === one.signedPathAndQuery && !one.host.endsWith("/"));

test.each(sameAsOurs)("a request like $method $wirePathAndQuery goes out with that signature", async (vector) => {
  const { method, host, body, key, wirePathAndQuery } = vector;
  let sent: HttpRequest | undefined;
  const request: HttpRequest = {
    operation: "any",
    attempt: 1,
    at: Date.parse(vector["x-ms-date"]),
    method,
    url: `http://${host}${wirePathAndQuery}`,
    headers: { accept: "application/json" },
    ...(body !== null && { body }),
    signal: new AbortController().signal,
  };
  await hmac({ accessKey: key })(request, async (one) => {
    sent = one;
    return { status: 200, headers: {}, body: "" };
  });
  expect(sent?.headers).toEqual({
    accept: "application/json",
    "x-ms-date": vector["x-ms-date"],
    "x-ms-content-sha256": vector["x-ms-content-sha256"],
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${vector.signature}`,
  });
});

test("a key that is not base64 is refused at once, and not repeated", () => {
  expect(() => hmac({ accessKey: "?secret?" })).toThrow(new TypeError("The access key is not base64."));
});
