import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { median } from "../measure.ts";
import type { Candidate } from "./check.ts";

/** The types that are checked. */
export type Type = Exclude<keyof Candidate, "name">;

/** What is timed. */
export type Task = "accept" | "refuse" | "findings";

/** An order to the process of a candidate: do this, so long. */
export interface Lap {
  readonly task: Task;
  readonly ms: number;
}

/** Operations a second in each round. All candidates have as many rounds; those of one number ran one after the other. */
export type Rounds = readonly number[];

/** What one candidate did. */
export interface Result {
  readonly name: string;
  /** How many findings the first wrong value gave. */
  readonly findings: number;
  readonly rounds: Readonly<Record<Task, Rounds>>;
}

/** Long enough to time, and short enough that a noisy moment hits all candidates of a round. */
const lapMs = 15;
const laps = 41;

/** What an optimising compiler needs to settle. */
const warmUpMs = 400;

/**
 * Lets candidates check one type in turn, each in a process of its own, so that none spoils what the compiler learned
 * about another. Only one of the processes runs at a time.
 */
export async function race(names: readonly string[], type: Type): Promise<readonly Result[]> {
  const lanes = await Promise.all(names.map((name) => open(name, type)));
  for (const { run } of lanes) {
    for (const task of ["accept", "refuse", "findings"] as const) await run({ task, ms: warmUpMs });
  }
  const rounds = lanes.map((): Record<Task, number[]> => ({ accept: [], refuse: [], findings: [] }));
  for (const task of ["accept", "refuse", "findings"] as const) {
    for (const { run } of lanes) await run({ task, ms: warmUpMs / 4 });
    for (let lap = 0; lap < laps; lap++) {
      for (const [index, { run }] of lanes.entries()) rounds[index]?.[task].push(await run({ task, ms: lapMs }));
    }
  }
  for (const { child } of lanes) child.disconnect();
  return lanes.map(({ name, findings }, index) => ({
    name,
    findings,
    rounds: rounds[index] ?? { accept: [], refuse: [], findings: [] },
  }));
}

/** How often one holds the other: the median over the rounds, and in the best rounds of both. */
export function compare(own: Rounds, other: Rounds): { readonly median: number; readonly best: number } {
  const ratios = own.map((value, round) => value / (other[round] ?? Number.NaN));
  return { median: median(ratios), best: Math.max(...own) / Math.max(...other) };
}

interface Lane {
  readonly name: string;
  readonly findings: number;
  readonly child: ChildProcess;
  readonly run: (lap: Lap) => Promise<number>;
}

async function open(name: string, type: Type): Promise<Lane> {
  const child = fork(join(import.meta.dirname, "lane.ts"), [name, type]);
  const answer = async (): Promise<number> => {
    // Our own process, which sends nothing but numbers.
    const [value] = (await once(child, "message", { signal: gone.signal })) as [number];
    return value;
  };
  const gone = new AbortController();
  child.once("exit", () => gone.abort(new Error(`The process of ${name} ended before it was done.`)));
  const findings = await answer();
  return {
    name,
    findings,
    child,
    run(lap) {
      child.send(lap);
      return answer();
    },
  };
}
