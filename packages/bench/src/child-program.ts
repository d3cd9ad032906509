import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { programs } from "./programs.ts";

/** Bundled programs, and a service on loopback for them to call. */
export interface Prepared {
  /** One file for each program, in their order. */
  readonly files: readonly string[];
  readonly endpoint: string;
}

/** Bundles all programs for Node, serves what they call, and cleans up after the work. */
export async function withPrograms<T>(work: (prepared: Prepared) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-bench-"));
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  try {
    const files = await Promise.all(
      programs.map(async ({ source }, index) => {
        const file = join(folder, `program-${index}.mjs`);
        await writeFile(file, await bundle(source, "node"));
        return file;
      }),
    );
    return await work({ files, endpoint });
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  }
}

/**
 * Runs a script in a new Node process and gives what it reports. The script finds the service in `globalThis.endpoint`,
 * a program in `program`, and calls `report` with a JSON value at its end.
 */
export async function runScript<Report>(script: string, endpoint: string, file = ""): Promise<Report> {
  const whole = `
    globalThis.endpoint = ${JSON.stringify(endpoint)};
    const program = ${JSON.stringify(file && pathToFileURL(file).href)};
    const report = (value) => { console.log(JSON.stringify(value)); process.exit(); };
    ${script}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", whole], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(child, "close");
  const reported: Report = JSON.parse(output);
  return reported;
}
