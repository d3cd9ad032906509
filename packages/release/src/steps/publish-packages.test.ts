import { expect, test } from "vitest";
import { publishEnvironment, publishPackages } from "./publish-packages.ts";

test.each([
  { where: "a workflow that may ask for an identity", env: { ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.example" } },
  { where: "a pipeline that was given one", env: { SIGSTORE_ID_TOKEN: "token" } },
])("in $where packages get provenance", ({ env }) => {
  expect(publishEnvironment(env)).toEqual({ ...env, PNPM_CONFIG_PROVENANCE: "true" });
});

test("elsewhere none is asked for, which would fail", () => {
  expect(publishEnvironment({ CI: "true" })).toEqual({ CI: "true" });
});

test("without tarballs the step says which one to run first", async () => {
  const nowhere = { root: "/nowhere", output: "/nowhere/release", env: {}, isCopy: false, say: () => {} };
  await expect(publishPackages(nowhere)).rejects.toThrow("Run the step pack first");
});
