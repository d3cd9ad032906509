import { help, readArguments } from "./read-arguments.ts";
import { release, type ReleaseHost } from "./release.ts";

/** Runs the command line. Resolves with the exit code: 0, or 1 for what could not be done, or 2 for wrong arguments. */
export async function main(args: readonly string[], host: ReleaseHost): Promise<number> {
  const command = readArguments(args);
  if (command.kind === "help") {
    host.print(help);
    return 0;
  }
  if (command.kind === "wrong") {
    host.say(`${command.sentence} See npm run release -- --help.`);
    return 2;
  }
  try {
    await release(command, host);
    return 0;
  } catch (error) {
    host.say(explain(error));
    return 1;
  }
}

/** The failed program's own words first: they are the cause; then what it means here. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.cause.message}\n${error.message}` : error.message;
}
