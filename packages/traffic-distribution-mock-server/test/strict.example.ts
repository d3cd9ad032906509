import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";

const mock = createMockServer({
  seed: exampleSeed,
  authentication: { mode: "strict", keys: { AKIDEXAMPLE: { secretAccessKey: "made up for this test" } } },
});
const client = createTrafficDistributionClient({
  endpoint: "https://connect.us-east-1.amazonaws.com",
  fetch: mock.fetch,
  auth: sigV4({
    region: "us-east-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "another one" },
  }),
});
const answer = await getTrafficDistribution(client, { path: { Id: "0a1b2c3d-1111-4222-8333-444455556666" } });
const [request] = mock.control.requests();
console.log(answer.ok || answer.error.code, request?.checks.at(-1)?.notes.at(-1));
