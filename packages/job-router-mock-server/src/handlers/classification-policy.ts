// Facts: docs/facts/job-router/classification-policy.md
import { deleteResource } from "../delete-resource.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import { getResource } from "../get-resource.ts";
import type { Host } from "../host.ts";
import { listResources } from "../list-resources.ts";
import { classificationPolicyKind as kind } from "../resources/classification-policy.ts";
import { upsertResource } from "../upsert-resource.ts";
import type { Caller } from "../authentication/caller.ts";

type Operation =
  | "listClassificationPolicies"
  | "getClassificationPolicy"
  | "upsertClassificationPolicy"
  | "deleteClassificationPolicy";

/** Classification policies over HTTP. */
export function classificationPolicyHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listClassificationPolicies: (_, { request }) => listResources(host, kind, request),
    getClassificationPolicy: ({ path }) => getResource(host, kind, path.classificationPolicyId),
    upsertClassificationPolicy: ({ path, headers, body }, context) =>
      upsertResource(host, kind, { id: path.classificationPolicyId, headers, body }, context),
    deleteClassificationPolicy: ({ path }) => deleteResource(host, kind, path.classificationPolicyId),
  };
}
