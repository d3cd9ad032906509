import { getClient, type Client } from "@azure-rest/core-client";
import { createCommunicationAuthPolicy } from "@azure/communication-common";
import { AzureKeyCredential } from "@azure/core-auth";
import type { Caller, Scene } from "../caller.ts";
import { type ErrorSort, type Outcome, sortOfPlatformError } from "../outcome.ts";
import { policy, policyPath } from "./resources.ts";

interface AzureAnswer {
  readonly status: string;
  readonly body: unknown;
}

async function outcomeOf(call: PromiseLike<AzureAnswer>): Promise<Outcome> {
  try {
    const { status: text, body } = await call;
    const status = Number(text);
    return status < 300 ? { kind: "value", status, body } : { kind: "error", sort: "service", status };
  } catch (error) {
    const { code, statusCode }: { readonly code?: string; readonly statusCode?: number } = Object(error);
    return { kind: "error", sort: sortOf(error, code), status: statusCode };
  }
}

function sortOf(error: unknown, code: string | undefined): ErrorSort {
  if (code === "PARSE_ERROR") return "unreadable";
  const sort = sortOfPlatformError(error);
  return sort === "unknown" && code === "REQUEST_SEND_ERROR" ? "network" : sort;
}

function clientOf({ endpoint }: Scene): Client {
  const client = getClient(endpoint, { allowInsecureConnection: true });
  client.pipeline.addPolicy(createCommunicationAuthPolicy(new AzureKeyCredential("a2V5")));
  return client;
}

function parametersOf({ signal, pace }: Scene, query: Readonly<Record<string, string>> = {}) {
  const queryParameters = { "api-version": "2023-11-01", ...query };
  return { queryParameters, timeout: pace.timeoutMs, ...(signal && { abortSignal: signal }) };
}

const onePolicy = `${policyPath}{distributionPolicyId}`;

/** What the official Job Router client is built from. */
export const azureCoreClient: Caller = {
  name: "@azure-rest/core-client",
  // It takes tokens, but rightly sends none over plain http.
  takesCredentials: false,
  resource: policy,
  path: policyPath,
  calls: {
    read: (scene) => outcomeOf(clientOf(scene).path(onePolicy, scene.id).get(parametersOf(scene))),
    remove: (scene) => outcomeOf(clientOf(scene).path(onePolicy, scene.id).delete(parametersOf(scene))),
    list: (scene) =>
      outcomeOf(
        clientOf(scene)
          .path("/routing/jobs")
          .get(parametersOf(scene, { queueId: scene.id })),
      ),
    act: (scene) => outcomeOf(clientOf(scene).path("/routing/workers/w/offers/o:decline").post(parametersOf(scene))),
  },
};
