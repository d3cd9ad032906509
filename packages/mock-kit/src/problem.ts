import type { Violation } from "@trunkline/api-kit/validation";

/** What can be wrong with a request before, and with a mock while, a handler does its work. */
export type Problem =
  | { readonly kind: "unknownRoute" }
  | { readonly kind: "wrongMethod"; readonly allow: readonly string[] }
  | { readonly kind: "notInVersion"; readonly operation: string; readonly version: string; readonly since: string }
  | { readonly kind: "badEncoding"; readonly where: "path" | "query" }
  | { readonly kind: "urlTooLong"; readonly limit: number }
  | { readonly kind: "headersTooLarge"; readonly headers: number; readonly length: number }
  | { readonly kind: "bodyTooLarge"; readonly limit: number }
  /** The body broke off before its end. */
  | { readonly kind: "bodyCutOff" }
  | { readonly kind: "wrongMediaType"; readonly wanted: string; readonly given: string | undefined }
  | { readonly kind: "malformedJson" }
  | { readonly kind: "tooDeep"; readonly limit: number }
  | { readonly kind: "invalid"; readonly violations: readonly [Violation, ...Violation[]] }
  | { readonly kind: "notImplemented"; readonly operation: string }
  /** The bytes on the socket were no request: malformed, too slow, or with too many headers. */
  | { readonly kind: "unreadable"; readonly status: 400 | 405 | 408 | 431 }
  /** The mock itself failed. `sentence` is there only where answers are checked. */
  | { readonly kind: "internal"; readonly sentence?: string };

/** The usual status of a problem and a sentence for people: what an API says unless it knows better. */
export function describeProblem(problem: Problem): { readonly status: number; readonly message: string } {
  switch (problem.kind) {
    case "unknownRoute":
      return { status: 404, message: "No operation has this path." };
    case "wrongMethod":
      return { status: 405, message: `This path takes ${problem.allow.join(", ")}.` };
    case "notInVersion":
      return {
        status: 404,
        message: `${problem.operation} came with version ${problem.since}; this request asks for ${problem.version}.`,
      };
    case "notImplemented":
      return { status: 501, message: `This mock does not implement ${problem.operation} yet.` };
    case "invalid":
      return { status: 400, message: describeViolations(problem.violations) };
    case "internal":
      return { status: 500, message: problem.sentence ?? "The mock failed. Its log says why." };
    case "unreadable":
      return { status: problem.status, message: unreadable[problem.status] };
    default:
      return describeWireProblem(problem);
  }
}

type WireProblem = Extract<
  Problem,
  {
    kind:
      | "badEncoding"
      | "urlTooLong"
      | "headersTooLarge"
      | "bodyTooLarge"
      | "bodyCutOff"
      | "wrongMediaType"
      | "malformedJson"
      | "tooDeep";
  }
>;

function describeWireProblem(problem: WireProblem): { readonly status: number; readonly message: string } {
  switch (problem.kind) {
    case "badEncoding":
      return { status: 400, message: `The ${problem.where} is not valid percent-encoded UTF-8.` };
    case "urlTooLong":
      return { status: 414, message: `The URL is longer than ${problem.limit} characters.` };
    case "headersTooLarge":
      return {
        status: 431,
        message: `There are more than ${problem.headers} headers, or more than ${problem.length} characters of them.`,
      };
    case "bodyTooLarge":
      return { status: 413, message: `The body is larger than ${problem.limit} bytes.` };
    case "bodyCutOff":
      return { status: 400, message: "The body broke off before its end." };
    case "wrongMediaType":
      return { status: 415, message: `The body must be ${problem.wanted}, not ${problem.given ?? "of no type"}.` };
    case "malformedJson":
      return { status: 400, message: "The body is not JSON." };
    case "tooDeep":
      return { status: 400, message: `The body is nested deeper than ${problem.limit} levels.` };
  }
}

const unreadable = {
  400: "This is not a request that HTTP knows.",
  405: "No operation takes this method.",
  408: "The request did not arrive in time.",
  431: "The headers are too large.",
} satisfies Record<Extract<Problem, { kind: "unreadable" }>["status"], string>;

/** All violations in one sentence: `body.Name: must be at least 1 character long; query.maxResults: …`. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}
