// Facts: docs/facts/job-router/exception-policy.md
import { deleteResource } from "../delete-resource.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import { getResource } from "../get-resource.ts";
import type { Host } from "../host.ts";
import { listResources } from "../list-resources.ts";
import { exceptionPolicyKind as kind } from "../resources/exception-policy.ts";
import { upsertResource } from "../upsert-resource.ts";
import type { Caller } from "../authentication/caller.ts";

type Operation = "listExceptionPolicies" | "getExceptionPolicy" | "upsertExceptionPolicy" | "deleteExceptionPolicy";

/** Exception policies over HTTP. */
export function exceptionPolicyHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    listExceptionPolicies: (_, { request }) => listResources(host, kind, request),
    getExceptionPolicy: ({ path }) => getResource(host, kind, path.exceptionPolicyId),
    upsertExceptionPolicy: ({ path, headers, body }, context) =>
      upsertResource(host, kind, { id: path.exceptionPolicyId, headers, body }, context),
    deleteExceptionPolicy: ({ path }) => deleteResource(host, kind, path.exceptionPolicyId),
  };
}
