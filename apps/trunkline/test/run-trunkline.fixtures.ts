import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** A `trunkline` that runs as its own process, from its sources. */
export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Serves on free ports; resolves once it has said where. */
export async function serveTrunkline(): Promise<Running> {
  const args = ["serve", "--port-traffic-distribution", "0", "--port-job-router", "0"];
  const child = spawn(process.execPath, ["--conditions=@trunkline/source", bin, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    void ended.then((code) => reject(new Error(`trunkline ended with ${String(code)}: ${errors}`)));
  });
  return { child, ended, output: () => output, errors: () => errors };
}
