import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { expect, test } from "vitest";
import { serveTrunkline, startTrunkline } from "./run-trunkline.fixtures.ts";
import { printed } from "./serve-here.fixtures.ts";

const run = promisify(execFile);

// A process that starts from its sources, on a machine that does other things too, may take seconds.
const patienceMs = 60_000;

test(
  "the commands that are printed work as they stand, and Ctrl-C ends with code 0",
  async () => {
    const trunkline = await serveTrunkline();
    const answers: unknown[] = [];
    for (const command of printed(trunkline.output(), "Try")) {
      const { stdout } = await run("sh", ["-c", command.replace("curl", "curl --silent --fail")]);
      answers.push(JSON.parse(stdout));
    }
    const group = exampleSeed.groups?.find(({ IsDefault }) => IsDefault !== true);
    expect(answers).toMatchObject([
      { Id: group?.Id, TelephonyConfig: { Distributions: [{ Percentage: 100 }, { Percentage: 0 }] } },
      { id: "MainDistributionPolicy", name: "Main", offerExpiresAfterSeconds: 300, mode: { kind: "longestIdle" } },
    ]);
    trunkline.child.kill("SIGINT");
    expect([await trunkline.ended, trunkline.errors()]).toEqual([0, ""]);
  },
  patienceMs,
);

test(
  "whoever reads the output may go away, and the mocks serve on until SIGTERM, whatever is still connected",
  async () => {
    const trunkline = await serveTrunkline();
    const [url = ""] = printed(trunkline.output(), "Control");
    trunkline.child.stdout.destroy();
    trunkline.child.stderr.destroy();
    for (const _ of ["once", "twice"]) expect((await fetch(url)).status).toBe(200);
    trunkline.child.kill("SIGTERM");
    expect(await trunkline.ended).toBe(0);
  },
  patienceMs,
);

test(
  "what is printed after its reader has gone, the announcement itself, ends nothing",
  async () => {
    const port = String(await freePort());
    const trunkline = startTrunkline("--port-traffic-distribution", port, "--port-job-router", "0");
    trunkline.child.stdout.destroy();
    trunkline.child.stderr.destroy();
    // curl asks until somebody listens.
    const patience = ["--retry", "60", "--retry-delay", "1", "--retry-connrefused", "--silent", "--fail"];
    const { stdout } = await run("curl", [...patience, `http://127.0.0.1:${port}/_trunkline/health`]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "ready", api: "traffic-distribution" });
    expect((await fetch(`http://127.0.0.1:${port}/_trunkline/clock`)).status).toBe(200);
    trunkline.child.kill("SIGTERM");
    expect(await trunkline.ended).toBe(0);
  },
  patienceMs,
);

test(
  "a process that a killed test run leaves behind ends by itself",
  async () => {
    const trunkline = await serveTrunkline();
    // What the operating system does when the other end dies.
    trunkline.child.stdin.destroy();
    expect(await trunkline.ended).toBe(3);
  },
  patienceMs,
);

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
