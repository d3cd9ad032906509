import { expect, onTestFinished, test } from "vitest";
import type { FaultRule } from "./fault-rule.ts";
import { listen } from "./node.ts";
import { createShelf } from "./shelf.fixtures.ts";

async function urlWith(rule: FaultRule): Promise<string> {
  const shelf = createShelf();
  shelf.control.addFault(rule);
  const server = await listen(shelf);
  onTestFinished(() => server.close());
  return `${server.url}/books/first`;
}

test("a connection that is to be reset is reset on the wire", async () => {
  const url = await urlWith({ connection: "reset" });
  await expect(fetch(url)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
});

test("the server goes on after a reset", async () => {
  const url = await urlWith({ connection: "reset", times: 1 });
  await expect(fetch(url)).rejects.toThrow(TypeError);
  expect((await fetch(url)).status).toBe(200);
});

test.each<{ rule: FaultRule; status: number; text: RegExp }>([
  { rule: { answer: "empty" }, status: 200, text: /^$/u },
  { rule: { answer: "html" }, status: 502, text: /^<html>.*<\/html>\n$/su },
  { rule: { answer: "truncated", work: "done" }, status: 200, text: /^\{"title":"A $/u },
])("$rule goes out as an answer that ends well", async ({ rule, status, text }) => {
  const response = await fetch(await urlWith(rule));
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(text);
});

test("over http an answer is late in real time, though the mock's clock stands still", async () => {
  const url = await urlWith({ delay: { kind: "constant", ms: 30 } });
  const before = performance.now();
  expect((await fetch(url)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThanOrEqual(29);
});

test("a client that gives up holds the server no longer", async () => {
  const url = await urlWith({ delay: { kind: "constant", ms: 3_600_000 } });
  const controller = new AbortController();
  const answer = fetch(url, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toThrow("abort");
});
