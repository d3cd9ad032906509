#!/usr/bin/env node
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tryProgram } from "../run-program.ts";
import { change } from "./change.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const hasTerminal = process.stdin.isTTY && process.env["CI"] === undefined;

process.exitCode = await change(process.argv.slice(2), {
  root,
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`change: ${text}\n`),
  ask: hasTerminal
    ? async () =>
        (
          await tryProgram(join(root, "node_modules/.bin/changeset"), [], {
            cwd: root,
            env: process.env,
            withTerminal: true,
          })
        ).code
    : undefined,
});
