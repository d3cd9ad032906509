import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example prints the split", async () => {
  const requests: Request[] = [];
  const split = [
    { Region: "us-east-1", Percentage: 60 },
    { Region: "us-west-2", Percentage: 40 },
  ];
  // As where there is no Node: the client then asks the global fetch.
  Reflect.set(process, "getBuiltinModule", undefined);
  vi.stubGlobal("fetch", async (...args: Parameters<typeof fetch>) => {
    const request = new Request(...args);
    requests.push(request);
    return Response.json({ TelephonyConfig: { Distributions: split } });
  });
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  vi.unstubAllGlobals();
  expect(log.mock.calls).toEqual([["us-east-1: 60 %"], ["us-west-2: 40 %"]]);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET https://connect.us-east-1.amazonaws.com/traffic-distribution/0a1b2c3d-1111-4222-8333-444455556666",
  ]);
  expect(requests[0]?.headers.get("authorization")).toContain("/us-east-1/connect/aws4_request");
});
