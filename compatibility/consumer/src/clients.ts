import {
  createJobRouterClient,
  getDistributionPolicy,
  hmac,
  items,
  type JobRouterClient,
  listQueuesPages,
  orThrow,
  upsertDistributionPolicy,
} from "@trunkline/job-router-client";
import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  sigV4,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { rollForward } from "./models.ts";

const router = createJobRouterClient({ endpoint: "https://contoso.example", auth: hmac({ accessKey: "a2V5" }) });

/** Read, change, send back. */
export async function roll(distributionPolicyId: string, client: JobRouterClient = router): Promise<number | string> {
  const path = { distributionPolicyId };
  const read = await getDistributionPolicy(client, { path });
  if (!read.ok) return `${read.status} ${read.error.code}`;
  const { body } = await orThrow(upsertDistributionPolicy(client, { path, body: rollForward(read.body) }));
  return body.offerExpiresAfterSeconds ?? 0;
}

export async function namesOfQueues(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of items(listQueuesPages(router))) if (name !== undefined) names.push(name);
  return names;
}

const auth = sigV4({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
const connect = createTrafficDistributionClient({ endpoint: "https://connect.example", auth });

export async function copySplit(from: string, to: string): Promise<string> {
  const read = await getTrafficDistribution(connect, { path: { Id: from } });
  if (!read.ok) return read.status === 404 ? "no such group" : read.error.message;
  const { TelephonyConfig } = read.body;
  const written = await updateTrafficDistribution(connect, {
    path: { Id: to },
    body: { ...(TelephonyConfig && { TelephonyConfig }) },
  });
  return written.ok ? "done" : written.error.code;
}
