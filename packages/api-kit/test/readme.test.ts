import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example prints the item", async () => {
  const requests: Request[] = [];
  // As where there is no Node: the client then asks the global fetch.
  Reflect.set(process, "getBuiltinModule", undefined);
  vi.stubGlobal("fetch", async (...args: Parameters<typeof fetch>) => {
    const request = new Request(...args);
    requests.push(request);
    return Response.json({ name: "A lamp" });
  });
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  vi.unstubAllGlobals();
  expect(log.mock.calls).toEqual([["A lamp"]]);
  expect(requests.map(({ url }) => url)).toEqual(["https://shop.example/v1/items/a%2Fb"]);
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer t0ken");
});
