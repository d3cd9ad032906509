// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { createClient, withVersion } from "@trunkline/api-kit/client";
import type { Api, Client, ClientOptions } from "@trunkline/api-kit/client";

const api: Api<"job-router"> = {
  name: "job-router",
  fill: (request, options) => withVersion(request, options, "query", "api-version", "2023-11-01"),
  errors: {
    codeHeader: "x-ms-error-code",
    code: ["communicationError.code", "error.code"],
    message: ["communicationError.message", "error.message"],
  },
};

/**
 * A client of Azure Communication Services Job Router: a plain value that the operations take.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/concepts Job Router overview}
 */
export type JobRouterClient = Client<"job-router">;

/** What {@link createJobRouterClient} takes. */
export interface JobRouterClientOptions extends ClientOptions {
  /** The version of the API to ask for. Default `2023-11-01`. */
  readonly apiVersion?: "2023-11-01" | "2024-01-18-preview";
}

/**
 * Makes a client of Azure Communication Services Job Router. It does nothing until an operation is called with it.
 *
 * @throws TypeError when the endpoint is not an absolute URL.
 */
export function createJobRouterClient(options: JobRouterClientOptions): JobRouterClient {
  return createClient(api, options);
}
