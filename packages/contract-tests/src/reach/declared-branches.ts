import type { Operation } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import { branchesOf } from "./branches.ts";

/** The names of all branches that an operation declares: in its query, its body, and its answers. */
export function declaredBranches(schemas: Schemas, operation: Operation): readonly string[] {
  const query = operation.parameters
    .filter((each) => each.in === "query")
    .flatMap(({ name, schema, required }) => [
      ...(required ? [] : [`query ${name} present`]),
      ...[...branchesOf(schemas, schema, "request")].map((each) => `query ${name}${each}`),
    ]);
  const body = (operation.body?.contents ?? [])
    .slice(0, 1)
    .flatMap(({ schema }) =>
      schema === undefined ? [] : [...branchesOf(schemas, schema, "request")].map((each) => `request${each}`),
    );
  const answers = operation.answers.flatMap(({ status, contents }) => {
    const schema = contents.find((each) => each.schema !== undefined)?.schema;
    return schema === undefined ? [] : [...branchesOf(schemas, schema, "response")].map((each) => `${status}${each}`);
  });
  return [...new Set([...query, ...body, ...answers])];
}
