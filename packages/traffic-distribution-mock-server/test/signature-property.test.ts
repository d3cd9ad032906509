import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import { source } from "./contact-centre.fixtures.ts";
import type { Unsigned } from "./signers.fixtures.ts";
import { host, noon, secretAccessKey, send, strict } from "./strict.fixtures.ts";

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

// Any text that has an encoding; dots alone are no name that a URL keeps.
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((any) => !/^\.\.?$/u.test(any));
const tagging = fc.record({ name: text, keys: fc.array(text, { maxLength: 3 }), body: fc.option(fc.json()) });

type Tagging = typeof tagging extends fc.Arbitrary<infer Value> ? Value : never;

const signer = new SignatureV4({
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey },
  region: source,
  service: "connect",
  sha256: Sha256,
});

type Signed = { readonly request: Unsigned; readonly headers: Record<string, string> };

async function sign({ name, keys, body }: Tagging): Promise<Signed> {
  const method = body === null ? "DELETE" : "POST";
  const path = `/tags/${encode(name)}`;
  const more = body === null ? {} : { body };
  const content = body === null ? {} : { "content-type": "application/json" };
  const { headers } = await signer.sign(
    {
      method,
      protocol: "https:",
      hostname: host,
      path,
      query: { tagKeys: keys },
      headers: { host, ...content },
      ...more,
    },
    { signingDate: new Date(noon) },
  );
  const query = keys.map((key) => `tagKeys=${encode(key)}`).join("&");
  return { request: { method, path, query, ...more }, headers };
}

/** Whether the mock took a request for its signer's, whatever it then said to it. */
async function isVerified({ request, headers }: Signed): Promise<boolean> {
  const { mock } = strict();
  await send(mock, request, headers);
  const check = mock.control.requests()[0]?.checks.find(({ stage }) => stage === "authentication");
  if (check === undefined) throw new Error("The request did not get as far as authentication.");
  return check.passed;
}

test("whatever another signer signs verifies, whatever stands in path, query and body", async () => {
  await fc.assert(
    fc.asyncProperty(tagging, async (request) => {
      expect(await isVerified(await sign(request))).toBe(true);
    }),
  );
});

test("whatever is changed after signing does not verify", async () => {
  const changes: readonly ((signed: Signed) => Signed)[] = [
    ({ request, headers }) => ({ request: { ...request, path: `${request.path}x` }, headers }),
    ({ request, headers }) => ({ request: { ...request, query: `${request.query ?? ""}&tagKeys=x` }, headers }),
    ({ request, headers }) => ({ request: { ...request, body: `${request.body ?? ""} ` }, headers }),
    ({ request, headers }) => ({ request, headers: { ...headers, "x-amz-date": "20300101T120001Z" } }),
    ({ request, headers }) => ({ request, headers: { ...headers, host: `other.${host}` } }),
  ];
  await fc.assert(
    fc.asyncProperty(tagging, fc.constantFrom(...changes), async (request, change) => {
      expect(await isVerified(change(await sign(request)))).toBe(false);
    }),
  );
});
