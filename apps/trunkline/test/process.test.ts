import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { expect, test } from "vitest";
import { serveTrunkline } from "./run-trunkline.fixtures.ts";
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
