/** The smallest program that makes one of the seeds' two calls, with our client and with each peer. */
export interface Program {
  readonly name: string;
  readonly call: "GetTrafficDistribution" | "Get Distribution Policy";
  readonly source: string;
  /** Uses what only Node has, so that it is no program for a browser. */
  readonly nodeOnly?: true;
}

/** The platform's fetch: no signature, no retries, no time-out, no types. */
export const rawFetch = "fetch, unsigned";

export const programs: readonly Program[] = [
  {
    name: "trunkline traffic-distribution-client, SigV4",
    call: "GetTrafficDistribution",
    source: `
      import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
      const auth = sigV4({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
      const client = createTrafficDistributionClient({ endpoint: globalThis.endpoint, auth });
      globalThis.call = () => getTrafficDistribution(client, { path: { Id: "i" } });`,
  },
  {
    name: "the same over fetch",
    call: "GetTrafficDistribution",
    source: `
      import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
      const auth = sigV4({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
      const client = createTrafficDistributionClient({ endpoint: globalThis.endpoint, auth, fetch });
      globalThis.call = () => getTrafficDistribution(client, { path: { Id: "i" } });`,
  },
  {
    name: "@aws-sdk/client-connect, SigV4",
    call: "GetTrafficDistribution",
    source: `
      import { ConnectClient, GetTrafficDistributionCommand } from "@aws-sdk/client-connect";
      const client = new ConnectClient({ region: "us-east-1", endpoint: globalThis.endpoint, credentials: { accessKeyId: "a", secretAccessKey: "b" } });
      globalThis.call = () => client.send(new GetTrafficDistributionCommand({ Id: "i" }));`,
  },
  {
    name: "aws4fetch (untyped), SigV4",
    call: "GetTrafficDistribution",
    source: `
      import { AwsClient } from "aws4fetch";
      const client = new AwsClient({ accessKeyId: "a", secretAccessKey: "b", service: "connect", region: "us-east-1" });
      globalThis.call = () => client.fetch(globalThis.endpoint + "/traffic-distribution/i").then((answer) => answer.json());`,
  },
  {
    name: rawFetch,
    call: "GetTrafficDistribution",
    source: `
      globalThis.call = () => fetch(globalThis.endpoint + "/traffic-distribution/i").then((answer) => answer.json());`,
  },
  {
    name: "node:http by hand, unsigned: the floor",
    call: "GetTrafficDistribution",
    nodeOnly: true,
    source: `
      const { request } = process.getBuiltinModule("node:http");
      globalThis.call = () => new Promise((resolve, reject) => {
        request(globalThis.endpoint + "/traffic-distribution/i", (answer) => {
          let text = "";
          answer.setEncoding("utf8").on("data", (chunk) => (text += chunk)).on("end", () => resolve(JSON.parse(text)));
        }).on("error", reject).end();
      });`,
  },
  {
    name: "trunkline job-router-client, HMAC",
    call: "Get Distribution Policy",
    source: `
      import { createJobRouterClient, getDistributionPolicy, hmac } from "@trunkline/job-router-client";
      const client = createJobRouterClient({ endpoint: globalThis.endpoint, auth: hmac({ accessKey: "a2V5" }) });
      globalThis.call = () => getDistributionPolicy(client, { path: { distributionPolicyId: "i" } });`,
  },
  {
    name: "@azure-rest/core-client + communication-common, HMAC",
    call: "Get Distribution Policy",
    source: `
      import { getClient } from "@azure-rest/core-client";
      import { createCommunicationAuthPolicy } from "@azure/communication-common";
      import { AzureKeyCredential } from "@azure/core-auth";
      const client = getClient(globalThis.endpoint, { allowInsecureConnection: true });
      client.pipeline.addPolicy(createCommunicationAuthPolicy(new AzureKeyCredential("a2V5")));
      globalThis.call = () => client.path("/routing/distributionPolicies/{distributionPolicyId}", "i").get({ queryParameters: { "api-version": "2023-11-01" } });`,
  },
];
