import { CallError } from "../client/call-error.ts";
import type { Middleware } from "../client/http-message.ts";
import { keepFresh, type Source } from "./keep-fresh.ts";

/** A bearer token. What `getToken` of an Azure credential gives fits. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since the Unix epoch. Absent: it never expires. */
  readonly expiresOnTimestamp?: number | undefined;
}

/** What {@link bearer} needs to know. */
export interface BearerOptions {
  /** A token, or a provider of them: it is asked when one is first needed and again before it expires. */
  readonly token: Source<AccessToken>;
  /** Send the token over plain `http` too, where everybody on the way can read it. Default `false`. */
  readonly allowPlainHttp?: boolean;
}

/**
 * Sends a bearer token. When the service refuses one with 401, a provider is asked for another, once.
 * Over plain `http` the call ends with a `CallError` of kind `request`, unless that is allowed.
 */
export function bearer(options: BearerOptions): Middleware {
  const freshToken = keepFresh(options.token, ({ expiresOnTimestamp }) => expiresOnTimestamp);
  return async (request, next) => {
    if (!options.allowPlainHttp && !request.url.startsWith("https:")) {
      throw new CallError("request", request, "a bearer token is not sent over plain http");
    }
    const sendWith = ({ token }: AccessToken) =>
      next({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
    const token = await freshToken(request.at);
    const response = await sendWith(token);
    if (response.status !== 401) return response;
    const another = await freshToken(request.at, token);
    return another === token ? response : sendWith(another);
  };
}
