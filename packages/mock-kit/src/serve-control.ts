import type { Control } from "./control.ts";
import type { ControlInput, ControlOperation } from "./control-operation.ts";
import { controlOperations } from "./control-operations.ts";
import type { Incoming, Outgoing } from "./exchange.ts";
import { parseJson } from "./parse-json.ts";
import { isRecord } from "./read-members.ts";

/** The path prefix that belongs to the control API. No operation of a mocked API lives there. */
export const controlPrefix = "/_trunkline";

/** Answers one request to the control API. `path` is without the prefix; `own` are the mock's own operations. */
export async function serveControl(
  control: Control,
  path: string,
  incoming: Incoming,
  own: readonly ControlOperation[] = [],
): Promise<Outgoing> {
  const all = [...controlOperations, ...own];
  const known = all.filter((operation) => operation.path === path);
  const operation = known.find(({ method }) => method === incoming.method);
  if (operation === undefined) return refused(known.length === 0 ? 404 : 405, listOf(known.length === 0 ? all : known));
  const read = await readInput(incoming, operation);
  if (typeof read === "string") return refused(400, read);
  try {
    const result = operation.run(control, read.input, read.text) ?? {};
    return result instanceof ReadableStream ? eventStream(result) : json(200, result);
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

/** What an operation answers as a stream are server-sent events. */
function eventStream(body: ReadableStream<Uint8Array>): Outgoing {
  return { status: 200, headers: { "cache-control": "no-store", "content-type": "text/event-stream" }, body };
}

function json(status: number, body: unknown): Outgoing {
  const headers = { "cache-control": "no-store", "content-type": "application/json" };
  return { status, headers, body: JSON.stringify(body) };
}

/** Body and query, or a sentence about what is wrong with the body. */
async function readInput(
  incoming: Incoming,
  { bodyBytes = 65_536, depth = 8 }: ControlOperation,
): Promise<{ readonly input: ControlInput; readonly text: string } | string> {
  const query = Object.fromEntries(new URL(incoming.url).searchParams);
  const body = await incoming.readBody(bodyBytes);
  const sentence = `The body must be a JSON object of at most ${bodyBytes} bytes.`;
  if (body.kind !== "bytes") return sentence;
  const text = new TextDecoder().decode(body.bytes);
  if (text === "") return { input: query, text };
  const parsed = parseJson(body.bytes, depth);
  return parsed.kind === "value" && isRecord(parsed.value) ? { input: { ...query, ...parsed.value }, text } : sentence;
}
