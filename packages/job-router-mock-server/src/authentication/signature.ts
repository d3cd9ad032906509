import {
  communicationBodyHash,
  communicationKey,
  communicationSignature,
  communicationStringToSign,
} from "@trunkline/api-kit/hmac";
import type { Call, Refusal } from "@trunkline/mock-kit";
import { refuseCaller } from "./refuse-caller.ts";

// Facts: docs/facts/job-router/authentication.md, "Access keys (HMAC-SHA256)"

/** How signatures are verified. */
export interface SignatureOptions {
  /** The access keys of the resource, in base64; a signature of any of them is good. */
  readonly accessKeys: readonly string[];
  /**
   * How far a signature's date may be from the mock's clock, in milliseconds. Default: as far as it likes, since that
   * clock is made to be moved and clients sign by their own. Row `signatureAge` of the open questions.
   */
  readonly maxAgeMs?: number;
}

/** What is wrong with a signed request, or undefined. */
export function checkSignature(call: Call, credentials: string, options: SignatureOptions): Refusal | undefined {
  const signed = readSigned(call, credentials);
  if (typeof signed === "string") return refuseCaller(signed);
  const { clock } = call;
  const ageMs = Math.abs(clock.now() - Date.parse(signed.date));
  if (!(ageMs <= (options.maxAgeMs ?? Infinity))) {
    return refuseCaller(
      `The date ${signed.date} is too far from ${new Date(clock.now()).toUTCString()}, the mock's own time.`,
    );
  }
  return compare(call, signed, options);
}

interface Signed {
  readonly signature: string;
  readonly bodyHash: string;
  readonly date: string;
}

/** What a request brings to be verified, or a sentence that says what of it is missing or does not fit the body. */
export function readSigned({ headers, body }: Call, credentials: string): Signed | string {
  const signature = /(?:^|&)Signature=([^&]+)/iu.exec(credentials)?.[1];
  if (signature === undefined) return "Authorization: HMAC-SHA256 has no Signature.";
  const bodyHash = headers.get("x-ms-content-sha256");
  if (bodyHash === null) return "The request is signed but has no header x-ms-content-sha256.";
  if (bodyHash !== communicationBodyHash(new TextDecoder().decode(body))) {
    return "Request 'x-ms-content-sha256' differs from generated content hash.";
  }
  const date = headers.get("x-ms-date") ?? headers.get("date");
  return date === null ? "The request is signed but has neither x-ms-date nor Date." : { signature, bodyHash, date };
}

function compare(
  call: Call,
  { signature, bodyHash, date }: Signed,
  { accessKeys }: SignatureOptions,
): Refusal | undefined {
  const given = call.headers.get("host") ?? new URL(call.url).host;
  const keys = accessKeys.map(communicationKey);
  // Python keeps the slash at the end of an endpoint in the host.
  for (const host of [given, `${given}/`]) {
    for (const pathAndQuery of targetsOf(call)) {
      const parts = { method: call.method, pathAndQuery, date, host, bodyHash };
      if (keys.some((key) => communicationSignature(parts, key) === signature)) return undefined;
    }
  }
  const [pathAndQuery = ""] = targetsOf(call);
  const text = communicationStringToSign({ method: call.method, pathAndQuery, date, host: given, bodyHash });
  call.note(`The signature should cover ${JSON.stringify(text)}.`);
  return refuseCaller(
    `The signature is not one of ${JSON.stringify(text)} by a key of this resource. Look at the access key first, then at each part of this text.`,
  );
}

/** What official clients sign for the same request: what they send, the query as a form, or colons not encoded. */
function targetsOf({ path, query }: Call): readonly string[] {
  const wire = query === "" ? path : `${path}?${query}`;
  const form = query === "" ? path : `${path}?${new URLSearchParams(query).toString()}`;
  return [...new Set([wire, form, wire.replaceAll(/%3a/giu, ":")])];
}
