// Azure's Python SDK, where one with the contract's shapes is installed (1.0.0 or later; Debian 13 has it in
// python3-azure), against the Job Router mock that verifies signatures.
import { fileURLToPath } from "node:url";
import { createMockServer, immediateTiming } from "@trunkline/job-router-mock-server";
import { listen } from "@trunkline/mock-kit/node";
import { expect, test } from "vitest";
import { runProgram } from "../src/run-program.ts";

const flow = fileURLToPath(new URL("azure-python-flow.py", import.meta.url));

/** What the flow exits with when the SDK lacks a name that it needs. */
const noSdk = 77;

test(
  "the Python SDK classifies, offers, accepts and closes a job, signed and verified",
  { timeout: 60_000 },
  async ({ skip }) => {
    const key = btoa("python");
    const mock = createMockServer({
      timing: immediateTiming,
      authentication: { mode: "strict", accessKeys: [key] },
    });
    const server = await listen(mock);
    const { code, out, err } = await runProgram(["python3", flow], { ENDPOINT: server.url, ACCESS_KEY: key });
    await server.close();
    skip(code === -1 || code === noSdk, `no Python SDK of Job Router with these shapes: ${err.trim()}`);

    expect(err).toBe("");
    const { version, ...seen } = JSON.parse(out);
    expect(version).toMatch(/^1\./u);
    expect(seen).toEqual({
      policy: ["python-policy", "longestIdle", 60],
      patched: ["renamed", "longestIdle", true],
      stale: 412,
      queue: ["python-queue", "here"],
      worker: ["python-worker", "active", 1],
      job: ["queued", "python-queue", 10],
      accepted: ["python-job", "python-worker"],
      completed: "completed",
      closed: ["closed", "Resolved"],
      draining: "inactive",
      pages: [2, 2, 2],
      waiting: 0,
      missing: 404,
      refused: 400,
      denied: 401,
      "known states": ["active", "draining", "inactive"],
    });
    expect(mock.control.requests().filter(({ status }) => status === 401)).toHaveLength(1);
  },
);
