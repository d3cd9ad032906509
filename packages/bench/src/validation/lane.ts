// The process of one candidate and one type. It runs as long as it is told, and says how often it got round.
import { timeFor } from "../measure.ts";
import { candidates } from "./candidates.ts";
import type { Lap } from "./race.ts";
import { valuesOf } from "./values.ts";

const [, , name = "", type = ""] = process.argv;
const candidate = await candidates[name]?.load();
if (candidate === undefined || (type !== "policy" && type !== "split" && type !== "page")) {
  throw new Error(`There is no candidate ${name} for ${type}.`);
}
const { accepts, findings } = candidate[type];
const values = valuesOf[type];

// A fast wrong answer is worth nothing.
const isRight = values.good.every(accepts) && !values.bad.some(accepts);
if (!isRight || (findings !== undefined && !values.bad.every((bad) => findings(bad) > 0))) {
  throw new Error(`${name} judges the ${type} wrongly; the comparison would be void.`);
}

const laps = {
  accept: inTurn(accepts, values.good),
  refuse: inTurn(accepts, values.bad),
  findings: inTurn(findings ?? accepts, values.bad),
};

process.on("message", (lap: Lap) => process.send?.(timeFor(laps[lap.task], lap.ms)));
process.send?.(findings?.(values.bad[0]) ?? 0);

function inTurn(ask: (value: unknown) => unknown, from: readonly unknown[]): () => void {
  let next = 0;
  return () => void ask(from[next++ & (from.length - 1)]);
}
