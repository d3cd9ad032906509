// boto3 and the AWS CLI, as they are installed here, against the traffic distribution mock that verifies signatures.
import { listen } from "@trunkline/mock-kit/node";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runProgram } from "../src/run-program.ts";

const Id = "0a1b2c3d-1111-4222-8333-444455556666";
const Arn = `arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/${Id}`;
const key = { id: "AKIDEXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const temporary = { id: "ASIDEXAMPLE", secret: "another", token: "token/+=" };

const mock = createMockServer({
  seed: exampleSeed,
  authentication: {
    mode: "strict",
    keys: {
      [key.id]: { secretAccessKey: key.secret },
      [temporary.id]: { secretAccessKey: temporary.secret, sessionToken: temporary.token },
    },
  },
});
let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  server = await listen(mock);
});
beforeEach(() => mock.reset());
afterAll(async () => server.close());

/** One call: its operation in snake case, as boto3 has it. */
interface Call {
  readonly operation: string;
  readonly input?: object;
  readonly region?: string;
  readonly credentials?: { readonly id: string; readonly secret: string; readonly token?: string };
}

interface OtherClient {
  readonly name: string;
  /** Succeeds where the client is installed. */
  readonly probe: readonly string[];
  readonly command: (operation: string, input: string) => readonly string[];
}

const botoScript = `
import boto3, json, os, sys
client = boto3.client("connect", endpoint_url=os.environ["ENDPOINT"])
answer = getattr(client, sys.argv[1])(**json.loads(sys.argv[2]))
del answer["ResponseMetadata"]
print(json.dumps(answer, default=str))
`;

const clients: readonly OtherClient[] = [
  {
    name: "boto3",
    probe: ["python3", "-c", "import boto3"],
    command: (operation, input) => ["python3", "-c", botoScript, operation, input],
  },
  {
    name: "AWS CLI",
    probe: ["aws", "--version"],
    command: (operation, input) => {
      const options = ["--endpoint-url", server.url, "--output", "json"];
      return ["aws", "connect", operation.replaceAll("_", "-"), "--cli-input-json", input, ...options];
    },
  },
];

/** The answer as the client shows it, or the code of the error in its own words. */
async function call(
  { command }: OtherClient,
  { operation, input = {}, region, credentials = key }: Call,
): Promise<unknown> {
  const { code, out, err } = await runProgram(command(operation, JSON.stringify(input)), {
    ENDPOINT: server.url,
    AWS_ACCESS_KEY_ID: credentials.id,
    AWS_SECRET_ACCESS_KEY: credentials.secret,
    AWS_SESSION_TOKEN: credentials.token ?? "",
    AWS_DEFAULT_REGION: region ?? "us-east-1",
    AWS_REGION: region ?? "us-east-1",
    AWS_MAX_ATTEMPTS: "1",
    // Nothing of the machine's own set-up, and nobody to ask for credentials.
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_PAGER: "",
  });
  if (code === 0) return out.trim() === "" ? {} : JSON.parse(out);
  const [, errorCode] = /An error occurred \((\w+)\)/u.exec(err) ?? [];
  if (errorCode === undefined) throw new Error(err);
  return errorCode;
}

function split(first: number): { Distributions: { Region: string; Percentage: number }[] } {
  return {
    Distributions: [
      { Region: "us-east-1", Percentage: first },
      { Region: "us-west-2", Percentage: 100 - first },
    ],
  };
}

for (const client of clients) {
  const { name } = client;
  const verified = (what: string, check: () => Promise<void>): void =>
    test(`${name}: ${what}`, { timeout: 60_000 }, async ({ skip }) => {
      const { code } = await runProgram(client.probe);
      skip(code !== 0, `${name} is not installed here`);
      await check();
    });

  verified("groups are listed and read by id and by ARN, signed and verified", async () => {
    const get = "get_traffic_distribution";
    const [listed, byId, byArn] = await Promise.all([
      call(client, { operation: "list_traffic_distribution_groups" }),
      call(client, { operation: get, input: { Id } }),
      call(client, { operation: get, input: { Id: Arn } }),
    ]);
    expect(listed).toMatchObject({ TrafficDistributionGroupSummaryList: [{ IsDefault: true }, { Id, Arn }] });
    for (const answer of [byId, byArn]) expect(answer).toMatchObject({ Id, Arn, TelephonyConfig: split(100) });
    expect(mock.control.requests().map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  verified("the split is changed from the Region that takes over, with temporary credentials", async () => {
    const there = { region: "us-west-2", credentials: temporary };
    const input = { Id: Arn, TelephonyConfig: split(0) };
    expect(await call(client, { operation: "update_traffic_distribution", input, ...there })).toEqual({});
    const answer = await call(client, { operation: "get_traffic_distribution", input: { Id: Arn }, ...there });
    expect(answer).toMatchObject({ TelephonyConfig: split(0) });
    expect(mock.simulate({ group: Id, contacts: 10 }).contacts.counts).toEqual({ "us-east-1": 0, "us-west-2": 10 });
  });

  verified("a wrong secret, an unknown key and an unknown Region are told by their names", async () => {
    const get = { operation: "get_traffic_distribution", input: { Id } };
    const codes = await Promise.all([
      call(client, { ...get, credentials: { ...key, secret: "guess" } }),
      call(client, { ...get, credentials: { ...key, id: "AKIDNOBODY" } }),
      call(client, { ...get, region: "eu-north-1" }),
    ]);
    expect(codes).toEqual(["InvalidSignatureException", "UnrecognizedClientException", "InvalidSignatureException"]);
  });
}
