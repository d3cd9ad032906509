import { parseArgs } from "node:util";
import { checkTable, type CheckId } from "../checks/check-table.ts";
import { parseUrl } from "../document/parse-url.ts";
import type { Budgets, Selection } from "../options.ts";
import { CommandError, sentenceOf, usageError } from "./command-error.ts";
import { nearest } from "./nearest.ts";
import { pairReports } from "./pair-reports.ts";
import { readDuration } from "./read-duration.ts";
import { replayCommands } from "./replay-command.ts";
import type { GivenCredentials, Invocation, RunArguments } from "./run-arguments.ts";

const word = { type: "string" } as const;
const words = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

const options = {
  target: word,
  header: { ...words, short: "H" },
  bearer: word,
  basic: word,
  "api-key": words,
  setup: word,
  values: word,
  links: word,
  bodies: word,
  seed: word,
  "max-requests": word,
  "max-requests-per-operation": word,
  "max-time": word,
  "request-timeout": word,
  "random-cases": word,
  include: words,
  exclude: words,
  checks: words,
  "exclude-checks": words,
  replay: words,
  report: words,
  output: words,
  quiet: { ...flag, short: "q" },
  "list-checks": flag,
  help: { ...flag, short: "h" },
  version: { ...flag, short: "v" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/** What of the surroundings the arguments refer to. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Reads the arguments after the program's own name. */
export function readArguments(args: readonly string[], surroundings: Surroundings): Invocation {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    const { values, positionals, tokens } = parsed;
    const [command, document, ...more] = positionals;
    if (values.version === true) return { kind: "version" };
    if (values.help === true || command === "help") return { kind: "help" };
    if (values["list-checks"] === true) return { kind: "listChecks" };
    if (command === undefined) return wrong("Say what to do: contract-tests run <document> --target <url>.");
    if (command !== "run") return wrong(`There is no command "${command}"${nearest(command, ["run", "help"])}.`);
    if (document === undefined)
      return wrong("Name the OpenAPI document: contract-tests run <document> --target <url>.");
    if (more.length > 0) return wrong(`"${more.join(" ")}" is one word too many; one document is tested at a time.`);
    const given = tokens.flatMap((one) => (one.kind === "option" ? [{ name: one.name, value: one.value }] : []));
    const run = { document, reports: pairReports(given), replayView: replayCommands(document, given) };
    return { kind: "run", run: { ...run, ...runArguments(values, surroundings) } };
  } catch (error) {
    if (error instanceof CommandError || isParseError(error)) return wrong(readable(sentenceOf(error)));
    throw error;
  }
}

function isParseError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Node's first sentence says what is wrong; what follows is about positional arguments. */
function readable(sentence: string): string {
  const [first = sentence] = sentence.split(". To specify a positional");
  const [, name] = /^Unknown option '--([^']+)'/u.exec(first) ?? [];
  const near = name === undefined ? "" : nearest(name, Object.keys(options), "--");
  return `${first.replace(/\.$/u, "")}${near}.`;
}

function wrong(sentence: string): Invocation {
  return { kind: "wrong", sentence };
}

function runArguments(
  values: Values,
  { env }: Surroundings,
): Omit<RunArguments, "document" | "reports" | "replayView"> {
  const secret = (name: string, value: string): string => fromEnvironment(env, name, value);
  const files = {
    setupFile: values.setup,
    valuesFile: values.values,
    linksFile: values.links,
    bodiesFile: values.bodies,
  };
  return {
    target: readTarget(values.target),
    headers: Object.fromEntries((values.header ?? []).map((one) => readHeader(one, env))),
    credentials: readCredentials(values, secret),
    ...given(files),
    ...given({ seed: readWhole("--seed", values.seed, 0) }),
    budgets: readBudgets(values),
    operations: selection(values.include, values.exclude),
    checks: selection(readChecks("--checks", values.checks), readChecks("--exclude-checks", values["exclude-checks"])),
    cases: selection(values.replay, undefined),
    quiet: values.quiet ?? false,
  };
}

type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** The members that are there. */
function given<T extends Record<string, unknown>>(values: T): Given<T>;
function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function readTarget(value: string | undefined): URL {
  if (value === undefined) usageError("Say which server to test: --target http://127.0.0.1:8080.");
  const url = parseUrl(value);
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    usageError(`--target must be a URL that begins with http:// or https://, not "${value}".`);
  }
  if (url.username !== "" || url.password !== "") usageError("--target must not hold a password; give it by --basic.");
  if (url.search !== "" || url.hash !== "") usageError("--target must end with its path: no ? and no #.");
  return url;
}

function readHeader(header: string, env: Surroundings["env"]): readonly [string, string] {
  const [, name = "", value = ""] = /^([!#$%&'*+.^`|~\w-]+):[ \t]*(.*?)[ \t]*$/su.exec(header) ?? [];
  if (name === "") usageError(`--header must look like 'Name: value', not "${header}".`);
  const text = fromEnvironment(env, "--header", value);
  if (/[\0\r\n]|[^\0-\u00ff]/u.test(text)) usageError(`The value of --header ${name} holds characters no header can.`);
  return [name.toLowerCase(), text];
}

/** `env:NAME` keeps a secret out of the command line, where others on the machine could read it. */
function fromEnvironment(env: Surroundings["env"], option: string, value: string): string {
  const [, name] = /^env:(\w+)$/u.exec(value) ?? [];
  if (name === undefined) return value;
  return env[name] ?? usageError(`${option} refers to the environment variable ${name}, which is not set.`);
}

function readCredentials(values: Values, secret: (name: string, value: string) => string): GivenCredentials {
  if (values.bearer !== undefined && values.basic !== undefined) {
    usageError("--bearer and --basic both set the header authorization: give one of them.");
  }
  const basic = values.basic === undefined ? undefined : secret("--basic", values.basic);
  if (basic !== undefined && !basic.includes(":")) usageError("--basic must look like user:password.");
  return {
    ...given({ bearer: values.bearer === undefined ? undefined : secret("--bearer", values.bearer), basic }),
    apiKeys: (values["api-key"] ?? []).map((one) => secret("--api-key", one)),
  };
}

function readBudgets(values: Values): Budgets {
  return given({
    requests: readWhole("--max-requests", values["max-requests"], 1),
    perOperation: readWhole("--max-requests-per-operation", values["max-requests-per-operation"], 1),
    timeMs: readDuration("--max-time", values["max-time"]),
    requestTimeMs: readDuration("--request-timeout", values["request-timeout"]),
    randomCases: readWhole("--random-cases", values["random-cases"], 0),
  });
}

function readWhole(option: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/u.test(value) || !Number.isSafeInteger(number) || number < least) {
    usageError(`${option} must be a whole number of at least ${least}, not "${value}".`);
  }
  return number;
}

function readChecks(option: string, values: readonly string[] | undefined): readonly CheckId[] | undefined {
  return values
    ?.flatMap((one) => one.split(","))
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const known = checkTable.find(({ id }) => id === one)?.id;
      const ids = checkTable.map(({ id }) => id);
      return known ?? usageError(`${option}: there is no check "${one}"${nearest(one, ids)}; see --list-checks.`);
    });
}

function selection<Name extends string>(
  include: readonly Name[] | undefined,
  exclude: readonly Name[] | undefined,
): Selection<Name> {
  return { ...(include === undefined ? {} : { include }), ...(exclude === undefined ? {} : { exclude }) };
}
