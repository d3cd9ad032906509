import { delimiter, join } from "node:path";
import { type Ran, runProgram, tryProgram } from "./run-program.ts";

/** What every step of a release works on and with. */
export interface ReleaseContext {
  /** The workspace that is released: the checkout, or a copy of it. */
  readonly root: string;
  /** Where tarballs, bills of materials and the plan go. */
  readonly output: string;
  readonly env: NodeJS.ProcessEnv;
  /** The tag of a snapshot. */
  readonly snapshot?: string;
  /** True when the workspace is a copy, of which nobody sees commits and tags. */
  readonly isCopy: boolean;
  /** Tells how far the release is. */
  readonly say: (sentence: string) => void;
}

/** Runs one of the workspace's tools, which must succeed. */
export function runTool({ root, env }: ReleaseContext, command: string, args: readonly string[]): Promise<Ran> {
  return runProgram(command, args, { cwd: root, env: withTools(root, env) });
}

/** Runs one of the workspace's tools on the terminal; answers its exit code. */
export async function runToolOnTerminal(
  context: ReleaseContext,
  command: string,
  args: readonly string[],
): Promise<number> {
  const { root, env } = context;
  return (await tryProgram(command, args, { cwd: root, env: withTools(root, env), withTerminal: true })).code;
}

/** The environment in which the workspace's own tools are found first. */
function withTools(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [join(root, "node_modules", ".bin"), env["PATH"] ?? ""].join(delimiter) };
}
