#!/usr/bin/env node
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { main } from "./main.ts";

process.exitCode = await main(process.argv.slice(2), {
  root: join(dirname(fileURLToPath(import.meta.url)), "../../.."),
  env: process.env,
  say: (sentence) => process.stderr.write(`release: ${sentence}\n`),
  print: (text) => process.stdout.write(text),
  confirm: async (question) => {
    if (!process.stdin.isTTY || process.env["CI"] !== undefined) return true;
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${question} (y/N) `);
    terminal.close();
    return /^y(?:es)?$/iu.test(answer.trim());
  },
});
