import { type Refusal, refuse } from "@trunkline/mock-kit";
import { pathOf, type Violation } from "@trunkline/validator-kit";

// Facts: docs/facts/job-router/errors.md

/** One of several reasons why a request is refused. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  /** The member it is about, for example `mode.maxConcurrentOffers`. */
  readonly target?: string;
}

/** 400 with the reasons as details: how the service says that a request makes no sense. */
export function refuseFindings(findings: readonly Finding[]): Refusal {
  return refuse(400, "BadRequest", "One or more validation errors occurred.", { extra: { details: findings } });
}

/** 409 with the reasons as lines: how the service says that the state does not allow a request. */
export function refuseConflict(reasons: readonly string[]): Refusal {
  return refuse(409, "Conflict", `Validation failed: ${reasons.map((reason) => `\r\n -- ${reason}`).join("")}`);
}

/** 404. The words are ours: row `notFound` of the open questions. */
export function refuseNotFound(title: string, id: string): Refusal {
  return refuse(404, "NotFound", `${title} not found. ${title}Id: ${id}`);
}

/** 412. The words are ours: row `preconditionFailed` of the open questions. */
export function refusePrecondition(title: string, id: string): Refusal {
  return refuse(412, "PreconditionFailed", `${title} ${id} is not in the state that the request asks for.`);
}

/** What the contract does not allow, as findings. Row `malformed` of the open questions. */
export function findingsOf(violations: readonly Violation[]): readonly Finding[] {
  return violations.map(({ pointer, keyword, message }) => {
    const target = pathOf(pointer).join(".");
    const code = keyword.charAt(0).toUpperCase() + keyword.slice(1);
    return target === "" ? { code, message } : { code, message: `${target}: ${message}`, target };
  });
}
