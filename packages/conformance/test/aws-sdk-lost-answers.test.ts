// The AWS SDK for JavaScript, unmodified, sends a request again when it did not get the answer. What was done already
// must not be done twice: the SDK repeats the token that it made up.
import {
  ClaimPhoneNumberCommand,
  CreateInstanceCommand,
  CreateTrafficDistributionGroupCommand,
  ReleasePhoneNumberCommand,
  ReplicateInstanceCommand,
  UpdatePhoneNumberCommand,
} from "@aws-sdk/client-connect";
import type { Exchange } from "@trunkline/mock-kit";
import { type MockServerOptions, exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { afterEach, expect, test, vi } from "vitest";
import { freeNumbers, groupArn, instanceArn, instanceId, instanceNumberId } from "../src/example-names.ts";
import { type ServedConnect, replica, serveConnect } from "../src/serve-connect.ts";

/** Does what is asked, but the first answer gets lost behind somebody's 502. */
function loseFirst(exchange: Exchange): Exchange {
  let isFirst = true;
  return async (incoming) => {
    const answer = await exchange(incoming);
    if (!isFirst) return answer;
    isFirst = false;
    return { status: 502, headers: { "content-type": "application/json" }, body: "{}" };
  };
}

let served: ServedConnect;
afterEach(() => served.stop());

const [PhoneNumber] = freeNumbers;
const alone = { seed: { instances: (exampleSeed.instances ?? []).map(({ replica: _, ...each }) => each) } };

interface Lost {
  readonly operation: string;
  readonly options?: MockServerOptions;
  readonly run: (served: ServedConnect) => Promise<object>;
  /** How many rows of which kind there are in the end. */
  readonly kind: "instances" | "groups" | "phoneNumbers";
  readonly rows: number;
}

test.each<Lost>([
  {
    operation: "createInstance",
    run: ({ patientClient }) =>
      patientClient.send(
        new CreateInstanceCommand({
          IdentityManagementType: "SAML",
          InstanceAlias: "once",
          InboundCallsEnabled: true,
          OutboundCallsEnabled: true,
        }),
      ),
    kind: "instances",
    rows: 2,
  },
  {
    operation: "replicateInstance",
    options: alone,
    run: ({ patientClient }) =>
      patientClient.send(new ReplicateInstanceCommand({ InstanceId: instanceArn, ReplicaRegion: replica })),
    kind: "groups",
    rows: 1,
  },
  {
    operation: "createTrafficDistributionGroup",
    run: ({ patientClient }) =>
      patientClient.send(new CreateTrafficDistributionGroupCommand({ Name: "once", InstanceId: instanceId })),
    kind: "groups",
    rows: 3,
  },
  {
    operation: "claimPhoneNumber",
    run: ({ patientClient }) => patientClient.send(new ClaimPhoneNumberCommand({ PhoneNumber, TargetArn: groupArn })),
    kind: "phoneNumbers",
    rows: 3,
  },
  {
    operation: "updatePhoneNumber",
    options: { delaysMs: { numberMove: 60_000 } },
    run: ({ patientClient }) =>
      patientClient.send(new UpdatePhoneNumberCommand({ PhoneNumberId: instanceNumberId, TargetArn: groupArn })),
    kind: "phoneNumbers",
    rows: 2,
  },
  {
    operation: "releasePhoneNumber",
    run: ({ patientClient }) => patientClient.send(new ReleasePhoneNumberCommand({ PhoneNumberId: instanceNumberId })),
    kind: "phoneNumbers",
    rows: 1,
  },
])(
  "AWS SDK: $operation is done once when its first answer is lost",
  async ({ operation, options, run, kind, rows }) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    served = await serveConnect(options, loseFirst);
    expect(await run(served)).toMatchObject({ $metadata: { httpStatusCode: 200, attempts: 2 } });
    const requests = served.mock.control.requests();
    expect(requests.map((each) => [each.operation, each.status])).toEqual([
      [operation, 200],
      [operation, 200],
    ]);
    expect(served.mock.state.tables[kind].size).toBe(rows);
  },
);
