import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import {
  call,
  CallError,
  createClient,
  type CallOptions,
  type Client,
  type Operation,
} from "@trunkline/api-kit/client";
import { expect, onTestFinished, test } from "vitest";

const getItem: Operation = { name: "getItem", method: "GET", path: "/items/{itemId}" };
const putItem: Operation = { name: "putItem", method: "PUT", path: "/items/{itemId}" };
const headItem: Operation = { ...getItem, name: "headItem", method: "HEAD", empty: true };
const request = { path: { itemId: "a/b c" } };
const body = JSON.stringify({ name: "Zoë 🚀", list: Array.from({ length: 100 }, (_, index) => ({ index })) });

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

interface Scene {
  readonly client: Client;
  readonly endpoint: string;
  readonly seen: IncomingMessage[];
  readonly sockets: Set<Socket>;
}

const clients = {
  "Node's http": {},
  "the platform's fetch": { fetch },
  "a fetch around it": { fetch: (given: Request) => fetch(given) },
};
const overs = ["Node's http", "the platform's fetch", "a fetch around it"] as const;

/** A client of a server on this machine that gives these answers in turn, over one of the transports. */
async function serve(
  answers: readonly Answer[],
  over: keyof typeof clients = "Node's http",
  maxResponseBytes = 1e6,
): Promise<Scene> {
  const left = [...answers];
  const seen: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    seen.push(incoming);
    left.shift()?.(response, incoming);
  });
  server.on("connection", (socket: Socket) => sockets.add(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port }: Pick<AddressInfo, "port"> = Object(server.address());
  const endpoint = `http://127.0.0.1:${port}`;
  const client = createClient(
    { name: "shop", errors: { code: ["code"], message: ["message"] } },
    { endpoint, maxResponseBytes, retry: { baseDelayMs: 0 }, ...clients[over] },
  );
  return { client, endpoint, seen, sockets };
}

/** What a call comes to, in one line. */
async function outcomeOf({ client }: Scene, operation = getItem, options?: CallOptions): Promise<string> {
  const outcome = await call<{ status: number; body: unknown }>(client, operation, request, options).catch(
    (error: unknown) => error,
  );
  if (CallError.is(outcome)) return `throws ${outcome.kind}`;
  return `${Object(outcome).status} ${JSON.stringify(Object(outcome).body)}`;
}

const ok: Answer = (response) => response.setHeader("content-type", "application/json").end(body);
const encoded =
  (encoding: string, content: Uint8Array): Answer =>
  (response) =>
    response.setHeader("content-encoding", encoding).end(content);

interface Situation {
  readonly what: string;
  readonly answers: readonly Answer[];
  readonly outcome: string;
  readonly operation?: Operation;
  readonly tries?: number;
}

const good = `200 ${body}`;
const situations: readonly Situation[] = [
  { what: "plain JSON", answers: [ok], outcome: good },
  { what: "gzip", answers: [encoded("gzip", gzipSync(body))], outcome: good },
  { what: "deflate", answers: [encoded("deflate", deflateSync(body))], outcome: good },
  { what: "brotli", answers: [encoded("br", brotliCompressSync(body))], outcome: good },
  { what: "an encoding that says it is none", answers: [encoded("identity", Buffer.from(body))], outcome: good },
  {
    what: "a bomb of gzip",
    answers: [encoded("gzip", gzipSync(Buffer.alloc(5e6, " ")))],
    outcome: "throws unreadable",
  },
  {
    what: "a body without end",
    answers: [
      (response) => {
        const fill = (): void => {
          while (response.writable && response.write(Buffer.alloc(50_000, " ")));
        };
        response.on("drain", fill).on("error", () => {});
        fill();
      },
    ],
    outcome: "throws unreadable",
  },
  {
    what: "a list cut off where it would still be JSON",
    answers: [(response) => response.end(`1${" ".repeat(2e6)}`)],
    outcome: "throws unreadable",
  },
  {
    what: "a reset before the answer, then an answer",
    answers: [({ socket }) => socket?.resetAndDestroy(), ok],
    outcome: good,
    tries: 2,
  },
  {
    what: "a reset inside the body, then an answer",
    answers: [
      (response) => {
        response.setHeader("content-length", 1000).write('{"name":');
        response.socket?.end();
      },
      ok,
    ],
    outcome: good,
    tries: 2,
  },
  {
    what: "a hint before the answer",
    answers: [
      (response) => {
        response.writeEarlyHints({ link: "</a>; rel=preload" });
        ok(response, response.req);
      },
    ],
    outcome: good,
  },
  {
    what: "204 with a content type and an encoding",
    answers: [
      (response) => response.writeHead(204, { "content-type": "application/json", "content-encoding": "gzip" }).end(),
    ],
    outcome: "204 undefined",
  },
  {
    what: "the answer to HEAD",
    operation: headItem,
    answers: [(response) => response.writeHead(200, { "content-encoding": "gzip", "content-length": 99 }).end()],
    outcome: "200 undefined",
  },
  {
    what: "a redirect elsewhere",
    answers: [(response) => response.writeHead(307, { location: "http://127.0.0.2:9/" }).end()],
    outcome: "throws redirect",
  },
  { what: "503 twice, then an answer", answers: [busy, busy, ok], outcome: good, tries: 3 },
  { what: "an error that is empty", answers: [(response) => response.writeHead(404).end()], outcome: "404 undefined" },
  {
    what: "HTML from a proxy",
    answers: [(response) => response.writeHead(403, { "content-type": "text/html" }).end("<html>")],
    outcome: "throws unreadable",
  },
  { what: "what is no HTTP", answers: [garbage, garbage, garbage], outcome: "throws network", tries: 3 },
];

function busy(response: ServerResponse): void {
  response.writeHead(503).end("{}");
}

