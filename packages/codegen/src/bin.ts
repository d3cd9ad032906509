#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { enableCompileCache } from "node:module";

// Compiling TypeScript's own compiler, for the models, is half of a run; Node can keep the result. It must be asked
// before anything is imported that should be kept.
enableCompileCache();
const { runCommand } = await import("./commands/run-command.ts");

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  install: (root) =>
    spawnSync("pnpm", ["install", "--no-frozen-lockfile"], { cwd: root, stdio: "inherit" }).status === 0,
});
