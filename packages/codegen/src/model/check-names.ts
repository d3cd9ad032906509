import { requestTypeName, responseTypeName, successTypeName, validatorName } from "../names.ts";
import { SpecProblem } from "../openapi/spec-problem.ts";
import { reservedNames } from "../printers/models/unrecognized.ts";
import type { Draft } from "./draft.ts";

interface Claim {
  readonly name: string;
  /** What has the name, in words; asked for only where two have it. */
  readonly owner: () => string;
}

/** Refuses a contract in which two things would be generated under one name. */
export function checkNames({ schemas, operations }: Draft, document: string): void {
  const types = [
    ...reservedNames.map((name): Claim => ({ name, owner: () => "what every package of models has" })),
    ...schemas.map(({ name }): Claim => ({ name, owner: () => `the schema ${name}` })),
    ...operations.flatMap(({ id }): readonly Claim[] => [
      { name: requestTypeName(id), owner: () => `the request of ${id}` },
      { name: responseTypeName(id), owner: () => `the answers of ${id}` },
      { name: successTypeName(id), owner: () => `the successful answers of ${id}` },
    ]),
  ];
  refuseDuplicates(
    operations.map(({ id }) => ({ name: id, owner: () => `the operation ${id}` })),
    document,
  );
  refuseDuplicates(types, document);
  refuseDuplicates(
    types.map(({ name, owner }) => ({ name: validatorName(name), owner: () => `the validator of ${owner()}` })),
    document,
  );
}

function refuseDuplicates(claims: readonly Claim[], document: string): void {
  const owners = new Map<string, Claim["owner"]>();
  for (const { name, owner } of claims) {
    const first = owners.get(name);
    if (first !== undefined) {
      throw new SpecProblem(
        { document, pointer: "#" },
        `"${name}" would be the name of two things: ${first()}, and ${owner()}.`,
        "Rename one of them in the TypeSpec; a model that is a request's body may end with Body or Input.",
      );
    }
    owners.set(name, owner);
  }
}
