import fc from "fast-check";
import { print } from "../../src/index.ts";
import { mutants, noise, trees } from "./generate.ts";
import { survive } from "./survive.ts";

// A long run, by hand: `node test/fuzz/million.ts [count] [seed]`. Every input goes through parser, checker,
// evaluator and printer; the slowest is named, so that something that nearly hangs is seen as well.
const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const kinds = { noise, mutants, trees: trees.map(print) };

let slowest = { ms: 0, source: "" };

function timed(source: string): void {
  const start = performance.now();
  survive(source);
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, source };
}

const started = performance.now();
for (const [name, sources] of Object.entries(kinds)) {
  const numRuns = Math.ceil(count / 3);
  fc.assert(fc.property(sources, timed), { numRuns, seed });
  process.stdout.write(`${name}: ${numRuns} inputs survived\n`);
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `seed ${seed}, ${seconds.toFixed(0)} s, slowest ${slowest.ms.toFixed(0)} ms: ${slowest.source.slice(0, 200)}\n`,
);
