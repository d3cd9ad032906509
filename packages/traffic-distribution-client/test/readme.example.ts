import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";

const client = createTrafficDistributionClient({
  endpoint: "https://connect.us-east-1.amazonaws.com",
  auth: sigV4({
    region: "us-east-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
  }),
});

const result = await getTrafficDistribution(client, { path: { Id: "0a1b2c3d-1111-4222-8333-444455556666" } });

if (result.ok) {
  for (const { Region, Percentage } of result.body.TelephonyConfig?.Distributions ?? []) {
    console.log(`${Region}: ${Percentage} %`);
  }
} else if (result.status === 404) {
  console.log(`No such group. ${result.error.message}`);
} else {
  throw result.error;
}
