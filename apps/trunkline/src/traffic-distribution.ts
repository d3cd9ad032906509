import {
  type Authentication,
  type Seed,
  createMockServer,
  exampleSeed,
  regionHeader,
} from "@trunkline/traffic-distribution-mock-server";
import type { MockedApi, SeedChoice } from "./mocked-api.ts";
import { sourcesFrom } from "./setup.ts";

/** The Region of a request that does not say its own. */
const defaultRegion = "us-east-1";

/** Amazon Connect's traffic distribution. */
export const trafficDistribution: MockedApi = {
  name: "traffic-distribution",
  title: "Amazon Connect traffic distribution",
  defaultPort: 4610,
  start(choice, setup) {
    const seed = seedOf(choice);
    const sources = sourcesFrom(setup, "traffic-distribution");
    const region = regionOf(seed);
    return {
      mock: createMockServer({ ...sources, ...setup.trafficDistribution, seed, region: defaultRegion }),
      hints: ({ http }) => ({
        setUp: [
          // The CLI and boto3 read the second of the two, everybody else the first.
          ["AWS SDK or CLI", `AWS_ENDPOINT_URL_CONNECT=${http} AWS_REGION=${region} AWS_DEFAULT_REGION=${region}`],
          ["", credentialsFor(setup.trafficDistribution?.authentication)],
          ["", `a CLI from before July 2023: aws --endpoint-url ${http} connect …`],
        ],
        command: commandOf(seed, http),
      }),
    };
  },
};

function credentialsFor(authentication: Authentication = "lax"): string {
  const [first] = authentication === "lax" ? [] : Object.entries(authentication.keys);
  const [id, { secretAccessKey }] = first ?? ["any", { secretAccessKey: "any" }];
  return `AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`;
}

function seedOf(choice: SeedChoice): Seed {
  if (choice.kind === "examples") return exampleSeed;
  return choice.kind === "file" ? (choice.seed["traffic-distribution"] ?? {}) : {};
}

function regionOf({ instances = [] }: Seed): string {
  return instances[0]?.sourceRegion ?? defaultRegion;
}

/** Reads a group of the seed in its own Region; without one, lists none. */
function commandOf({ groups = [], instances = [] }: Seed, http: string): string {
  const group = groups.find(({ IsDefault }) => IsDefault !== true) ?? groups[0];
  if (group === undefined) return `curl ${http}/traffic-distribution-groups`;
  const region = instances.find(({ Id }) => Id === group.instanceId)?.sourceRegion ?? defaultRegion;
  const header = region === defaultRegion ? "" : ` --header '${regionHeader}: ${region}'`;
  return `curl${header} ${http}/traffic-distribution/${encodeURIComponent(group.Id)}`;
}
