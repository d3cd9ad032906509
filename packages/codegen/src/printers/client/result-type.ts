import type { Member, Operation, OperationResponse } from "../../api-model.ts";
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
  const success = successTypeName(id);
  const isAsSent = responses.some(({ status, headers }) => isSuccess(status) && !headers.every(isText));
  const undeclared = `Undeclared<${statuses.length > 0 ? statuses.join(" | ") : "never"}>`;
  return {
    members: [
      isAsSent ? `Success<AsSent<${success}>>` : `Success<${success}>`,
      ...failures.flatMap(failureMembers),
      ...(isOpen ? [undeclared] : []),
    ],
    models: [success, ...failures.flatMap(({ body }) => referencedNames(body))],
    runtime: [
      ...(isAsSent ? ["AsSent"] : []),
      "Success",
      ...(failures.length > 0 ? ["Failure"] : []),
      ...(isOpen ? ["Undeclared"] : []),
    ],
  };
}

/** A client gives headers as they were sent; most are texts in the contract, too. */
function isText({ shape }: Member): boolean {
  const { kind } = shape.kind === "nullable" ? shape.of : shape;
  return kind !== "number" && kind !== "boolean" && kind !== "array" && kind !== "reference";
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
