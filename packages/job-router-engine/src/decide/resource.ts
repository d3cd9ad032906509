import type { Command, Resource } from "../commands.ts";
import type { Refusal, ResourceUse } from "../decision.ts";
import { isEqualJson } from "../equal-json.ts";
import { withIdLabel } from "../labels.ts";
import { isOver } from "../lifecycle.ts";
import { withoutSecrets } from "../rules/without-secrets.ts";
import { type Run, emit, refuse } from "../run.ts";
import type { State } from "../state.ts";
import { rowOf, rowsOf } from "../table.ts";

type RemoveResource = Extract<Command, { readonly type: "removeResource" }>;

/** Stores a policy or queue, if it is not stored as it is already. */
export function putResource(run: Run, given: Resource): undefined {
  const resource = prepared(given);
  if (!isEqualJson(rowOf<unknown>(run.state[resource.kind], resource.value.id), resource.value))
    emit(run, { type: "resourcePut", resource });
  return undefined;
}

function prepared(resource: Resource): Resource {
  if (resource.kind !== "queues") return withoutSecrets(resource);
  const { value } = resource;
  return { kind: "queues", value: { ...value, labels: withIdLabel(value.labels ?? {}, value.id) } };
}

/** Removes a policy or queue that nothing refers to. */
export function removeResource(run: Run, { kind, id }: RemoveResource): Refusal | undefined {
  if (rowOf<unknown>(run.state[kind], id) === undefined) return refuse("resourceNotFound");
  const uses = usesOf(run.state, kind, id);
  if (uses.length > 0) return refuse("resourceInUse", { uses });
  emit(run, { type: "resourceRemoved", kind, id });
  return undefined;
}

/** What refers to a policy or queue, in the order the service names it. Facts: docs/facts/job-router/errors.md */
function usesOf(state: State, kind: Resource["kind"], id: string): readonly ResourceUse[] {
  const jobs = rowsOf(state.jobs).filter(({ status }) => !isOver(status));
  const queues = rowsOf(state.queues);
  switch (kind) {
    case "distributionPolicies":
      return queues.some(({ distributionPolicyId }) => distributionPolicyId === id) ? ["queue"] : [];
    case "exceptionPolicies":
      return queues.some(({ exceptionPolicyId }) => exceptionPolicyId === id) ? ["queue"] : [];
    case "classificationPolicies":
      return jobs.some(({ classificationPolicyId }) => classificationPolicyId === id) ? ["activeJob"] : [];
    case "queues": {
      const policies = rowsOf(state.classificationPolicies);
      const isFallback = policies.some(({ fallbackQueueId }) => fallbackQueueId === id);
      const hasJobs = jobs.some(({ queueId }) => queueId === id);
      return [...(hasJobs ? (["activeJob"] as const) : []), ...(isFallback ? (["fallbackQueue"] as const) : [])];
    }
  }
}
