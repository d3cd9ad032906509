import { utf8 } from "../auth/text-bytes.ts";
import { CallError } from "./call-error.ts";
import { transport as fetchTransport, type Fetch } from "./fetch-transport.ts";
import type { Decoder, HttpRequest, HttpResponse, Send } from "./http-message.ts";
import { builtIn, type Incoming, type Node, type Source } from "./node-built-in.ts";

/**
 * A transport for Node: the given `fetch`, else Node's own http, whose global agents keep connections alive, else the
 * global `fetch`. Node's http is asked for when it is first needed, and not imported: an import takes as long as the
 * first `fetch`, since both load all of undici; this takes a tenth.
 */
export function transport(fetch: Fetch | undefined, maxBytes: number): Send {
  const node = builtIn();
  return fetch || !node ? fetchTransport(fetch, maxBytes) : (request) => send(node, request, maxBytes);
}

function send(node: Node, request: HttpRequest, maxBytes: number): Promise<HttpResponse> {
  const { method, url, body, signal } = request;
  const http = node.getBuiltinModule(url.startsWith("https:") ? "node:https" : "node:http");
  const headers = {
    "user-agent": `trunkline node/${node.versions.node}`,
    "accept-encoding": "gzip, br",
    ...request.headers,
  };
  return new Promise((resolve, reject) => {
    // Credentials may have come too late for this try.
    signal.throwIfAborted();
    const fail = (cause: unknown): void => reject(new CallError("network", request, `, ${String(cause)}`, { cause }));
    const outgoing = http.request(url, { method, headers }, (incoming) => {
      incoming.on("error", fail);
      const source = isEmpty(incoming, method) ? incoming : decoded(node, incoming).on("error", fail);
      readText(source, request.decoder?.() ?? new TextDecoder(), maxBytes, (text) => {
        // Does nothing to a connection whose answer was read to its end.
        if (text.endsWith("…")) outgoing.destroy();
        resolve({ status: incoming.statusCode, headers: textsOf(incoming), body: text });
      });
    });
    outgoing.on("error", fail);
    signal.addEventListener("abort", () => outgoing.destroy());
    // Node would write text and headers as one, and headers with other letters in another encoding.
    outgoing.end(body && utf8(body));
  });
}

/** Answers without a body may still name an encoding, and nothing is no gzip. */
function isEmpty({ statusCode, headers }: Incoming, method: string): boolean {
  return method === "HEAD" || statusCode === 204 || statusCode === 304 || headers["content-length"] === "0";
}

function decoded(node: Node, incoming: Incoming): Source {
  const encoding = String(incoming.headers["content-encoding"]).toLowerCase();
  if (encoding === "br") return incoming.pipe(node.getBuiltinModule("node:zlib").createBrotliDecompress());
  if (!/^(x-)?gzip$|^deflate$/.test(encoding)) return incoming;
  return incoming.pipe(node.getBuiltinModule("node:zlib").createUnzip());
}

/** Reads to the end, or little more than `maxBytes` and then `…`. */
function readText(source: Source, decoder: Decoder, maxBytes: number, done: (text: string) => void): void {
  let text = "";
  let bytes = 0;
  source.on("data", (chunk: Uint8Array) => {
    text += decoder.decode(chunk, { stream: true });
    bytes += chunk.length;
    if (bytes <= maxBytes) return;
    source.destroy();
    done(`${text}…`);
  });
  source.on("end", () => done(text));
}

/** Node gives cookies as a list. */
function textsOf({ headers }: Incoming): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}
