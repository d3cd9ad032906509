import type { RulePlace } from "@trunkline/job-router-engine";
import type {
  FunctionRouterRule,
  QueueSelectorAttachment,
  RouterRule,
  WebhookRouterRule,
  WorkerSelectorAttachment,
} from "@trunkline/job-router-models/server";
import type { Tables } from "../state.ts";

/** A rule that only somebody else can answer, with its keys. */
export type RemoteRule = FunctionRouterRule | WebhookRouterRule;

/** The stored rule that the router means: it names the place, because keys are none of its business. */
export function findRemoteRule(tables: Tables, place: RulePlace): RemoteRule | undefined {
  const rule = place.purpose === "scoring" ? scoringRule(tables, place.policyId) : classificationRule(tables, place);
  return rule?.kind === "function" || rule?.kind === "webhook" ? rule : undefined;
}

function scoringRule({ distributionPolicies }: Tables, policyId: string): RouterRule | undefined {
  const mode = distributionPolicies.get(policyId)?.value.mode;
  return mode?.kind === "bestWorker" ? mode.scoringRule : undefined;
}

function classificationRule(
  { classificationPolicies }: Tables,
  { policyId, path }: Extract<RulePlace, { readonly purpose: "classification" }>,
): RouterRule | undefined {
  const policy = classificationPolicies.get(policyId)?.value;
  const [member, index] = path.split(".");
  if (policy === undefined) return undefined;
  if (member === "prioritizationRule") return policy.prioritizationRule;
  const attachments =
    member === "queueSelectorAttachments" ? policy.queueSelectorAttachments : policy.workerSelectorAttachments;
  return ruleOf(attachments?.[Number(index)]);
}

/** The rule that an attachment asks, if it asks one. */
export function ruleOf(
  attachment: QueueSelectorAttachment | WorkerSelectorAttachment | undefined,
): RouterRule | undefined {
  if (attachment?.kind === "conditional") return attachment.condition;
  return attachment?.kind === "ruleEngine" ? attachment.rule : undefined;
}
