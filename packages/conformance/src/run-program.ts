import { spawn } from "node:child_process";

/** How a program ended, and what it printed. */
export interface ProgramRun {
  /** The exit code; -1 for a program that is not there, null for one that was ended by a signal. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, with more in its environment. */
export function runProgram(
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", () => resolve({ code: -1, out, err }));
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
