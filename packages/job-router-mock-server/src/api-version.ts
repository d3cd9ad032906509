import { type Call, type Refusal, refuse } from "@trunkline/mock-kit";
import { jobRouterContract } from "./gen/index.ts";

/** The version a request asks for. Codes and sentences of the refusals: row `apiVersion` of the open questions. */
export function readVersion(call: Call): string | Refusal {
  const version = new URLSearchParams(call.query).get("api-version");
  if (version === null || version === "") {
    return refuse(400, "ApiVersionUnspecified", "An API version is required, but was not specified.");
  }
  if (jobRouterContract.versions.includes(version)) return version;
  const { origin } = new URL(call.url);
  return refuse(
    400,
    "UnsupportedApiVersion",
    `The HTTP resource that matches the request URI '${origin}${call.path}' does not support the API version '${version}'.`,
  );
}
