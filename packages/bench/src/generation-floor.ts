import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, scratch } from "./generators.ts";
import { runProcess } from "./run-process.ts";

/**
 * What no generator can leave out: a program that starts, parses the document, and writes files of the paths and sizes
 * that a generator writes.
 *
 * @param generate Arguments of `node` for that generator; it is run once, to see its files.
 * @returns Arguments of `node`.
 */
export function floorOf(
  generate: (document: string, out: string) => readonly string[],
  document: string,
): (document: string, out: string) => readonly string[] {
  const out = newFolder();
  const { ok, output } = runProcess(generate(document, out));
  if (!ok) throw new Error(`The generator fails: ${output}`);
  const names = readdirSync(out, { recursive: true, encoding: "utf8" });
  const files = names
    .map((path) => ({ path, about: statSync(join(out, path)) }))
    .filter(({ about }) => about.isFile())
    .map(({ path, about }) => ({ path, size: about.size }));
  const list = join(scratch(), "files.json");
  writeFileSync(list, JSON.stringify(files));
  return (input, folder) => ["-e", program, input, list, folder];
}

const program = `
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const [document, list, out] = process.argv.slice(1);
JSON.parse(readFileSync(document, "utf8"));
const files = JSON.parse(readFileSync(list, "utf8"));
const text = "x".repeat(Math.max(...files.map(({ size }) => size)));
for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(out, folder), { recursive: true });
for (const { path, size } of files) writeFileSync(join(out, path), text.slice(0, size));
`;
