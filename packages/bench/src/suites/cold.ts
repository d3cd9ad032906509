import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../bundle.ts";
import { median } from "../measure.ts";
import { programs } from "../programs.ts";
import { ratio, type Table } from "../table.ts";

const rounds = 15;

/** Import of a bundled client and its first answered call, each time in a new Node process. */
export async function run(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-cold-"));
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
    return table(await measure(files, endpoint));
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  }
}

interface Start {
  readonly importMs: number;
  readonly callMs: number;
}

/** All programs in turn, so that a noisy moment hits all of them alike. */
async function measure(files: readonly string[], endpoint: string): Promise<Start[][]> {
  const samples: Start[][] = files.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, file] of files.entries()) samples[index]?.push(await startOnce(file, endpoint));
  }
  return samples;
}

async function startOnce(file: string, endpoint: string): Promise<Start> {
  const script = `
    globalThis.endpoint = ${JSON.stringify(endpoint)};
    const start = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    const imported = performance.now();
    try { await globalThis.call(); } catch {}
    console.log(JSON.stringify({ importMs: imported - start, callMs: performance.now() - imported }));
    process.exit();`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(child, "close");
  const start: Start = JSON.parse(output);
  return start;
}

function table(samples: readonly (readonly Start[])[]): Table {
  const total = ({ importMs, callMs }: Start): number => importMs + callMs;
  const rows = programs.map(({ name, call }, index) => {
    const starts = samples[index] ?? [];
    return {
      name,
      call,
      importMs: median(starts.map((start) => start.importMs)),
      totalMs: median(starts.map(total)),
      quietest: Math.min(...starts.map(total)),
    };
  });
  return {
    title: "Import and first call in a new process",
    how: `Bundled for Node, ${rounds} processes each in turn; milliseconds. The ratio compares the quietest starts for the same call.`,
    columns: ["program", "call", "import, median", "import + first call, median", "quietest", "× ours"],
    rows: rows.map(({ name, call, importMs, totalMs, quietest }) => {
      const ours = rows.find((row) => row.call === call)?.quietest ?? quietest;
      return [name, call, importMs.toFixed(1), totalMs.toFixed(1), quietest.toFixed(1), ratio(quietest, ours)];
    }),
  };
}
