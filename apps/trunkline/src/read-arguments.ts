import { parseArgs } from "node:util";
import type { MockedApi } from "./mocked-api.ts";
import { sentenceOf } from "./sentence-of.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "serve"; readonly options: ServeArguments }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly sentence: string };

/** The options of `trunkline serve`. */
export interface ServeArguments {
  readonly host: string;
  readonly ports: Partial<Record<MockedApi["name"], number>>;
  readonly https: boolean;
  readonly httpsFolder: string | undefined;
  readonly seedFile: string | undefined;
  readonly noSeed: boolean;
}

const options = {
  host: { type: "string", default: "127.0.0.1" },
  "port-traffic-distribution": { type: "string" },
  "port-job-router": { type: "string" },
  https: { type: "boolean", default: false },
  "https-folder": { type: "string" },
  seed: { type: "string" },
  "no-seed": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/** Reads the arguments after the program's own name. */
export function readArguments(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [command, ...more] = positionals;
    if (values.version) return { kind: "version" };
    if (values.help || command === undefined || command === "help") return { kind: "help" };
    if (command !== "serve") return wrong(`There is no command "${command}", only "serve".`);
    if (more.length > 0) return wrong(`"${more.join(" ")}" is one word too many.`);
    if (values.seed !== undefined && values["no-seed"]) return wrong("--seed and --no-seed contradict each other.");
    return { kind: "serve", options: serveArguments(values) };
  } catch (error) {
    return wrong(sentenceOf(error));
  }
}

function serveArguments(values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"]): ServeArguments {
  const trafficDistribution = readPort("--port-traffic-distribution", values["port-traffic-distribution"]);
  const jobRouter = readPort("--port-job-router", values["port-job-router"]);
  return {
    host: values.host,
    ports: {
      ...(trafficDistribution !== undefined && { "traffic-distribution": trafficDistribution }),
      ...(jobRouter !== undefined && { "job-router": jobRouter }),
    },
    https: values.https || values["https-folder"] !== undefined,
    httpsFolder: values["https-folder"],
    seedFile: values.seed,
    noSeed: values["no-seed"],
  };
}

function readPort(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new RangeError(`${option} takes a port from 0 to 65535, not "${text}".`);
}

function wrong(sentence: string): Command {
  return { kind: "wrong", sentence };
}
