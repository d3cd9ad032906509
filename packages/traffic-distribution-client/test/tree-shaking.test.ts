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
  const auth = sigV4({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  const client = createTrafficDistributionClient({ endpoint: globalThis.endpoint, auth });
  globalThis.get = () => getTrafficDistribution(client, { path: { Id: "i" } });`;

test("one operation from the package costs what its module costs, and not a byte more", async () => {
  const fromPackage = await bundled(
    `
    import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
    ${setUp}`,
  );
  const fromModules = await bundled(
    `
    import { createTrafficDistributionClient } from "../src/gen/client.ts";
    import { getTrafficDistribution } from "../src/gen/operations/get-traffic-distribution.ts";
    import { sigV4 } from "../src/connect-sigv4.ts";
    ${setUp}`,
  );
  expect(fromPackage.length).toBe(fromModules.length);
  expect(fromPackage).not.toContain("/traffic-distribution-group");
});

test("importing the package without using it costs nothing", async () => {
  const text = await bundled(`import { getTrafficDistribution } from "@trunkline/traffic-distribution-client";`);
  expect(text).toBe("");
});
