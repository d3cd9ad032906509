import { ConnectClient } from "@aws-sdk/client-connect";
import { type Exchange, type FaultRule, type ManualClock, controlPrefix, manualClock } from "@trunkline/mock-kit";
import { listen } from "@trunkline/mock-kit/node";
import {
  type MockServer,
  type MockServerOptions,
  createMockServer,
  exampleSeed,
} from "@trunkline/traffic-distribution-mock-server";

/** Regions of the example seed's pair. */
export const source = "us-east-1";
export const replica = "us-west-2";

/** A mock of Connect over http, on a clock that stands still, and official clients of it. */
export interface ServedConnect {
  readonly endpoint: string;
  readonly mock: MockServer;
  readonly clock: ManualClock;
  /** A client in the source Region, and one in the replica Region. Neither repeats what failed. */
  readonly client: ConnectClient;
  readonly replicaClient: ConnectClient;
  /** A client as applications make it, that tries three times. */
  readonly patientClient: ConnectClient;
  /** Asks the control API for refusals. */
  fail(rule: FaultRule): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves the example seed, or another, on a free port of loopback. `wire` may do to an exchange what networks do to it.
 */
export async function serveConnect(
  options: MockServerOptions = {},
  wire: (exchange: Exchange) => Exchange = (exchange) => exchange,
): Promise<ServedConnect> {
  const clock = manualClock();
  const mock = createMockServer({ seed: exampleSeed, clock, ...options });
  const { url: endpoint, close } = await listen({ ...mock, exchange: wire(mock.exchange) });
  const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "any", sessionToken: "any" };
  const connect = (region: string, maxAttempts: number): ConnectClient =>
    new ConnectClient({ endpoint, region, credentials, maxAttempts });
  const clients = {
    client: connect(source, 1),
    replicaClient: connect(replica, 1),
    patientClient: connect(source, 3),
  };
  return {
    endpoint,
    mock,
    clock,
    ...clients,
    async fail(rule) {
      const answer = await fetch(`${endpoint}${controlPrefix}/faults`, { method: "POST", body: JSON.stringify(rule) });
      if (!answer.ok) throw new Error(`The control API refused a fault: ${await answer.text()}`);
    },
    async stop() {
      for (const client of Object.values(clients)) client.destroy();
      await close();
    },
  };
}
