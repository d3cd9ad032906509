import {
  ConnectClient,
  DescribeTrafficDistributionGroupCommand,
  ListTrafficDistributionGroupsCommand,
} from "@aws-sdk/client-connect";
import type { Caller, Scene } from "../caller.ts";
import { type ErrorSort, type Outcome, sortOfPlatformError } from "../outcome.ts";
import { group, groupPath } from "./resources.ts";

function clientOf({ endpoint, pace, credentials }: Scene): ConnectClient {
  const provider = async () => {
    const { name, expiresAt } = credentials?.() ?? { name: "KEY", expiresAt: 8.64e15 };
    return { accessKeyId: name, secretAccessKey: "secret", expiration: new Date(expiresAt) };
  };
  return new ConnectClient({
    endpoint,
    region: "us-east-1",
    credentials: provider,
    requestHandler: { requestTimeout: pace.timeoutMs, throwOnRequestTimeout: true },
  });
}

interface Described {
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number };
  readonly $fault?: string;
  readonly code?: string;
}

async function outcomeOf(call: Promise<Described & object>): Promise<Outcome> {
  try {
    const { $metadata, ...body } = await call;
    return { kind: "value", status: $metadata?.httpStatusCode ?? 0, body };
  } catch (error) {
    const said: Described = Object(error);
    const status = said.$metadata?.httpStatusCode ?? said.$response?.statusCode;
    return { kind: "error", sort: sortOf(error, said), status };
  }
}

function sortOf(error: unknown, { $fault, code }: Described): ErrorSort {
  if ($fault !== undefined) return "service";
  if (code === "ECONNRESET" || code === "EPIPE") return "network";
  return sortOfPlatformError(error);
}

async function send<Answer extends Described>(
  scene: Scene,
  call: (client: ConnectClient) => Promise<Answer>,
): Promise<Outcome> {
  const client = clientOf(scene);
  return outcomeOf(call(client)).finally(() => client.destroy());
}

function signalOf({ signal }: Scene): { readonly abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}

/** AWS's own client. */
export const awsSdk: Caller = {
  name: "@aws-sdk/client-connect",
  takesCredentials: true,
  resource: group,
  path: groupPath,
  calls: {
    read: (scene) =>
      send(scene, (client) =>
        client.send(
          new DescribeTrafficDistributionGroupCommand({ TrafficDistributionGroupId: scene.id }),
          signalOf(scene),
        ),
      ),
    list: (scene) =>
      send(scene, (client) =>
        client.send(new ListTrafficDistributionGroupsCommand({ InstanceId: scene.id }), signalOf(scene)),
      ),
  },
};
