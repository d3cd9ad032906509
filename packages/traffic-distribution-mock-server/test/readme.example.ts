import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";

const mock = createMockServer({ seed: exampleSeed });
const client = createTrafficDistributionClient({
  endpoint: "https://connect.us-east-1.amazonaws.com",
  fetch: mock.fetch,
});
const path = { Id: "0a1b2c3d-1111-4222-8333-444455556666" };

await updateTrafficDistribution(client, {
  path,
  body: {
    TelephonyConfig: {
      Distributions: [
        { Region: "us-east-1", Percentage: 40 },
        { Region: "us-west-2", Percentage: 60 },
      ],
    },
  },
});
const split = await getTrafficDistribution(client, { path });
if (split.ok) console.log(split.body.TelephonyConfig?.Distributions);
