import { createHash, createHmac } from "node:crypto";

// A small signer that shares no code with the mock, and the shapes of request that real clients send.
// Facts: docs/facts/traffic-distribution/authentication.md, "Shapes of signed requests"

/** A request before it is signed. */
export interface Unsigned {
  readonly method: string;
  /** Still percent-encoded, as it goes out. */
  readonly path: string;
  /** As it goes out, without the question mark. */
  readonly query?: string;
  readonly body?: string;
}

/** Who signs, where and when. */
export interface Signing {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
  readonly service: string;
  readonly host: string;
  /** `20300101T120000Z`. */
  readonly time: string;
  /** The day in the scope. Default: that of `time`. */
  readonly scopeDate?: string;
}

/** Headers that a client adds: those that it signs and those that it does not. */
export interface ClientShape {
  readonly name: string;
  readonly signed: (request: Unsigned) => Readonly<Record<string, string>>;
  readonly unsigned: (request: Unsigned) => Readonly<Record<string, string>>;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const typed = ({ body }: Unsigned): Record<string, string> =>
  body === undefined ? {} : { "content-type": "application/json" };
const lengthOf = ({ method, body }: Unsigned): Record<string, string> => {
  if (body !== undefined) return { "content-length": String(Buffer.byteLength(body)) };
  return method === "DELETE" ? { "content-length": "0" } : {};
};

/** What the clients of the facts send beside the signature itself. */
export const clientShapes: readonly ClientShape[] = [
  {
    name: "@aws-sdk/client-connect",
    signed: (request) => ({
      ...(request.body !== undefined && lengthOf(request)),
      ...typed(request),
      "amz-sdk-invocation-id": "3f1c1f0e-0a51-4c58-9c4e-0d8f1a8c2b11",
      "amz-sdk-request": "attempt=1; max=3",
      "x-amz-content-sha256": sha256(request.body ?? ""),
      "x-amz-user-agent": "aws-sdk-js/3.1135.0",
    }),
    unsigned: () => ({ "user-agent": "aws-sdk-js/3.1135.0 ua/2.1 os/linux lang/js" }),
  },
  {
    name: "boto3 and AWS CLI v1",
    signed: typed,
    unsigned: (request) => ({
      ...lengthOf(request),
      "accept-encoding": "identity",
      "user-agent": "Boto3/1.43.11",
      "amz-sdk-invocation-id": "a6b9ad7e-38a6-4ad4-b2bb-56bdb9c53f5c",
      "amz-sdk-request": "attempt=1",
    }),
  },
  {
    name: "AWS CLI v2",
    signed: typed,
    unsigned: (request) => ({ ...lengthOf(request), "accept-encoding": "identity", "user-agent": "aws-cli/2.9.19" }),
  },
];

/** Signs as the documentation of Signature Version 4 says, step by step. Answers all headers. */
export function signAs(shape: ClientShape, request: Unsigned, signing: Signing): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken, region, service, host, time } = signing;
  const signed: Record<string, string> = {
    ...shape.signed(request),
    host,
    "x-amz-date": time,
    ...(sessionToken !== undefined && { "x-amz-security-token": sessionToken }),
  };
  const names = Object.keys(signed).sort();
  const canonical = [
    request.method,
    request.path.replaceAll(/\/{2,}/gu, "/").replaceAll(/[^/\w.~-]/gu, encodeSign),
    canonicalQuery(request.query ?? ""),
    ...names.map((name) => `${name}:${signed[name]}`),
    "",
    names.join(";"),
    sha256(request.body ?? ""),
  ].join("\n");
  const scope = [signing.scopeDate ?? time.slice(0, 8), region, service, "aws4_request"];
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(canonical)].join("\n")).toString(
    "hex",
  );
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope.join("/")}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return { ...shape.unsigned(request), ...signed, authorization };
}

/** The paths here are ASCII on the wire: one sign, one byte. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Real clients encode what they send, so that sorting is all there is to do. */
function canonicalQuery(query: string): string {
  return query.split("&").toSorted().join("&");
}
