#!/usr/bin/env node
import { runCommand } from "./commands/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
