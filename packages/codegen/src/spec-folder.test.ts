import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiOf, compareVersions, readSpecFolder } from "./spec-folder.ts";

test.each([
  { older: "2023-11-01", newer: "2024-01-18-preview" },
  { older: "2024-01-18-preview", newer: "2024-01-18" },
  { older: "v2", newer: "v10" },
  { older: "1.9", newer: "1.10" },
  { older: "2024-01-18-alpha", newer: "2024-01-18-beta" },
])("$older comes before $newer", ({ older, newer }) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(older, older)).toBe(0);
});

test("the documents of a spec are read oldest first, and nothing else", () => {
  const root = mkdtempSync(join(tmpdir(), "trunkline-codegen-"));
  const gen = join(root, "specs", "library", "gen");
  mkdirSync(gen, { recursive: true });
  for (const name of [
    "openapi.2024-01-18.json",
    "openapi.2023-11-01.json",
    "openapi.2024-01-18-preview.json",
    "notes.json",
  ]) {
    writeFileSync(join(gen, name), name);
  }
  expect(readSpecFolder(root, "specs/library")).toEqual([
    { path: "specs/library/gen/openapi.2023-11-01.json", text: "openapi.2023-11-01.json" },
    { path: "specs/library/gen/openapi.2024-01-18-preview.json", text: "openapi.2024-01-18-preview.json" },
    { path: "specs/library/gen/openapi.2024-01-18.json", text: "openapi.2024-01-18.json" },
  ]);
  rmSync(root, { recursive: true });
});

test("a spec that is not there is refused", () => {
  expect(() => readSpecFolder(tmpdir(), "specs/nobody")).toThrow("specs/nobody/gen: The folder does not exist");
});

test("an API is named like the folder of its spec", () => {
  expect(apiOf("specs/job-router")).toBe("job-router");
});
