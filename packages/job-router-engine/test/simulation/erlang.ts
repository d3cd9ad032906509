// Formulas: docs/facts/job-router/queueing-theory.md. Time is counted in mean handling times.

/** What theory says of jobs of one kind. */
export interface Waiting {
  /** Share of the jobs that find nobody idle. */
  readonly pWait: number;
  /** Mean wait of all jobs, also of those that do not wait. */
  readonly meanWait: number;
}

/** M/M/c: `rate` jobs arrive for `workers`, none gives up. */
export function erlangC(rate: number, workers: number): Waiting {
  let blocked = 1; // Erlang B by its recursion, which never overflows.
  for (let count = 1; count <= workers; count += 1) blocked = (rate * blocked) / (count + rate * blocked);
  const pWait = (workers * blocked) / (workers - rate * (1 - blocked));
  return { pWait, meanWait: pWait / (workers - rate) };
}

/** What theory says when jobs give up. */
export interface Abandonment extends Waiting {
  readonly pAbandon: number;
}

/** M/M/c+M: jobs that wait give up at `patienceRate` each. Sums the stationary probabilities until nothing is left to add. */
export function erlangA(rate: number, workers: number, patienceRate: number): Abandonment {
  let weight = 1;
  let [all, late, queued] = [1, 0, 0];
  for (let jobs = 1; jobs <= workers || weight > all * 1e-16; jobs += 1) {
    const waiting = Math.max(0, jobs - workers);
    weight *= rate / (Math.min(jobs, workers) + waiting * patienceRate);
    all += weight;
    if (jobs >= workers) late += weight;
    queued += waiting * weight;
  }
  const meanWait = queued / all / rate;
  return { pWait: late / all, meanWait, pAbandon: patienceRate * meanWait };
}

/** M/M/c with priorities, urgent first, handling never interrupted: the mean wait of each class (Cobham). */
export function priorityWaits(rates: readonly number[], workers: number): readonly number[] {
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const untilFree = erlangC(total, workers).pWait / workers;
  let [before, through] = [1, 1];
  return rates.map((rate) => {
    before = through;
    through -= rate / workers;
    return untilFree / (before * through);
  });
}
