import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConnectClient, GetTrafficDistributionCommand } from "@aws-sdk/client-connect";
import { exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { expect, onTestFinished, test } from "vitest";
import { printed, serveHere } from "./serve-here.fixtures.ts";

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Does what the printed commands do, without a shell. */
async function tryAll(output: string): Promise<unknown[]> {
  return Promise.all(
    printed(output, "Try").map(async (command) => {
      const [, header, url = ""] = /^curl(?: --header '([^']+)')? '?([^']+)'?$/u.exec(command) ?? [];
      const [name = "", value = ""] = header?.split(": ") ?? [];
      return (await fetch(url, { headers: header === undefined ? {} : { [name]: value } })).json();
    }),
  );
}

test("both mocks say that they are ready, and what they mock", async () => {
  const trunkline = await serveHere();
  const healths = printed(trunkline.output, "Control").map(async (url) => (await fetch(url)).json());
  expect(await Promise.all(healths)).toMatchObject([
    { status: "ready", api: "traffic-distribution" },
    { status: "ready", api: "job-router" },
  ]);
  expect(await trunkline.stop()).toBe(0);
});

test("an SDK that is pointed at the mock as is printed reads the example group", async () => {
  const trunkline = await serveHere();
  const [, endpoint = "", region = ""] =
    /AWS_ENDPOINT_URL_CONNECT=(\S+) AWS_REGION=(\S+)/u.exec(trunkline.output) ?? [];
  const client = new ConnectClient({ endpoint, region, credentials: { accessKeyId: "any", secretAccessKey: "any" } });
  const Id = exampleSeed.groups?.find(({ IsDefault }) => IsDefault !== true)?.Id;
  expect(await client.send(new GetTrafficDistributionCommand({ Id }))).toMatchObject({ Id });
  client.destroy();
  expect(await trunkline.stop()).toBe(0);
});

test("a port that was asked for and is taken ends the start with a sentence", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  await expect(serveHere("--port-job-router", port)).rejects.toThrow(
    `Port ${port} is taken by another program. End that program, or choose another port with --port-job-router (0: any free one).`,
  );
});

test("--https serves certificates that its authority vouches for, and nobody else's", async () => {
  const trunkline = await serveHere("--https");
  const addresses = printed(trunkline.output, "Address");
  expect(addresses).toHaveLength(2);
  for (const both of addresses) {
    const [plain = "", secure = ""] = both.split(/ +/u);
    const ca = await (await fetch(`${plain}/_trunkline/ca.pem`)).text();
    expect(await statusOf(`${secure}/_trunkline/health`, ca)).toBe(200);
    expect(await statusOf(`${secure.replace("127.0.0.1", "localhost")}/_trunkline/health`, ca)).toBe(200);
    await expect(statusOf(secure, undefined)).rejects.toThrow(/certificate/u);
  }
  expect(trunkline.output).toContain("NODE_EXTRA_CA_CERTS=trunkline-ca.pem");
  expect(await trunkline.stop()).toBe(0);
});

function statusOf(url: string, ca: string | undefined): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { family: 4, ...(ca !== undefined && { ca }) }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

test("--https-folder keeps its authority, with a key that only its owner reads", async () => {
  const folder = join(await temporaryFolder(), "authority");
  const authorities: string[] = [];
  for (const _ of ["first", "second"]) {
    const trunkline = await serveHere("--https-folder", folder);
    expect(trunkline.output).toContain(`NODE_EXTRA_CA_CERTS=${folder}/trunkline-ca.pem`);
    const [both = ""] = printed(trunkline.output, "Address");
    authorities.push(await (await fetch(`${both.split(" ")[0]}/_trunkline/ca.pem`)).text());
    await trunkline.stop();
  }
  expect(authorities[0]).toBe(authorities[1]);
  expect((await stat(join(folder, "trunkline-ca-key.pem"))).mode & 0o777).toBe(0o600);
});

test("--no-seed begins with nothing, and still prints commands that work", async () => {
  const trunkline = await serveHere("--no-seed");
  expect(await tryAll(trunkline.output)).toEqual([{ TrafficDistributionGroupSummaryList: [] }, { value: [] }]);
  await trunkline.stop();
});

test("--seed begins with the resources of a file, each in its own Region", async () => {
  const file = join(await temporaryFolder(), "seed.json");
  const instanceId = "11111111-2222-4333-8444-666666666666";
  const Id = "0a1b2c3d-1111-4222-8333-777777777777";
  const replica = {
    region: "eu-central-1",
    ReplicaAlias: "b",
    ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE",
  };
  const seed = {
    "traffic-distribution": {
      instances: [{ Id: instanceId, sourceRegion: "eu-west-2", replica }],
      groups: [{ Id, instanceId, Name: "Mine" }],
    },
    "job-router": {
      distributionPolicies: { "my policy": { offerExpiresAfterSeconds: 7, mode: { kind: "roundRobin" } } },
    },
  };
  await writeFile(file, JSON.stringify(seed));
  const trunkline = await serveHere("--seed", file);
  expect(await tryAll(trunkline.output)).toMatchObject([{ Id }, { id: "my policy", offerExpiresAfterSeconds: 7 }]);
  expect(trunkline.output).toContain("AWS_REGION=eu-west-2");
  await trunkline.stop();
});

test.each([
  { text: "{", message: "seed.json:1:2 This is not JSON." },
  {
    text: '{\n"films": {}}',
    message: "seed.json:2:10 films is not known here; known are traffic-distribution, job-router.",
  },
  {
    text: '{"job-router": {"distributionPolicies": {\n"p": {"offerExpiresAfterSeconds": "soon"}}}}',
    message: "seed.json:2:35 job-router.distributionPolicies.p.offerExpiresAfterSeconds must be a number",
  },
  {
    text: '{"traffic-distribution": {"groups": [5]}}',
    message: "seed.json:1:38 traffic-distribution.groups.0 must be an object.",
  },
  {
    text: '{"traffic-distribution": {"groups": [{"Id": "g", "instanceId": "i", "Name": "n"}]}}',
    message: "names the instance i",
  },
])("the wrong seed $text ends the start with a sentence: $message", async ({ text, message }) => {
  const file = join(await temporaryFolder(), "seed.json");
  await writeFile(file, text);
  await expect(serveHere("--seed", file)).rejects.toThrow(message);
});
