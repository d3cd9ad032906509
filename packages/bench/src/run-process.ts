import { spawnSync } from "node:child_process";

/** What one process cost. */
export interface Run {
  readonly ok: boolean;
  readonly seconds: number;
  /** User and system time of it and its children; NaN where the system does not say. */
  readonly processorSeconds: number;
  readonly output: string;
}

/**
 * Runs Node on a script and measures it from outside. A small process starts it and asks the system what its child
 * cost, so that what this one did before does not count.
 */
export function runProcess(args: readonly string[], folder: string = process.cwd()): Run {
  const { stdout } = spawnSync(process.execPath, ["-e", meter, process.execPath, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const told: Run = JSON.parse(stdout);
  return told;
}

/** Linux says in fields 16 and 17 what children cost that have ended, in hundredths of a second. */
const meter = `
const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const [command, ...args] = process.argv.slice(1);
const start = performance.now();
const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
const seconds = (performance.now() - start) / 1000;
let ticks = NaN;
try {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  ticks = Number(fields[13]) + Number(fields[14]);
} catch {}
process.stdout.write(JSON.stringify({
  ok: status === 0, seconds, processorSeconds: ticks / 100, output: stdout + stderr,
}));
`;
