import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFolder, isSame, writeFolder } from "./generated-folder.ts";

let folder = "";
const files = [
  { path: "index.ts", content: "export {};\n" },
  { path: "operations/books.ts", content: "export {};\n" },
];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "trunkline-codegen-")), "gen");
});

afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

test("a missing folder is made, and holds exactly the files", () => {
  expect(writeFolder(folder, files).missing).toEqual(["index.ts", "operations/books.ts"]);
  expect(readFileSync(join(folder, "operations/books.ts"), "utf8")).toBe("export {};\n");
  expect(isSame(compareFolder(folder, files))).toBe(true);
});

test("a file that is right already is not touched", () => {
  writeFolder(folder, files);
  const path = join(folder, "index.ts");
  utimesSync(path, 1, 1);
  writeFileSync(join(folder, "operations/books.ts"), "something else");
  expect(writeFolder(folder, files)).toEqual({ changed: ["operations/books.ts"], missing: [], stale: [] });
  expect(statSync(path).mtimeMs).toBe(1000);
});

test("a stale file goes, and its folder with it", () => {
  writeFolder(folder, files);
  expect(writeFolder(folder, files.slice(0, 1)).stale).toEqual(["operations/books.ts"]);
  expect(existsSync(join(folder, "operations"))).toBe(false);
});

test("a comparison changes nothing", () => {
  mkdirSync(folder);
  writeFileSync(join(folder, "old.ts"), "");
  expect(compareFolder(folder, files)).toEqual({
    changed: [],
    missing: ["index.ts", "operations/books.ts"],
    stale: ["old.ts"],
  });
  expect(existsSync(join(folder, "index.ts"))).toBe(false);
});
