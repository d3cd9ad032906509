import { type Seed, createMockServer, exampleSeed, regionHeader } from "@trunkline/traffic-distribution-mock-server";
import type { MockedApi, SeedChoice } from "./mocked-api.ts";

/** The Region of a request that does not say its own. */
const defaultRegion = "us-east-1";

/** Amazon Connect's traffic distribution. */
export const trafficDistribution: MockedApi = {
  name: "traffic-distribution",
  title: "Amazon Connect traffic distribution",
  defaultPort: 4610,
  start(choice) {
    const seed = seedOf(choice);
    return {
      mock: createMockServer({ seed, region: defaultRegion }),
      hints: ({ http }) => ({
        setUp: [
          ["AWS SDK or CLI", `AWS_ENDPOINT_URL_CONNECT=${http} AWS_REGION=${regionOf(seed)}`],
          ["", "AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any"],
        ],
        command: commandOf(seed, http),
      }),
    };
  },
};

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
