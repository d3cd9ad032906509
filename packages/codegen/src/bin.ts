#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { runCommand } from "./commands/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  install: (root) =>
    spawnSync("pnpm", ["install", "--no-frozen-lockfile"], { cwd: root, stdio: "inherit" }).status === 0,
});
