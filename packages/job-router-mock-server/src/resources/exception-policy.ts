// Facts: docs/facts/job-router/exception-policy.md
import type { ExceptionAction, ExceptionPolicy, ExceptionRule } from "@trunkline/job-router-models/server";
import { exceptionPolicyValidator } from "@trunkline/job-router-validators";
import type { Finding } from "../refusals.ts";
import type { Tables } from "../state.ts";
import { strictly } from "../strict-validator.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkAtLeast, checkText } from "./limits.ts";
import { missingReference } from "./references.ts";
import type { Completion, ResourceKind } from "./resource-kind.ts";
import { completeSelectors } from "./worker-selectors.ts";

/** Exception policies. */
export const exceptionPolicyKind: ResourceKind<"exceptionPolicies"> = {
  name: "exceptionPolicies",
  title: "ExceptionPolicy",
  validator: strictly(exceptionPolicyValidator),
  complete: ({ id, name, exceptionRules = [], etag }, context) =>
    withoutUndefined<ExceptionPolicy>({
      id,
      name,
      exceptionRules: exceptionRules.map((rule) => completeRule(rule, context)),
      etag,
    }),
  limits: (policy, choices) => [
    ...checkText("name", policy.name, choices),
    ...(policy.exceptionRules ?? []).flatMap(({ trigger }, index) => {
      const place = `exceptionRules.${index}.trigger`;
      return trigger.kind === "queueLength"
        ? checkAtLeast(`${place}.threshold`, trigger.threshold, 0)
        : checkAtLeast(`${place}.thresholdSeconds`, trigger.thresholdSeconds, 0);
    }),
  ],
  missing: findMissing,
  routed: ({ etag: _, ...value }) => ({ kind: "exceptionPolicies", value }),
};

function completeRule({ id, trigger, actions }: ExceptionRule, context: Completion): ExceptionRule {
  return { id, trigger, actions: actions.map((action) => completeAction(action, context)) };
}

/** `id` comes last, and is new unless it is stored or given: row `actionId` of the open questions. */
function completeAction({ id, ...action }: ExceptionAction, { ids }: Completion): ExceptionAction {
  const made = { id: id ?? ids.uuid("exceptionAction") };
  if (action.kind !== "manualReclassify") return { ...action, ...made };
  const { workerSelectors } = action;
  return { ...action, ...(workerSelectors && { workerSelectors: completeSelectors(workerSelectors) }), ...made };
}

function findMissing({ exceptionRules = [] }: ExceptionPolicy, tables: Tables): readonly Finding[] {
  return exceptionRules.flatMap(({ actions }, rule) =>
    actions.flatMap((action, index) => {
      const place = `exceptionRules.${rule}.actions.${index}`;
      if (action.kind === "manualReclassify") {
        return missingReference(tables, "queues", `${place}.queueId`, action.queueId);
      }
      return action.kind === "reclassify" ? missingPolicy(tables, place, action.classificationPolicyId) : [];
    }),
  );
}

/** The words of this one were seen. */
function missingPolicy(tables: Tables, place: string, id: string | undefined): readonly Finding[] {
  return missingReference(tables, "classificationPolicies", `${place}.classificationPolicyId`, id).map((finding) => ({
    ...finding,
    message: `Provided ClassificationPolicyId: ${id} for ReclassifyExceptionAction does not exist`,
  }));
}
