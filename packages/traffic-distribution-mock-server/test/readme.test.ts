import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const examples = [
  {
    file: "./readme.example.ts",
    prints: [
      [
        [
          { Region: "us-east-1", Percentage: 40 },
          { Region: "us-west-2", Percentage: 60 },
        ],
      ],
    ],
  },
  {
    file: "./strict.example.ts",
    prints: [
      [
        "InvalidSignatureException",
        expect.stringMatching(/^The signature over \d{8}\/us-east-1\/connect\/aws4_request of this string to sign is/u),
      ],
    ],
  },
  {
    file: "./simulation.example.ts",
    prints: [[{ "us-east-1": 35, "us-west-2": 15 }], [{ "us-east-1": 0, "us-west-2": 50 }]],
  },
];

test("the examples of README.md are the files that are run here", () => {
  const blocks = [...read("../README.md").matchAll(/```ts\n(.*?)```/gsu)].map(([, block = ""]) => block);
  expect(blocks.map((block) => block.replaceAll(/^\/\/ .*\n/gmu, ""))).toEqual(examples.map(({ file }) => read(file)));
});

test.each(examples)("$file prints what README.md says", async ({ file, prints }) => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import(file);
  expect(log.mock.calls).toEqual(prints);
});
