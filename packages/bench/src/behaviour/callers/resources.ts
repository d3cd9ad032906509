/** Where Connect has its traffic distribution groups. */
export const groupPath = "/traffic-distribution-group/";

/** A traffic distribution group as Connect answers it. */
export function group(variant?: "unknownMember"): unknown {
  return {
    TrafficDistributionGroup: {
      Id: "i",
      Name: "Group",
      Status: variant === undefined ? "ACTIVE" : "HIBERNATING",
      IsDefault: false,
    },
  };
}

/** Where Job Router has its distribution policies. */
export const policyPath = "/routing/distributionPolicies/";

/** A distribution policy as Job Router answers it. */
export function policy(variant?: "unknownMember"): unknown {
  return {
    id: "i",
    etag: '"1"',
    offerExpiresAfterSeconds: 60,
    mode:
      variant === undefined
        ? { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 1, bypassSelectors: false }
        : { kind: "shortestSmile", teethShown: 28 },
  };
}
