// What users get wrong: each mistake has a sentence that tells what to do, and an exit code.
import { expect, test } from "vitest";
import { main } from "../../src/command/main.ts";
import { createTestWorld } from "./world.ts";

const target = ["--target", "http://harbour.test"];
const run = ["run", "harbour.json", ...target];

test.each([
  { args: [], sentence: "Say what to do: contract-tests run <document> --target <url>." },
  { args: ["rum"], sentence: 'There is no command "rum"; did you mean run.' },
  { args: ["run"], sentence: "Name the OpenAPI document" },
  { args: ["run", "a.json", "b.json", ...target], sentence: '"b.json" is one word too many' },
  { args: ["run", "harbour.json"], sentence: "Say which server to test: --target" },
  { args: [...run, "--traget", "x"], sentence: "Unknown option '--traget'; did you mean --target." },
  { args: ["run", "harbour.json", "--target", "localhost:80"], sentence: 'not "localhost:80"' },
  { args: ["run", "harbour.json", "--target", "ftp://a.test"], sentence: "begins with http:// or https://" },
  { args: ["run", "harbour.json", "--target", "http://u:p@a.test"], sentence: "give it by --basic" },
  { args: ["run", "harbour.json", "--target", "http://a.test/?x"], sentence: "no ? and no #" },
  { args: [...run, "--header", "no colon"], sentence: "--header must look like 'Name: value'" },
  { args: [...run, "--header", "x: a\nb"], sentence: "characters no header can" },
  { args: [...run, "--bearer", "env:NOBODY"], sentence: "the environment variable NOBODY, which is not set" },
  { args: [...run, "--bearer", "a", "--basic", "b:c"], sentence: "give one of them" },
  { args: [...run, "--basic", "b"], sentence: "user:password" },
  { args: [...run, "--seed", "one"], sentence: '--seed must be a whole number of at least 0, not "one"' },
  { args: [...run, "--max-requests", "0"], sentence: "--max-requests must be a whole number of at least 1" },
  { args: [...run, "--max-time", "5y"], sentence: "--max-time must be a time like 500ms, 90s or 2m" },
  { args: [...run, "--max-time", "0"], sentence: "--max-time must be a time" },
  { args: [...run, "--checks", "etag-stabel"], sentence: 'no check "etag-stabel"; did you mean etag-stable' },
  { args: [...run, "--report", "xml"], sentence: "--report must be text, json, junit" },
  { args: [...run, "--report", "json", "--report", "text"], sentence: "Only one report can go to standard output" },
  { args: [...run, "--output", "a", "--output", "a"], sentence: "the same --output" },
  { args: [...run, "--include", "getVesel"], sentence: 'no operation "getVesel"; did you mean getVessel' },
  { args: [...run, "--values", "missing.json"], sentence: "missing.json cannot be read: no such file" },
  { args: [...run, "--values", "list.json"], sentence: "list.json must be an object" },
  { args: [...run, "--links", "links.json"], sentence: "link 1 must have the texts from, value, to and parameter" },
])("$args gives 2: $sentence", async ({ args, sentence }) => {
  const world = createTestWorld();
  expect(await main(args, world)).toBe(2);
  expect(world.complained()).toContain(sentence);
  expect(world.requests).toEqual([]);
  expect(world.printed()).toBe("");
});

test.each([
  { file: "missing.json", sentence: "missing.json cannot be read: no such file or directory" },
  { file: "swagger.json", sentence: "is Swagger 2.0. Convert it to OpenAPI 3 first" },
  { file: "old.json", sentence: "is OpenAPI 2.9; OpenAPI 3.0 and 3.1 can be tested" },
  { file: "new.yaml", sentence: "is OpenAPI 3.2.0" },
  { file: "nothing.json", sentence: 'it has no member "openapi"' },
  { file: "text.yaml", sentence: "it holds no object" },
  { file: "broken.json", sentence: "broken.json is not JSON" },
  { file: "broken.yaml", sentence: "broken.yaml is neither JSON nor YAML" },
  { file: "empty.json", sentence: "declares no paths" },
])("$file gives 3: $sentence", async ({ file, sentence }) => {
  const world = createTestWorld();
  expect(await main(["run", file, ...target], world)).toBe(3);
  expect(world.complained()).toContain(sentence);
  expect(world.requests).toEqual([]);
});

test("a target that refuses connections gives 3", async () => {
  const world = createTestWorld();
  expect(await main(["run", "harbour.json", "--target", "http://nobody.test:1"], world)).toBe(3);
  expect(world.complained()).toContain("http://nobody.test:1/ does not answer: the connection is refused");
  expect(world.requests).toHaveLength(1);
});

test("a setup module with other exports gives 2", async () => {
  const world = createTestWorld({ importModule: async () => ({ autenticate: () => undefined }) });
  expect(await main([...run, "--setup", "setup.mjs"], world)).toBe(2);
  expect(world.complained()).toContain("setup.mjs exports autenticate; it may export authenticate, headers");
});

test("a report that cannot be written gives 2", async () => {
  const world = createTestWorld({ writeFile: async () => await Promise.reject(new Error("no such directory")) });
  expect(await main([...run, "--include", "getHealth", "--output", "no/where.json"], world)).toBe(2);
  expect(world.complained()).toContain("no/where.json cannot be written: no such directory");
});
