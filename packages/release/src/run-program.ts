import { spawn } from "node:child_process";

/** How a program ended and what it said. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a program runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Let it have the terminal, for questions such as a one-time password. What it says is then not kept. */
  readonly withTerminal?: boolean;
}

/** A program that could not do what it was asked to, with its own words. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";

  constructor(command: string, { code, stdout, stderr }: Ran) {
    const words = `${stdout}${stderr}`.trim();
    super(`"${command}" ended with exit code ${code}${words === "" ? "." : `. It said:\n\n${words}\n`}`);
  }
}

/** Runs a program to its end. Rejects only when it cannot be started. */
export function tryProgram(command: string, args: readonly string[], surroundings: Surroundings): Promise<Ran> {
  const { cwd, env, withTerminal = false } = surroundings;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // Some read FORCE_COLOR whatever its value.
      env: withTerminal ? env : { ...env, NO_COLOR: "1", FORCE_COLOR: undefined },
      stdio: withTerminal ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const said = { stdout: "", stderr: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, ...said }));
  });
}

/** Runs a program that must succeed. Rejects with a {@link ProgramError} when it does not. */
export async function runProgram(command: string, args: readonly string[], surroundings: Surroundings): Promise<Ran> {
  const ran = await tryProgram(command, args, surroundings);
  if (ran.code !== 0) throw new ProgramError([command, ...args].join(" "), ran);
  return ran;
}
