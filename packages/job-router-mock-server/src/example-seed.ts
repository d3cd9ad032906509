import type { Seed } from "./seed.ts";

/** The policy of the REST reference's own example of getDistributionPolicy. */
export const exampleSeed: Seed = {
  distributionPolicies: {
    MainDistributionPolicy: {
      name: "Main",
      offerExpiresAfterSeconds: 300,
      mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 5, bypassSelectors: false },
    },
  },
};
