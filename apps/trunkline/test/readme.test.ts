import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readSeedFile } from "../src/seed-file.ts";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/su.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example prints what its comments say", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls).toEqual([
    [
      [
        { Region: "us-east-1", Percentage: 100 },
        { Region: "us-west-2", Percentage: 0 },
      ],
    ],
  ]);
});

test("the seed file of README.md is one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  const [, block = ""] = /```json\n(.*?)```/su.exec(read("../README.md")) ?? [];
  await writeFile(join(folder, "seed.json"), block);
  expect(await readSeedFile(join(folder, "seed.json"))).toMatchObject({ kind: "seed" });
  await rm(folder, { recursive: true });
});
