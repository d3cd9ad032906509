import { startMocks } from "trunkline";
import { listen } from "@trunkline/mock-kit/node";
import {
  createMockServer as createTrafficDistribution,
  exampleSeed,
} from "@trunkline/traffic-distribution-mock-server";

/** A mock that listens, for clients that know nothing of mocks. */
export interface Started {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Ids of the seeded group that a number is claimed to, and of the seeded agents. */
export interface StartedTrafficDistribution extends Started {
  readonly groupWithNumber: string;
  readonly users: readonly string[];
}

/** The mock of traffic distribution with its example seed, on a free port of loopback. */
export async function startTrafficDistribution(): Promise<StartedTrafficDistribution> {
  const { url, close } = await listen(createTrafficDistribution({ seed: exampleSeed }));
  const group = exampleSeed.phoneNumbers?.find(({ target }) => target.kind === "group")?.target.id;
  if (group === undefined) throw new Error("The example seed claims no number to a group.");
  return { endpoint: url, stop: close, groupWithNumber: group, users: exampleSeed.users?.map(({ Id }) => Id) ?? [] };
}

/** Addresses over http and https, and the certificate that https clients must trust. */
export interface StartedJobRouter extends Started {
  readonly secureEndpoint: string;
  readonly certificate: string;
}

/** The mock of Job Router with its example seed, as the command serves it. */
export async function startJobRouter(): Promise<StartedJobRouter> {
  const { mocks, authority, close } = await startMocks({
    https: {},
    ports: { "job-router": 0, "traffic-distribution": 0 },
  });
  const secure = mocks.find(({ name }) => name === "job-router")?.at;
  if (secure?.https === undefined || authority === undefined)
    throw new Error("The Job Router mock has no https address.");
  return { endpoint: secure.http, secureEndpoint: secure.https, certificate: authority, stop: close };
}
