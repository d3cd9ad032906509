import type { Waiting } from "./erlang.ts";
import type { Model } from "./model.ts";

/** What theory says of kinds of jobs and of workers, in the order of the model. */
export interface Balance {
  readonly kinds: readonly Waiting[];
  /** Share of the time that a worker is busy. */
  readonly utilisation: readonly number[];
}

/**
 * First come, first served; assigned to the longest idle server: the product form of Adan and Weiss for servers of rate 1
 * and any graph of skills. States are the orders of the servers, busy ones by the age of their jobs, then idle ones from
 * the shortest idle; the sums over the jobs that wait behind each busy server are geometric. For a handful of servers.
 */
export function fcfsAlis({ kinds, workers }: Pick<Model, "kinds" | "workers">): Balance {
  const canServe = kinds.map(({ skills = [] }) => workers.map((has) => skills.every((skill) => has.includes(skill))));
  const serves = (kind: number, server: number): boolean => canServe[kind]?.[server] === true;
  const rateOf = (takes: (kind: number) => boolean): number =>
    kinds.reduce((sum, { rate }, kind) => (takes(kind) ? sum + rate : sum), 0);
  const isOnlyFor = (kind: number, some: readonly number[]): boolean =>
    workers.every((_, server) => some.includes(server) || !serves(kind, server));

  let all = 0;
  const late = kinds.map(() => 0);
  const queued = kinds.map(() => 0);
  const busyTime = workers.map(() => 0);
  for (const order of ordersOf(workers.map((_, server) => server))) {
    for (let busy = 0; busy <= order.length; busy += 1) {
      const weight = weightOf(order, busy);
      all += weight;
      for (const server of order.slice(0, busy)) busyTime[server] = (busyTime[server] ?? 0) + weight;
      for (const kind of kinds.keys()) {
        if (isOnlyFor(kind, order.slice(0, busy))) late[kind] = (late[kind] ?? 0) + weight;
        queued[kind] = (queued[kind] ?? 0) + weight * waitingOf(kind, order, busy);
      }
    }
  }
  return {
    kinds: kinds.map(({ rate }, kind) => ({
      pWait: (late[kind] ?? 0) / all,
      meanWait: (queued[kind] ?? 0) / all / rate,
    })),
    utilisation: busyTime.map((time) => time / all),
  };

  /** The sum over all numbers of waiting jobs: `n` jobs behind the first `m` servers weigh `rate^n / m^(n + 1)`. */
  function weightOf(order: readonly number[], busy: number): number {
    return order.reduce((product, _, place) => {
      if (place >= busy) return product / rateOf((kind) => order.slice(place).some((server) => serves(kind, server)));
      return product / (place + 1 - rateOf((kind) => isOnlyFor(kind, order.slice(0, place + 1))));
    }, 1);
  }

  /** Mean number of jobs of a kind that wait, behind any of the busy servers. */
  function waitingOf(kind: number, order: readonly number[], busy: number): number {
    let count = 0;
    for (let servers = 1; servers <= busy; servers += 1) {
      const some = order.slice(0, servers);
      if (!isOnlyFor(kind, some)) continue;
      count += (kinds[kind]?.rate ?? 0) / (servers - rateOf((other) => isOnlyFor(other, some)));
    }
    return count;
  }
}

/** All orders of a few things. */
function ordersOf(things: readonly number[]): readonly (readonly number[])[] {
  if (things.length === 0) return [[]];
  return things.flatMap((first) => ordersOf(things.filter((thing) => thing !== first)).map((rest) => [first, ...rest]));
}
