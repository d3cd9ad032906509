#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { run } from "./command/run.ts";

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file === "-" ? 0 : file, "utf8"),
  out: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
