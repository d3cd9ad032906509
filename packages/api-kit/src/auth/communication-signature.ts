import { hmacSha256, sha256 } from "./sha256.ts";
import { base64, utf8 } from "./text-bytes.ts";

/** What a signature covers: of a request to send, or of one that came in. */
export interface CommunicationSignedParts {
  readonly method: string;
  /** As on the wire: path, and query with its `?` if there is one. */
  readonly pathAndQuery: string;
  /** As in `x-ms-date`. */
  readonly date: string;
  /** With the port, unless it is the scheme's own. */
  readonly host: string;
  /** SHA-256 of the body, in base64, as in `x-ms-content-sha256`. */
  readonly bodyHash: string;
}

/** SHA-256 of a body, in base64. */
export function communicationBodyHash(body: string | Uint8Array): string {
  return base64(sha256(utf8(body)));
}

/** The text that both sides of a signature derive from a request. */
export function communicationStringToSign(parts: CommunicationSignedParts): string {
  return `${parts.method}\n${parts.pathAndQuery}\n${parts.date};${parts.host};${parts.bodyHash}`;
}

/**
 * The key of a resource, ready to sign.
 *
 * @throws TypeError when the access key is empty or not base64.
 */
export function communicationKey(accessKey: string): Uint8Array {
  let bytes = "";
  try {
    bytes = atob(accessKey);
  } catch {}
  if (!bytes) throw new TypeError("The access key is empty or not base64.");
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}

/** The signature, in base64. */
export function communicationSignature(parts: CommunicationSignedParts, key: Uint8Array): string {
  return base64(hmacSha256(key, communicationStringToSign(parts)));
}
