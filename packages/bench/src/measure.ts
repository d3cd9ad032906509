/** One thing to time: `run` does `operations` of it. */
export interface Candidate {
  readonly name: string;
  readonly run: () => void;
}

/** Operations a second: the median over the rounds, and the best round (the one the machine disturbed least). */
export interface Throughput {
  readonly name: string;
  readonly median: number;
  readonly best: number;
}

/**
 * Times candidates in turn over several rounds, so that a noisy moment hits all of them alike.
 * Each round runs a candidate for `roundMs`.
 */
export function compareThroughput(candidates: readonly Candidate[], rounds = 9, roundMs = 120): Throughput[] {
  const samples = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (const { run } of candidates) timeFor(run, roundMs); // warm-up: let the compiler settle on each
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of candidates) samples.get(name)?.push(timeFor(run, roundMs));
  }
  return candidates.map(({ name }) => {
    const values = samples.get(name) ?? [];
    return { name, median: median(values), best: Math.max(...values) };
  });
}

/** Operations a second of `run` over about `ms` milliseconds. */
export function timeFor(run: () => void, ms: number): number {
  let operations = 0;
  let batch = 1;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < ms) {
    for (let i = 0; i < batch; i++) run();
    operations += batch;
    // What takes long is not run 200 times before the clock is read; what is quick seldom pays for reading it.
    batch = Math.min(200, 2 * batch);
    elapsed = performance.now() - start;
  }
  return (operations * 1000) / elapsed;
}

/** The middle value; the mean of the two middle ones when there is no middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
