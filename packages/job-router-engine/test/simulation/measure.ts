import { type Batch, type Interval, intervalOf } from "./confidence.ts";
import { type Arrival, type Model, type Outcome, arrivalsOf, unitMs, workerIdOf } from "./model.ts";

/** What a run of the engine shows, kind by kind and worker by worker, in the order of the model. */
export interface Measured {
  readonly kinds: readonly { readonly pWait: Interval; readonly meanWait: Interval; readonly pAbandon: Interval }[];
  readonly utilisation: readonly Interval[];
}

const batchCount = 40;

/** Something that serves jobs and tells how each was served. */
export type Drive = (model: Model, arrivals: Iterable<Arrival>, see: (outcome: Outcome) => void) => void;

/** Drives a centre with random jobs and measures; a tenth of `jobs` comes first, on top, and is not counted. */
export function measure(drive: Drive, model: Model, seed: number, jobs: number): Measured {
  const batches: Outcome[][] = Array.from({ length: batchCount }, () => []);
  const warmUp = Math.floor(jobs / 10);
  let count = -warmUp;
  drive(model, arrivalsOf(model, seed, jobs + warmUp), (outcome) => {
    if (count >= 0) batches[Math.floor((count * batchCount) / jobs)]?.push(outcome);
    count += 1;
  });
  const total = model.kinds.reduce((sum, { rate }) => sum + rate, 0);
  // What load came by chance: handling time, and time between arrivals. Of all jobs, whatever their kind.
  const controls = batches.map((batch) => [
    meanOf(batch, ({ arrival }) => arrival.handlingMs / unitMs) - 1,
    (spanOf(batch) * total) / batch.length - 1,
  ]);
  const interval = (of: (batch: readonly Outcome[]) => number): Interval =>
    intervalOf(batches.map((batch, place): Batch => ({ value: of(batch), controls: controls[place] ?? [] })));
  return {
    kinds: model.kinds.map((_, kind) => {
      const own = (batch: readonly Outcome[]): Outcome[] => batch.filter(({ arrival }) => arrival.kind === kind);
      return {
        pWait: interval((batch) => meanOf(own(batch), ({ waitedMs }) => Number(waitedMs > 0))),
        meanWait: interval((batch) => meanOf(own(batch), ({ waitedMs }) => waitedMs / unitMs)),
        pAbandon: interval((batch) => meanOf(own(batch), ({ workerId }) => Number(workerId === undefined))),
      };
    }),
    utilisation: model.workers.map((_, place) =>
      interval((batch) => {
        const own = batch.filter(({ workerId }) => workerId === workerIdOf(place));
        return own.reduce((sum, { arrival }) => sum + arrival.handlingMs, 0) / unitMs / spanOf(batch);
      }),
    ),
  };
}

function meanOf(batch: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return batch.reduce((sum, outcome) => sum + of(outcome), 0) / batch.length;
}

/** Units of time from the first arrival of a batch to its last. */
function spanOf(batch: readonly Outcome[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { arrival } of batch) {
    first = Math.min(first, arrival.at);
    last = Math.max(last, arrival.at);
  }
  return (last - first) / unitMs;
}
