import {
  type Authentication,
  type Seed,
  createMockServer,
  exampleSeed,
  jobRouterContract,
} from "@trunkline/job-router-mock-server";
import type { MockedApi, SeedChoice } from "./mocked-api.ts";
import { sourcesFrom } from "./setup.ts";

/** Azure Communication Services Job Router. */
export const jobRouter: MockedApi = {
  name: "job-router",
  title: "Azure Communication Services Job Router",
  defaultPort: 4620,
  start(choice, setup) {
    const seed = seedOf(choice);
    return {
      mock: createMockServer({ ...sourcesFrom(setup, "job-router"), ...setup.jobRouter, seed }),
      hints: ({ http, https }) => ({
        setUp: [
          ["Azure SDK", `endpoint=${https ?? http};accesskey=${accessKeyFor(setup.jobRouter?.authentication)}`],
          ...(https === undefined
            ? [["", "over http: { allowInsecureConnection: true }, or start with --https"] as const]
            : []),
        ],
        command: `curl '${http}/routing/distributionPolicies${policyOf(seed)}?api-version=${jobRouterContract.versions[0]}'`,
      }),
    };
  },
};

/** Where nobody looks at keys any will do; this one is what `trunkline` reads in base64. */
function accessKeyFor(authentication: Authentication = { mode: "lax" }): string {
  const [first] = authentication.mode === "lax" ? [] : authentication.accessKeys;
  return first ?? btoa("trunkline");
}

function seedOf(choice: SeedChoice): Seed {
  if (choice.kind === "examples") return exampleSeed;
  return choice.kind === "file" ? (choice.seed["job-router"] ?? {}) : {};
}

/** The path of a policy of the seed; without one, of their list. */
function policyOf({ distributionPolicies = {} }: Seed): string {
  const [id] = Object.keys(distributionPolicies);
  return id === undefined ? "" : `/${encodeURIComponent(id)}`;
}
