import type { RouterWorkerSelector } from "@trunkline/job-router-models/server";

/**
 * Worker selectors as the service stores and answers them, wherever they stand. Nothing expires in a policy: that
 * begins when a job with the selector is queued. Facts: docs/facts/job-router/labels-and-selectors.md
 */
export function completeSelectors(selectors: readonly RouterWorkerSelector[]): RouterWorkerSelector[] {
  return selectors.map(completeSelector);
}

/** See {@link completeSelectors}. */
export function completeSelector(selector: RouterWorkerSelector): RouterWorkerSelector {
  return { ...selector, status: "active", expedite: selector.expedite ?? false };
}
