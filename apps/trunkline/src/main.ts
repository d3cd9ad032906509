import { readFileSync } from "node:fs";
import { immediateTiming } from "@trunkline/job-router-mock-server";
import { noDelays } from "@trunkline/traffic-distribution-mock-server";
import { announcement } from "./announcement.ts";
import { help } from "./help.ts";
import type { SeedChoice } from "./mocked-api.ts";
import { type ServeArguments, readArguments } from "./read-arguments.ts";
import { readRuleAnswers } from "./rule-answers.ts";
import { readSeedFile } from "./seed-file.ts";
import { sentenceOf } from "./sentence-of.ts";
import type { MockSetup } from "./setup.ts";
import { type RunningMocks, startMocks } from "./start-mocks.ts";

/** Where the command writes to, and what tells it to stop. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Resolves when the user has had enough. */
  readonly stopped: () => Promise<void>;
}

/** Runs the command line. Resolves with the exit code: 0, or 1 for what could not be done, or 2 for wrong arguments. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case "help":
      terminal.print(help);
      return 0;
    case "version":
      terminal.print(`${version()}\n`);
      return 0;
    case "wrong":
      terminal.complain(`${command.sentence}\nSee trunkline --help.\n`);
      return 2;
    case "serve":
      return serve(command.options, terminal);
  }
}

async function serve(options: ServeArguments, { print, complain, stopped }: Terminal): Promise<number> {
  const beginning = await beginningOf(options);
  if (typeof beginning === "string") {
    complain(`${beginning}\n`);
    return 1;
  }
  const rules = await readRuleAnswers(options.ruleAnswersFile);
  if (rules.kind === "wrong") {
    complain(`${rules.message}\n`);
    return 1;
  }
  const { host, ports, https, httpsFolder } = options;
  let running: RunningMocks;
  try {
    const secure = httpsFolder === undefined ? {} : { folder: httpsFolder };
    const setup = { ...setupOf(options), jobRouter: jobRouterOf(options, rules.answers), seed: beginning.seed };
    running = await startMocks({ host, ports, ...setup, ...(https && { https: secure }) });
  } catch (error) {
    complain(`${beginning.explain(error)}\n`);
    return 1;
  }
  print(announcement(version(), running, httpsFolder));
  await stopped();
  await running.close();
  return 0;
}

/** What the mocks begin with. */
interface Beginning {
  readonly seed: SeedChoice;
  /** Why the mocks could not start with it. */
  readonly explain: (error: unknown) => string;
}

/** What to begin with, or a sentence why not. */
async function beginningOf({ seedFile, noSeed }: ServeArguments): Promise<Beginning | string> {
  if (noSeed) return { seed: { kind: "nothing" }, explain: sentenceOf };
  if (seedFile === undefined) return { seed: { kind: "examples" }, explain: sentenceOf };
  const reading = await readSeedFile(seedFile);
  if (reading.kind === "wrong") return reading.message;
  return { seed: { kind: "file", seed: reading.seed }, explain: reading.sentenceOf };
}

function setupOf({ now, freeze, randomSeed, accessKeys, throttle, statusDelayMs }: ServeArguments): MockSetup {
  const isStrict = Object.keys(accessKeys).length > 0;
  return {
    ...(now !== undefined && { now }),
    frozen: freeze,
    ...(randomSeed !== undefined && { randomSeed }),
    trafficDistribution: {
      ...(isStrict && { authentication: { mode: "strict", keys: accessKeys } }),
      throttling: throttle,
      delaysMs: Object.fromEntries(Object.keys(noDelays).map((step) => [step, statusDelayMs])),
    },
  };
}

function jobRouterOf(
  { routerAccessKeys, ruleHosts, immediate }: ServeArguments,
  answers: Readonly<Record<string, unknown>>,
): NonNullable<MockSetup["jobRouter"]> {
  return {
    ...(routerAccessKeys.length > 0 && { authentication: { mode: "strict", accessKeys: routerAccessKeys } }),
    rules: { answers, allowedHosts: ruleHosts },
    ...(immediate && { timing: immediateTiming }),
  };
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
