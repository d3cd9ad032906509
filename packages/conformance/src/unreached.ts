import type { Report } from "@trunkline/contract-tests";

/** The statuses that a run did not reach, with the operations that declare them. */
export function unreachedIn({ coverage }: Report): Readonly<Record<string, readonly string[]>> {
  const pairs = coverage.byOperation.flatMap(({ operation, statuses }) =>
    statuses.filter(({ reached }) => !reached).map(({ name }) => ({ name, operation })),
  );
  const names = [...new Set(pairs.map(({ name }) => name))].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, pairs.filter((each) => each.name === name).map(({ operation }) => operation)]),
  );
}
