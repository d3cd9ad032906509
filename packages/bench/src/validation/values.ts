/** Values of one type: right ones, and the same with one mistake each. Several, so that no compiler learns one by heart. */
export interface Values {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

/** A power of two, so that taking turns costs nothing. */
const count = 16;

/** Distribution policies; the mistake is text for a number, two levels deep. */
const policies: Values = make(
  (index) => policy(index, 5),
  (index) => policy(index, "5"),
);

/** Splits of traffic; the mistake is a percentage of 101, four levels deep. */
const splits: Values = make(
  (index) => split(60, index),
  (index) => split(101, index),
);

/** Pages of a hundred policies; the mistake is in the last of them. */
const pages: Values = make(
  () => page(5),
  () => page("5"),
);

/** The values of each type. */
export const valuesOf: Readonly<Record<"policy" | "split" | "page", Values>> = {
  policy: policies,
  split: splits,
  page: pages,
};

function make(good: (index: number) => unknown, bad: (index: number) => unknown): Values {
  const many = (one: (index: number) => unknown): readonly unknown[] =>
    // As a request would bring them: parsed, each on its own.
    Array.from({ length: count }, (_, index): unknown => JSON.parse(JSON.stringify(one(index))));
  return { good: many(good), bad: many(bad) };
}

function policy(index: number, maxConcurrentOffers: unknown): object {
  return {
    id: `MainDistributionPolicy${index}`,
    name: "Main",
    offerExpiresAfterSeconds: 300 + index,
    mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers, bypassSelectors: false },
    etag: '"ad001771-0000-0700-0000-65540aee0000"',
  };
}

function page(last: unknown): object {
  return {
    value: Array.from({ length: 100 }, (_, index) => policy(index, index === 99 ? last : 5)),
    nextLink: "/next",
  };
}

function split(percentage: number, index: number): object {
  const shares = (first: number): object => ({
    Distributions: [
      { Region: "us-east-1", Percentage: first },
      { Region: "us-west-2", Percentage: 40 },
    ],
  });
  const id = `0a1b2c3d-1111-4222-8333-4444555566${String(index).padStart(2, "0")}`;
  return {
    TelephonyConfig: shares(percentage),
    Id: id,
    Arn: `arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/${id}`,
    SignInConfig: {
      Distributions: [
        { Region: "us-east-1", Enabled: true },
        { Region: "us-west-2", Enabled: true },
      ],
    },
    AgentConfig: shares(60),
  };
}
