import { Agent, request } from "node:http";

export interface LoadResult {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** Keeps `connections` requests in flight over keep-alive connections for `ms` milliseconds. */
export async function load(
  url: string,
  headers: Readonly<Record<string, string>>,
  ms: number,
  connections = 32,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const end = performance.now() + ms;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await once(url, headers, agent);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return {
    perSecond: (latencies.length * 1000) / ms,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
  };
}

function once(url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200)
        reject(new Error(`${url} answered ${answer.statusCode}; a benchmark of errors says nothing.`));
      answer.resume().on("end", resolve);
    })
      .on("error", reject)
      .end();
  });
}
