#!/usr/bin/env node
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { main } from "./command/main.ts";

// A reader of our output that goes away (`contract-tests … | head -1`) is no error of ours.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  print: (output) => void process.stdout.write(output),
  screen: {
    isTerminal: process.stderr.isTTY,
    columns: process.stderr.columns,
    write: (output) => void process.stderr.write(output),
  },
  fetch: async (request) => await fetch(request),
  read: async (file) => await readFile(file, "utf8"),
  readInput: async () => await text(process.stdin),
  importModule: async (file) => (await import(pathToFileURL(resolve(file)).href)) as unknown,
  writeFile: async (file, output) => await writeFile(file, output),
  async version() {
    const manifest: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
    return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
  },
  now: Date.now,
  random: Math.random,
  interrupted: stop.signal,
});
