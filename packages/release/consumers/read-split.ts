// Reads how a traffic distribution group splits its calls, moves them, and reads again.
import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  orThrow,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import type { Distribution } from "@trunkline/traffic-distribution-models";

const mock = createMockServer({ seed: exampleSeed });
const client = createTrafficDistributionClient({
  endpoint: "https://connect.us-east-1.amazonaws.com",
  fetch: mock.fetch,
});
const path = { Id: "0a1b2c3d-1111-4222-8333-444455556666" };

async function readSplit(): Promise<string> {
  const { body } = await orThrow(getTrafficDistribution(client, { path }));
  const distributions: readonly Distribution[] = body.TelephonyConfig?.Distributions ?? [];
  return distributions.map(({ Region, Percentage }) => `${Region} ${Percentage} %`).join(", ");
}

console.log(await readSplit());

const wanted: Distribution[] = [
  { Region: "us-east-1", Percentage: 40 },
  { Region: "us-west-2", Percentage: 60 },
];
await orThrow(updateTrafficDistribution(client, { path, body: { TelephonyConfig: { Distributions: wanted } } }));
console.log(await readSplit());

const unknown = await getTrafficDistribution(client, { path: { Id: "0a1b2c3d-1111-4222-8333-000000000000" } });
console.log(unknown.ok ? "found" : `${unknown.status} ${unknown.error.code}`);
