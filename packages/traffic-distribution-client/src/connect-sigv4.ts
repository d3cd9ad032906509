import type { Middleware } from "@trunkline/api-kit/client";
import { sigV4 as signFor, type SigV4Options } from "@trunkline/api-kit/sigv4";

/** What {@link sigV4} needs to know: the Region of the endpoint, and credentials or where to get them. */
export type ConnectSigV4Options = Omit<SigV4Options, "service">;

/**
 * Signs for Amazon Connect with AWS Signature Version 4. A wrong clock on this machine is found out and allowed for.
 */
export function sigV4(options: ConnectSigV4Options): Middleware {
  return signFor({ ...options, service: "connect" });
}
