import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES, createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Anything that answers requests: a mock, or any `(Request) => Promise<Response>` as `{ fetch }`. */
export interface Served {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The answer to bytes that are no request that `fetch` could be given. Without it, an answer without a body. */
  readonly unreadable?: (status: 400 | 405 | 408 | 431) => Response;
}

/** Where and how to listen. */
export interface ListenOptions {
  /** Default `127.0.0.1`: nobody else on the network can connect. */
  readonly host?: string;
  /** Default 0: any free one. */
  readonly port?: number;
  /** Key and certificate chain as PEM text: serve https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** How long `close` lets requests in flight go on. Default 1000. */
  readonly graceMs?: number;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** For example `http://127.0.0.1:4610`. */
  readonly url: string;
  /** Stops listening; resolves once every connection is closed, idle ones at once. */
  close(): Promise<void>;
}

const serverOptions = { maxHeaderSize: 32_768 };

/**
 * Serves over http or https. Rejects with Node's own error when it cannot listen (`code` is `EADDRINUSE` for a port
 * that is taken).
 */
export async function listen(served: Served, options: ListenOptions = {}): Promise<Listening> {
  const { host = "127.0.0.1", port = 0, tls, graceMs = 1000 } = options;
  const server: Server =
    tls === undefined ? createServer(serverOptions) : createSecureServer({ ...serverOptions, ...tls });
  // Node drops headers beyond a count in silence; `maxHeaderSize` bounds them, and the mock counts.
  server.maxHeadersCount = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const url = urlOf(server, host, tls === undefined ? "http" : "https");
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (incoming, outgoing) => {
    latest.set(incoming.socket, outgoing);
    void serveOne(served, url, incoming, outgoing);
  });
  server.on("clientError", (error, socket) => {
    const answer = latest.get(socket);
    void refuseBytes(served, error, socket, answer?.headersSent === true && !answer.writableFinished);
  });
  return { port: Number(new URL(url).port), url, close: () => close(server, graceMs) };
}

function urlOf(server: Server, host: string, scheme: "http" | "https"): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function close(server: Server, graceMs: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}

async function serveOne(
  served: Served,
  base: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort());
  // A client that hangs up in the middle of an answer is no failure of ours.
  outgoing.on("error", () => gone.abort());
  try {
    const request = requestOf(base, incoming, gone.signal);
    const response = request === undefined ? unreadable(served, 405) : await served.fetch(request);
    await send(response, outgoing);
  } catch {
    // Nobody is left to answer, or the answer broke off: all that is left is to hang up.
    outgoing.destroy();
  } finally {
    // What is left of a body is thrown away, or a client that sends before it reads would wait for ever.
    incoming.removeAllListeners("data").resume();
  }
}

function unreadable(served: Served, status: 400 | 405 | 408 | 431): Response {
  return served.unreadable?.(status) ?? new Response(null, { status });
}

/** Undefined for a method (`TRACE`) that no `Request` can have. */
function requestOf(base: string, incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = "GET", url = "/", headers, rawHeaders } = incoming;
  if (method === "TRACE" || method === "CONNECT") return undefined;
  const pairs: [string, string][] = [];
  for (let place = 0; place < rawHeaders.length; place += 2)
    pairs.push([rawHeaders[place] ?? "", rawHeaders[place + 1] ?? ""]);
  const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
  const init: RequestInit = { method, headers: pairs, signal };
  // A body with GET or HEAD is left unread: no operation takes one, and no `Request` can carry one.
  if (!hasBody || method === "GET" || method === "HEAD") return new Request(absolute(base, url, headers.host), init);
  // `duplex` is what platforms demand of a streamed body; the types of the DOM do not know it.
  const streamed = { ...init, body: streamOf(incoming), duplex: "half" };
  return new Request(absolute(base, url, headers.host), streamed);
}

/** The URL that was asked for, with the host the client believes in, if it can be one. */
function absolute(base: string, target: string, host = ""): string {
  // A proxy's form, `GET http://host/path`, or the `*` of OPTIONS.
  const path = target.startsWith("/") ? target : target.replace(/^(?:\w+:\/\/[^/?]*|\*)\/?/u, "/");
  const scheme = base.slice(0, base.indexOf(":"));
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/iu.test(host)
    ? `${scheme}://${host}${path}`
    : `${base}${path}`;
}

/**
 * The body as a web stream. Node's own bridge destroys the socket when the stream is cancelled; a body that is too
 * large must be left unread and still answered.
 */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let open = true;
  const end = (finish: () => void): void => {
    if (open) finish();
    open = false;
  };
  return new ReadableStream({
    start(controller) {
      incoming.on("data", (chunk: Uint8Array) => {
        if (!open) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => end(() => controller.close()));
      incoming.on("error", (error) => end(() => controller.error(error)));
      incoming.on("close", () => end(() => controller.error(new Error("The connection was closed."))));
    },
    pull: () => void incoming.resume(),
    cancel: () => void (open = false),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (response.body === null || outgoing.req.method === "HEAD") {
    outgoing.end();
  } else if (response.headers.has("content-length")) {
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  } else {
    // Of unknown length, perhaps endless: piece by piece, no faster than it is taken.
    await pipeline(response.body, outgoing);
  }
}

const refusals: Readonly<Record<string, 408 | 431>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what Node's parser would not take. There is no request to answer to, so the bytes are written by hand. */
async function refuseBytes(
  served: Served,
  error: NodeJS.ErrnoException,
  socket: Duplex,
  begun: boolean,
): Promise<void> {
  if (begun || !socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const response = unreadable(served, refusals[error.code ?? ""] ?? 400);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set("connection", "close");
  headers.set("content-length", String(body.byteLength));
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.write(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}\r\n${lines}\r\n`);
  socket.end(body);
}
