import { expect, test } from "vitest";
import { findHosts } from "./hosts.ts";
import { memoryRepository, shortly } from "./repository.fixtures.ts";

// Put together, so that this file does not hold what it forbids.
const machine = ["", "home", "someone"].join("/");
const outside = ["..", "shared"].join("/");
const registry = ["registry", "npmjs", "org"].join(".");
const intranet = ["https://build", "internal"].join(".");

test.each([
  { text: `cd ${machine}/project`, found: `${machine} is a path of one machine` },
  { text: `see "${outside}/reference"`, found: `${outside} is a folder outside the repository` },
  { text: `npm --registry https://${registry}`, found: `${registry} is a registry` },
  { text: `fetch("${intranet}/x")`, found: `${intranet} is a host of a private network` },
])("$found", ({ text, found }) => {
  expect(shortly(findHosts(memoryRepository({ "README.md": `# Title\n\n${text}\n` })))).toEqual([
    `README.md:3 ${found}`,
  ]);
});

test.each([
  "https://example.com/home/page",
  'import { x } from "../shared.ts";',
  "http://127.0.0.1:8080",
  "packages/work/src",
  "GET /routing/jobs",
])("%s is fine", (text) => {
  expect(findHosts(memoryRepository({ "README.md": text }))).toEqual([]);
});

test("pictures are not read as text", () => {
  expect(findHosts(memoryRepository({ "docs/picture.png": machine }))).toEqual([]);
});
