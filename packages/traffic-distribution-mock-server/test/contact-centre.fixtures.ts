import {
  type TrafficDistributionClient,
  createTrafficDistributionClient,
} from "@trunkline/traffic-distribution-client";
import { type ManualClock, manualClock, sequentialIds } from "@trunkline/mock-kit";
import { type MockServer, type MockServerOptions, type Seed, createMockServer } from "../src/index.ts";

const account = "123456789012";
export const source = "us-east-1";
export const replica = "us-west-2";
export const instanceId = "11111111-2222-4333-8444-555555555555";
export const lonelyInstanceId = "22222222-3333-4444-8555-666666666666";
export const defaultGroupId = "00000000-0000-4000-8000-00000000000d";
export const groupId = "00000000-0000-4000-8000-00000000000a";
export const unknownId = "00000000-0000-4000-8000-0000000000ff";
export const agent = "agent-1";

/** One instance with a replica and two groups, one without a replica, one agent. */
export const seed: Seed = {
  instances: [
    {
      Id: instanceId,
      sourceRegion: source,
      replica: { region: replica, ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE" },
    },
    { Id: lonelyInstanceId, sourceRegion: source },
  ],
  users: [{ Id: agent, instanceId }],
  groups: [
    { Id: defaultGroupId, instanceId, Name: "Default", IsDefault: true },
    { Id: groupId, instanceId, Name: "Orders" },
  ],
};

/** A mock on a clock that stands still, and clients of its Regions. */
export interface Setup {
  readonly mock: MockServer;
  readonly clock: ManualClock;
  readonly client: TrafficDistributionClient;
  readonly replicaClient: TrafficDistributionClient;
}

export function setUp(options: MockServerOptions = {}): Setup {
  const clock = manualClock();
  const mock = createMockServer({ clock, ids: sequentialIds(), seed, ...options });
  return { mock, clock, client: clientIn(mock, source), replicaClient: clientIn(mock, replica) };
}

/** A client in one Region, in memory. The host says the Region, as no signature does. */
export function clientIn(mock: MockServer, region: string): TrafficDistributionClient {
  const endpoint = `https://connect.${region}.amazonaws.com`;
  return createTrafficDistributionClient({ endpoint, fetch: mock.fetch, retry: { attempts: 1 } });
}

export function groupArn(id: string, region: string = source, owner: string = account): string {
  return `arn:aws:connect:${region}:${owner}:traffic-distribution-group/${id}`;
}

export function instanceArn(id: string, region: string = source, owner: string = account): string {
  return `arn:aws:connect:${region}:${owner}:instance/${id}`;
}

type Shares = { Distributions: { Region: string; Percentage: number }[] };
type SignIn = { Distributions: { Region: string; Enabled: boolean }[] };

/** Shares of the source and the replica Region. */
export function shares(ofSource: number, ofReplica: number): Shares {
  return {
    Distributions: [
      { Region: source, Percentage: ofSource },
      { Region: replica, Percentage: ofReplica },
    ],
  };
}

/** Sign-in in the source and in the replica Region. */
export function signIn(inSource: boolean, inReplica: boolean): SignIn {
  return {
    Distributions: [
      { Region: source, Enabled: inSource },
      { Region: replica, Enabled: inReplica },
    ],
  };
}

/** What tests look at in an answer: the status, and the code of a refusal. */
export function outcome(result: { readonly status: number; readonly error?: { readonly code: string } }): string {
  return result.error === undefined ? String(result.status) : `${result.status} ${result.error.code}`;
}
