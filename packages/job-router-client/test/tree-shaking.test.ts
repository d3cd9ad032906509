import { build } from "esbuild";
import { expect, test } from "vitest";

/**
 * A program for the browser, minified but for its names: how short they get depends on the order of modules, and here
 * two programs are compared. What programs may weigh stands in packages/checks/bundle-sizes.json.
 */
async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: "esm",
    platform: "browser",
    conditions: ["@trunkline/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const setUp = `
  const client = createJobRouterClient({ endpoint: globalThis.endpoint, auth: hmac({ accessKey: "a2V5" }) });
  globalThis.get = () => getDistributionPolicy(client, { path: { distributionPolicyId: "i" } });`;

test("one operation from the package costs what its module costs, and not a byte more", async () => {
  const fromPackage = await bundled(
    `
    import { createJobRouterClient, getDistributionPolicy, hmac } from "@trunkline/job-router-client";
    ${setUp}`,
  );
  const fromModules = await bundled(
    `
    import { createJobRouterClient } from "../src/gen/client.ts";
    import { getDistributionPolicy } from "../src/gen/operations/get-distribution-policy.ts";
    import { hmac } from "@trunkline/api-kit/hmac";
    ${setUp}`,
  );
  expect(fromPackage.length).toBe(fromModules.length);
  expect(fromPackage).not.toContain("/routing/queues");
});

test("importing the package without using it costs nothing", async () => {
  const text = await bundled(`import { getDistributionPolicy } from "@trunkline/job-router-client";`);
  expect(text).toBe("");
});
