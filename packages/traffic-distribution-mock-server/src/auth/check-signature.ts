import { bodyHashOf, canonicalRequest, credentialScope, sigV4Signature, stringToSign } from "@trunkline/api-kit/sigv4";
import type { Call, Refusal } from "@trunkline/mock-kit";
import { refuseAtDoor } from "./refuse-at-door.ts";
import type { SignatureClaim } from "./signature-claim.ts";
import type { SigningKey } from "./signing-keys.ts";

/**
 * Whether a request is the one that was signed, with this key. The texts that the signature should have been made
 * from go into the request log: comparing them with the signer's own shows why one does not hold.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md
 */
export function checkSignature(call: Call, claim: SignatureClaim, key: SigningKey): Refusal | undefined {
  const { signedHeaders, time, region, service } = claim;
  if (!signedHeaders.includes("host")) {
    return refuseAtDoor("wrong", "'Host' must be a 'SignedHeader' in the AWS Authorization.");
  }
  const headers = readSigned(call, signedHeaders);
  const gaps = signedHeaders.filter((name) => headers[name] === undefined);
  if (gaps.length > 0) return mismatch(call, `These headers are signed and not there: ${gaps.join(", ")}.`);

  const bodyHash = bodyHashOf(call.body);
  const canonical = canonicalOf(call, { headers, signedHeaders, bodyHash });
  if (canonical === undefined) return mismatch(call, "The query holds a broken percent-encoding.");
  const scope = { time, region, service };
  call.note(`Canonical request:\n${withoutToken(canonical)}`);
  call.note(`String to sign:\n${stringToSign(canonical, scope)}`);

  const sentHash = call.headers.get("x-amz-content-sha256") ?? bodyHash;
  if (sentHash !== bodyHash) {
    return mismatch(call, `The hash of the body is ${bodyHash}; x-amz-content-sha256 says ${sentHash}.`);
  }
  if (sigV4Signature(canonical, scope, key) !== claim.signature) {
    return mismatch(call, `The signature over ${credentialScope(scope)} of this string to sign is another one.`);
  }
  return undefined;
}

/** The signed headers as they came. The host, and a length that the way in took away, are known without them. */
function readSigned(call: Call, names: readonly string[]): Record<string, string> {
  const known: Readonly<Record<string, string>> = {
    host: new URL(call.url).host,
    "content-length": String(call.body.byteLength),
  };
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = call.headers.get(name) ?? known[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function canonicalOf(
  { method, path, query }: Call,
  signed: Pick<Parameters<typeof canonicalRequest>[0], "headers" | "signedHeaders" | "bodyHash">,
): string | undefined {
  try {
    return canonicalRequest({ method, path, query, ...signed });
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The log shows no session token. */
function withoutToken(canonical: string): string {
  return canonical.replace(/^(x-amz-security-token:).*$/mu, "$1***");
}

function mismatch(call: Call, reason: string): Refusal {
  call.note(reason);
  return refuseAtDoor(
    "wrong",
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
  );
}
