import type { HttpRequest, Middleware } from "../client/http-message.ts";

/** Clocks may differ by this much before a refused signature is blamed on them. Services allow a little more. */
const toleratedSkewMs = 4 * 60_000;

/**
 * Signs every try. When the service refuses and its `Date` shows that this machine's clock is wrong, the difference is
 * remembered and the request is signed and sent once more: it was refused unread.
 *
 * @param sign Signs for an instant, in milliseconds since the Unix epoch.
 */
export function signByServerTime(sign: (request: HttpRequest, instant: number) => Promise<HttpRequest>): Middleware {
  let skewMs = 0;
  return async (request, next) => {
    const instant = request.at + skewMs;
    const response = await next(await sign(request, instant));
    const serverTime = Date.parse(response.headers["date"] ?? "");
    if (![400, 401, 403].includes(response.status) || !(Math.abs(serverTime - instant) > toleratedSkewMs))
      return response;
    skewMs = serverTime - request.at;
    return next(await sign(request, serverTime));
  };
}
