import {
  ConnectClient,
  GetTrafficDistributionCommand,
  UpdateTrafficDistributionCommand,
} from "@aws-sdk/client-connect";
import { startMocks } from "trunkline";

const trunkline = await startMocks({ ports: { "traffic-distribution": 0, "job-router": 0 }, frozen: true });
const [connect] = trunkline.mocks;
if (connect === undefined) throw new Error("Connect is not mocked.");
const { control } = connect.mock;

const client = new ConnectClient({
  endpoint: connect.at.http,
  region: "us-east-1",
  credentials: { accessKeyId: "any", secretAccessKey: "any" },
});
const Id = "0a1b2c3d-1111-4222-8333-444455556666";

control.saveSnapshot("before");
// The next change is made, but its answer is lost on the way. The SDK tries again.
control.addFault({ operation: "updateTrafficDistribution", times: 1, connection: "reset", work: "done" });
await client.send(
  new UpdateTrafficDistributionCommand({
    Id,
    TelephonyConfig: {
      Distributions: [
        { Region: "us-east-1", Percentage: 40 },
        { Region: "us-west-2", Percentage: 60 },
      ],
    },
  }),
);
console.log(control.requests().map(({ operation, status }) => `${operation} ${status}`));
// [ 'updateTrafficDistribution 0', 'updateTrafficDistribution 200' ]

const [change] = control.diff("before").kinds["groups"]?.changed ?? [];
const shares = change?.members.filter(({ path }) => path.at(-1) === "Percentage");
console.log(
  shares?.map(({ path, before, after }) => `${path.join(".")}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`),
);
// [ 'split.TelephonyConfig.Distributions.0.Percentage: 100 -> 40',
//   'split.TelephonyConfig.Distributions.1.Percentage: 0 -> 60' ]

control.restoreSnapshot("before");
// Half of the answers take 20 ms or less, 99 of 100 take 80 ms or less, in real time.
control.addFault({ where: { region: "us-east-1" }, delay: { kind: "logNormal", p50Ms: 20, p99Ms: 80 } });
const split = await client.send(new GetTrafficDistributionCommand({ Id }));
console.log(split.TelephonyConfig?.Distributions?.map(({ Percentage }) => Percentage)); // [ 100, 0 ]

await fetch(`${connect.at.http}/traffic-distribution/no%20id`);
const [refused] = control.requests({ status: "4xx", limit: 1 });
console.log(refused?.refusal?.violations[0]?.clause);
// openapi.2017-08-08.json#/paths/~1traffic-distribution~1{Id}/get/parameters/0

await trunkline.close();
