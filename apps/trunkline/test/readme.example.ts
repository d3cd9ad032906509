import { ConnectClient, GetTrafficDistributionCommand } from "@aws-sdk/client-connect";
import { startMocks } from "trunkline";

const trunkline = await startMocks({ ports: { "traffic-distribution": 0, "job-router": 0 } });
const [connect, jobRouter] = trunkline.mocks;

const client = new ConnectClient({
  endpoint: connect?.at.http ?? "",
  region: "us-east-1",
  credentials: { accessKeyId: "any", secretAccessKey: "any" },
});
const split = await client.send(new GetTrafficDistributionCommand({ Id: "0a1b2c3d-1111-4222-8333-444455556666" }));
console.log(split.TelephonyConfig?.Distributions);
// [ { Region: 'us-east-1', Percentage: 100 }, { Region: 'us-west-2', Percentage: 0 } ]

jobRouter?.mock.control.advanceClock(60_000);
await trunkline.close();
