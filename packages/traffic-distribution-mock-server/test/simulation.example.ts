import { createTrafficDistributionClient, updateTrafficDistribution } from "@trunkline/traffic-distribution-client";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";

const mock = createMockServer({ seed: exampleSeed });
const client = createTrafficDistributionClient({
  endpoint: "https://connect.us-west-2.amazonaws.com",
  fetch: mock.fetch,
});
const Id = "arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/0a1b2c3d-1111-4222-8333-444455556666";

for (const away of [30, 100]) {
  const Distributions = [
    { Region: "us-east-1", Percentage: 100 - away },
    { Region: "us-west-2", Percentage: away },
  ];
  await updateTrafficDistribution(client, { path: { Id }, body: { TelephonyConfig: { Distributions } } });
  const { contacts } = mock.simulate({ group: Id, contacts: 50 });
  console.log(contacts.counts);
}
