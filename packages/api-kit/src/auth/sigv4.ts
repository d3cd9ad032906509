import type { Middleware } from "../client/http-message.ts";
import { keepFresh, type Source } from "./keep-fresh.ts";
import { signByServerTime } from "./server-time.ts";
import { bodyHashOf, canonicalRequest, credentialScope, signingKey, sigV4Signature } from "./sigv4-signature.ts";
import { utf8 } from "./text-bytes.ts";

export {
  bodyHashOf,
  canonicalRequest,
  credentialScope,
  signingKey,
  sigV4Signature,
  stringToSign,
  type SignedParts,
  type SigningScope,
} from "./sigv4-signature.ts";

/** An AWS access key. What the credential providers of the AWS SDK give fits. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string | undefined;
  /** When to have new ones. Absent: never. */
  readonly expiration?: Date | undefined;
}

/** What {@link sigV4} needs to know. */
export interface SigV4Options {
  /** The service's signing name, for example `connect`. */
  readonly service: string;
  /** For example `us-east-1`. */
  readonly region: string;
  /** Credentials, or a provider of them: it is asked when they are first needed and again before they expire. */
  readonly credentials: Source<AwsCredentials>;
  /** Also send the body's hash as `x-amz-content-sha256`. Default `false`: few services want it. */
  readonly sendBodyHash?: boolean;
}

/**
 * Signs with AWS Signature Version 4, `host`, `content-type` and all `x-amz-` headers included. When the service
 * refuses and its `Date` shows that this machine's clock is wrong, the difference is remembered and the request is
 * signed and sent once more.
 */
export function sigV4({ service, region, credentials, sendBodyHash }: SigV4Options): Middleware {
  const freshCredentials = keepFresh(credentials, ({ expiration }) => expiration?.getTime());
  let keyFor: string | undefined;
  let key: Uint8Array;

  return signByServerTime(async (request, instant) => {
    const { accessKeyId, secretAccessKey, sessionToken } = await freshCredentials(request.at);
    const { method, body = "" } = request;
    const { host, pathname: path, search: query } = new URL(request.url);
    const time = new Date(instant).toISOString().replace(/\.\d+|\W/g, "");
    const scope = { time, region, service };
    const bodyHash = bodyHashOf(utf8(body));
    const headers = {
      ...request.headers,
      "x-amz-date": time,
      ...(sessionToken && { "x-amz-security-token": sessionToken }),
      ...(sendBodyHash && { "x-amz-content-sha256": bodyHash }),
    };
    const all = { ...headers, host };
    const signedHeaders = Object.keys(all)
      .filter((name) => /^(x-amz-|host$|content-type$)/.test(name))
      .sort();
    const canonical = canonicalRequest({ method, path, query, headers: all, signedHeaders, bodyHash });
    if (keyFor !== (keyFor = secretAccessKey + time.slice(0, 8))) key = signingKey(secretAccessKey, scope);
    const signature = sigV4Signature(canonical, scope, key);
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${credentialScope(scope)}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signature}`;
    return { ...request, headers: { ...headers, authorization } };
  });
}
