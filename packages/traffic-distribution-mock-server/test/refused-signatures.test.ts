import { expect, test } from "vitest";
import { defaultGroupId, shares } from "./contact-centre.fixtures.ts";
import { type Signing, signAs, type Unsigned } from "./signers.fixtures.ts";
import { botoShape, get, groupPath, jsShape, send, signing, strict } from "./strict.fixtures.ts";

const put: Unsigned = { ...get, method: "PUT", body: JSON.stringify({ TelephonyConfig: shares(50, 50) }) };
const mismatch =
  "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.";

interface Refused {
  readonly what: string;
  readonly type: string;
  readonly message: string;
  readonly request?: Unsigned;
  readonly signing?: Partial<Signing>;
  /** Changes what was signed, on its way. */
  readonly sent?: Partial<Unsigned>;
  readonly headers?: (signed: Record<string, string>) => Record<string, string>;
}

const without =
  (name: string) =>
  ({ [name]: _, ...rest }: Record<string, string>): Record<string, string> =>
    rest;
const changed =
  (from: string | RegExp, to: string) =>
  (headers: Record<string, string>): Record<string, string> => ({
    ...headers,
    authorization: (headers["authorization"] ?? "").replace(from, to),
  });

const refused: readonly Refused[] = [
  {
    what: "no signature",
    type: "MissingAuthenticationTokenException",
    message: "Missing Authentication Token",
    headers: without("authorization"),
  },
  {
    what: "a bearer token",
    type: "IncompleteSignatureException",
    message:
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
    headers: (headers) => ({ ...headers, authorization: "Bearer secret" }),
  },
  {
    what: "no date",
    type: "IncompleteSignatureException",
    message: "Authorization header requires existence of a 'X-Amz-Date' header.",
    headers: without("x-amz-date"),
  },
  {
    what: "a date that is none",
    type: "IncompleteSignatureException",
    message: "Date must be in ISO-8601 'basic format', as in 20261122T055709Z.",
    signing: { time: "20300101T996000Z" },
  },
  {
    what: "a credential without its scope",
    type: "IncompleteSignatureException",
    message: "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.",
    headers: changed(/Credential=[^,]*/u, "Credential=AKIDEXAMPLE"),
  },
  {
    what: "signed headers that are no names",
    type: "IncompleteSignatureException",
    message: "SignedHeaders must be names of headers with a semicolon between them.",
    headers: changed("SignedHeaders=", "SignedHeaders=(;"),
  },
  {
    what: "a signature of sixteen minutes ago",
    type: "InvalidSignatureException",
    message: "Signature expired: 20300101T114400Z is now earlier than 20300101T114500Z (20300101T120000Z - 15 min.)",
    signing: { time: "20300101T114400Z" },
  },
  {
    what: "a signature of in sixteen minutes",
    type: "InvalidSignatureException",
    message:
      "Signature not yet current: 20300101T121600Z is still later than 20300101T121500Z (20300101T120000Z + 15 min.)",
    signing: { time: "20300101T121600Z" },
  },
  {
    what: "a scope of another day",
    type: "InvalidSignatureException",
    message:
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20291231' != '20300101', from '20300101T120000Z'.",
    signing: { scopeDate: "20291231" },
  },
  {
    what: "a scope of a Region without Connect",
    type: "InvalidSignatureException",
    message: "Credential should be scoped to a valid Region, not 'eu-north-1'.",
    signing: { region: "eu-north-1" },
  },
  {
    what: "a scope of another service",
    type: "InvalidSignatureException",
    message: "Credential should be scoped to correct service: 'connect'.",
    signing: { service: "s3" },
  },
  {
    what: "a scope that ends otherwise",
    type: "InvalidSignatureException",
    message: "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'.",
    headers: changed("aws4_request", "aws5_request"),
  },
  {
    what: "an unknown key",
    type: "UnrecognizedClientException",
    message: "The security token included in the request is invalid.",
    signing: { accessKeyId: "toString" },
  },
  {
    what: "a session token that its key does not have",
    type: "UnrecognizedClientException",
    message: "The security token included in the request is invalid.",
    signing: { sessionToken: "any" },
  },
  {
    what: "no session token where its key has one",
    type: "UnrecognizedClientException",
    message: "The security token included in the request is invalid.",
    signing: { accessKeyId: "ASIDEXAMPLE" },
  },
  {
    what: "a wrong secret",
    type: "InvalidSignatureException",
    message: mismatch,
    signing: { secretAccessKey: "guess" },
  },
  {
    what: "a body changed on its way",
    type: "InvalidSignatureException",
    message: mismatch,
    request: put,
    sent: { body: JSON.stringify({ TelephonyConfig: shares(0, 100) }) },
    headers: without("content-length"),
  },
  {
    what: "a body where there was none",
    type: "InvalidSignatureException",
    message: mismatch,
    request: { method: "DELETE", path: groupPath },
    sent: { body: "{}" },
    headers: without("content-length"),
  },
  {
    what: "another path",
    type: "InvalidSignatureException",
    message: mismatch,
    sent: { path: `/traffic-distribution/${defaultGroupId}` },
  },
  {
    what: "another query",
    type: "InvalidSignatureException",
    message: mismatch,
    sent: { query: "a=b" },
  },
  {
    what: "a query that cannot be decoded",
    type: "InvalidSignatureException",
    message: mismatch,
    sent: { query: "a=%E0%A4%A" },
  },
  {
    what: "another method",
    type: "InvalidSignatureException",
    message: mismatch,
    request: { method: "GET", path: groupPath },
    sent: { method: "DELETE" },
  },
  {
    what: "a signed header that got lost",
    type: "InvalidSignatureException",
    message: mismatch,
    request: put,
    headers: (headers) => changed("SignedHeaders=", "SignedHeaders=x-lost;")(headers),
  },
  {
    what: "a signature without the host",
    type: "InvalidSignatureException",
    message: "'Host' must be a 'SignedHeader' in the AWS Authorization.",
    headers: changed(/(SignedHeaders=[^,]*)host;/u, "$1"),
  },
];

test.each([jsShape, botoShape].flatMap((shape) => refused.map((row) => ({ client: shape.name, shape, ...row }))))(
  "$client: $what is refused with $type",
  async ({ shape, type, message, request = get, sent, headers, ...row }) => {
    const { mock } = strict();
    const before = JSON.stringify(mock.state.snapshot());
    const signed = signAs(shape, request, { ...signing, ...row.signing });
    const answer = await send(mock, { ...request, ...sent }, headers?.(signed) ?? signed);
    expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([403, type]);
    expect(await answer.json()).toEqual({ message });
    expect(JSON.stringify(mock.state.snapshot())).toBe(before);
    const [entry] = mock.control.requests();
    expect(entry?.checks.at(-1)).toMatchObject({ stage: "authentication", passed: false });
  },
);
