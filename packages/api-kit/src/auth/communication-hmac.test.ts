import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../client/http-message.ts";
import { percentEncode } from "../percent-encode.ts";
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

test.each(["?secret?", "", " "])(
  "a key that is empty or not base64 is refused at once, and not repeated: %j",
  (accessKey) => {
    expect(() => hmac({ accessKey })).toThrow(new TypeError("The access key is empty or not base64."));
  },
);

const key = Buffer.from("an access key").toString("base64");
const given: HttpRequest = {
  operation: "any",
  attempt: 1,
  at: Date.UTC(2026, 10, 22, 5, 57, 9),
  method: "PATCH",
  url: "https://router.example/x",
  headers: {},
  signal: new AbortController().signal,
};

/** The signature as the scheme is documented, over Node's own cryptography. */
function verify(sent: HttpRequest): string {
  const { host } = new URL(sent.url);
  const hash = createHash("sha256")
    .update(sent.body ?? "")
    .digest("base64");
  const date = new Date(given.at).toUTCString();
  const text = `${sent.method}\n${sent.url.slice(sent.url.indexOf(host) + host.length)}\n${date};${host};${hash}`;
  return createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64");
}

test("the signature holds for every printable character, in path, query and body", async () => {
  const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  for (const sign of [...printable, printable.join(""), "Zoë 🚀"]) {
    const encoded = percentEncode(`a${sign}`);
    const url = `https://router.example:8443/jobs/${encoded}:cancel?${encoded}=${encoded}&b=${encoded}`;
    const [sent] = await sentWith({ ...given, url, body: JSON.stringify(sign) }, []);
    expect(sent?.url).toBe(url);
    expect(sent?.headers["authorization"]).toContain(`Signature=${sent && verify(sent)}`);
  }
});

test("a wrong clock is found out from a refusal, and allowed for", async () => {
  const date = new Date(given.at + 20 * 60_000).toUTCString();
  const sent = await sentWith(given, [{ status: 401, headers: { date }, body: "" }]);
  expect(sent.map(({ headers }) => headers["x-ms-date"])).toEqual([new Date(given.at).toUTCString(), date]);
});

async function sentWith(request: HttpRequest, answers: HttpResponse[]): Promise<readonly HttpRequest[]> {
  const sent: HttpRequest[] = [];
  await hmac({ accessKey: key })(request, async (one) => {
    sent.push(one);
    return answers.shift() ?? { status: 200, headers: {}, body: "" };
  });
  return sent;
}
