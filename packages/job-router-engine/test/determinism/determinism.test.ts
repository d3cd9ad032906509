import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { howMany } from "../thoroughness.ts";
import { type Hashes, play } from "./play.ts";

const scripts = howMany(30, 10_000);
const timeout = 600_000;
const here = play(scripts);
const folder = mkdtempSync(join(tmpdir(), "engine-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("the same scripts give the same log and the same states", { timeout }, () => {
  expect(play(scripts)).toEqual(here);
});

test("the events alone give the same states", () => {
  expect(here.replayed).toBe(here.states);
});

test("other scripts give another log", { timeout }, () => {
  expect(play(scripts - 1).log).not.toBe(here.log);
});

const others = otherNodes();

test.runIf(others.length > 0)("every other version of Node on the path tells the same hashes", { timeout }, () => {
  writeJavaScript();
  for (const node of others) {
    const told = JSON.parse(
      execFileSync(node, ["test/determinism/tell.js", String(scripts)], { cwd: folder, encoding: "utf8" }),
    ) as Hashes & { version: string };
    const { version, ...hashes } = told;
    expect(version).not.toBe(process.version);
    expect(hashes, version).toEqual(here);
  }
});

/** Binaries on the path that are another version than this one. Old ones know no TypeScript. */
function otherNodes(): readonly string[] {
  const candidates = (process.env["PATH"] ?? "").split(delimiter).map((path) => join(path, "node"));
  const versions = new Map<string, string>();
  for (const node of candidates) {
    if (!existsSync(node)) continue;
    const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
    if (version !== process.version && Number(/\d+/u.exec(version)?.[0]) >= 20) versions.set(version, node);
  }
  return [...versions.values()];
}

/** Writes the package as JavaScript into the folder: the types taken away, the rest as it is. */
function writeJavaScript(): void {
  const root = join(import.meta.dirname, "../..");
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  for (const path of globSync(["src/**/*.ts", "test/**/*.ts"], { cwd: root })) {
    if (path.endsWith(".test.ts")) continue;
    const stripped = stripTypeScriptTypes(readFileSync(join(root, path), "utf8"));
    const script = stripped.replaceAll(/(?<=from ")(\.[^"]+)\.ts(?=")/gu, "$1.js");
    const target = join(folder, path.replace(/\.ts$/u, ".js"));
    cpSync(join(root, path), target);
    writeFileSync(target, script);
  }
}
