import { expect, test } from "vitest";
import { runContractTests, type ContractTestOptions } from "../src/index.ts";

const item = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
};
const page = { type: "object", properties: { value: { type: "array", items: item }, nextLink: { type: "string" } } };
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const document = {
  openapi: "3.1.0",
  info: { title: "Safe", version: "1" },
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
  paths: {
    "/items": {
      get: {
        operationId: "listItems",
        responses: { "200": { description: "", ...json(page) }, "4XX": { description: "" } },
      },
      post: {
        operationId: "createItem",
        requestBody: { required: true, ...json(item) },
        responses: { "201": { description: "", ...json(item) }, "4XX": { description: "" } },
      },
    },
  },
};
const secret = "s3cret-of-the-caller";

/** A server that leads away from itself, and tells its caller's secret. */
function misleading(): { readonly hosts: Set<string>; readonly options: ContractTestOptions; readonly log: string[] } {
  const hosts = new Set<string>();
  const log: string[] = [];
  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    hosts.add(url.host);
    log.push(`${request.method} ${url.pathname}${url.search} ${await request.clone().text()}`);
    if (request.method === "GET") {
      return Response.json({ value: [{ id: "1", name: secret }], nextLink: "https://elsewhere.example/items?page=2" });
    }
    return Response.json({ id: 5 }, { status: 201, headers: { location: "https://elsewhere.example/items/5" } });
  }
  const options = {
    document,
    target: "https://safe.example",
    fetch,
    headers: { "x-key": secret },
    seed: 7,
    now: () => 0,
  };
  return { hosts, options, log };
}

test("no other host is ever sent to", async () => {
  const { hosts, options } = misleading();
  await runContractTests(options);
  expect([...hosts]).toEqual(["safe.example"]);
});

test("secrets are masked wherever they show", async () => {
  const { options } = misleading();
  const report = await runContractTests(options);
  expect(report.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(secret);
});

test("the same seed sends the same requests, another one others", async () => {
  const logs = await Promise.all(
    [7, 7, 8].map(async (seed) => {
      const { options, log } = misleading();
      await runContractTests({ ...options, seed });
      return log;
    }),
  );
  expect(logs[0]).toEqual(logs[1]);
  expect(logs[0]).not.toEqual(logs[2]);
});

test.each([
  { name: "requests", budgets: { requests: 5 }, ended: "requests" },
  { name: "time", budgets: { timeMs: 0 }, ended: "time" },
])("the budget for $name ends the run, and the report says so", async ({ budgets, ended }) => {
  const { options, log } = misleading();
  const report = await runContractTests({ ...options, budgets });
  expect(report.ended).toBe(ended);
  expect(log.length).toBeLessThanOrEqual(5);
});

test("a signal ends the run", async () => {
  const { options } = misleading();
  const report = await runContractTests({ ...options, signal: AbortSignal.abort() });
  expect(report).toMatchObject({ ended: "aborted", counts: { requests: 0 } });
});

test("one case runs alone, by its id and the seed", async () => {
  const { options } = misleading();
  const [finding] = (await runContractTests(options)).findings;
  const again = await runContractTests({ ...options, cases: { include: [finding?.caseId ?? ""] } });
  expect(again.findings.map(({ check, operation }) => ({ check, operation }))).toContainEqual({
    check: finding?.check,
    operation: finding?.operation,
  });
});

test.each(["ftp://a.example", "nothing"])("%s is no target", async (target) => {
  await expect(runContractTests({ ...misleading().options, target })).rejects.toThrow(TypeError);
});

test.each([
  { given: "a key", headers: { "x-key": secret }, checked: true },
  { given: "no header", headers: {}, checked: false },
  { given: "a header that is no credential", headers: { "x-trace": "1" }, checked: false },
])("with $given, whether callers must say who they are is checked: $checked", async ({ headers, checked }) => {
  const report = await runContractTests({ ...misleading().options, headers });
  expect(report.findings.some(({ check }) => check === "auth-required")).toBe(checked);
});
