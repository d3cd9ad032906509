import { readDocument } from "../document/read-document.ts";
import type { ContractTestOptions, Fetch } from "../options.ts";
import type { Report } from "../report.ts";
import { runContractTests } from "../run-contract-tests.ts";
import { checkOperations } from "./check-operations.ts";
import { CommandError, sentenceOf } from "./command-error.ts";
import { placeCredentials } from "./credentials.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";
import { help, listChecks } from "./help.ts";
import { loadSetup, type Files } from "./load-setup.ts";
import { createProgressLine, type ProgressScreen } from "./progress-line.ts";
import { reachTarget } from "./reach-target.ts";
import { readArguments } from "./read-arguments.ts";
import { parseOpenApi } from "./read-document-file.ts";
import type { RunArguments } from "./run-arguments.ts";
import { writeReports, type Desk } from "./write-reports.ts";

/** Everything outside of the command. */
export interface World extends Desk, Files {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly screen: ProgressScreen;
  readonly fetch: Fetch;
  readonly readInput: () => Promise<string>;
  readonly version: () => Promise<string>;
  readonly now: () => number;
  readonly random: () => number;
  /** Aborted when the user wants to stop. */
  readonly interrupted: AbortSignal;
}

/** Runs the command with the arguments after its name. Resolves with the exit code. */
export async function main(args: readonly string[], world: World): Promise<number> {
  const invocation = readArguments(args, world);
  switch (invocation.kind) {
    case "help":
      world.print(help);
      return exitCodes.passed;
    case "listChecks":
      world.print(listChecks());
      return exitCodes.passed;
    case "version":
      world.print(`${await world.version()}\n`);
      return exitCodes.passed;
    case "wrong":
      return complain(world, `${invocation.sentence}\nSee contract-tests --help.`, exitCodes.usage);
    case "run":
      try {
        return await run(invocation.run, world);
      } catch (error) {
        if (error instanceof CommandError) return complain(world, error.message, error.exitCode);
        throw error;
      }
  }
}

function complain({ screen }: World, sentence: string, exitCode: number): number {
  screen.write(`contract-tests: ${sentence}\n`);
  return exitCode;
}

async function run(asked: RunArguments, world: World): Promise<number> {
  const document = await readOpenApi(asked.document, world);
  const contract = read(asked.document, document);
  checkOperations(asked.operations, contract.operations);
  const setup = await loadSetup(asked, world);
  const credentials = placeCredentials(asked.credentials, contract.credentials);
  await reachTarget(asked.target, world.fetch, asked.budgets.requestTimeMs ?? 10_000);
  const seed = asked.seed ?? Math.floor(world.random() * 2 ** 31);
  const progress = createProgressLine(world.screen);
  if (!asked.quiet) world.screen.write(`Testing ${asked.target.href} against ${asked.document}, seed ${seed}\n`);
  const options: ContractTestOptions = {
    document,
    target: asked.target.href,
    fetch: world.fetch,
    ...setup,
    headers: { ...setup.headers, ...credentials.headers, ...asked.headers },
    ...authentication(credentials.authenticate, setup.authenticate),
    seed,
    budgets: asked.budgets,
    operations: asked.operations,
    checks: asked.checks,
    cases: asked.cases,
    now: world.now,
    signal: world.interrupted,
    ...(asked.quiet ? {} : { onProgress: progress.show }),
  };
  const report = await test(options).finally(progress.end);
  await writeReports(report, asked.replayView, asked, world);
  return exitCodeOf(report);
}

async function readOpenApi(file: string, { read: readFile, readInput }: World): Promise<unknown> {
  const content = await (file === "-" ? readInput() : readFile(file)).catch((error: unknown) => {
    throw new CommandError(exitCodes.unusable, `${file} cannot be read: ${sentenceOf(error)}`, { cause: error });
  });
  return parseOpenApi(file, content);
}

function read(file: string, document: unknown): ReturnType<typeof readDocument> {
  try {
    return readDocument(document);
  } catch (error) {
    throw new CommandError(exitCodes.unusable, `${file} cannot be used: ${sentenceOf(error)}`, { cause: error });
  }
}

/** First the keys of the command line, then the user's own signature, which may cover them. */
function authentication(
  keys: ContractTestOptions["authenticate"],
  own: ContractTestOptions["authenticate"],
): Pick<ContractTestOptions, "authenticate"> {
  if (keys && own) return { authenticate: async (request) => await own(await keys(request)) };
  const either = keys ?? own;
  return either ? { authenticate: either } : {};
}

async function test(options: ContractTestOptions): Promise<Report> {
  try {
    return await runContractTests(options);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new CommandError(exitCodes.usage, error.message, { cause: error });
    }
    throw error;
  }
}
