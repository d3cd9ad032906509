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
  /** A token, or a provider of them: it is asked when one is first needed and again before it expires. `null` is none. */
  readonly token: Source<AccessToken | null>;
  /** Send the token over plain `http` too, where everybody on the way can read it. Default `false`. */
  readonly allowPlainHttp?: boolean;
}

/**
 * Sends a bearer token. When the service refuses one with 401, a provider is asked for another, once.
 * Without a token, and over plain `http` unless that is allowed, the call ends with a `CallError` of kind `request`.
 */
export function bearer(options: BearerOptions): Middleware {
  const freshToken = keepFresh(options.token, (token) => token?.expiresOnTimestamp);
  return async (request, next) => {
    if (!options.allowPlainHttp && !request.url.startsWith("https:")) {
      throw new CallError("request", request, ": a bearer token is not sent over plain http");
    }
    const sendWith = (given: AccessToken | null) => {
      if (!given) throw new CallError("request", request, ": the provider gave no token");
      return next({ ...request, headers: { ...request.headers, authorization: `Bearer ${given.token}` } });
    };
    const token = await freshToken(request.at);
    const response = await sendWith(token);
    if (response.status !== 401) return response;
    const another = await freshToken(request.at, token);
    return another === token ? response : sendWith(another);
  };
}
