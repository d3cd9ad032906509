import { type IncomingMessage, STATUS_CODES, type Server, type ServerResponse, createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Exchange, HeaderReader, Incoming, Outgoing } from "./exchange.ts";
import { isConnectionReset } from "./connection-reset.ts";
import type { BodyBytes } from "./read-body.ts";

/** What can be served: a mock, or any fetch handler as `{ exchange: exchangeOf(fetch) }`. */
export interface Served {
  readonly exchange: Exchange;
  /** The answer to bytes that are no request. Without it, an answer without a body. */
  readonly unreadable?: (status: 400 | 405 | 408 | 431) => Outgoing;
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
  server.on("request", (message, outgoing) => {
    latest.set(message.socket, outgoing);
    void serveOne(served, url, message, outgoing);
  });
  server.on("clientError", (error, socket) => {
    const answer = latest.get(socket);
    refuseBytes(served, error, socket, answer?.headersSent === true && !answer.writableFinished);
  });
  return { port: Number(new URL(url).port), url, close: () => close(server, graceMs) };
}

function urlOf(server: Server, host: string, scheme: "http" | "https"): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  // Written with its port even where that is the scheme's own.
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
  message: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // A client that hangs up in the middle of an answer is no failure of ours.
  outgoing.on("error", () => {});
  try {
    // No web request can have this method, and no operation does.
    const answer =
      message.method === "TRACE" ? unreadable(served, 405) : await served.exchange(incomingOf(base, message, outgoing));
    await send(answer, outgoing);
  } catch (error) {
    // Nobody is left to answer, the answer broke off, or was asked to: all that is left is to hang up.
    hangUp(outgoing, isConnectionReset(error));
  } finally {
    // What is left of a body is thrown away, or a client that sends before it reads would wait for ever.
    message.removeAllListeners("data").resume();
  }
}

/** Ends a connection without an answer. Hard where that is wanted, and can be: not under TLS. */
function hangUp(outgoing: ServerResponse, hard: boolean): void {
  const { socket } = outgoing;
  if (hard && socket !== null && !("encrypted" in socket)) socket.resetAndDestroy();
  else outgoing.destroy();
}

function unreadable(served: Served, status: 400 | 405 | 408 | 431): Outgoing {
  return served.unreadable?.(status) ?? { status, headers: {}, body: undefined };
}

function incomingOf(base: string, message: IncomingMessage, outgoing: ServerResponse): Incoming {
  const { method = "GET", headers } = message;
  const url = absolute(base, message.url ?? "/", headers.host);
  const reader: HeaderReader = {
    get: (name) => (Object.hasOwn(headers, name) ? String(headers[name]) : null),
    entries: () => Object.entries(headers).map(([name, value]) => [name, String(value)]),
  };
  return {
    method,
    url,
    headers: reader,
    readBody: (limit) => readBody(message, limit),
    wait: (milliseconds) => waitFor(outgoing, milliseconds),
    toRequest(body) {
      const gone = new AbortController();
      outgoing.once("close", () => gone.abort());
      const init = { method, headers: [...reader.entries()], signal: gone.signal };
      return new Request(url, body === undefined ? init : { ...init, body: new Uint8Array(body) });
    },
  };
}

/** Resolves after so much real time, or as soon as nobody waits for the answer any more. */
async function waitFor(outgoing: ServerResponse, milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    outgoing.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
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

async function readBody(message: IncomingMessage, limit: number): Promise<BodyBytes> {
  const { "content-length": length, "transfer-encoding": coding } = message.headers;
  if (Number(length ?? 0) > limit) return { kind: "bodyTooLarge", limit };
  // No operation takes a body with GET or HEAD, and no web request can carry one: it is left unread.
  if ((length === undefined && coding === undefined) || message.method === "GET" || message.method === "HEAD") {
    return { kind: "bytes", bytes: new Uint8Array(0) };
  }
  const chunks: Uint8Array[] = [];
  let read = 0;
  return new Promise((resolve) => {
    message.on("data", (chunk: Uint8Array) => {
      read += chunk.byteLength;
      if (read > limit) resolve({ kind: "bodyTooLarge", limit });
      else chunks.push(chunk);
    });
    message.on("end", () => resolve({ kind: "bytes", bytes: Buffer.concat(chunks) }));
    message.on("close", () => resolve({ kind: "bodyCutOff" }));
  });
}

async function send({ status, headers, body }: Outgoing, outgoing: ServerResponse): Promise<void> {
  if (body instanceof ReadableStream) {
    // Perhaps endless: piece by piece, no faster than it is taken.
    outgoing.writeHead(status, headers);
    await pipeline(body, outgoing);
  } else {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    outgoing.writeHead(status, { ...headers, ...length }).end(body);
  }
}

const refusals: Readonly<Record<string, 408 | 431>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what Node's parser would not take. There is no request to answer to, so the bytes are written by hand. */
function refuseBytes(served: Served, error: NodeJS.ErrnoException, socket: Duplex, begun: boolean): void {
  if (begun || !socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { status, headers, body } = unreadable(served, refusals[error.code ?? ""] ?? 400);
  const text = typeof body === "string" ? body : "";
  const all = { ...headers, connection: "close", "content-length": String(Buffer.byteLength(text)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${text}`);
}
