// Reads a distribution policy, changes it, and sends the change on condition that nobody else did so meanwhile.
import {
  createJobRouterClient,
  getDistributionPolicy,
  orThrow,
  upsertDistributionPolicy,
} from "@trunkline/job-router-client";
import { createMockServer, exampleSeed } from "@trunkline/job-router-mock-server";
import type { DistributionPolicyCreateOrUpdate } from "@trunkline/job-router-models";

const mock = createMockServer({ seed: exampleSeed });
const client = createJobRouterClient({ endpoint: "https://contoso.communication.azure.com", fetch: mock.fetch });
const path = { distributionPolicyId: "MainDistributionPolicy" };

async function patch(etag: string, body: DistributionPolicyCreateOrUpdate): Promise<string> {
  const result = await upsertDistributionPolicy(client, { path, headers: { "if-match": etag }, body });
  return result.ok
    ? `${result.status} ${result.body.offerExpiresAfterSeconds} s`
    : `${result.status} ${result.error.code}`;
}

const { body: policy } = await orThrow(getDistributionPolicy(client, { path }));
console.log(`${policy.name}: ${policy.offerExpiresAfterSeconds} s, ${policy.mode?.kind}`);
console.log(await patch(policy.etag, { offerExpiresAfterSeconds: 120 }));
// The tag that was read first is no longer the policy's.
console.log(await patch(policy.etag, { offerExpiresAfterSeconds: 60 }));
