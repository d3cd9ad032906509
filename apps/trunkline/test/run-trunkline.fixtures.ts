import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/**
 * Loaded before the program: it ends with whoever holds the other end of its input, so that no test run that is killed
 * leaves one behind.
 */
const endsWithUs = "data:text/javascript,process.stdin.on('end', () => process.exit(3)).resume().unref()";

/** A `trunkline` that runs as its own process, from its sources. */
export interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Serves on free ports; resolves once it has said where. It is ended with the test, if not before. */
export async function serveTrunkline(): Promise<Running> {
  const running = startTrunkline("--port-traffic-distribution", "0", "--port-job-router", "0");
  const { child, ended, errors } = running;
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    void ended.then((code) => reject(new Error(`trunkline ended with ${String(code)}: ${errors()}`)));
  });
  return running;
}

/** Starts `trunkline serve` and does not wait for anything. It is ended with the test, if not before. */
export function startTrunkline(...args: readonly string[]): Running {
  const child = spawn(
    process.execPath,
    ["--conditions=@trunkline/source", "--import", endsWithUs, bin, "serve", ...args],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  return { child, ended, output: () => output, errors: () => errors };
}
