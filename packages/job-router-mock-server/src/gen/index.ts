// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

export type { JobRouterHandlers } from "./handlers.ts";
export { jobRouterContract } from "./routes.ts";
