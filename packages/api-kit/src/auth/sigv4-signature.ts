import { percentEncode } from "../percent-encode.ts";
import { hmacSha256, sha256 } from "./sha256.ts";
import { hex, utf8 } from "./text-bytes.ts";

/** What a signature covers: of a request to send, or of one that came in. */
export interface SignedParts {
  readonly method: string;
  /** As on the wire, still percent-encoded. */
  readonly path: string;
  /** As on the wire, without `?`. */
  readonly query: string;
  /** Names lower case. May hold more than is signed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Lower case and sorted. */
  readonly signedHeaders: readonly string[];
  /** SHA-256 of the body, in hexadecimal. */
  readonly bodyHash: string;
}

/** Where and when a signature holds. */
export interface SigningScope {
  /** As in `x-amz-date`: `20261122T055709Z`. */
  readonly time: string;
  readonly region: string;
  readonly service: string;
}

/**
 * The text that both sides of a SigV4 signature derive from a request. Each segment of the path is encoded once more
 * than it is on the wire, as every service but S3 wants it.
 *
 * @throws URIError when the query holds a broken percent-encoding.
 */
export function canonicalRequest(parts: SignedParts): string {
  const { method, headers, signedHeaders, bodyHash } = parts;
  const path = percentEncode(parts.path).replace(/(%2F)+/g, "/");
  // By encoded name and then by encoded value: a space sorts before all that an encoding can hold.
  const pairs = [...new URLSearchParams(parts.query)].map((pair) => pair.map(percentEncode).join(" "));
  const query = pairs.sort().join("&").replaceAll(" ", "=");
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/\s+/g, " ")}\n`);
  return [method, path, query, lines.join(""), signedHeaders.join(";"), bodyHash].join("\n");
}

/** `20261122/us-east-1/connect/aws4_request`. */
export function credentialScope({ time, region, service }: SigningScope): string {
  return [time.slice(0, 8), region, service, "aws4_request"].join("/");
}

/** The key of one day, Region and service. */
export function signingKey(secretAccessKey: string, scope: SigningScope): Uint8Array {
  return credentialScope(scope)
    .split("/")
    .reduce(hmacSha256, utf8(`AWS4${secretAccessKey}`));
}

/** SHA-256 in hexadecimal: what a signature knows of a body. */
export function bodyHashOf(body: Uint8Array): string {
  return hex(sha256(body));
}

/** The text that the key signs: when, where, and the hash of what. */
export function stringToSign(canonical: string, scope: SigningScope): string {
  return ["AWS4-HMAC-SHA256", scope.time, credentialScope(scope), bodyHashOf(utf8(canonical))].join("\n");
}

/** The signature, in hexadecimal. */
export function sigV4Signature(canonical: string, scope: SigningScope, key: Uint8Array): string {
  return hex(hmacSha256(key, stringToSign(canonical, scope)));
}
