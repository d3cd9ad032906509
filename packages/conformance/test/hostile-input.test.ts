// Whatever is sent, a mock answers as its service would: the service's own error shape, never a 5xx, state unchanged.
import { createMockServer as createJobRouter, exampleSeed as routerSeed } from "@trunkline/job-router-mock-server";
import {
  createMockServer as createTrafficDistribution,
  exampleSeed as trafficSeed,
} from "@trunkline/traffic-distribution-mock-server";
import { manualClock } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { readContract } from "../src/contract-document.ts";
import { attack, type Tally } from "../src/hostile-input.ts";

const requests = 6000;
const minute = 60_000;

/** Every kind of mischief was tried, and not all of it was stopped at the door. */
function expectCoverage(tally: Tally): void {
  expect(tally.size).toBe(12);
  for (const [kind, counts] of tally) {
    const sent = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(sent, kind).toBeGreaterThan(requests / 100);
  }
  const statuses = new Set([...tally.values()].flatMap((counts) => [...counts.keys()]));
  for (const status of [200, 400, 404, 413]) expect([...statuses], `${status} was answered`).toContain(status);
}

test(`traffic distribution stands ${requests} hostile requests`, { timeout: minute }, async () => {
  const mock = createTrafficDistribution({ seed: trafficSeed });
  const tally = await attack(
    {
      document: readContract("traffic-distribution", "2017-08-08"),
      fetch: mock.fetch,
      snapshot: () => mock.state.snapshot(),
      knownIds: [...(trafficSeed.groups ?? []), ...(trafficSeed.instances ?? [])].map(({ Id }) => Id),
      query: {},
      findFault({ headers, body }) {
        if (!headers.get("x-amzn-errortype")) return "no x-amzn-errortype";
        if (!headers.get("x-amzn-requestid")) return "no x-amzn-requestid";
        const { Message, message } = body as { Message?: unknown; message?: unknown };
        return typeof (Message ?? message) === "string" ? undefined : "no message";
      },
    },
    requests,
    20_261_122,
  );
  expectCoverage(tally);
});

test(`Job Router stands ${requests} hostile requests`, { timeout: minute }, async () => {
  // Time stands still: what the router does by itself must not look like the work of a refused request.
  const mock = createJobRouter({ seed: routerSeed, clock: manualClock() });
  const tally = await attack(
    {
      document: readContract("job-router", "2024-01-18-preview"),
      fetch: mock.fetch,
      snapshot: () => mock.state.snapshot(),
      knownIds: ["MainDistributionPolicy", "q1", "w1"],
      query: { "api-version": "2023-11-01" },
      findFault({ body }) {
        const { communicationError: error } = body as { communicationError?: { code?: unknown; message?: unknown } };
        return typeof error?.code === "string" && typeof error.message === "string"
          ? undefined
          : "no communicationError";
      },
    },
    requests,
    20_261_122,
  );
  expectCoverage(tally);
});
