import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import {
  callWithMedia,
  CallError,
  createClient,
  readBytes,
  readText,
  writeBytes,
  type Client,
  type ClientOptions,
  type Media,
  type Operation,
} from "@trunkline/api-kit/client";
import { expect, onTestFinished, test } from "vitest";

const putFile: Operation = { name: "putFile", method: "PUT", path: "/", type: "application/octet-stream" };
const media: Media = {
  write: writeBytes,
  answers: { 200: { types: ["image/png"], read: readBytes }, 201: { types: ["text/plain"], read: readText } },
};
const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index * 7);

const transports: Record<string, Pick<ClientOptions, "fetch">> = {
  "Node's http": {},
  fetch: { fetch: (request) => fetch(request) },
};

/** A client of a server on this machine that keeps what it was sent. */
async function serve(
  options: Partial<ClientOptions>,
  answer: (response: ServerResponse) => void,
): Promise<{ readonly client: Client; readonly seen: Uint8Array[] }> {
  const seen: Uint8Array[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Uint8Array[] = [];
    incoming.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    incoming.on("end", () => {
      seen.push(Buffer.concat(chunks));
      answer(response);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port }: { port: number } = Object(server.address());
  const api = { name: "files", errors: { code: [], message: [] } };
  const endpoint = `http://127.0.0.1:${port}`;
  return { client: createClient(api, { endpoint, retry: { attempts: 2, baseDelayMs: 0 }, ...options }), seen };
}

const put = (client: Client): Promise<{ body: unknown }> => callWithMedia(client, putFile, media, { body: bytes });

test.each(
  Object.keys(transports).flatMap((over) => [
    { over, what: "as they are", encoding: "identity", content: bytes },
    { over, what: "in gzip", encoding: "gzip", content: gzipSync(bytes) },
    { over, what: "in Brotli", encoding: "br", content: brotliCompressSync(bytes) },
  ]),
)("bytes go and come over $over, $what", async ({ over, encoding, content }) => {
  const { client, seen } = await serve({ ...transports[over] }, (response) => {
    response.setHeader("content-type", "image/png").setHeader("content-encoding", encoding).end(content);
  });
  expect((await put(client)).body).toEqual(bytes);
  expect(seen.map((one) => Uint8Array.from(one))).toEqual([bytes]);
});

test.each(Object.keys(transports))("text in gzip, and in its own encoding, is read over %s", async (over) => {
  const { client } = await serve({ ...transports[over] }, (response) => {
    const headers = { "content-type": "text/plain; charset=iso-8859-1", "content-encoding": "gzip" };
    response.writeHead(201, headers).end(gzipSync(Uint8Array.of(0x5a, 0x6f, 0xeb)));
  });
  expect((await put(client)).body).toBe("Zoë");
});

test.each(Object.keys(transports))("the limit holds for bytes over %s", async (over) => {
  const { client } = await serve({ ...transports[over], maxResponseBytes: bytes.length - 1 }, (response) => {
    response.setHeader("content-type", "image/png").end(bytes);
  });
  const error = await put(client).catch((thrown: unknown) => thrown);
  expect(CallError.is(error) && error.kind).toBe("unreadable");
});

test.each(Object.keys(transports))("a try that breaks off leaves nothing of its bytes over %s", async (over) => {
  let tries = 0;
  const { client, seen } = await serve({ ...transports[over] }, (response) => {
    response.setHeader("content-type", "image/png").setHeader("content-length", bytes.length);
    if ((tries += 1) > 1) response.end(bytes);
    else response.write(bytes.subarray(0, 1000), () => response.destroy());
  });
  expect((await put(client)).body).toEqual(bytes);
  expect(seen.map((one) => Uint8Array.from(one))).toEqual([bytes, bytes]);
});
