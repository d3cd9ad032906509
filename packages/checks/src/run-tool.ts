import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository that this package lives in, whose tools are used whatever is being checked. */
export const home = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** How a tool ended and what it said, without colours. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the repository's tools in a folder. Rejects only when it cannot be started. */
export function runTool(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const path = [join(home, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  const env = { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, ...said }));
  });
}

/** Maps in order, at most `width` at a time. */
export async function mapInParallel<T, R>(
  items: readonly T[],
  width: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const rest = [...items.entries()];
  async function work(): Promise<void> {
    for (let next = rest.shift(); next; next = rest.shift()) results[next[0]] = await map(next[1]);
  }
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
