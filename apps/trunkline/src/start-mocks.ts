import { type Mock, plantAt } from "@trunkline/mock-kit";
import type { Listening, Served } from "@trunkline/mock-kit/node";
import { jobRouter } from "./job-router.ts";
import { listenOn } from "./listen-on.ts";
import type { Addresses, Hints, MockedApi, SeedChoice } from "./mocked-api.ts";
import type { MockSetup } from "./setup.ts";
import { trafficDistribution } from "./traffic-distribution.ts";
import { withAuthority } from "./with-authority.ts";

/** How to serve the mocks. Everything has a default. */
export interface StartOptions extends MockSetup {
  /** Default `127.0.0.1`: only this machine can connect. */
  readonly host?: string;
  /** By API. Default: 4610 and 4620, or any free one where they are taken. */
  readonly ports?: Partial<Record<MockedApi["name"], number>>;
  /** Serve https too, one port after http. With a folder, the certificate authority is kept there. */
  readonly https?: { readonly folder?: string };
  /** Default: the mocks' own examples. */
  readonly seed?: SeedChoice;
}

/** A mock that is served. */
export interface RunningMock {
  readonly name: MockedApi["name"];
  readonly title: string;
  readonly at: Addresses;
  readonly hints: Hints;
  readonly mock: Mock;
}

/** Mocks that are served until they are closed. */
export interface RunningMocks {
  readonly mocks: readonly RunningMock[];
  /** The certificate of the authority that https clients must trust, as PEM text. Only with https. */
  readonly authority?: string;
  /** Resolves once every connection is closed. */
  close(): Promise<void>;
}

const apis: readonly MockedApi[] = [trafficDistribution, jobRouter];

/**
 * Makes the mocks and serves them. They answer as soon as they listen, and they listen once their seeds are in. Throws
 * an error with a sentence when a port or a seed will not do; for a seed it is a `SeedError`.
 */
export async function startMocks(options: StartOptions = {}): Promise<RunningMocks> {
  const { host = "127.0.0.1", https, seed = { kind: "examples" } } = options;
  const tls = https === undefined ? undefined : await credentialsFor(host, https.folder);
  const listening: Listening[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(listening.map((server) => server.close()));
  };

  async function open(api: MockedApi): Promise<RunningMock> {
    const { mock, hints } = plantAt([api.name], () => api.start(seed, options));
    const served: Served = tls === undefined ? mock : withAuthority(mock, tls.authority);
    const asked = options.ports?.[api.name];
    const option = `--port-${api.name}`;
    const wish = { ...(asked !== undefined && { asked }), otherwise: api.defaultPort };
    const plain = await listenOn(served, wish, option, { host });
    listening.push(plain);
    if (tls === undefined) return running(api, mock, { http: plain.url }, hints);
    const secure = await listenOn(served, { otherwise: plain.port + 1 }, option, { host, tls });
    listening.push(secure);
    return running(api, mock, { http: plain.url, https: secure.url }, hints);
  }

  try {
    const mocks: RunningMock[] = [];
    // One after the other, so that a port that is free is given to the first that asks.
    for (const api of apis) mocks.push(await open(api));
    return { mocks, ...(tls !== undefined && { authority: tls.authority }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function running({ name, title }: MockedApi, mock: Mock, at: Addresses, hints: (at: Addresses) => Hints): RunningMock {
  return { name, title, at, hints: hints(at), mock };
}

/** Certificates are made by a large library, which is loaded only when one is wanted. */
async function credentialsFor(host: string, folder: string | undefined) {
  const { makeServerCredentials } = await import("./local-authority.ts");
  return makeServerCredentials([...new Set(["localhost", "127.0.0.1", "::1", host])], folder);
}
