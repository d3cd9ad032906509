// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { createClient } from "@trunkline/api-kit/client";
import type { Api, Client, ClientOptions } from "@trunkline/api-kit/client";

const api: Api<"traffic-distribution"> = {
  name: "traffic-distribution",
  errors: {
    codeHeader: "x-amzn-errortype",
    code: ["__type", "code"],
    message: ["Message", "message"],
  },
};

/**
 * A client of Amazon Connect traffic distribution: a plain value that the operations take.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Operations_Amazon_Connect_Service.html Amazon Connect API Reference}
 */
export type TrafficDistributionClient = Client<"traffic-distribution">;

/** What {@link createTrafficDistributionClient} takes. */
export type TrafficDistributionClientOptions = ClientOptions;

/**
 * Makes a client of Amazon Connect traffic distribution. It does nothing until an operation is called with it.
 *
 * @throws TypeError when the endpoint is not an absolute URL.
 */
export function createTrafficDistributionClient(options: TrafficDistributionClientOptions): TrafficDistributionClient {
  return createClient(api, options);
}
