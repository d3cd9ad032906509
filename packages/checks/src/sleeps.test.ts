import { expect, test } from "vitest";
import { memoryRepository, shortly } from "./repository.fixtures.ts";
import { findSleeps } from "./sleeps.ts";

function found(source: string, file = "packages/a/test/a.test.ts"): readonly string[] {
  return shortly(findSleeps(memoryRepository({ [file]: source })));
}

test.each([
  { source: "await new Promise((done) => setTimeout(done, 10));", what: "a test waits with setTimeout" },
  { source: "globalThis.setInterval(() => {}, 1);", what: "a test waits with globalThis.setInterval" },
  { source: "await sleep(5);", what: "a test waits with sleep" },
  { source: "await vi.waitFor(() => done);", what: "a test waits with vi.waitFor" },
  { source: "Atomics.wait(view, 0, 0, 100);", what: "a test waits with Atomics.wait" },
  {
    source: 'import { setTimeout as pause } from "node:timers/promises";',
    what: "a test imports node:timers/promises",
  },
])("$source is found", ({ source, what }) => {
  expect(found(source)).toEqual([`packages/a/test/a.test.ts:1 ${what}`]);
});

test.each([
  "clock.advance(1000);",
  "// setTimeout(done, 10)",
  'const text = "setTimeout(x)";',
  "clock.setTimeout(wake, 10);",
])("%s is fine", (source) => {
  expect(found(source)).toEqual([]);
});

test("fixtures are tests, sources are not", () => {
  expect(found("setTimeout(x, 1);", "packages/a/src/a.fixtures.ts")).toHaveLength(1);
  expect(found("setTimeout(x, 1);", "packages/a/src/a.ts")).toEqual([]);
});
