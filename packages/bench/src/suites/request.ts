import { type Prepared, runScript, withPrograms } from "../child-program.ts";
import { median } from "../measure.ts";
import { programs, rawFetch } from "../programs.ts";
import { ratio, type Table } from "../table.ts";

const rounds = 7;
const inFlight = 50;
const requests = 3000;

/** Warms up, and then counts the processor time of many calls, so many of them at once. */
const manyCalls = `
  await import(program);
  let left = 0;
  const worker = async () => { while (left-- > 0) await globalThis.call(); };
  const all = (count) => { left = count; return Promise.all(Array.from({ length: ${inFlight} }, worker)); };
  await all(1000);
  const before = process.cpuUsage();
  const start = performance.now();
  await all(${requests});
  const { user, system } = process.cpuUsage(before);
  report({ cpuMicros: (user + system) / ${requests}, perSecond: ${requests} / (performance.now() - start) * 1000 });`;

interface Sample {
  readonly cpuMicros: number;
  readonly perSecond: number;
}

/** Processor time that a client takes for one call, with many calls in flight. */
export async function run(): Promise<Table> {
  return table(await withPrograms(measure));
}

async function measure({ files, endpoint }: Prepared): Promise<Sample[][]> {
  const samples: Sample[][] = files.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, file] of files.entries()) samples[index]?.push(await runScript(manyCalls, endpoint, file));
  }
  return samples;
}

function table(samples: readonly (readonly Sample[])[]): Table {
  const rows = programs.map(({ name }, index) => {
    const own = samples[index] ?? [];
    return {
      name,
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      cpu: median(own.map(({ cpuMicros }) => cpuMicros)),
      quietest: Math.min(...own.map(({ cpuMicros }) => cpuMicros)),
    };
  });
  const base = rows.find(({ name }) => name === rawFetch);
  return {
    title: "Processor time of a call",
    how: `${inFlight} calls in flight over loopback, ${requests} in a process, ${rounds} processes each in turn; microseconds of the client's processor time. The service shares the machine.`,
    columns: ["program", "calls/s", "CPU µs, median", "quietest", "× fetch, unsigned"],
    rows: rows.map(({ name, perSecond, cpu, quietest }) => [
      name,
      perSecond.toFixed(0),
      cpu.toFixed(0),
      quietest.toFixed(0),
      ratio(quietest, base?.quietest ?? quietest),
    ]),
  };
}
