import { strip } from "@trunkline/validator-kit";
import { type Api, type Problem, type Refusal, describeProblem, refuse } from "@trunkline/mock-kit";
import { readVersion } from "./api-version.ts";
import { type Authentication, authenticator } from "./authentication/authenticate.ts";
import type { Caller } from "./authentication/caller.ts";
import type { Choices } from "./choices.ts";
import { forgive } from "./lenient/forgive.ts";
import { findingsOf, refuseFindings } from "./refusals.ts";
import { serviceHeaders } from "./service-headers.ts";

/**
 * How the service looks on the wire, beyond what its contract says.
 *
 * Facts: docs/facts/job-router/protocol.md and errors.md
 */
export function routerApi(choices: Choices, authentication: Authentication): Api<Caller> {
  return {
    contentType: "application/json; charset=utf-8",
    callerMembers: ["scheme"],
    authenticate: authenticator(authentication),
    version: readVersion,
    problem: refuseProblem,
    envelope: ({ status, code, message, extra }, { path }) => ({
      // It is the gateway before the service that looks at callers.
      body:
        status === 401
          ? { error: { code, message } }
          : { communicationError: { code, message, target: path, ...extra } },
    }),
    headers: serviceHeaders,
    prepare: (input) => (input.body === undefined ? input : { ...input, body: forgive(input.body, choices) }),
    // Members that the contract does not know, `id` and `etag` among them, are ignored.
    modes: [strip],
  };
}

const codes: Readonly<Record<number, string>> = {
  400: "BadRequest",
  404: "NotFound",
  405: "MethodNotAllowed",
  408: "RequestTimeout",
  413: "RequestEntityTooLarge",
  414: "RequestUriTooLong",
  415: "UnsupportedMediaType",
  431: "RequestHeaderFieldsTooLarge",
  501: "NotImplemented",
};

/** What the service says to a request that no handler sees. The words are ours. */
function refuseProblem(problem: Problem): Refusal {
  if (problem.kind === "invalid") return refuseFindings(findingsOf(problem.violations));
  const { status, message } = describeProblem(problem);
  const allow = problem.kind === "wrongMethod" ? { headers: { allow: problem.allow.join(", ") } } : {};
  return refuse(status, codes[status] ?? "InternalServerError", message, allow);
}
