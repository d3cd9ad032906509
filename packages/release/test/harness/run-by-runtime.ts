import { runProgram } from "../../src/run-program.ts";
import type { ConsumerFolder } from "./consumer-folder.ts";
import type { Consumer } from "./consumers.ts";

// What programs may do in Deno, which allows nothing by itself.
const netAndEnv = ["--allow-net=127.0.0.1", "--allow-env"];
const likeNode = [...netAndEnv, "--allow-read"];

/** How each runtime is called to run a program: Node runs what was compiled, the others TypeScript as it was written. */
const argumentsOf = {
  node: ({ name }: Consumer) => [`js/${name}.js`],
  deno: ({ name, needsNode, calls }: Consumer) => [
    name.endsWith(".test") ? "test" : "run",
    "--no-prompt",
    "--no-check",
    ...(needsNode ? likeNode : calls ? netAndEnv : []),
    `src/${name}.ts`,
  ],
  bun: ({ name }: Consumer) => [...(name.endsWith(".test") ? ["test"] : []), `./src/${name}.ts`],
};

/**
 * Runs a program of a project on Node, Deno or Bun. Answers the lines that it prints. Rejects when it fails, or says
 * anything on the stream for errors; tests may.
 */
export async function runByRuntime(
  runtime: keyof typeof argumentsOf,
  path: string,
  folder: ConsumerFolder,
  consumer: Consumer,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const surroundings = { cwd: folder.root, env: { ...folder.env, ...environment } };
  const { stdout, stderr } = await runProgram(path, argumentsOf[runtime](consumer), surroundings);
  if (stderr !== "" && consumer.prints) throw new Error(`${consumer.name} says on ${runtime}: ${stderr}`);
  return stdout.trim().split("\n");
}
