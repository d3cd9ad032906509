import { type AgentOptions, Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Listening, type ListenOptions, type Served, listen } from "./node.ts";
import { exchangeOf } from "./exchange.ts";
import { createShelf } from "./shelf.fixtures.ts";

const open: Listening[] = [];

async function start(served: Served, options?: ListenOptions): Promise<Listening> {
  const server = await listen(served, options);
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Sends bytes and gives back all that comes until the server hangs up. */
async function sendRaw({ port }: Listening, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (text) => (answer += text));
    socket.on("close", () => resolve(answer)).on("error", reject);
  });
}

test("a mock answers over http as it does in memory", async () => {
  const shelf = createShelf();
  const server = await start(shelf);
  const put = await fetch(`${server.url}/books/${encodeURIComponent("a/b:c")}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: "ü" }),
  });
  expect([put.status, await put.json()]).toEqual([200, expect.objectContaining({ id: "a/b:c", title: "ü" })]);
  expect(put.headers.get("content-length")).toBe("90");
  expect(await (await fetch(`${server.url}/books/a%2Fb%3Ac`)).json()).toEqual({ title: "ü" });
  const gone = await fetch(`${server.url}/books/a%2Fb%3Ac`, { method: "DELETE" });
  expect([gone.status, await gone.text()]).toEqual([204, ""]);
  expect(await (await fetch(`${server.url}/_trunkline/health`)).json()).toMatchObject({ status: "ready" });
});

test("the server listens on loopback, on a free port of its own", async () => {
  const { url, port } = await start(createShelf());
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(port).toBeGreaterThan(0);
});

test("a taken port is an error with its code", async () => {
  const { port } = await start(createShelf());
  await expect(listen(createShelf(), { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("closing does not wait for connections that are kept alive", async () => {
  const server = await start(createShelf(), { graceMs: 60_000 });
  const options: AgentOptions = { keepAlive: true };
  const agent = new Agent(options);
  await new Promise<void>((resolve, reject) => {
    httpRequest(`${server.url}/books`, { agent }, (answer) => answer.resume().on("end", resolve))
      .on("error", reject)
      .end();
  });
  await server.close();
  agent.destroy();
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});

test("closing lets a request in flight end within the grace, and no longer", async () => {
  const never = { exchange: exchangeOf(() => new Promise<Response>(() => {})) };
  const server = await start(never, { graceMs: 20 });
  const hanging = fetch(server.url);
  const outcome = hanging.catch((error: unknown) => error);
  await fetch(server.url, { signal: AbortSignal.timeout(20) }).catch(() => {});
  await server.close();
  expect(await outcome).toBeInstanceOf(TypeError);
});

test.each([
  { what: "no HTTP at all", bytes: "hello\r\n\r\n", status: 400 },
  { what: "a malformed header", bytes: "GET / HTTP/1.1\r\nno colon\r\n\r\n", status: 400 },
  { what: "a flood of headers", bytes: `GET / HTTP/1.1\r\nhost: a\r\n${"x-a: 1\r\n".repeat(9000)}\r\n`, status: 431 },
  {
    what: "many headers",
    bytes: `GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${Array.from({ length: 60 }, (_, n) => `x-${n}: 1\r\n`).join("")}\r\n`,
    status: 431,
  },
  { what: "TRACE", bytes: "TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n", status: 405 },
  {
    what: "a malformed chunk",
    bytes: "PUT /books/a HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    status: 400,
  },
])("$what is answered $status in the API's own shape", async ({ bytes, status }) => {
  const shelf = createShelf();
  const answer = await sendRaw(await start(shelf), bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, "u"));
  expect(answer.toLowerCase()).toContain("\r\nx-error: ");
  expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4))).toHaveProperty("message");
  expect(shelf.books.size).toBe(1);
});

test.each([
  { target: "http://elsewhere.invalid/books/first", status: 200 },
  { target: "http://elsewhere.invalid", status: 404 },
  { target: "//books//first", status: 200 },
  { target: "*", status: 404 },
  { target: "/books/first?a=\u00ff", status: 400 },
])("the request target $target is answered $status", async ({ target, status }) => {
  const method = target === "*" ? "OPTIONS" : "GET";
  const server = await start(createShelf());
  const answer = await sendRaw(server, `${method} ${target} HTTP/1.1\r\nhost: a b"<\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, "u"));
});

test("HEAD gets headers and no body", async () => {
  const served = { exchange: exchangeOf(async () => Response.json({ a: 1 })) };
  const response = await fetch((await start(served)).url, { method: "HEAD" });
  expect([response.headers.get("content-type"), await response.text()]).toEqual(["application/json", ""]);
});

test("a body that is too large is refused, and the connection serves on", async () => {
  const server = await start(createShelf());
  const init = { method: "PUT", headers: { "content-type": "application/json" }, body: "x".repeat(3_000_000) };
  for (let call = 0; call < 3; call += 1) {
    const response = await fetch(`${server.url}/books/a`, init);
    expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ code: "BodyTooLarge" })]);
  }
});

test("a streamed body without a length is refused once it is too large", async () => {
  const server = await start(createShelf());
  const chunk = `${(2000).toString(16)}\r\n${"x".repeat(2000)}\r\n`;
  const head =
    "PUT /books/a HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\ncontent-type: application/json\r\n\r\n";
  expect(await sendRaw(server, `${head}${chunk}${chunk}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /u);
});

test("an answer of unknown length is sent as it comes, and given up when its reader is", async () => {
  let cancelled = () => {};
  const given = new Promise<void>((resolve) => (cancelled = resolve));
  const body = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("data: tick\n\n".repeat(1000))),
      cancel: () => cancelled(),
    });
  const server = await start({ exchange: exchangeOf(async () => new Response(body())) });
  const response = await fetch(server.url);
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^data: tick/u);
  await reader?.cancel();
  await given;
});

test("any fetch handler can be served, with bodies up to its limit", async () => {
  const served = { exchange: exchangeOf(async (request) => new Response(request.body), 10) };
  const server = await start(served);
  expect(await (await fetch(server.url, { method: "POST", body: "0123456789" })).text()).toBe("0123456789");
  expect((await fetch(server.url, { method: "POST", body: "0123456789a" })).status).toBe(413);
  expect(await (await fetch(server.url)).text()).toBe("");
});

test("a client that hangs up aborts its request", async () => {
  let seen = (_signal: AbortSignal): void => {};
  const signal = new Promise<AbortSignal>((resolve) => (seen = resolve));
  const server = await start({
    exchange: exchangeOf((request) => {
      seen(request.signal);
      return new Promise<Response>(() => {});
    }),
  });
  const caller = new AbortController();
  const call = fetch(server.url, { signal: caller.signal }).catch((error: unknown) => error);
  const inside = await signal;
  caller.abort();
  await call;
  await new Promise<void>((resolve) =>
    inside.aborted ? resolve() : inside.addEventListener("abort", () => resolve()),
  );
  expect(inside.aborted).toBe(true);
});

test("a handler that rejects costs its own connection and nothing else", async () => {
  let calls = 0;
  const server = await start({
    exchange: exchangeOf(async () => {
      calls += 1;
      if (calls === 1) throw new Error("no");
      return new Response("ok");
    }),
  });
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  expect(await (await fetch(server.url)).text()).toBe("ok");
});
