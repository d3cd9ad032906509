import { runCommand } from "./commands/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  install: (root) => {
    // Loaded only where it is needed: it would take 7 ms of every run.
    const { spawnSync } = process.getBuiltinModule("node:child_process");
    return spawnSync("pnpm", ["install", "--no-frozen-lockfile"], { cwd: root, stdio: "inherit" }).status === 0;
  },
});
