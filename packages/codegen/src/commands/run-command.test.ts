import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documentText, operation } from "../openapi/document.fixtures.ts";
import { runCommand } from "./run-command.ts";

let root = "";
let folder = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trunkline-codegen-"));
  folder = join(root, "packages", "library-mock-server");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, "specs", "library", "gen"), { recursive: true });
  writeFileSync(join(root, "pnpm-workspace.yaml"), "");
  writeManifest({ codegen: { kind: "mock-server", spec: "specs/library" } });
  writeSpec(documentText({ paths: { "/book": { get: operation("getBook") } } }));
});

afterEach(() => rmSync(root, { recursive: true }));

function writeManifest(manifest: object): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
}

function writeSpec(text: string): void {
  writeFileSync(join(root, "specs", "library", "gen", "openapi.2024-01-01.json"), text);
}

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const code = await runCommand(argv, { folder, print: say, complain: say, install: () => true });
  return { code, said: said.join("\n") };
}

test("generate writes the files with their headers, and a second time nothing", async () => {
  expect(await run("generate")).toEqual({ code: 0, said: "library mock-server: 4 files, 4 written" });
  expect(readFileSync(join(folder, "src/gen/routes.ts"), "utf8")).toMatch(
    /^\/\/ Generated from specs\/library\/gen\/openapi\.2024-01-01\.json\. Do not edit\.\n\/\/ To change this file, edit the TypeSpec in specs\/library and run `npm run generate`\.\n\n/,
  );
  expect(await run("generate")).toEqual({ code: 0, said: "library mock-server: 4 files, 0 written" });
});

test("the manifest names versions and hashes, and no file has them beside it", async () => {
  await run("generate");
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "src/gen/manifest.json"), "utf8"));
  expect(manifest).toEqual({
    api: "library",
    kind: "mock-server",
    versions: ["2024-01-01"],
    documents: { "specs/library/gen/openapi.2024-01-01.json": expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
  });
});

test("generate --check is content with what was generated", async () => {
  await run("generate");
  expect(await run("generate", "--check")).toEqual({ code: 0, said: "library mock-server: 4 files up to date" });
});

test("generate --check names every difference and the command that mends it", async () => {
  await run("generate");
  writeFileSync(join(folder, "src/gen/routes.ts"), "edited");
  writeFileSync(join(folder, "src/gen/old.ts"), "stale");
  rmSync(join(folder, "src/gen/handlers.ts"));
  const { code, said } = await run("generate", "--check");
  expect(code).toBe(1);
  expect(said).toContain("  differs: routes.ts\n  missing: handlers.ts\n  stale:   old.ts\nRun: npm run generate");
  expect(readFileSync(join(folder, "src/gen/routes.ts"), "utf8")).toBe("edited");
});

test.each([
  { argv: ["--help"], code: 0, says: "trunkline-codegen generate --check" },
  { argv: ["-h"], code: 0, says: "Exit codes" },
  { argv: [], code: 2, says: "What shall be done?" },
  { argv: ["polish"], code: 2, says: '"polish" is no command' },
  { argv: ["generate", "books"], code: 2, says: "generate takes no names" },
  { argv: ["scaffold"], code: 2, says: "scaffold takes one name" },
  { argv: ["generate", "--fast"], code: 2, says: "--fast" },
])("$argv ends with $code", async ({ argv, code, says }) => {
  const result = await run(...argv);
  expect(result.code).toBe(code);
  expect(result.said).toContain(says);
});

test("a contract that cannot be read ends with its place and advice, not with a stack", async () => {
  writeSpec(documentText({ paths: { "/book": { get: operation("getBook", { tags: [] }) } } }));
  const { code, said } = await run("generate");
  expect(code).toBe(1);
  expect(said).toBe(
    "specs/library/gen/openapi.2024-01-01.json#/paths/~1book/get: The operation has no tag.\n" +
      '  Give it one, the resource it belongs to: @tag("Distribution policies").',
  );
});

test("a folder without a manifest is refused", async () => {
  rmSync(join(folder, "package.json"));
  expect(await run("generate")).toMatchObject({
    code: 1,
    said: expect.stringContaining("package.json does not exist"),
  });
});

test("a manifest without a kind is refused", async () => {
  writeManifest({ codegen: { kind: "poem", spec: "specs/library" } });
  expect(await run("generate")).toMatchObject({
    code: 1,
    said: expect.stringContaining("models, validators, client, mock-server"),
  });
});

test("a folder outside a workspace is refused", async () => {
  rmSync(join(root, "pnpm-workspace.yaml"));
  expect(await run("generate")).toMatchObject({
    code: 1,
    said: expect.stringContaining("no pnpm-workspace.yaml upwards"),
  });
});

test("generate --document writes kinds that import each other by relative path, and the same bytes each time", async () => {
  const document = join(root, "the-library.json");
  writeFileSync(document, documentText({ paths: { "/book": { get: operation("getBook") } } }));
  const command = ["generate", "--document", document, "--out", join(root, "out"), "--kind", "models,mock-server"];
  expect(await run(...command)).toEqual({
    code: 0,
    said: "models: 4 files, 4 written\nmock-server: 3 files, 3 written",
  });
  const handlers = readFileSync(join(root, "out/mock-server/handlers.ts"), "utf8");
  expect(handlers).toContain('import type { GetBookSuccess } from "../models/index.ts";');
  expect(handlers).toContain('import type { GetBookRequest } from "../models/server/index.ts";');
  expect(handlers).toContain("export interface TheLibraryHandlers");
  expect(await run(...command)).toEqual({
    code: 0,
    said: "models: 4 files, 0 written\nmock-server: 3 files, 0 written",
  });
});

test.each([
  { what: "without a place to write to", argv: ["--document", "d.json"], code: 2, says: "--out" },
  {
    what: "of an unknown kind",
    argv: ["--document", "d.json", "--out", "o", "--kind", "poems"],
    code: 2,
    says: "poems",
  },
  {
    what: "of a document that is not there",
    argv: ["--document", "d.json", "--out", "o"],
    code: 1,
    says: "cannot be read",
  },
])("generate --document $what says what is wrong", async ({ argv, code, says }) => {
  const result = await run("generate", ...argv);
  expect(result.code).toBe(code);
  expect(result.said).toContain(says);
});

test("what the file system refuses is said, and nothing crashes", async () => {
  writeFileSync(join(folder, "taken"), "");
  const document = join("..", "..", "specs", "library", "gen", "openapi.2024-01-01.json");
  const { code, said } = await run("generate", "--document", document, "--out", "taken", "--api", "library");
  expect(code).toBe(1);
  expect(said).toMatch(/^(ENOTDIR|EEXIST)/m);
});
