import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jobRouterContract } from "../src/index.ts";
import { endpoint, setUp } from "./contact-centre.fixtures.ts";

const version = `api-version=${jobRouterContract.versions[0]}`;
const job = { channelId: "voice", queueId: "q", priority: 1 };

test("a snapshot holds jobs, offers and the time: what follows comes out the same after it is restored", async () => {
  const { mock } = setUp();
  const send = async (path: string, body?: object): Promise<unknown> => {
    const headers = { "content-type": "application/merge-patch+json" };
    const init = body === undefined ? {} : { method: "PATCH", headers, body: JSON.stringify(body) };
    const answer = await mock.fetch(`${endpoint}/routing/${path}?${version}`, init);
    return [answer.status, await answer.json()];
  };
  mock.control.saveSnapshot("before");
  const play = async (): Promise<unknown[]> => {
    const answers: unknown[] = [await send("jobs/j", job)];
    mock.control.advanceClock(60_000);
    answers.push(await send("jobs/j"), await send("workers/w"), mock.control.clock().now);
    return answers;
  };
  const first = await play();
  const { kinds } = mock.control.diff("before");
  expect(kinds).toMatchObject({ jobs: { added: [{ id: "j" }] }, offers: { added: [{ row: { jobId: "j" } }] } });
  mock.control.restoreSnapshot("before");
  expect(mock.control.diff("before").kinds).toEqual({});
  expect(await play()).toEqual(first);
});

test("a seed that does not fit is named with its line", () => {
  const { mock } = setUp();
  const text = '{"queues": {\n  "b": { "distributionPolicyId": "none" }\n}}';
  expect(() => mock.control.seed(text)).toThrow(/^2:8 Seed: Queue b is refused: /u);
});

test("each clause that the log names is in the contract", async () => {
  const { mock } = setUp();
  for (const { method, path: template } of jobRouterContract.routes) {
    const headers = { "content-type": method === "PATCH" ? "application/merge-patch+json" : "application/json" };
    const init = method === "GET" || method === "DELETE" ? { method } : { method, headers, body: '{"priority":"x"}' };
    const target = template.replaceAll(/\{\w+\}/gu, "x");
    await mock.fetch(`${endpoint}${target}?${version}&maxpagesize=x`, init);
  }
  const clauses = mock.control
    .requests()
    .flatMap(({ checks, refusal }) => [...checks, ...(refusal?.violations ?? [])])
    .flatMap(({ clause }) => clause ?? []);
  const kinds = clauses.map((clause) => clause.replace(/.*\/([a-z]\w*)(?:\/\d+)?$/iu, "$1"));
  expect(kinds).toEqual(expect.arrayContaining(["get", "requestBody", "schema", "parameters", "responses", "version"]));
  expect(clauses.filter((clause) => resolve(clause) === undefined)).toEqual([]);
});

/** What a clause points at. */
function resolve(clause: string): unknown {
  const [file = "", pointer = ""] = clause.split("#");
  const text = readFileSync(new URL(`../../../specs/job-router/gen/${file}`, import.meta.url), "utf8");
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
      JSON.parse(text),
    );
}
