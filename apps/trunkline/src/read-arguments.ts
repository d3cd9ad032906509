import { parseArgs } from "node:util";
import type { Instant } from "@trunkline/mock-kit";
import type { AccessKey } from "@trunkline/traffic-distribution-mock-server";
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
  readonly now: Instant | undefined;
  readonly freeze: boolean;
  readonly randomSeed: string | undefined;
  /** By access key id. Empty: signatures are not verified. */
  readonly accessKeys: Readonly<Record<string, AccessKey>>;
  readonly throttle: boolean;
  readonly statusDelayMs: number;
  /** In base64. Empty: signatures are not verified. */
  readonly routerAccessKeys: readonly string[];
  readonly ruleAnswersFile: string | undefined;
  readonly ruleHosts: readonly string[];
  readonly immediate: boolean;
}

const options = {
  host: { type: "string", default: "127.0.0.1" },
  "port-traffic-distribution": { type: "string" },
  "port-job-router": { type: "string" },
  https: { type: "boolean", default: false },
  "https-folder": { type: "string" },
  seed: { type: "string" },
  "no-seed": { type: "boolean", default: false },
  now: { type: "string" },
  freeze: { type: "boolean", default: false },
  "random-seed": { type: "string" },
  "access-key": { type: "string", multiple: true },
  throttle: { type: "boolean", default: false },
  "status-delay": { type: "string", default: "0" },
  "router-access-key": { type: "string", multiple: true },
  "rule-answers": { type: "string" },
  "rule-host": { type: "string", multiple: true },
  immediate: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

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
    // Node's first sentence says what is wrong; its second is about positional arguments, of which there are none.
    const [first = ""] = sentenceOf(error).split(". To specify a positional");
    return wrong(first);
  }
}

function serveArguments(values: Values): ServeArguments {
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
    now: values.now === undefined ? undefined : readInstant(values.now),
    freeze: values.freeze,
    randomSeed: values["random-seed"],
    accessKeys: Object.fromEntries((values["access-key"] ?? []).map(readAccessKey)),
    throttle: values.throttle,
    statusDelayMs: readMilliseconds("--status-delay", values["status-delay"]),
    routerAccessKeys: (values["router-access-key"] ?? []).map(readRouterKey),
    ruleAnswersFile: values["rule-answers"],
    ruleHosts: (values["rule-host"] ?? []).map(readHost),
    immediate: values.immediate,
  };
}

function readPort(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new RangeError(`${option} takes a port from 0 to 65535, not "${text}".`);
}

function readInstant(text: string): Instant {
  const instant = Date.parse(text);
  // What `Date` makes of texts in other forms depends on the machine.
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(text) && !Number.isNaN(instant)) {
    return instant;
  }
  throw new RangeError(`--now takes an instant such as 2030-01-01T12:00:00Z, not "${text}".`);
}

function readMilliseconds(option: string, text: string): number {
  if (/^\d{1,12}$/u.test(text)) return Number(text);
  throw new RangeError(`${option} takes a number of milliseconds, not "${text}".`);
}

function readAccessKey(text: string): [id: string, key: AccessKey] {
  const [, id, secretAccessKey] = /^([^:]+):(.+)$/u.exec(text) ?? [];
  // The text itself is not repeated: it may hold a secret.
  if (id === undefined || secretAccessKey === undefined) throw new RangeError("--access-key takes ID:SECRET.");
  return [id, { secretAccessKey }];
}

function readRouterKey(text: string): string {
  // The text itself is not repeated: it is a secret.
  if (/^[A-Za-z0-9+/]+={0,2}$/u.test(text) && text.length % 4 === 0) return text;
  throw new RangeError("--router-access-key takes a key in base64.");
}

function readHost(text: string): string {
  const url = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined;
  if (url?.host === text.toLowerCase()) return url.host;
  throw new RangeError(`--rule-host takes a host such as localhost:7071, not "${text}".`);
}

function wrong(sentence: string): Command {
  return { kind: "wrong", sentence };
}
