import { getClient, type Client } from "@azure-rest/core-client";
import { AzureKeyCredential } from "@azure/core-auth";
import { createCommunicationAuthPolicy } from "@azure/communication-common";
import { createMockServer } from "@trunkline/job-router-mock-server";
import { manualClock } from "@trunkline/mock-kit";
import { listen } from "@trunkline/mock-kit/node";

/** Azure's own client pipeline, pointed at a mock whose time stands still until it is moved. */
export interface AzureRouter {
  /** Creates or changes a resource by its path below `/routing`; throws what the service says when it refuses. */
  upsert(path: string, body: object): Promise<Resource>;
  get(path: string): Promise<Resource>;
  /** An action: `jobs/j1:cancel`. */
  post(path: string, body?: object): Promise<Resource>;
  /** The status of an action that may be refused. */
  statusOf(path: string, body?: object): Promise<string>;
  /** Lets the router's own steps happen, and any others that are due by then. */
  pass(seconds: number): void;
  stop(): Promise<void>;
}

/** An answer's body: any JSON. */
export interface Resource {
  readonly [member: string]: unknown;
}

const start = Date.UTC(2026, 0, 5, 9);

/** Starts a mock and a client of it, as the official JavaScript package makes one. */
export async function startAzureRouter(apiVersion = "2023-11-01"): Promise<AzureRouter> {
  const clock = manualClock({ start });
  const { url, close } = await listen(createMockServer({ clock }));
  const client = clientOf(url, apiVersion);

  async function post(path: string, body?: object): Promise<{ status: string; body: Resource }> {
    const answer = await client.pathUnchecked(`/routing/${path}`).post(body === undefined ? {} : { body });
    return { status: answer.status, body: answer.body };
  }

  return {
    async upsert(path, body) {
      const contentType = "application/merge-patch+json";
      const answer = await client.pathUnchecked(`/routing/${path}`).patch({ contentType, body });
      return successful(answer.status, answer.body);
    },
    async get(path) {
      const answer = await client.pathUnchecked(`/routing/${path}`).get();
      return successful(answer.status, answer.body);
    },
    async post(path, body) {
      const answer = await post(path, body);
      return successful(answer.status, answer.body);
    },
    statusOf: async (path, body) => (await post(path, body)).status,
    pass: (seconds) => clock.advance(seconds * 1000),
    stop: close,
  };
}

/** A pipeline with the auth policy and one that appends api-version: what the official package is made of. */
export function clientOf(endpoint: string, apiVersion: string, ca?: string): Client {
  const client = getClient(endpoint, {
    allowInsecureConnection: endpoint.startsWith("http:"),
    retryOptions: { maxRetries: 0 },
    ...(ca === undefined ? {} : { tlsOptions: { ca } }),
  });
  client.pipeline.addPolicy(createCommunicationAuthPolicy(new AzureKeyCredential("c2VjcmV0")));
  client.pipeline.addPolicy({
    name: "apiVersion",
    sendRequest(request, next) {
      const url = new URL(request.url);
      if (!url.searchParams.has("api-version")) url.searchParams.set("api-version", apiVersion);
      return next({ ...request, url: url.href });
    },
  });
  return client;
}

function successful(status: string, body: Resource): Resource {
  if (Number(status) >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}
