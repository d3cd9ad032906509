import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicPackages } from "../src/public-packages.ts";
import { commands, consumers } from "./harness/consumers.ts";

const room = join(import.meta.dirname, "..");
const packages = publicPackages(join(room, "../.."));
const files = readdirSync(join(room, "consumers")).filter((name) => name.endsWith(".ts"));
const texts = files.map((name) => readFileSync(join(room, "consumers", name), "utf8"));

test("every program is tried", () => {
  expect(consumers.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
});

test.each(packages)("$name is used by a program", ({ name }) => {
  expect(texts.some((text) => text.includes(`from "${name}"`) || text.includes(`from "${name}/`))).toBe(true);
});

test("every command that the packages bring is called", () => {
  const brought = packages.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}));
  expect(commands.map(({ command }) => command).toSorted()).toEqual(brought.toSorted());
});
