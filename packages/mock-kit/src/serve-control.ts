import type { Control } from "./control.ts";
import type { Incoming, Outgoing } from "./exchange.ts";
import type { FaultRule } from "./faults.ts";
import { parseJson } from "./parse-json.ts";

/** The path prefix that belongs to the control API. No operation of a mocked API lives there. */
export const controlPrefix = "/_trunkline";

/** One thing the control API does: its members are read from a JSON body. A mock may have some of its own. */
export interface ControlOperation {
  readonly method: "GET" | "POST" | "DELETE";
  /** After the prefix: `/simulate`. */
  readonly path: string;
  /** Throws a `RangeError` with a sentence when the input makes no sense. Undefined is answered as `{}`. */
  readonly run: (control: Control, input: Readonly<Record<string, unknown>>) => unknown;
}

const operations: readonly ControlOperation[] = [
  { method: "GET", path: "/health", run: (control) => control.health() },
  { method: "POST", path: "/reset", run: (control, { kinds }) => control.reset(readKinds(kinds)) },
  { method: "GET", path: "/clock", run: (control) => control.clock() },
  {
    method: "POST",
    path: "/clock/advance",
    run: (control, { milliseconds }) => control.advanceClock(readNumber("milliseconds", milliseconds)),
  },
  { method: "POST", path: "/clock/set", run: (control, { now }) => control.setClock(readNumber("now", now)) },
  { method: "POST", path: "/clock/freeze", run: (control) => control.freezeClock() },
  { method: "POST", path: "/clock/resume", run: (control) => control.resumeClock() },
  { method: "GET", path: "/requests", run: (control) => ({ requests: control.requests() }) },
  { method: "DELETE", path: "/requests", run: (control) => control.clearRequests() },
  { method: "GET", path: "/faults", run: (control) => ({ faults: control.faults() }) },
  { method: "POST", path: "/faults", run: (control, rule) => control.addFault(readFault(rule)) },
  { method: "DELETE", path: "/faults", run: (control) => control.clearFaults() },
];

const bodyLimit = 65_536;
const depthLimit = 8;

/** Answers one request to the control API. `path` is without the prefix; `own` are the mock's own operations. */
export async function serveControl(
  control: Control,
  path: string,
  incoming: Incoming,
  own: readonly ControlOperation[] = [],
): Promise<Outgoing> {
  const all = [...operations, ...own];
  const known = all.filter((operation) => operation.path === path);
  const operation = known.find(({ method }) => method === incoming.method);
  if (operation === undefined) return refused(known.length === 0 ? 404 : 405, listOf(known.length === 0 ? all : known));
  const input = await readInput(incoming);
  if (input === undefined) return refused(400, `The body must be a JSON object of at most ${bodyLimit} bytes.`);
  try {
    return json(200, operation.run(control, input) ?? {});
  } catch (error) {
    return refused(error instanceof RangeError ? 400 : 500, error instanceof Error ? error.message : String(error));
  }
}

function listOf(listed: readonly ControlOperation[]): string {
  return `The control API has ${listed.map(({ method, path }) => `${method} ${controlPrefix}${path}`).join(", ")}.`;
}

function refused(status: number, message: string): Outgoing {
  return json(status, { error: { message } });
}

function json(status: number, body: unknown): Outgoing {
  const headers = { "cache-control": "no-store", "content-type": "application/json" };
  return { status, headers, body: JSON.stringify(body) };
}

async function readInput(incoming: Incoming): Promise<Readonly<Record<string, unknown>> | undefined> {
  const body = await incoming.readBody(bodyLimit);
  if (body.kind !== "bytes") return undefined;
  if (body.bytes.byteLength === 0) return {};
  const parsed = parseJson(body.bytes, depthLimit);
  return parsed.kind === "value" && isRecord(parsed.value) ? parsed.value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readNumber(name: string, value: unknown): number {
  if (typeof value === "number") return value;
  throw new RangeError(`"${name}" must be a number.`);
}

function readKinds(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((kind) => typeof kind === "string")) return value;
  throw new RangeError('"kinds" must be a list of names.');
}

function readFault({
  operation,
  times,
  probability,
  status,
  code,
  message,
}: Readonly<Record<string, unknown>>): FaultRule {
  return {
    status: readNumber("status", status),
    code: readText("code", code),
    ...(operation !== undefined && { operation: readText("operation", operation) }),
    ...(times !== undefined && { times: readNumber("times", times) }),
    ...(probability !== undefined && { probability: readNumber("probability", probability) }),
    ...(message !== undefined && { message: readText("message", message) }),
  };
}

function readText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new RangeError(`"${name}" must be a string.`);
}
