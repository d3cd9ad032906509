import type { Operation, OperationResponse } from "../api-model.ts";
import { isSuccess, referencedNames } from "../openapi/read-response.ts";
import type { Draft } from "./draft.ts";

/**
 * Says which codes each error answer stands for. A schema with `x-error-code` has that code. Without, a schema that
 * answers exactly one status throughout the API is one kind of error, and its name is the code; a schema that answers
 * `default`, a range or several statuses is an envelope around codes that the contract does not list.
 */
export function assignErrorCodes({ schemas, operations }: Draft, declared: ReadonlyMap<string, string>): Draft {
  const statuses = new Map<string, Set<OperationResponse["status"]>>();
  for (const { status, body } of operations.flatMap(({ responses }) => responses)) {
    for (const name of referencedNames(body)) statuses.set(name, (statuses.get(name) ?? new Set()).add(status));
  }
  const codeOf = (name: string): string | undefined => {
    const [only, ...others] = statuses.get(name) ?? [];
    return declared.get(name) ?? (typeof only === "number" && others.length === 0 ? name : undefined);
  };
  const withCodes = (response: OperationResponse): OperationResponse => {
    if (isSuccess(response.status)) return response;
    const errors = referencedNames(response.body).flatMap((name) => {
      const code = codeOf(name);
      return code === undefined ? [] : [{ code, name }];
    });
    return { ...response, errors };
  };
  return {
    schemas,
    operations: operations.map((one): Operation => ({ ...one, responses: one.responses.map(withCodes) })),
  };
}
