import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { main } from "./main.ts";
import { help } from "./read-arguments.ts";

const root = mkdtempSync(join(tmpdir(), "checkout-"));
for (const room of ["packages", "apps", "specs", ".changeset"]) mkdirSync(join(root, room));
execFileSync("git", ["init", "--quiet"], { cwd: root });
afterAll(() => rmSync(root, { recursive: true }));

async function run(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly said: string; readonly printed: string }> {
  const said: string[] = [];
  const printed: string[] = [];
  const code = await main(args, {
    root,
    env: process.env,
    say: (sentence) => said.push(sentence),
    print: (text) => printed.push(text),
    confirm: () => Promise.resolve(false),
  });
  return { code, said: said.join("\n"), printed: printed.join("") };
}

test("help is printed", async () => {
  expect(await run("--help")).toEqual({ code: 0, said: "", printed: help });
});

test("wrong arguments end with 2 and a hint", async () => {
  expect(await run("deploy")).toMatchObject({ code: 2, said: expect.stringContaining("npm run release -- --help") });
});

test("a checkout with changes is left alone", async () => {
  writeFileSync(join(root, "note.txt"), "unfinished");
  expect(await run("version")).toEqual({
    code: 1,
    said: expect.stringMatching(/changes that are not committed[\s\S]*\?\? note\.txt/u),
    printed: "",
  });
});

test("a tool that fails is quoted", async () => {
  const { code, said } = await run("build");
  expect(code).toBe(1);
  expect(said).toMatch(/turbo/u);
});
