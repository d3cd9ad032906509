import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { AwsV4Signer } from "aws4fetch";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { percentEncode } from "../percent-encode.ts";
import { sha256 } from "./sha256.ts";
import { canonicalRequest, credentialScope, signingKey, sigV4Signature } from "./sigv4-signature.ts";
import { hex, utf8 } from "./text-bytes.ts";

const emptyHash = hex(sha256(utf8("")));
const secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const scope = { time: "20150830T123600Z", region: "us-east-1", service: "service" };
const date = { host: "example.amazonaws.com", "x-amz-date": scope.time };

interface Vector {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signature: string;
}

// From AWS's published test suite for Signature Version 4.
test.each<Vector>([
  { name: "get-vanilla", signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
  {
    name: "get-vanilla-query-order-key-case",
    query: "Param2=value2&Param1=value1",
    signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
  },
  {
    name: "get-vanilla-query-unreserved",
    query: ["-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map((all) => `${all}=${all}`).join(),
    signature: "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
  },
  {
    name: "get-utf8, whose path the suite encodes once",
    path: "/ሴ",
    signature: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
  },
  {
    name: "get-header-value-trim",
    headers: { "my-header1": " value1", "my-header2": ' "a   b   c"' },
    signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
  },
  {
    name: "post-vanilla",
    method: "POST",
    signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
  },
  {
    name: "post-x-www-form-urlencoded",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "Param1=value1",
    signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
  },
])("the vector $name is met", ({ method = "GET", path = "/", query = "", headers = {}, body = "", signature }) => {
  const all = { ...date, ...headers };
  const signedHeaders = Object.keys(all).sort();
  const canonical = canonicalRequest({
    method,
    path,
    query,
    headers: all,
    signedHeaders,
    bodyHash: hex(sha256(utf8(body))),
  });
  expect(sigV4Signature(canonical, scope, signingKey(secret, scope))).toBe(signature);
});

test("the signed request of AWS's guide is met, content type included", () => {
  const guide = { ...scope, service: "iam" };
  const canonical = canonicalRequest({
    method: "GET",
    path: "/",
    query: "Action=ListUsers&Version=2010-05-08",
    headers: {
      host: "iam.amazonaws.com",
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
      "x-amz-date": scope.time,
    },
    signedHeaders: ["content-type", "host", "x-amz-date"],
    bodyHash: emptyHash,
  });
  expect(credentialScope(guide)).toBe("20150830/us-east-1/iam/aws4_request");
  expect(sigV4Signature(canonical, guide, signingKey(secret, guide))).toBe(
    "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
  );
});

test("names that are parts of each other sort as names, not as text with `=`", () => {
  const parts = { method: "GET", path: "/", headers: {}, signedHeaders: [], bodyHash: "" };
  expect(canonicalRequest({ ...parts, query: "a-b=1&a=2&a=10&b&a1=%2f" }).split("\n")[2]).toBe(
    "a=10&a=2&a-b=1&a1=%2F&b=",
  );
});

test("the path is encoded once more than on the wire, doubled slashes count as one", () => {
  const parts = { method: "GET", query: "", headers: {}, signedHeaders: [], bodyHash: "" };
  expect(canonicalRequest({ ...parts, path: "//tags/arn%3Aaws%2Fx y" }).split("\n")[1]).toBe(
    "/tags/arn%253Aaws%252Fx%20y",
  );
});

const printable = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
/** Not `__proto__`: Smithy's signer keeps a query in ordinary objects and loses it. */
const isKeptBySmithy = (sample: string): boolean => sample !== "__proto__" && !/\p{Surrogate}/u.test(sample);
const text = fc.oneof(
  fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from(printable)) }),
  fc.constant(printable),
  fc.constant("arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/0a1b2c3d-1111-4222-8333-444455556666"),
  fc.string({ minLength: 1, unit: "grapheme" }).filter(isKeptBySmithy),
);

test("every request gets the signature that Smithy's signer gives it", async () => {
  const signer = new SignatureV4({
    service: "connect",
    region: "us-west-2",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: secret },
    sha256: Sha256,
    applyChecksum: false,
  });
  const property = fc.asyncProperty(
    fc
      .array(text, { minLength: 1, maxLength: 3 })
      .filter((segments) => !segments.some((one) => one === "." || one === "..")),
    fc.dictionary(text, fc.array(text, { minLength: 1, maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }),
    fc.constantFrom("GET", "PUT", "POST", "DELETE"),
    fc.string(),
    async (segments, query, method, body) => {
      const path = `/${segments.map(percentEncode).join("/")}`;
      const headers = { host: "connect.example:8443", "content-type": "application/json" };
      const signed = await signer.sign(
        { method, protocol: "https:", hostname: "connect.example", port: 8443, path, query, headers, body },
        { signingDate: new Date("2026-11-22T05:57:09.123Z") },
      );
      const sentHeaders = { ...headers, "x-amz-date": "20261122T055709Z" };
      const canonical = canonicalRequest({
        method,
        path,
        query: Object.entries(query)
          .flatMap(([name, values]) => values.map((value) => `${percentEncode(name)}=${percentEncode(value)}`))
          .join("&"),
        headers: sentHeaders,
        signedHeaders: Object.keys(sentHeaders).sort(),
        bodyHash: hex(sha256(utf8(body))),
      });
      const here = { time: "20261122T055709Z", region: "us-west-2", service: "connect" };
      expect(signed.headers["authorization"]).toContain(
        `Signature=${sigV4Signature(canonical, here, signingKey(secret, here))}`,
      );
    },
  );
  await fc.assert(property, { numRuns: 200 });
});

test("every request gets the signature that aws4fetch gives it", async () => {
  const here = { time: "20261122T055709Z", region: "us-west-2", service: "connect" };
  const headers = { host: "connect.example", "x-amz-date": here.time };
  const property = fc.asyncProperty(text, text, fc.string(), async (segment, value, body) => {
    fc.pre(segment !== "." && segment !== "..");
    const path = `/tags/${percentEncode(segment)}`;
    const query = `b=${percentEncode(value)}&a=1`;
    const signed = await new AwsV4Signer({
      url: `https://connect.example${path}?${query}`,
      method: "POST",
      body,
      accessKeyId: "AKIDEXAMPLE",
      secretAccessKey: secret,
      service: here.service,
      region: here.region,
      datetime: here.time,
    }).sign();
    const signedHeaders = Object.keys(headers);
    const bodyHash = hex(sha256(utf8(body)));
    const canonical = canonicalRequest({ method: "POST", path, query, headers, signedHeaders, bodyHash });
    const signature = sigV4Signature(canonical, here, signingKey(secret, here));
    expect(signed.headers.get("authorization")).toContain(`Signature=${signature}`);
  });
  await fc.assert(property, { numRuns: 100 });
});
