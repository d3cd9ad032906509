import { readFileSync } from "node:fs";
import { announcement } from "./announcement.ts";
import { help } from "./help.ts";
import type { SeedChoice } from "./mocked-api.ts";
import { type ServeArguments, readArguments } from "./read-arguments.ts";
import { readSeedFile } from "./seed-file.ts";
import { sentenceOf } from "./sentence-of.ts";
import { type RunningMocks, startMocks } from "./start-mocks.ts";

/** Where the command writes to, and what tells it to stop. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Resolves when the user has had enough. */
  readonly stopped: () => Promise<void>;
}

/** Runs the command line. Resolves with the exit code: 0, or 1 for what could not be done, or 2 for wrong arguments. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case "help":
      terminal.print(help);
      return 0;
    case "version":
      terminal.print(`${version()}\n`);
      return 0;
    case "wrong":
      terminal.complain(`${command.sentence}\nSee trunkline --help.\n`);
      return 2;
    case "serve":
      return serve(command.options, terminal);
  }
}

async function serve(options: ServeArguments, { print, complain, stopped }: Terminal): Promise<number> {
  const seed = await seedChoice(options);
  if (typeof seed === "string") {
    complain(`${seed}\n`);
    return 1;
  }
  const { host, ports, https, httpsFolder } = options;
  let running: RunningMocks;
  try {
    const secure = httpsFolder === undefined ? {} : { folder: httpsFolder };
    running = await startMocks({ host, ports, seed, ...(https && { https: secure }) });
  } catch (error) {
    complain(`${sentenceOf(error)}\n`);
    return 1;
  }
  print(announcement(version(), running, httpsFolder));
  await stopped();
  await running.close();
  return 0;
}

/** What to begin with, or a sentence why not. */
async function seedChoice({ seedFile, noSeed }: ServeArguments): Promise<SeedChoice | string> {
  if (noSeed) return { kind: "nothing" };
  if (seedFile === undefined) return { kind: "examples" };
  const reading = await readSeedFile(seedFile);
  return reading.kind === "seed" ? { kind: "file", seed: reading.seed } : reading.message;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
