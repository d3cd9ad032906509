import { parseArgs } from "node:util";
import { CommandProblem } from "../command-problem.ts";
import { SpecProblem } from "../openapi/spec-problem.ts";

/** What a command needs from outside. */
export interface Surroundings {
  /** The folder that the command runs in. */
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Takes new packages of the repository at `root` into the lockfile; false when that failed. */
  readonly install: (root: string) => boolean;
}

const help = `trunkline-codegen: packages from a contract

  trunkline-codegen generate           in a generated package: write src/gen from the spec that package.json names
  trunkline-codegen generate --check   change nothing; fail when src/gen is not what the spec gives
  trunkline-codegen generate --document <openapi.json> --out <folder> [--kind <kinds>] [--api <name>]
                                       from any OpenAPI document, 3.0 or 3.1, in JSON: write the kinds named (models,
                                       validators, client, mock-server, joined by commas; all unless named) to folders
                                       of these names; the API's name is the document's unless given
  trunkline-codegen scaffold <api>     anywhere in the repository: create specs/<api> and its four packages
  trunkline-codegen --help             this text

Exit codes: 0 done, 1 failed or out of date, 2 wrong command line.`;

/** Runs one command line and answers its exit code. Never throws for what a user can cause. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    for await (const line of run(argv, surroundings)) surroundings.print(line);
    return 0;
  } catch (error) {
    if (error instanceof CommandProblem) {
      surroundings.complain(error.message);
      return error.reason === "usage" ? 2 : 1;
    }
    if (error instanceof SpecProblem) {
      surroundings.complain(error.message);
      return 1;
    }
    // What the file system has against it: no room, no permission.
    if (error instanceof Error && "syscall" in error) {
      surroundings.complain(error.message);
      return 1;
    }
    throw error;
  }
}

/** What there is to say, each line as soon as it is true: a large document takes seconds. */
async function* run(
  argv: readonly string[],
  { folder, install, complain }: Surroundings,
): AsyncGenerator<string, void, undefined> {
  const { values, positionals } = parse(argv);
  const [command, ...operands] = positionals;
  if (values.help) return yield help;
  switch (command) {
    case "generate":
      expectOperands(command, operands, 0);
      if (values.document === undefined) {
        return yield (await import("./run-generate.ts")).runGenerate(folder, values.check);
      }
      return yield* (await import("./run-generate-document.ts")).runGenerateDocument(
        folder,
        { ...values, path: values.document },
        complain,
      );
    case "scaffold":
      expectOperands(command, operands, 1);
      return yield (await import("./run-scaffold.ts")).runScaffold(folder, operands[0] ?? "", install);
    case undefined:
      throw new CommandProblem("usage", `What shall be done?\n\n${help}`);
    default:
      throw new CommandProblem("usage", `"${command}" is no command.\n\n${help}`);
  }
}

interface Flags {
  readonly help: boolean;
  readonly check: boolean;
  readonly document?: string | undefined;
  readonly out?: string | undefined;
  readonly kind?: string | undefined;
  readonly api?: string | undefined;
}

function parse(argv: readonly string[]): { readonly values: Flags; readonly positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        check: { type: "boolean", default: false },
        document: { type: "string" },
        out: { type: "string" },
        kind: { type: "string" },
        api: { type: "string" },
      },
    });
  } catch (error) {
    throw new CommandProblem("usage", `${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

function expectOperands(command: string, operands: readonly string[], count: 0 | 1): void {
  if (operands.length === count) return;
  const wanted = count === 0 ? "takes no names" : "takes one name, that of the new API: job-router";
  throw new CommandProblem("usage", `${command} ${wanted}.\n\n${help}`);
}
