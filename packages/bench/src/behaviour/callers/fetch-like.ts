import { AwsClient } from "aws4fetch";
import createClient from "openapi-fetch";
import type { Caller, Scene } from "../caller.ts";
import { type Outcome, sortOfPlatformError } from "../outcome.ts";
import { group, groupPath, policy, policyPath } from "./resources.ts";

/** What a program does that has nothing but a fetch: it asks whether the answer is well, and reads its JSON. */
async function outcomeOf(call: Promise<Response>): Promise<Outcome> {
  let status: number | undefined;
  try {
    const answer = await call;
    status = answer.status;
    if (!answer.ok) return { kind: "error", sort: "service", status };
    return { kind: "value", status, body: status === 204 ? undefined : await answer.json() };
  } catch (error) {
    return { kind: "error", sort: sortOfPlatformError(error) };
  }
}

function signalOf({ signal }: Scene): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function policyUrl({ endpoint, id }: Scene): string {
  return `${endpoint}${policyPath}${encodeURIComponent(id)}?api-version=2023-11-01`;
}

/** The platform's fetch, and nothing else. */
export const bareFetch: Caller = {
  name: "fetch (Node's own)",
  takesCredentials: false,
  resource: policy,
  path: policyPath,
  calls: {
    read: (scene) => outcomeOf(fetch(policyUrl(scene), { ...signalOf(scene), headers: { authorization: "key" } })),
    remove: (scene) => outcomeOf(fetch(policyUrl(scene), { ...signalOf(scene), method: "DELETE" })),
    list: (scene) =>
      outcomeOf(fetch(`${scene.endpoint}/routing/jobs?${new URLSearchParams({ queueId: scene.id })}`, signalOf(scene))),
    act: (scene) =>
      outcomeOf(fetch(`${scene.endpoint}/routing/workers/w/offers/o:decline`, { ...signalOf(scene), method: "POST" })),
  },
};

function awsFetch({ endpoint, ...scene }: Scene, path: string): Promise<Outcome> {
  const client = new AwsClient({
    accessKeyId: "KEY",
    secretAccessKey: "secret",
    service: "connect",
    region: "us-east-1",
  });
  return outcomeOf(client.fetch(`${endpoint}${path}`, signalOf({ endpoint, ...scene })));
}

/** A signing fetch without types. */
export const aws4fetch: Caller = {
  name: "aws4fetch",
  takesCredentials: false,
  resource: group,
  path: groupPath,
  calls: {
    read: (scene) => awsFetch(scene, `${groupPath}${encodeURIComponent(scene.id)}`),
    list: (scene) => awsFetch(scene, `/traffic-distribution-groups?${new URLSearchParams({ instanceId: scene.id })}`),
  },
};

/** The operations as openapi-fetch wants to have them described. */
interface Paths {
  readonly [path: string]: Readonly<Record<string, object>>;
}

interface OpenApiAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

async function openApiOutcome(call: Promise<OpenApiAnswer>): Promise<Outcome> {
  try {
    const { data, response } = await call;
    const { status } = response;
    return response.ok ? { kind: "value", status, body: data } : { kind: "error", sort: "service", status };
  } catch (error) {
    return { kind: "error", sort: sortOfPlatformError(error) };
  }
}

/** What openapi-fetch is called with, whatever the paths. */
type LooseClient = Readonly<Record<"GET" | "DELETE" | "POST", (path: string, init: object) => Promise<OpenApiAnswer>>>;

function openApiClient({ endpoint }: Scene): LooseClient {
  const { GET, DELETE, POST } = createClient<Paths>({ baseUrl: endpoint });
  // The types of single paths are not what is compared here.
  return { GET, DELETE, POST } as unknown as LooseClient;
}

const onePolicy = `${policyPath}{distributionPolicyId}`;

function policyOf(scene: Scene): object {
  const query = { "api-version": "2023-11-01" };
  return {
    ...signalOf(scene),
    headers: { authorization: "key" },
    params: { path: { distributionPolicyId: scene.id }, query },
  };
}

/** A typed fetch over openapi-typescript's types. */
export const openapiFetch: Caller = {
  name: "openapi-fetch",
  takesCredentials: false,
  resource: policy,
  path: policyPath,
  calls: {
    read: (scene) => openApiOutcome(openApiClient(scene).GET(onePolicy, policyOf(scene))),
    remove: (scene) => openApiOutcome(openApiClient(scene).DELETE(onePolicy, policyOf(scene))),
    list: (scene) =>
      openApiOutcome(
        openApiClient(scene).GET("/routing/jobs", { ...signalOf(scene), params: { query: { queueId: scene.id } } }),
      ),
    act: (scene) => openApiOutcome(openApiClient(scene).POST("/routing/workers/w/offers/o:decline", signalOf(scene))),
  },
};
