import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readSeedFile } from "../src/seed-file.ts";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const examples = [
  {
    file: "./readme.example.ts",
    printed: [
      [
        [
          { Region: "us-east-1", Percentage: 100 },
          { Region: "us-west-2", Percentage: 0 },
        ],
      ],
    ],
  },
  {
    file: "./control.example.ts",
    printed: [
      [["updateTrafficDistribution 0", "updateTrafficDistribution 200"]],
      [
        [
          "split.TelephonyConfig.Distributions.0.Percentage: 100 -> 40",
          "split.TelephonyConfig.Distributions.1.Percentage: 0 -> 60",
        ],
      ],
      [[100, 0]],
      ["openapi.2017-08-08.json#/paths/~1traffic-distribution~1{Id}/get/parameters/0"],
    ],
  },
];

test("the examples of README.md are the files that are run here", () => {
  const blocks = [...read("../README.md").matchAll(/```ts\n(.*?)```/gsu)].map(([, block]) => block);
  expect(blocks).toEqual(examples.map(({ file }) => read(file)));
});

test.each(examples)("$file prints what its comments say", async ({ file, printed }) => {
  const log = vi.spyOn(console, "log").mockReset().mockReturnValue();
  await import(file);
  expect(log.mock.calls).toEqual(printed);
});

test("the seed file of README.md is one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  const [, block = ""] = /```json\n(.*?)```/su.exec(read("../README.md")) ?? [];
  await writeFile(join(folder, "seed.json"), block);
  expect(await readSeedFile(join(folder, "seed.json"))).toMatchObject({ kind: "seed" });
  await rm(folder, { recursive: true });
});
