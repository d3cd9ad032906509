#!/usr/bin/env node
import { main } from "./main.ts";

// A reader of our output that goes away (`trunkline serve | head -1`) must not take the mocks with it.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** Resolves at the first Ctrl-C or SIGTERM. Further ones change nothing: a parent process may pass on what the terminal has sent already. */
async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on("SIGINT", resolve);
    process.on("SIGTERM", resolve);
  });
}

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`trunkline: ${text}`),
  stopped,
});
