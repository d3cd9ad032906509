import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example makes a policy and lists the queues", async () => {
  const requests: Request[] = [];
  // As where there is no Node: the client then asks the global fetch.
  Reflect.set(process, "getBuiltinModule", undefined);
  vi.stubGlobal("fetch", async (...args: Parameters<typeof fetch>) => {
    const request = new Request(...args);
    requests.push(request);
    if (request.method === "PATCH") return Response.json({ id: "main", etag: '"1"' }, { status: 201 });
    return Response.json({ value: [{ id: "q1" }, { id: "q2" }] });
  });
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  vi.unstubAllGlobals();
  expect(log.mock.calls).toEqual([["created", '"1"'], ["q1"], ["q2"]]);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "PATCH https://contoso.communication.azure.com/routing/distributionPolicies/main?api-version=2023-11-01",
    "GET https://contoso.communication.azure.com/routing/queues?api-version=2023-11-01",
  ]);
  expect(requests[0]?.headers.get("authorization")).toMatch(/^HMAC-SHA256 SignedHeaders=/);
});
