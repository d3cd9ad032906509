// Facts: docs/facts/job-router/distribution-policy.md
import { deleteResource } from "../delete-resource.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import { getResource } from "../get-resource.ts";
import type { Host } from "../host.ts";
import { listResources } from "../list-resources.ts";
import { distributionPolicyKind as kind } from "../resources/distribution-policy.ts";
import { upsertResource } from "../upsert-resource.ts";
import type { Caller } from "../authentication/caller.ts";

type Operation =
  | "listDistributionPolicies"
  | "getDistributionPolicy"
  | "upsertDistributionPolicy"
  | "deleteDistributionPolicy";

/** Distribution policies over HTTP. */
export function distributionPolicyHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listDistributionPolicies: (_, { request }) => listResources(host, kind, request),
    getDistributionPolicy: ({ path }) => getResource(host, kind, path.distributionPolicyId),
    upsertDistributionPolicy: ({ path, headers, body }, context) =>
      upsertResource(host, kind, { id: path.distributionPolicyId, headers, body }, context),
    deleteDistributionPolicy: ({ path }) => deleteResource(host, kind, path.distributionPolicyId),
  };
}
