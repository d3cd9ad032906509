import {
  createJobRouterClient,
  hmac,
  items,
  listQueuesPages,
  parseConnectionString,
  upsertDistributionPolicy,
} from "@trunkline/job-router-client";

const { endpoint, accessKey } = parseConnectionString(
  "endpoint=https://contoso.communication.azure.com/;accesskey=c2VjcmV0LWtleS1mb3ItdGVzdGluZw==",
);
const client = createJobRouterClient({ endpoint, auth: hmac({ accessKey }) });

const result = await upsertDistributionPolicy(client, {
  path: { distributionPolicyId: "main" },
  body: { offerExpiresAfterSeconds: 300, mode: { kind: "longestIdle", maxConcurrentOffers: 5 } },
});
if (result.ok) console.log(result.status === 201 ? "created" : "updated", result.body.etag);
else console.log(result.status, result.error.code, result.error.message);

for await (const queue of items(listQueuesPages(client))) console.log(queue.id);
