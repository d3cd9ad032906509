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
  expect(trunkline.output).toContain("AWS_REGION=eu-west-2 AWS_DEFAULT_REGION=eu-west-2\n");
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
    text: '{"traffic-distribution": {"groups": [{"Id": "g", "instanceId": "i",\n"Name": " n"}]}}',
    message: "seed.json:2:9 traffic-distribution.groups.0.Name must match",
  },
  {
    text: '{"traffic-distribution": {"instances": [{"Id": "i",\n"sourceRegion": "us-east-1", "Tags": {"": "a"}}]}}',
    message: "seed.json:2:43 traffic-distribution.instances.0.Tags. has a name that must have at least 1 character.",
  },
  {
    text: '{"traffic-distribution": {"users": [{"Id": "u"}]}}',
    message: "seed.json:1:37 traffic-distribution.users.0.instanceId is required.",
  },
  {
    text: '{"traffic-distribution": {"phoneNumbers": [{"target": {"kind": "user", "id": "u"}}]}}',
    message: 'seed.json:1:64 traffic-distribution.phoneNumbers.0.target.kind must be "instance" or "group".',
  },
  {
    text: '{"traffic-distribution": {"groups": [{"Id": "g", "instanceId": "i", "Name": "n"}]}}',
    message: "seed.json:1:38 Seed: group g names the instance i, which is not there.",
  },
  {
    text: '{"job-router": {"queues": {\n"q": {"distributionPolicyId": "p"}}}}',
    message: /seed\.json:2:6 Seed: .*q is refused/u,
  },
])("the wrong seed $text ends the start with a sentence: $message", async ({ text, message }) => {
  const file = join(await temporaryFolder(), "seed.json");
  await writeFile(file, text);
  await expect(serveHere("--seed", file)).rejects.toThrow(message);
});

test("--now and --freeze fix the clocks until the control API moves them", async () => {
  const trunkline = await serveHere("--now", "2031-05-06T07:08:09Z", "--freeze");
  const control = printed(trunkline.output, "Control").map((url) => url.replace(/health$/u, "clock"));
  const expected = { iso: "2031-05-06T07:08:09.000Z", frozen: true };
  for (const url of control) expect(await (await fetch(url)).json()).toMatchObject(expected);
  const moved = await fetch(`${control[0]}/advance`, { method: "POST", body: '{"milliseconds":1000}' });
  expect(await moved.json()).toMatchObject({ iso: "2031-05-06T07:08:10.000Z" });
  expect(await (await fetch(control[1] ?? "")).json()).toMatchObject(expected);
  await trunkline.stop();
});

