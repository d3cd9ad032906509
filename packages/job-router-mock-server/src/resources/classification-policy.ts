// Facts: docs/facts/job-router/classification-policy.md
import type {
  ClassificationPolicy,
  QueueSelectorAttachment,
  RouterRule,
  WorkerSelectorAttachment,
} from "@trunkline/job-router-models/server";
import { classificationPolicyValidator } from "@trunkline/job-router-validators";
import { checkRules } from "../rules/check-rules.ts";
import { ruleOf } from "../rules/find-rule.ts";
import { strictly } from "../strict-validator.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkText } from "./limits.ts";
import { missingReference } from "./references.ts";
import type { ResourceKind } from "./resource-kind.ts";
import { completeSelector, completeSelectors } from "./worker-selectors.ts";

/** Classification policies. */
export const classificationPolicyKind: ResourceKind<"classificationPolicies"> = {
  name: "classificationPolicies",
  title: "ClassificationPolicy",
  validator: strictly(classificationPolicyValidator),
  complete: (policy) =>
    withoutUndefined<ClassificationPolicy>({
      id: policy.id,
      name: policy.name,
      fallbackQueueId: policy.fallbackQueueId,
      queueSelectorAttachments: policy.queueSelectorAttachments ?? [],
      prioritizationRule: policy.prioritizationRule,
      workerSelectorAttachments: (policy.workerSelectorAttachments ?? []).map(completeAttachment),
      etag: policy.etag,
    }),
  limits: ({ name, prioritizationRule, queueSelectorAttachments, workerSelectorAttachments }, choices) => [
    ...checkText("name", name, choices),
    ...checkRules("classification", [
      ["prioritizationRule", prioritizationRule],
      ...rulesOf("queueSelectorAttachments", queueSelectorAttachments),
      ...rulesOf("workerSelectorAttachments", workerSelectorAttachments),
    ]),
  ],
  missing: ({ fallbackQueueId }, tables) => missingReference(tables, "queues", "fallbackQueueId", fallbackQueueId),
  routed: ({ etag: _, ...value }) => ({ kind: "classificationPolicies", value }),
};

function rulesOf(
  member: string,
  attachments: readonly (QueueSelectorAttachment | WorkerSelectorAttachment)[] = [],
): readonly (readonly [target: string, rule: RouterRule | undefined])[] {
  return attachments.map((attachment, index) => [
    `${member}.${index}.${attachment.kind === "conditional" ? "condition" : "rule"}`,
    ruleOf(attachment),
  ]);
}

function completeAttachment(attachment: WorkerSelectorAttachment): WorkerSelectorAttachment {
  switch (attachment.kind) {
    case "conditional":
      return { ...attachment, workerSelectors: completeSelectors(attachment.workerSelectors) };
    case "static":
      return { ...attachment, workerSelector: completeSelector(attachment.workerSelector) };
    case "weightedAllocation":
      return {
        ...attachment,
        allocations: attachment.allocations.map((allocation) => ({
          ...allocation,
          workerSelectors: completeSelectors(allocation.workerSelectors),
        })),
      };
    case "passThrough":
    case "ruleEngine":
      return attachment;
  }
}
