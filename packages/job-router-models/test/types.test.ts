import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

/** What the compiler has to say: nothing when all is well. */
function compile(...args: readonly string[]): string {
  return spawnSync(process.execPath, [compiler, "--noEmit", ...args], { cwd: folder, encoding: "utf8" }).stdout;
}

test("types narrow, refuse and allow what types.test-d.ts says", () => {
  expect(compile("-p", "tsconfig.json")).toBe("");
});

test("no declaration needs a looser check", () => {
  expect(compile("-p", "tsconfig.build.json", "--skipLibCheck", "false", "--lib", "es2023")).toBe("");
});
