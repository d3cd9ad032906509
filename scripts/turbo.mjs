// Runs turbo and tells what it does in a few plain lines instead of all that its tasks print.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Progress goes to stderr, so that a command's own output stays clean. */
export function say(sentence) {
  process.stderr.write(`trunkline: ${sentence}\n`);
}

/** A line that a task has printed: `@trunkline/mock-kit:test: …`. */
const taskLine = /^((?:@[\w-]+\/)?[\w-]+):(generate|build|test): ?(.*)$/u;
const doing = { generate: "generating", build: "building", test: "testing" };

/**
 * Runs `turbo run` with these arguments. Answers its exit code, the tasks that failed (`package#task`), and whether
 * every task was as it had been. `onLine(name, task, text)` sees what tasks print.
 */
export async function runTurbo(args, onLine = () => {}) {
  const logs = new Map();
  const rest = [];
  const options = ["--ui=stream", "--output-logs=new-only", "--no-color", `--concurrency=${availableParallelism()}`];
  const child = spawn(join(root, "node_modules", ".bin", "turbo"), ["run", ...args, ...options], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const passOn = passSignals(child);
  const read = (line) => {
    const [, name, task, text] = taskLine.exec(line) ?? [];
    if (name === undefined) rest.push(line);
    else if (text.startsWith("cache miss")) say(`${doing[task]} ${name}…`);
    else if (!text.startsWith("cache hit")) {
      const log = `${name}#${task}`;
      logs.set(log, [...(logs.get(log) ?? []), text]);
      onLine(name, task, text);
    }
  };
  createInterface({ input: child.stdout }).on("line", read);
  createInterface({ input: child.stderr }).on("line", read);
  const code = await exitOf(child);
  passOn.stop();
  const failed = rest.flatMap((line) => /^\s*Failed:\s+(.+)$/u.exec(line)?.[1]?.split(/,\s*/u) ?? []);
  if (code !== 0) complain(failed, logs, rest);
  return { code, failed, unchanged: rest.some((line) => line.includes("FULL TURBO")) };
}

/** What the failed tasks printed; turbo's own words when no task is to blame. */
function complain(failed, logs, rest) {
  for (const task of failed) {
    process.stderr.write(`\n${task} failed. It printed:\n\n${(logs.get(task) ?? ["(nothing)"]).join("\n")}\n`);
  }
  if (failed.length === 0) process.stderr.write(`${rest.join("\n")}\n`);
}

/** Hands Ctrl-C and SIGTERM to a child, and leaves the ending to it. */
export function passSignals(child) {
  const signals = ["SIGINT", "SIGTERM"];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return { stop: () => signals.forEach((signal) => process.off(signal, pass)) };
}

/** The exit code of a child; as shells count for one that a signal ended. Rejects when it cannot start. */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}
