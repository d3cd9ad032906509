import { startMocks } from "trunkline";

/** Addresses over http and https, and the certificate that https clients must trust. */
export interface StartedJobRouter {
  readonly endpoint: string;
  readonly secureEndpoint: string;
  readonly certificate: string;
  stop(): Promise<void>;
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
