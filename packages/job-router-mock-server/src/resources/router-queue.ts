// Facts: docs/facts/job-router/router-queue.md
import type { RouterQueue } from "@trunkline/job-router-models";
import { routerQueueValidator } from "@trunkline/job-router-validators";
import { policyTag } from "../entity-tags.ts";
import { refuseConflict } from "../refusals.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkLabels, checkText } from "./limits.ts";
import { missingReference } from "./references.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Queues. */
export const routerQueueKind: ResourceKind<"queues"> = {
  name: "queues",
  title: "Queue",
  validator: routerQueueValidator,
  firstCount: () => 0,
  tag: policyTag,
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
  missing: ({ distributionPolicyId, exceptionPolicyId }, host) => [
    ...missingReference(host, "distributionPolicies", "distributionPolicyId", distributionPolicyId),
    ...missingReference(host, "exceptionPolicies", "exceptionPolicyId", exceptionPolicyId),
  ],
  // An active job keeps its queue too; jobs come with the engine.
  usage: (id, { tables }) =>
    tables.classificationPolicies.rows().some(({ value }) => value.fallbackQueueId === id)
      ? refuseConflict([": There is classification policy with this queue as fallback queue"])
      : undefined,
};
