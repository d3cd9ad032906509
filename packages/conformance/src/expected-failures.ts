import { readFileSync } from "node:fs";

/** A case that is known not to conform yet. The file is `expected-failures.json`. */
export interface ExpectedFailure {
  /** The case, as its test names it. */
  readonly case: string;
  /** What the real service or the official client wants. */
  readonly wanted: string;
  /** Words that the failure's message holds. */
  readonly got: string;
  readonly why: string;
}

export type Outcome = "conforms" | "fails as expected";

/**
 * Judges one case. A case that is not listed must succeed; a listed one must fail with the words that the list gives.
 * A listed case that succeeds is an error as well: the list would lie.
 */
export async function judge(
  name: string,
  run: () => unknown,
  expected: readonly ExpectedFailure[] = expectedFailures,
): Promise<Outcome> {
  const listed = expected.find((failure) => failure.case === name);
  try {
    await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (listed && message.includes(listed.got)) return "fails as expected";
    throw error;
  }
  if (listed) throw new Error(`"${name}" passes now. Take it off expected-failures.json.`);
  return "conforms";
}

const expectedFailures: readonly ExpectedFailure[] = JSON.parse(
  readFileSync(new URL("../expected-failures.json", import.meta.url), "utf8"),
);
