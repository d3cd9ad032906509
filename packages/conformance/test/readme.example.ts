import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  orThrow,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";

const mock = createMockServer({ seed: exampleSeed });
const client = createTrafficDistributionClient({ endpoint: "https://connect.invalid", fetch: mock.fetch });
const path = { Id: "0a1b2c3d-1111-4222-8333-444455556666" };

const shift = (east: number, west: number) => ({
  TelephonyConfig: {
    Distributions: [
      { Region: "us-east-1", Percentage: east },
      { Region: "us-west-2", Percentage: west },
    ],
  },
});
await orThrow(updateTrafficDistribution(client, { path, body: shift(40, 60) }));

const { body } = await orThrow(getTrafficDistribution(client, { path }));
console.log(body.TelephonyConfig?.Distributions.map(({ Region, Percentage }) => `${Region}: ${Percentage} %`));

const refused = await updateTrafficDistribution(client, { path, body: shift(45, 55) });
if (!refused.ok) console.log(refused.status, refused.error.code);
