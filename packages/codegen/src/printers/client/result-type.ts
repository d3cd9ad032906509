import type { Operation, OperationResponse } from "../../api-model.ts";
import { isSuccess, referencedNames } from "../../openapi/read-response.ts";
import { successTypeName } from "../../names.ts";
import { quote } from "../../text/literals.ts";

/** The type of an operation's result, and the names that it needs. */
export interface ResultType {
  /** Members of the union, the success first. */
  readonly members: readonly string[];
  /** From the models package. */
  readonly models: readonly string[];
  /** From the client runtime. */
  readonly runtime: readonly string[];
}

/**
 * One member for the success, one for each declared code of each status, and one for all statuses that the contract
 * does not declare, unless it declares a default.
 */
export function resultType({ id, responses }: Operation): ResultType {
  const failures = responses.filter(({ status }) => !isSuccess(status) && !isInformal(status));
  const isOpen = failures.every(({ status }) => typeof status === "number");
  const statuses = failures.map(({ status }) => String(status));
  const undeclared = `Undeclared<${statuses.length > 0 ? statuses.join(" | ") : "never"}>`;
  return {
    members: [`Success<${successTypeName(id)}>`, ...failures.flatMap(failureMembers), ...(isOpen ? [undeclared] : [])],
    models: [successTypeName(id), ...failures.flatMap(({ body }) => referencedNames(body))],
    runtime: ["Success", ...(failures.length > 0 ? ["Failure"] : []), ...(isOpen ? ["Undeclared"] : [])],
  };
}

/** A client answers neither; it throws for a redirect. */
function isInformal(status: OperationResponse["status"]): boolean {
  return status === "1XX" || status === "3XX" || (typeof status === "number" && (status < 200 || status < 400));
}

const bodyTypes = { text: "string", binary: "Uint8Array" } as const;

function failureMembers({ status, body, errors, encoding }: OperationResponse): readonly string[] {
  const statusType = typeof status === "number" ? String(status) : "number";
  const coded = errors.map(({ code, name }) => `Failure<${statusType}, ${quote(code)}, ${name}>`);
  const uncoded = referencedNames(body).filter((name) => errors.every((error) => error.name !== name));
  if (coded.length > 0 && uncoded.length === 0) return coded;
  const inOtherMedia = encoding === "text" || encoding === "binary" ? bodyTypes[encoding] : "unknown";
  const uncodedBody = uncoded.length > 0 ? uncoded.join(" | ") : inOtherMedia;
  return [...coded, `Failure<${statusType}, string, ${uncodedBody}>`];
}
