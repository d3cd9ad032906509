import { type Api, type Call, type Problem, type Refusal, describeProblem, refuse } from "@trunkline/mock-kit";
import type { Authentication } from "./auth/authentication.ts";
import { createVerifier } from "./auth/create-verifier.ts";
import { type Caller, type CallerDefaults, readCaller } from "./caller.ts";
import type { Choices } from "./choices.ts";
import { answerPreflight, crossOriginHeaders } from "./cross-origin.ts";
import { dropNulls } from "./drop-nulls.ts";
import { isServiceError } from "./refusal.ts";
import type { Throttle } from "./throttle.ts";

/** How callers are let in. */
export interface Admission {
  readonly callers: CallerDefaults;
  readonly authentication: Authentication;
  /** Without one, callers may call as often as they like. */
  readonly throttle: Throttle | undefined;
}

/**
 * How the service looks on the wire, beyond what its contract says.
 *
 * Facts: docs/facts/traffic-distribution/protocol.md and authentication.md
 */
export function connectApi(choices: Choices, { callers, authentication, throttle }: Admission): Api<Caller> {
  return {
    contentType: "application/json",
    callerMembers: ["account", "region"],
    authenticate:
      authentication === "lax" ? (call) => readCaller(call, callers) : createVerifier(authentication, callers),
    ...(throttle && { admit: throttle }),
    problem: (problem, call) => answerPreflight(problem, call) ?? refuseProblem(problem, call, choices),
    envelope: ({ code, message, extra }) => ({
      headers: { "x-amzn-errortype": code },
      // The front end says `message`, the service `Message`.
      body: isServiceError(code) ? { Message: message, ...extra } : { message, ...extra },
    }),
    headers: ({ requestId, clock }) => ({
      ...crossOriginHeaders,
      "x-amzn-requestid": requestId,
      date: new Date(clock.now()).toUTCString(),
    }),
    acceptsMediaType: (given, wanted) => given === undefined || given === wanted,
    prepare: (input) => ("body" in input ? { ...input, body: dropNulls(input.body) } : input),
  };
}

/** What the service, or the front end before it, says to a request that no handler sees. */
function refuseProblem(problem: Problem, { route }: Call, choices: Choices): Refusal {
  const { status, message } = describeProblem(problem);
  switch (problem.kind) {
    case "unknownRoute":
    case "wrongMethod":
      return refuse(choices.unknownRoute.status, choices.unknownRoute.code, "Missing Authentication Token");
    case "invalid":
    case "badEncoding":
      return refuse(status, choices.ruleBreak[isOfPhoneNumbers(route?.path) ? "phoneNumbers" : "general"], message);
    case "internal":
      return refuse(status, "InternalServiceException", message);
    case "bodyTooLarge":
    case "headersTooLarge":
    case "urlTooLong":
      return refuse(status, "RequestEntityTooLargeException", message);
    case "wrongMediaType":
      return refuse(status, "UnsupportedMediaTypeException", message);
    case "notImplemented":
    case "notInVersion":
      return refuse(status, "NotImplementedException", message);
    case "bodyCutOff":
    case "malformedJson":
    case "malformedBody":
    case "tooDeep":
    case "unreadable":
      return refuse(status, choices.malformedBody, message);
  }
}

/** Phone numbers have an error of their own for wrong values. */
function isOfPhoneNumbers(path: string | undefined): boolean {
  return path?.startsWith("/phone-number") ?? false;
}
