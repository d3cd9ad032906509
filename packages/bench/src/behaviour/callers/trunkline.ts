import { CallError, type Clock, type Fetch, type Middleware } from "@trunkline/api-kit/client";
import {
  bearer,
  createJobRouterClient,
  declineJobOffer,
  deleteDistributionPolicy,
  getDistributionPolicy,
  hmac,
  listJobs,
} from "@trunkline/job-router-client";
import {
  createTrafficDistributionClient,
  describeTrafficDistributionGroup,
  listTrafficDistributionGroups,
  sigV4,
} from "@trunkline/traffic-distribution-client";
import type { Caller, Credentials, Scene } from "../caller.ts";
import type { Outcome } from "../outcome.ts";
import { group, groupPath, policy, policyPath } from "./resources.ts";

/** The one shape of all our results. */
type Result =
  | { readonly ok: true; readonly status: number; readonly body?: unknown }
  | { readonly ok: false; readonly status: number };

async function outcomeOf(call: Promise<Result>): Promise<Outcome> {
  try {
    const result = await call;
    if (result.ok) return { kind: "value", status: result.status, body: result.body };
    return { kind: "error", sort: "service", status: result.status };
  } catch (error) {
    if (!CallError.is(error)) return { kind: "error", sort: "unknown" };
    const { kind, status } = error;
    return { kind: "error", sort: kind === "request" ? "unknown" : kind, status };
  }
}

/** What both of our clients are made with. */
function optionsOf({ endpoint, pace }: Scene, fetch: Fetch | undefined) {
  const clock: Clock | undefined = pace.clock;
  return {
    endpoint,
    timeoutMs: pace.timeoutMs * (clock === undefined ? 8 : 2),
    tryTimeoutMs: pace.timeoutMs,
    ...(clock && { clock }),
    ...(fetch && { fetch }),
  };
}

function callOptions({ signal }: Scene): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function connectAuth(credentials: (() => Credentials) | undefined): Middleware {
  const provider = async () => {
    const { name, expiresAt } = credentials?.() ?? { name: "KEY", expiresAt: 8.64e15 };
    return { accessKeyId: name, secretAccessKey: "secret", expiration: new Date(expiresAt) };
  };
  return sigV4({ region: "us-east-1", credentials: provider });
}

function jobRouterAuth(credentials: (() => Credentials) | undefined): Middleware {
  if (credentials === undefined) return hmac({ accessKey: "a2V5" });
  const token = async () => {
    const { name, expiresAt } = credentials();
    return { token: name, expiresOnTimestamp: expiresAt };
  };
  return bearer({ token, allowPlainHttp: true });
}

/** The traffic distribution client: over the transport that it chooses, or over a fetch. */
export function trafficDistributionCaller(name: string, fetch?: Fetch): Caller {
  const clientOf = (scene: Scene) =>
    createTrafficDistributionClient({ ...optionsOf(scene, fetch), auth: connectAuth(scene.credentials) });
  return {
    name,
    takesCredentials: true,
    resource: group,
    path: groupPath,
    calls: {
      read: (scene) =>
        outcomeOf(
          describeTrafficDistributionGroup(
            clientOf(scene),
            { path: { TrafficDistributionGroupId: scene.id } },
            callOptions(scene),
          ),
        ),
      list: (scene) =>
        outcomeOf(
          listTrafficDistributionGroups(clientOf(scene), { query: { instanceId: scene.id } }, callOptions(scene)),
        ),
    },
  };
}

/** The Job Router client: over the transport that it chooses, or over a fetch. */
export function jobRouterCaller(name: string, fetch?: Fetch): Caller {
  const clientOf = (scene: Scene) =>
    createJobRouterClient({ ...optionsOf(scene, fetch), auth: jobRouterAuth(scene.credentials) });
  return {
    name,
    takesCredentials: true,
    resource: policy,
    path: policyPath,
    calls: {
      read: (scene) =>
        outcomeOf(
          getDistributionPolicy(clientOf(scene), { path: { distributionPolicyId: scene.id } }, callOptions(scene)),
        ),
      remove: (scene) =>
        outcomeOf(
          deleteDistributionPolicy(clientOf(scene), { path: { distributionPolicyId: scene.id } }, callOptions(scene)),
        ),
      list: (scene) => outcomeOf(listJobs(clientOf(scene), { query: { queueId: scene.id } }, callOptions(scene))),
      act: (scene) =>
        outcomeOf(
          declineJobOffer(
            clientOf(scene),
            { path: { workerId: scene.id, offerId: "o" }, body: {} },
            callOptions(scene),
          ),
        ),
    },
  };
}
