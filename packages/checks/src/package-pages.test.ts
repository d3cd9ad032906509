import { expect, test } from "vitest";
import { findPoorPages } from "./package-pages.ts";
import { manifest, memoryRepository, shortly } from "./repository.fixtures.ts";

const page = `# @trunkline/a

\`\`\`sh
npm install @trunkline/a
\`\`\`

Run \`doit --now\`.

## Exports

| Import              | What it holds       |
| ------------------- | ------------------- |
| \`@trunkline/a\`      | \`make\`, \`Made\`      |
| \`@trunkline/a/more\` | \`more\`, if you must |
`;
const files = {
  "packages/a/package.json": manifest("a", {
    bin: { doit: "./dist/bin.js" },
    exports: {
      ".": { "@trunkline/source": "./src/index.ts" },
      "./more": { "@trunkline/source": "./src/more.ts" },
      "./package.json": "./package.json",
    },
  }),
  "packages/a/src/index.ts": "export type Made = 1;\nexport function make(): void {}\n",
  "packages/a/src/more.ts": "export const more = 1;\n",
  "packages/a/README.md": page,
};

test("a page with install, commands and every export is fine", () => {
  expect(findPoorPages(memoryRepository(files))).toEqual([]);
});

test.each([
  { from: "npm install @trunkline/a\n", to: "", found: "the README does not say how to install the package" },
  { from: "doit --now", to: "it", found: "the README does not show the command doit" },
  { from: "## Exports", to: "## Others", found: "the README has no table of exports" },
  { from: "`@trunkline/a/more`", to: "more", found: "the table of exports lacks @trunkline/a/more" },
  { from: "`Made`", to: "`Gone`", found: "@trunkline/a does not export Gone, which the README says" },
])("$found", ({ from, to, found }) => {
  const changed = { ...files, "packages/a/README.md": page.replace(from, to) };
  expect(shortly(findPoorPages(memoryRepository(changed)))).toEqual([`packages/a/README.md ${found}`]);
});
