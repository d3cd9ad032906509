import fc from "fast-check";
import { expect, test } from "vitest";
import { print } from "../../src/index.ts";
import { mutants, noise, trees } from "./generate.ts";
import { survive } from "./survive.ts";

// A long run, by hand: `pnpm fuzz` takes a million inputs through parser, checker, evaluator and printer.
const count = Number(process.env["FUZZ_COUNT"] ?? 0);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 1_000_000);

test.skipIf(count === 0).each([
  ["noise", noise],
  ["mutated sources", mutants],
  ["generated trees", trees.map(print)],
])(
  "a third of FUZZ_COUNT inputs are survived, each within two seconds: %s",
  { timeout: 3_600_000 },
  (name, sources) => {
    let slowest = { ms: 0, source: "" };
    const numRuns = Math.ceil(count / 3);
    fc.assert(
      fc.property(sources, (source) => {
        const start = performance.now();
        survive(source);
        const ms = performance.now() - start;
        if (ms > slowest.ms) slowest = { ms, source };
      }),
      { numRuns, seed },
    );
    console.log(`${name}: ${numRuns} inputs, seed ${seed}, slowest ${slowest.ms.toFixed(0)} ms: ${slowest.source}`);
    expect(slowest.ms).toBeLessThan(2000);
  },
);
