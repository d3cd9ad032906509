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
  {
    name: "get-vanilla-empty-query-key",
    query: "Param1=value1",
    signature: "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
  },
  {
    name: "get-vanilla-query-order-key",
    query: "Param1=value2&Param1=Value1",
    signature: "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1",
  },
  {
    name: "get-vanilla-query-order-value",
    query: "Param1=value2&Param1=value1",
    signature: "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694",
  },
  {
    name: "get-vanilla-utf8-query",
    query: "ሴ=bar",
    signature: "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
  },
  {
    name: "get-unreserved",
    path: "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    signature: "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
  },
  {
    name: "get-space, whose path the suite encodes once",
    path: "/example space/",
    signature: "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
  },
  {
    name: "get-slashes",
    path: "//example//",
    signature: "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
  },
  {
    name: "get-slash-pointless-dot, as a URL parser leaves it",
    path: new URL("https://example.amazonaws.com/./example").pathname,
    signature: "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
  },
  {
    name: "get-relative-relative, as a URL parser leaves it",
    path: new URL("https://example.amazonaws.com/example1/example2/../..").pathname,
    signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
  },
  {
    name: "get-header-key-duplicate, as HTTP joins them",
    headers: { "my-header1": "value2,value2,value1" },
    signature: "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
  },
  {
    name: "get-header-value-order, as HTTP joins them",
    headers: { "my-header1": "value4,value1,value3,value2" },
    signature: "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
  },
  {
    name: "post-header-key-sort",
    method: "POST",
    headers: { "my-header1": "value1" },
    signature: "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
  },
  {
    name: "post-header-value-case",
    method: "POST",
    headers: { "my-header1": "VALUE1" },
    signature: "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
  },
  {
    name: "post-sts-header-before",
    method: "POST",
    headers: {
      "x-amz-security-token":
        "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==",
    },
    signature: "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
  },
  {
    name: "post-vanilla-query",
    method: "POST",
    query: "Param1=value1",
    signature: "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
  },
  {
    name: "post-x-www-form-urlencoded-parameters",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded; charset=utf8" },
    body: "Param1=value1",
    signature: "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
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
  expect(canonicalRequest({ ...parts, query: "a%20=3&a-b=1&a=2&a=10&b&a1=%2f" }).split("\n")[2]).toBe(
    "a=10&a=2&a%20=3&a-b=1&a1=%2F&b=",
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
