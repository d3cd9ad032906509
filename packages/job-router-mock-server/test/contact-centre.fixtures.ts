import { type JobRouterClient, type JobRouterClientOptions, createJobRouterClient } from "@trunkline/job-router-client";
import { type ManualClock, manualClock, sequentialIds } from "@trunkline/mock-kit";
import { type MockServer, type MockServerOptions, type Seed, createMockServer } from "../src/index.ts";

export const endpoint = "https://contoso.communication.azure.com";

/** One of each, all naming each other. */
export const seed: Seed = {
  distributionPolicies: {
    dp: { name: "Main", offerExpiresAfterSeconds: 300, mode: { kind: "longestIdle", maxConcurrentOffers: 5 } },
  },
  exceptionPolicies: {
    ep: {
      exceptionRules: [
        {
          id: "late",
          trigger: { kind: "waitTime", thresholdSeconds: 30 },
          actions: [{ kind: "manualReclassify", queueId: "q", priority: 10 }],
        },
      ],
    },
  },
  queues: { q: { distributionPolicyId: "dp", exceptionPolicyId: "ep", labels: { Region: "NA" } } },
  classificationPolicies: {
    cp: { fallbackQueueId: "q", prioritizationRule: { kind: "static", value: 10 } },
  },
  workers: {
    w: {
      queues: ["q"],
      capacity: 10,
      labels: { Skill: 5 },
      channels: [{ channelId: "voice", capacityCostPerJob: 10 }],
      availableForOffers: true,
    },
  },
};

/** A mock on a clock that stands still at noon of 1 January 2030, and a client of it. */
export interface Setup {
  readonly mock: MockServer;
  readonly clock: ManualClock;
  readonly client: JobRouterClient;
}

export function setUp(options: MockServerOptions = {}): Setup {
  const clock = manualClock();
  const mock = createMockServer({ clock, ids: sequentialIds(), seed, ...options });
  return { mock, clock, client: clientOf(mock, "2023-11-01") };
}

/** A client in memory. */
export function clientOf(
  { fetch }: MockServer,
  apiVersion: NonNullable<JobRouterClientOptions["apiVersion"]>,
): JobRouterClient {
  return createJobRouterClient({ endpoint, fetch, apiVersion });
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends what no client would. `path` is below `/routing` and lacks the version, unless it says it itself. */
export async function send(
  { mock }: Pick<Setup, "mock">,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const target = path.includes("api-version") ? path : `${path}${path.includes("?") ? "&" : "?"}api-version=2023-11-01`;
  const answer = await mock.fetch(`${endpoint}/routing/${target}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/merge-patch+json" }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
}
