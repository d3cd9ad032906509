import type { HttpRequest, Middleware } from "../client/http-message.ts";
import { keepFresh, type Source } from "./keep-fresh.ts";
import type { Hmac } from "./sha256.ts";
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

/** Clocks may differ by this much before a refused signature is blamed on them. Services allow a little more. */
const toleratedSkewMs = 4 * 60_000;

/**
 * Signs with AWS Signature Version 4, `host`, `content-type` and all `x-amz-` headers included. When the service
 * refuses and its `Date` shows that this machine's clock is wrong, the difference is remembered and the request is
 * signed and sent once more.
 */
export function sigV4({ service, region, credentials, sendBodyHash }: SigV4Options): Middleware {
  const freshCredentials = keepFresh(credentials, ({ expiration }) => expiration?.getTime());
  let skewMs = 0;
  let keyFor: string | undefined;
  let key: Hmac;

  async function sign(request: HttpRequest, instant: number): Promise<HttpRequest> {
    const { accessKeyId, secretAccessKey, sessionToken } = await freshCredentials(request.at);
    const { host, pathname: path, search } = new URL(request.url);
    const time = new Date(instant).toISOString().replace(/\.\d+|\W/g, "");
    const scope = { time, region, service };
    const bodyHash = bodyHashOf(utf8(request.body ?? ""));
    const headers = {
      ...request.headers,
      "x-amz-date": time,
      ...(sessionToken && { "x-amz-security-token": sessionToken }),
      ...(sendBodyHash && { "x-amz-content-sha256": bodyHash }),
    };
    const signedHeaders = [
      "host",
      ...Object.keys(headers).filter((name) => /^(x-amz-|content-type$)/.test(name)),
    ].sort();
    const { method } = request;
    const parts = { method, path, query: search.slice(1), headers: { ...headers, host }, signedHeaders, bodyHash };
    const wanted = secretAccessKey + time.slice(0, 8);
    if (keyFor !== wanted) key = signingKey(secretAccessKey, scope);
    keyFor = wanted;
    const signature = sigV4Signature(canonicalRequest(parts), scope, key);
    const credential = `${accessKeyId}/${credentialScope(scope)}`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signature}`;
    return { ...request, headers: { ...headers, authorization } };
  }

  return async (request, next) => {
    const instant = request.at + skewMs;
    const response = await next(await sign(request, instant));
    const serverTime = Date.parse(response.headers["date"] ?? "");
    const refused = [400, 401, 403].includes(response.status);
    if (!refused || !(Math.abs(serverTime - instant) > toleratedSkewMs)) return response;
    skewMs = serverTime - request.at;
    return next(await sign(request, serverTime));
  };
}
