import { pathOf, type Violation } from "@trunkline/validator-kit";

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
  /** The body is not of the media type that it claims to be. */
  | { readonly kind: "malformedBody"; readonly wanted: string }
  | { readonly kind: "tooDeep"; readonly limit: number }
  | { readonly kind: "invalid"; readonly violations: readonly [Violation, ...Violation[]] }
  | { readonly kind: "notImplemented"; readonly operation: string }
  /** The bytes on the socket were no request: malformed, too slow, or with too many headers. */
  | { readonly kind: "unreadable"; readonly status: 400 | 405 | 408 | 431 }
  /** The mock itself failed. `sentence` is there only where answers are checked. */
  | { readonly kind: "internal"; readonly sentence?: string };

/** A status and a sentence for people. */
export interface ProblemDescription {
  readonly status: number;
  readonly message: string;
}

/** The usual status of a problem and a sentence for people: what an API says unless it knows better. */
export function describeProblem(problem: Problem): ProblemDescription {
  switch (problem.kind) {
    case "unknownRoute":
      return say(404, "No operation has this path.");
    case "wrongMethod":
      return say(405, `This path takes ${problem.allow.join(", ")}.`);
    case "notInVersion":
      return say(
        404,
        `${problem.operation} came with version ${problem.since}; the request asks for ${problem.version}.`,
      );
    case "badEncoding":
      return say(400, `The ${problem.where} is not valid percent-encoded UTF-8.`);
    case "urlTooLong":
      return say(414, `The URL is longer than ${problem.limit} characters.`);
    case "headersTooLarge":
      return say(431, `There are more than ${problem.headers} headers or ${problem.length} characters in them.`);
    case "bodyTooLarge":
      return say(413, `The body is larger than ${problem.limit} bytes.`);
    case "bodyCutOff":
      return say(400, "The body broke off before its end.");
    case "wrongMediaType":
      return say(415, `The body must be ${problem.wanted}, not ${problem.given ?? "of no type"}.`);
    case "malformedJson":
      return say(400, "The body is not JSON.");
    case "malformedBody":
      return say(400, `The body cannot be read as ${problem.wanted}.`);
    case "tooDeep":
      return say(400, `The body is nested deeper than ${problem.limit} levels.`);
    case "invalid":
      return say(400, describeViolations(problem.violations));
    case "notImplemented":
      return say(501, `This mock does not implement ${problem.operation} yet.`);
    case "unreadable":
      return say(problem.status, unreadable[problem.status]);
    case "internal":
      return say(500, problem.sentence ?? "The mock failed. Its log says why.");
  }
}

function say(status: number, message: string): ProblemDescription {
  return { status, message };
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
    .map(({ pointer, message }) => (pointer === "" ? message : `${pathOf(pointer).join(".")}: ${message}`))
    .join("; ");
}
