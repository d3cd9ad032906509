import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/**
 * A program for the browser, minified, and its bytes when compressed. Names are kept where two programs are compared:
 * how short they get depends on the order of modules.
 */
async function bundled(
  program: string,
  minifyIdentifiers = true,
): Promise<{ readonly text: string; readonly gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers,
    format: "esm",
    platform: "browser",
    conditions: ["@trunkline/source"],
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, gzipped: gzipSync(text, { level: 9 }).length };
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
    false,
  );
  const fromModules = await bundled(
    `
    import { createTrafficDistributionClient } from "../src/gen/client.ts";
    import { getTrafficDistribution } from "../src/gen/operations/get-traffic-distribution.ts";
    import { sigV4 } from "../src/connect-sigv4.ts";
    ${setUp}`,
    false,
  );
  expect(fromPackage.text.length).toBe(fromModules.text.length);
  expect(fromPackage.text).not.toContain("/traffic-distribution-group");
});

test("importing the package without using it costs nothing", async () => {
  const { text } = await bundled(`import { getTrafficDistribution } from "@trunkline/traffic-distribution-client";`);
  expect(text).toBe("");
});

test("one signed operation, and one more, stay within their sizes", async () => {
  const one = await bundled(`
    import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
    ${setUp}`);
  const two = await bundled(`
    import { createTrafficDistributionClient, getTrafficDistribution, sigV4, updateTrafficDistribution } from "@trunkline/traffic-distribution-client";
    ${setUp}
    globalThis.update = () => updateTrafficDistribution(client, { path: { Id: "i" }, body: {} });`);
  expect(one.gzipped).toBeLessThan(4700);
  expect(two.gzipped - one.gzipped).toBeLessThan(102);
});
