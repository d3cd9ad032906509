// Facts: docs/facts/job-router/router-queue.md
import type { RouterQueue } from "@trunkline/job-router-models/server";
import { routerQueueValidator } from "@trunkline/job-router-validators";
import { strictly } from "../strict-validator.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkLabels, checkText } from "./limits.ts";
import { missingReference } from "./references.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Queues. */
export const routerQueueKind: ResourceKind<"queues"> = {
  name: "queues",
  title: "Queue",
  validator: strictly(routerQueueValidator),
  complete: ({ id, name, distributionPolicyId, labels, exceptionPolicyId, etag }) =>
    withoutUndefined<RouterQueue>({
      id,
      name,
      distributionPolicyId,
      labels: { ...labels, Id: id },
      exceptionPolicyId,
      etag,
    }),
  limits: ({ name, labels }, choices) => [
    ...checkText("name", name, choices),
    ...checkLabels("labels", labels, choices),
  ],
  missing: ({ distributionPolicyId, exceptionPolicyId }, tables) => [
    ...missingReference(tables, "distributionPolicies", "distributionPolicyId", distributionPolicyId),
    ...missingReference(tables, "exceptionPolicies", "exceptionPolicyId", exceptionPolicyId),
  ],
  routed: ({ etag: _, ...value }) => ({ kind: "queues", value }),
};
