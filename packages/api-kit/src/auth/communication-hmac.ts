import type { Middleware } from "../client/http-message.ts";
import { communicationBodyHash, communicationKey, communicationSignature } from "./communication-signature.ts";
import { signByServerTime } from "./server-time.ts";

export {
  communicationBodyHash,
  communicationKey,
  communicationSignature,
  communicationStringToSign,
  type CommunicationSignedParts,
} from "./communication-signature.ts";
export { parseConnectionString, type ConnectionString } from "./connection-string.ts";

/** What {@link hmac} needs to know. */
export interface HmacOptions {
  /** One of the resource's two access keys, in base64 as the portal shows it. */
  readonly accessKey: string;
}

/**
 * Signs with the HMAC-SHA256 scheme of Azure Communication Services: method, path, query, date, host and body. A wrong
 * clock on this machine is found out from a refusal, and allowed for.
 *
 * @throws TypeError when the access key is empty or not base64.
 */
export function hmac(options: HmacOptions): Middleware {
  const key = communicationKey(options.accessKey);
  return signByServerTime(async (request, instant) => {
    const { method, body = "" } = request;
    const { host, pathname, search } = new URL(request.url);
    const date = new Date(instant).toUTCString();
    const bodyHash = communicationBodyHash(body);
    const signature = communicationSignature({ method, pathAndQuery: pathname + search, date, host, bodyHash }, key);
    const headers = {
      ...request.headers,
      "x-ms-date": date,
      "x-ms-content-sha256": bodyHash,
      authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
    };
    return { ...request, headers };
  });
}
