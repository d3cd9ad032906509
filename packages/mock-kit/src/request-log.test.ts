import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { curlOf } from "./curl.ts";
import { refuse } from "./handler.ts";
import { createShelf, shelfApi } from "./shelf.fixtures.ts";

const base = "http://shelf.invalid";

test("the log tells what was asked, each step and what came of it", async () => {
  const shelf = createShelf();
  await shelf.fetch(`${base}/books/first?x=1`);
  const clauses: Readonly<Record<string, string>> = {
    route: "openapi.2.json#/paths/~1books~1{bookId}/get",
    version: "openapi.2.json#/info/version",
    contract: "openapi.2.json#/paths/~1books~1{bookId}/get",
    answer: "openapi.2.json#/paths/~1books~1{bookId}/get/responses",
  };
  expect(shelf.control.requests()).toEqual([
    {
      number: 1,
      at: 1_000_000,
      requestId: "00000001-0000-4000-8000-000000000001",
      method: "GET",
      target: "/books/first?x=1",
      headers: {},
      operation: "getBook",
      checks: ["limits", "route", "body", "authentication", "version", "fault", "contract", "handler", "answer"].map(
        (stage) => ({
          stage,
          passed: true,
          ...(stage in clauses && { clause: clauses[stage] }),
          notes: stage === "authentication" ? ["The caller says to be nobody."] : [],
        }),
      ),
      status: 200,
      curl: "curl 'http://shelf.invalid/books/first?x=1'",
    },
  ]);
});

test.each([
  { path: "/films", init: {}, stage: "route", refusal: { code: "UnknownRoute" } },
  {
    path: "/books",
    init: { headers: { authorization: "thief" } },
    stage: "authentication",
    refusal: { code: "Unwelcome" },
  },
  { path: "/books/none", init: {}, stage: "answer", refusal: { code: "NoSuchBook", violations: [] } },
  {
    path: "/books?maxResults=99",
    init: {},
    stage: "contract",
    refusal: { code: "Invalid", violations: [{ pointer: "/query/maxResults", keyword: "maximum" }] },
  },
])("the log says that $path was refused at the step $stage, and why", async ({ path, init, stage, refusal }) => {
  const shelf = createShelf();
  await shelf.fetch(`${base}${path}`, init);
  const [entry] = shelf.control.requests();
  expect(entry?.checks.filter(({ passed }) => !passed)).toMatchObject([{ stage }]);
  expect(entry?.checks.at(-1)?.stage).toBe(stage);
  expect(entry?.refusal).toMatchObject(refusal);
});

test("an API that has a say in who may call now refuses at a step of its own", async () => {
  const shelf = createShelf({
    api: {
      ...shelfApi,
      admit: (_, { name }) => (name === "hurry" ? refuse(429, "Slowly", "Not so fast.") : undefined),
    },
  });
  const statuses: number[] = [];
  for (const authorization of ["hurry", "patience"])
    statuses.push((await shelf.fetch(`${base}/books/first`, { headers: { authorization } })).status);
  expect(statuses).toEqual([429, 200]);
  const [hasty, patient] = shelf.control.requests();
  expect(hasty?.checks.at(-1)).toEqual({ stage: "admission", passed: false, notes: [] });
  expect(patient?.checks.map(({ stage }) => stage)).toContain("admission");
});

test("secrets in headers and bodies are not shown, nor in the command that repeats the request", async () => {
  const shelf = createShelf({ secrets: ["functionKey"] });
  await shelf.fetch(`${base}/books/a`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Bearer s3cret" },
    body: '{"title":"it\'s","functionKey":"s3cret"}',
  });
  const [entry] = shelf.control.requests();
  expect(JSON.stringify(entry)).not.toContain("s3cret");
  expect(entry?.curl).toBe(
    "curl --request PUT 'http://shelf.invalid/books/a' --header 'authorization: Bearer ***' " +
      `--header 'content-type: application/json' --data-binary '{"title":"it'\\''s","functionKey":"***"}'`,
  );
});

test("the log keeps the latest requests and goes on counting when cleared", async () => {
  const shelf = createShelf({ logCapacity: 3 });
  for (let call = 0; call < 11; call += 1) await shelf.fetch(`${base}/books/${call}`);
  expect(shelf.control.requests().map(({ number, target }) => `${number} ${target}`)).toEqual([
    "9 /books/8",
    "10 /books/9",
    "11 /books/10",
  ]);
  shelf.control.clearRequests();
  await shelf.fetch(`${base}/books/a`);
  expect(shelf.control.requests().map(({ number }) => number)).toEqual([12]);
});

test("of a large body the beginning is kept", async () => {
  const shelf = createShelf({ api: { ...shelfApi, limits: {} } });
  const body = JSON.stringify({ title: "x".repeat(20_000) });
  await shelf.fetch(`${base}/books/a`, { method: "PUT", headers: { "content-type": "application/json" }, body });
  expect(shelf.control.requests()[0]?.body).toBe(body.slice(0, 16_384));
});

test("a shell reads back every argument of the command as it was meant", () => {
  const text = fc.string({ unit: fc.constantFrom("'", '"', "$", "`", "\\", "\n", " ", "ü", "!", "a") });
  fc.assert(
    fc.property(text, text, (value, body) => {
      const command = curlOf({ method: "PUT", url: `http://x/${value}`, headers: { "x-a": value }, body });
      const printed = execFileSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: "utf8" });
      const data = body === "" ? [] : ["--data-binary", body];
      expect(printed.split("\0").slice(0, -1)).toEqual([
        "--request",
        "PUT",
        `http://x/${value}`,
        "--header",
        `x-a: ${value}`,
        ...data,
      ]);
    }),
    { numRuns: 30 },
  );
});

test.each([
  { method: "HEAD", command: "curl --head 'http://x/'" },
  { method: "GET", command: "curl 'http://x/'" },
  { method: "DELETE", command: "curl --request DELETE 'http://x/'" },
])("a $method is repeated by $command", ({ method, command }) => {
  expect(curlOf({ method, url: "http://x/", headers: { host: "x", "content-length": "0" }, body: "" })).toBe(command);
});
