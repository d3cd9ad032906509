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
  const client = createJobRouterClient({ endpoint: globalThis.endpoint, auth: hmac({ accessKey: "a2V5" }) });
  globalThis.get = () => getDistributionPolicy(client, { path: { distributionPolicyId: "i" } });`;

test("one operation from the package costs what its module costs, and not a byte more", async () => {
  const fromPackage = await bundled(
    `
    import { createJobRouterClient, getDistributionPolicy, hmac } from "@trunkline/job-router-client";
    ${setUp}`,
    false,
  );
  const fromModules = await bundled(
    `
    import { createJobRouterClient } from "../src/gen/client.ts";
    import { getDistributionPolicy } from "../src/gen/operations/get-distribution-policy.ts";
    import { hmac } from "@trunkline/api-kit/hmac";
    ${setUp}`,
    false,
  );
  expect(fromPackage.text.length).toBe(fromModules.text.length);
  expect(fromPackage.text).not.toContain("/routing/queues");
});

test("importing the package without using it costs nothing", async () => {
  const { text } = await bundled(`import { getDistributionPolicy } from "@trunkline/job-router-client";`);
  expect(text).toBe("");
});

test("one signed operation, and one more, stay within their sizes", async () => {
  const one = await bundled(`
    import { createJobRouterClient, getDistributionPolicy, hmac } from "@trunkline/job-router-client";
    ${setUp}`);
  const two = await bundled(`
    import { createJobRouterClient, getDistributionPolicy, hmac, upsertDistributionPolicy } from "@trunkline/job-router-client";
    ${setUp}
    globalThis.update = () => upsertDistributionPolicy(client, { path: { distributionPolicyId: "i" }, body: {} });`);
  expect(one.gzipped).toBeLessThan(4100);
  expect(two.gzipped - one.gzipped).toBeLessThan(102);
});
