// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

export type { TrafficDistributionHandlers } from "./handlers.ts";
export { trafficDistributionContract } from "./routes.ts";