function garbage({ socket }: ServerResponse): void {
  socket?.end("not http\r\n\r\n");
}

const overAll = situations.flatMap((situation) => overs.map((over) => ({ ...situation, over })));

test.each(overAll)("over $over, $what: $outcome", async ({ over, answers, outcome, operation, tries = 1 }) => {
  const scene = await serve(answers, over);
  expect(await outcomeOf(scene, operation)).toBe(outcome);
  expect(scene.seen).toHaveLength(tries);
});

test("gzip that breaks off is a connection that did", async () => {
  const scene = await serve([encoded("gzip", gzipSync(body).subarray(0, 60)), ok]);
  expect(await outcomeOf(scene)).toBe(good);
});

test("the request arrives as it was built, and says who sends it", async () => {
  const { client, endpoint, seen } = await serve([
    (response, incoming) => {
      incoming.on("data", (chunk: Buffer) => response.write(JSON.stringify({ got: chunk.toString() })));
      incoming.on("end", () => response.end());
    },
  ]);
  const result = await call(client, putItem, { ...request, query: { "a b": "c&d" }, body: { name: "Zoë" } });
  expect(result).toMatchObject({ status: 200, body: { got: '{"name":"Zoë"}' } });
  expect(seen[0]).toMatchObject({ method: "PUT", url: "/items/a%2Fb%20c?a%20b=c%26d" });
  expect(seen[0]?.headers).toEqual({
    host: endpoint.slice("http://".length),
    connection: "keep-alive",
    accept: "application/json",
    "accept-encoding": "gzip, br",
    "content-type": "application/json",
    "content-length": "15",
    "user-agent": `trunkline node/${process.versions.node}`,
  });
});

test("a caller may name itself", async () => {
  const scene = await serve([ok]);
  const named = { ...scene.client, options: { ...scene.client.options, headers: { "User-Agent": "shop/1" } } };
  await call(named, getItem, request);
  expect(scene.seen[0]?.headers["user-agent"]).toBe("shop/1");
});

test("what is sent without a body has none", async () => {
  const scene = await serve([ok]);
  await outcomeOf(scene);
  expect(scene.seen[0]?.headers).not.toHaveProperty("content-length");
  expect(scene.seen[0]?.headers).not.toHaveProperty("transfer-encoding");
});

test.each(overs)("over %s cookies come as text, like all headers", async (over) => {
  const { client } = await serve(
    [(response) => response.writeHead(200, { "set-cookie": ["a=1", "b=2"], "x-a": "b" }).end("{}")],
    over,
  );
  expect(await call(client, getItem, request)).toMatchObject({ headers: { "set-cookie": "a=1, b=2", "x-a": "b" } });
});

test.each(overs)("over %s a body does not change how headers are sent", async (over) => {
  const scene = await serve([ok, ok], over);
  const headers = { "x-name": "Zoë" };
  await call(scene.client, getItem, { ...request, headers });
  await call(scene.client, putItem, { ...request, headers, body: { name: "Zoë 🚀" } });
  expect(scene.seen.map((seen) => seen.headers["x-name"])).toEqual(["Zoë", "Zoë"]);
});

test("calls in turn share a connection", async () => {
  const scene = await serve([ok, busy, ok, encoded("gzip", gzipSync(body)), ok]);
  for (const _ of [1, 2, 3, 4]) expect(await outcomeOf(scene)).toBe(good);
  expect(scene.sockets.size).toBe(1);
});

test("an answer that was cut off takes its connection with it, and the next call gets another", async () => {
  const scene = await serve([(response) => response.end(`1${" ".repeat(2e6)}`), ok]);
  await outcomeOf(scene);
  expect(await outcomeOf(scene)).toBe(good);
  expect(scene.sockets.size).toBe(2);
});

test("an aborted call lets its connection go", async () => {
  const controller = new AbortController();
  let closed: Promise<unknown> = Promise.resolve();
  const scene = await serve([
    (response) => {
      closed = once(response, "close");
      response.write('{"half":');
      controller.abort();
    },
  ]);
  expect(await outcomeOf(scene, getItem, { signal: controller.signal })).toBe("throws abort");
  await closed;
});

test.each(overs)("over %s, a try that is over is not sent any more", async (over) => {
  const scene = await serve([ok], over);
  const signal = AbortSignal.abort();
  const late = { operation: "getItem", attempt: 1, at: 0, method: "GET", url: scene.endpoint, headers: {}, signal };
  await expect(scene.client.send(late)).rejects.toThrow(/abort/);
  expect(await outcomeOf(scene)).toBe(good);
  expect(scene.seen).toHaveLength(1);
});

test("nobody listening is a network error, with its cause", async () => {
  const { client } = await serve([]);
  const gone = { ...client, endpoint: "http://127.0.0.1:1" };
  await expect(call(gone, getItem, request)).rejects.toMatchObject({
    kind: "network",
    attempts: 3,
    cause: { code: "ECONNREFUSED" },
  });
});

test.each(overs)("over %s a header that cannot be sent is the caller's mistake, and not sent again", async (over) => {
  const scene = await serve([], over);
  await expect(call(scene.client, getItem, { ...request, headers: { "x-a": "b\nc" } })).rejects.toThrow(TypeError);
  expect(scene.seen).toEqual([]);
});

test("where Node's modules cannot be asked for, the global fetch is", async () => {
  const { getBuiltinModule } = process;
  Reflect.set(process, "getBuiltinModule", undefined);
  onTestFinished(() => void Reflect.set(process, "getBuiltinModule", getBuiltinModule));
  const scene = await serve([ok]);
  expect(await outcomeOf(scene)).toBe(good);
  expect(scene.seen[0]?.headers["user-agent"]).toBe("node");
});
