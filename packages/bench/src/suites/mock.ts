import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { load, type LoadResult } from "../load.ts";
import { median } from "../measure.ts";
import { ratio, type Table } from "../table.ts";

interface Subject {
  readonly name: string;
  readonly script: string;
  readonly path: string;
}

const subjects: readonly Subject[] = [
  { name: "bare node:http", script: "bare.ts", path: "/" },
  {
    name: "job-router mock, Get Distribution Policy",
    script: "job-router.ts",
    path: "/routing/distributionPolicies/MainDistributionPolicy?api-version=2023-11-01",
  },
  {
    name: "traffic-distribution mock, GetTrafficDistribution",
    script: "traffic-distribution.ts",
    path: "/traffic-distribution/0a1b2c3d-1111-4222-8333-444455556666",
  },
  {
    name: "the same among 10,000 groups",
    script: "traffic-distribution-10000.ts",
    path: "/traffic-distribution/0a1b2c3d-1111-4222-8333-444455556666",
  },
];

const rounds = 7;
const roundMs = 1500;

interface Sample extends LoadResult {
  readonly cpuMicros: number;
}

/** Requests a second of each mock over http against the least that Node's http can do, in the same run. */
export async function run(): Promise<Table> {
  const running = await Promise.all(subjects.map(start));
  const samples: Sample[][] = subjects.map(() => []);
  try {
    for (let round = -1; round < rounds; round++) {
      for (const [index, { child, url }] of running.entries()) {
        const sample = await measure(child, url);
        if (round >= 0) samples[index]?.push(sample); // The first round only warms up.
      }
    }
  } finally {
    for (const { child } of running) child.disconnect();
  }
  return table(samples);
}

async function start({ script, path }: Subject): Promise<{ child: ChildProcess; url: string }> {
  // The built packages, as users run them.
  const child = fork(new URL(`../servers/${script}`, import.meta.url), { execArgv: [] });
  const { port } = await messageOf<{ port: number }>(child);
  return { child, url: `http://127.0.0.1:${port}${path}` };
}

async function measure(child: ChildProcess, url: string): Promise<Sample> {
  await cpuSinceLast(child);
  const result = await load(url, { accept: "application/json" }, roundMs);
  const requests = (result.perSecond * roundMs) / 1000;
  return { ...result, cpuMicros: (await cpuSinceLast(child)) / requests };
}

async function cpuSinceLast(child: ChildProcess): Promise<number> {
  const answer = messageOf<{ cpuMicros: number }>(child);
  child.send("cpu");
  return (await answer).cpuMicros;
}

/** The next message of a server script; `servers/report.ts` sends what is asked for here. */
async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, "message");
  return message;
}

function table(samples: readonly (readonly Sample[])[]): Table {
  const rows = subjects.map(({ name }, index) => {
    const own = samples[index] ?? [];
    return {
      name,
      perSecond: median(own.map((sample) => sample.perSecond)),
      p99: median(own.map((sample) => sample.p99Ms)),
      cpu: median(own.map((sample) => sample.cpuMicros)),
      quietestCpu: Math.min(...own.map((sample) => sample.cpuMicros)),
    };
  });
  const [bare] = rows;
  return {
    title: "Mocks over http",
    how: `GET over 32 keep-alive connections, ${rounds} rounds of ${roundMs} ms in turn, medians. The load generator shares the machine, so CPU a request says more than requests a second.`,
    columns: ["server", "requests/s", "÷ bare", "p99 ms", "CPU µs a request", "quietest", "× bare"],
    rows: rows.map(({ name, perSecond, p99, cpu, quietestCpu }) => [
      name,
      perSecond.toFixed(0),
      ratio(perSecond, bare?.perSecond ?? perSecond),
      p99.toFixed(1),
      cpu.toFixed(0),
      quietestCpu.toFixed(0),
      ratio(quietestCpu, bare?.quietestCpu ?? quietestCpu),
    ]),
  };
}
