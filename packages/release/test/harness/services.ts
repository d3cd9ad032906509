import { gzipSync } from "node:zlib";
import * as jobRouter from "@trunkline/job-router-mock-server";
import { controlPrefix } from "@trunkline/mock-kit";
import { listen, type Served } from "@trunkline/mock-kit/node";
import * as trafficDistribution from "@trunkline/traffic-distribution-mock-server";

/** Both mocks on loopback, in earnest: they verify signatures and compress their answers. */
export interface Services {
  /** Where they are, under the names by which programs look for it. */
  readonly urls: Readonly<Record<string, string>>;
  /** What they were called by, as `User-Agent` says: the client names itself over Node's http, `fetch` names its runtime. */
  readonly calledBy: () => "Node's http" | "fetch";
  readonly close: () => Promise<void>;
}

/** Starts both mocks with their examples. */
export async function startServices(): Promise<Services> {
  const callers = new Set<string>();
  const router = jobRouter.createMockServer({
    seed: jobRouter.exampleSeed,
    authentication: { mode: "strict", accessKeys: ["c2VjcmV0LWtleS1mb3ItdGVzdGluZw=="] },
  });
  const connect = trafficDistribution.createMockServer({
    seed: trafficDistribution.exampleSeed,
    authentication: { mode: "strict", keys: { AKIDEXAMPLE: { secretAccessKey: "made up for this test" } } },
  });
  const [first, second] = await Promise.all([router, connect].map((mock) => listen(inEarnest(mock, callers))));
  return {
    urls: { JOB_ROUTER_URL: first?.url ?? "", CONNECT_URL: second?.url ?? "" },
    calledBy: () => ([...callers].every((name) => name.startsWith("trunkline node/")) ? "Node's http" : "fetch"),
    close: async () => void (await Promise.all([first?.close(), second?.close()])),
  };
}

/** What lets a page of another origin call and read all of an answer. */
const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-expose-headers": "*",
};

/** The same mock for pages of other origins too; it notes who calls, and compresses its answers. */
function inEarnest(mock: Served, callers: Set<string>): Served {
  return {
    ...mock,
    exchange: async (incoming) => {
      if (incoming.method === "OPTIONS") {
        const headers = { ...crossOrigin, "access-control-allow-methods": "*" };
        return { status: 204, headers, body: undefined };
      }
      const isControl = new URL(incoming.url).pathname.startsWith(controlPrefix);
      if (!isControl) callers.add(incoming.headers.get("user-agent") ?? "");
      const { status, headers, body } = await mock.exchange(incoming);
      if (typeof body !== "string") return { status, headers: { ...headers, ...crossOrigin }, body };
      return {
        status,
        headers: { ...headers, ...crossOrigin, "content-encoding": "gzip" },
        body: new Blob([gzipSync(body)]).stream(),
      };
    },
  };
}
