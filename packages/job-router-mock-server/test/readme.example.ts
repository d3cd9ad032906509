import { createJobRouterClient, getDistributionPolicy, upsertDistributionPolicy } from "@trunkline/job-router-client";
import { createMockServer, exampleSeed } from "@trunkline/job-router-mock-server";

const mock = createMockServer({ seed: exampleSeed });
const client = createJobRouterClient({ endpoint: "https://contoso.communication.azure.com", fetch: mock.fetch });
const path = { distributionPolicyId: "MainDistributionPolicy" };

await upsertDistributionPolicy(client, {
  path,
  body: { mode: { kind: "longestIdle", maxConcurrentOffers: 2 } },
});
const policy = await getDistributionPolicy(client, { path });
if (policy.ok) console.log(policy.body.mode);
