import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { checks } from "./checks.ts";
import { home, runTool } from "./run-tool.ts";

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bin = join(home, "packages/checks/src/bin.ts");

test("--help lists every check", async () => {
  const { code, stdout } = await runTool("node", [bin, "--help"], home);
  expect(code).toBe(0);
  for (const name of Object.keys(checks)) expect(stdout).toMatch(new RegExp(`^  ${name} `, "mu"));
});

test("a check that does not exist is said so, with exit code 2", async () => {
  const { code, stdout } = await runTool("node", [bin, "all", "nonsense"], home);
  expect(code).toBe(2);
  expect(stdout).toContain("there is no check named nonsense");
});

test("parity says that it was skipped, and why, and passes", async () => {
  const { code, stdout } = await runTool("env", ["-u", "TRUNKLINE_REFERENCE", "node", bin, "parity"], home);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^parity +\d+\.\d s {2}ok \(skipped: no folder of official models/u);
});

test("findings end in exit code 1, each with what to do", async () => {
  const { code, stdout } = await runTool("node", [bin, "parity", "--reference", join(home, "nowhere")], home);
  expect(code).toBe(1);
  expect(stdout).toContain(
    "the reference folder holds no connect-2017-08-08.operations.json. Give the folder of the official models",
  );
});
