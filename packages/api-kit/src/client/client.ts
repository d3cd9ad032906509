import { transport } from "#transport";
import type { ClientOptions } from "./client-options.ts";
import type { Send } from "./http-message.ts";
import type { Api } from "./operation.ts";

/** A client is a value: where and how to call. The operations are functions that take it. */
export interface Client<Name extends string = string> {
  readonly api: Api<Name>;
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** As they were given; what is absent has its default where it is used. */
  readonly options: ClientOptions;
  /** Middleware, auth and transport in one. */
  readonly send: Send;
}

/**
 * Makes a client of one API. Generated code calls it and gives the API.
 *
 * @throws TypeError when the endpoint is not an absolute URL of http or https.
 */
export function createClient<Name extends string>(api: Api<Name>, options: ClientOptions): Client<Name> {
  const { origin, pathname } = new URL(options.endpoint);
  // `localhost:8080` is a URL, of the protocol `localhost`.
  if (!origin.startsWith("http")) throw new TypeError(`endpoint ${options.endpoint} is not http`);
  const { middleware = [], auth, fetch, maxResponseBytes = 16 * 2 ** 20 } = options;
  return {
    api,
    endpoint: origin + pathname.replace(/\/+$/, ""),
    options,
    send: [...middleware, auth].reduceRight<Send>(
      (next, step) => (step ? (request) => step(request, next) : next),
      transport(fetch, maxResponseBytes),
    ),
  };
}