test("the same --random-seed gives the same ids, and another one gives others", async () => {
  const ids: unknown[] = [];
  for (const seed of ["a", "a", "b"]) {
    const trunkline = await serveHere("--random-seed", seed);
    const urls = printed(trunkline.output, "Try").map((command) => /http[^']+/u.exec(command)?.[0] ?? "");
    const headers = (await Promise.all(urls.map((url) => fetch(url)))).map((answer) => answer.headers);
    ids.push([headers[0]?.get("x-amzn-requestid"), headers[1]?.get("trace-id")].join());
    await trunkline.stop();
  }
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

test("--access-key lets in who signs with it, as is printed, and nobody else", async () => {
  const trunkline = await serveHere("--access-key", "AKIAEXAMPLE:made:up");
  const [, endpoint = ""] = /AWS_ENDPOINT_URL_CONNECT=(\S+)/u.exec(trunkline.output) ?? [];
  const [, accessKeyId = "", secretAccessKey = ""] =
    /AWS_ACCESS_KEY_ID=(\S+) AWS_SECRET_ACCESS_KEY=(\S+)/u.exec(trunkline.output) ?? [];
  expect([accessKeyId, secretAccessKey]).toEqual(["AKIAEXAMPLE", "made:up"]);
  const Id = exampleSeed.groups?.find(({ IsDefault }) => IsDefault !== true)?.Id;
  const outcomes: unknown[] = [];
  for (const secret of [secretAccessKey, "another"]) {
    const credentials = { accessKeyId, secretAccessKey: secret };
    const client = new ConnectClient({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
    const outcome = client.send(new GetTrafficDistributionCommand({ Id })).then(
      (answer) => answer.Id,
      (error: unknown) => (error instanceof Error ? error.name : error),
    );
    outcomes.push(await outcome);
    client.destroy();
  }
  expect(outcomes).toEqual([Id, "InvalidSignatureException"]);
  await trunkline.stop();
});

test("--throttle and --status-delay make the mock as slow as the service", async () => {
  const trunkline = await serveHere("--throttle", "--status-delay", "60000", "--freeze");
  const [at = ""] = printed(trunkline.output, "Address");
  const InstanceId = exampleSeed.instances?.[0]?.Id;
  const init = { headers: { "content-type": "application/json" }, body: JSON.stringify({ InstanceId, Name: "New" }) };
  const made = await fetch(`${at}/traffic-distribution-group`, { method: "PUT", ...init });
  const { Id } = (await made.json()) as { readonly Id: string };
  const statuses: unknown[] = [];
  for (const _ of ["1", "2", "3", "4", "5", "6"]) {
    const answer = await fetch(`${at}/traffic-distribution-group/${Id}`);
    const body = (await answer.json()) as { readonly TrafficDistributionGroup?: { readonly Status: string } };
    statuses.push(body.TrafficDistributionGroup?.Status ?? answer.status);
  }
  expect(statuses).toEqual([...Array.from({ length: 5 }, () => "CREATION_IN_PROGRESS"), 429]);
  await trunkline.stop();
});

test("--router-access-key lets in who signs with it, as is printed, and nobody else", async () => {
  const trunkline = await serveHere("--router-access-key", "bWFkZSB1cA==");
  const [, at = "", accessKey = ""] = /endpoint=(\S+);accesskey=(\S+)/u.exec(trunkline.output) ?? [];
  expect(accessKey).toBe("bWFkZSB1cA==");
  const [tryIt = ""] = printed(trunkline.output, "Try").slice(1);
  const unsigned = await fetch(/http[^']+/u.exec(tryIt)?.[0] ?? at);
  expect([unsigned.status, await unsigned.text()]).toEqual([401, expect.stringContaining("Authorization")]);
  await trunkline.stop();
});

test("--rule-answers and --immediate classify a job by a function's answer, by the next request", async () => {
  const file = join(await temporaryFolder(), "answers.json");
  await writeFile(file, JSON.stringify({ "https://contoso.example/priority": 7 }));
  const trunkline = await serveHere("--rule-answers", file, "--immediate");
  const at = printed(trunkline.output, "Address")[1] ?? "";
  const patch = (path: string, body: unknown): Promise<Response> =>
    fetch(`${at}/routing/${path}?api-version=2023-11-01`, {
      method: "PATCH",
      headers: { "content-type": "application/merge-patch+json" },
      body: JSON.stringify(body),
    });
  await patch("queues/q", { distributionPolicyId: "MainDistributionPolicy" });
  await patch("classificationPolicies/c", {
    fallbackQueueId: "q",
    prioritizationRule: { kind: "function", functionUri: "https://contoso.example/priority" },
  });
  await patch("jobs/j", { channelId: "voice", classificationPolicyId: "c" });
  const job = await fetch(`${at}/routing/jobs/j?api-version=2023-11-01`);
  expect(await job.json()).toMatchObject({ status: "queued", queueId: "q", priority: 7 });
  await trunkline.stop();
});

test.each([
  { text: "[]", message: "must hold a JSON object" },
  { text: "{", message: "The rule answers cannot be read" },
  { text: '{"priority": 1}', message: '"priority" is not the URI of a rule' },
])("the rule answers $text end the start with a sentence: $message", async ({ text, message }) => {
  const file = join(await temporaryFolder(), "answers.json");
  await writeFile(file, text);
  await expect(serveHere("--rule-answers", file)).rejects.toThrow(message);
});

test("a seed can be sent later, and a snapshot tells what it changed", async () => {
  const trunkline = await serveHere("--no-seed");
  const [at = ""] = printed(trunkline.output, "Address");
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${at}/_trunkline${path}`, { method: "POST", body: JSON.stringify(body) });
  await post("/snapshots", { name: "empty" });
  expect((await post("/seed", exampleSeed)).status).toBe(200);
  const diff: unknown = await (await fetch(`${at}/_trunkline/diff?from=empty`)).json();
  expect(diff).toMatchObject({ kinds: { instances: { added: [{ row: { InstanceAlias: "***" } }] } } });
  const wrong = await post("/seed", { groups: [{ Name: 1 }] });
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("1:12 groups.0.Id is required.")]);
  await trunkline.stop();
});
