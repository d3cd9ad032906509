import { type Prepared, runScript, withPrograms } from "../child-program.ts";
import { median } from "../measure.ts";
import { programs } from "../programs.ts";
import { ratio, type Table } from "../table.ts";

const rounds = 15;

/** What a process that does nothing weighs. */
const emptyProcess = "report({ rss: process.memoryUsage.rss() });";

const firstCall = `
  const start = performance.now();
  await import(program);
  const imported = performance.now();
  try { await globalThis.call(); } catch {}
  const called = performance.now();
  report({ importMs: imported - start, callMs: called - imported, rss: process.memoryUsage.rss() });`;

/** Import of a bundled client and its first answered call, each time in a new Node process. */
export async function run(): Promise<Table> {
  return table(await withPrograms(measure));
}

interface Start {
  readonly importMs: number;
  readonly callMs: number;
  /** Bytes of resident memory over an empty process. */
  readonly overEmpty: number;
}

/** All programs in turn, so that a noisy moment hits all of them alike. */
async function measure({ files, endpoint }: Prepared): Promise<Start[][]> {
  const samples: Start[][] = files.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const empty = await runScript<{ rss: number }>(emptyProcess, endpoint);
    for (const [index, file] of files.entries()) {
      const { rss, ...times } = await runScript<Omit<Start, "overEmpty"> & { rss: number }>(firstCall, endpoint, file);
      samples[index]?.push({ ...times, overEmpty: rss - empty.rss });
    }
  }
  return samples;
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
      memory: median(starts.map(({ overEmpty }) => overEmpty)),
    };
  });
  return {
    title: "Import and first call in a new process",
    how: `Bundled for Node, ${rounds} processes each in turn; milliseconds. The ratio compares the quietest starts for the same call; memory is the resident set over that of an empty process, median.`,
    columns: ["program", "call", "import, median", "import + first call, median", "quietest", "× ours", "MiB"],
    rows: rows.map(({ name, call, importMs, totalMs, quietest, memory }) => {
      const ours = rows.find((row) => row.call === call)?.quietest ?? quietest;
      return [
        name,
        call,
        importMs.toFixed(1),
        totalMs.toFixed(1),
        quietest.toFixed(1),
        ratio(quietest, ours),
        (memory / 2 ** 20).toFixed(1),
      ];
    }),
  };
}
