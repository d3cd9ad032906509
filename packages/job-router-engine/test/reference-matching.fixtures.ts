import type { DistributionMode } from "@trunkline/job-router-models/server";
import {
  type Instant,
  type Job,
  type State,
  type Worker,
  type WorkerSelector,
  idsOf,
  rowOf,
  rowsOf,
} from "../src/index.ts";

/** An offer as the reference expects it. */
export interface ExpectedOffer {
  readonly jobId: string;
  readonly workerId: string;
}

/**
 * What a matching round offers, found by looking at every job and every worker, with arrays only. It shares no code with
 * the engine's matching: it says what must come out, not how. Scoring rules are the label `skill` or nothing.
 */
export function expectOffers(state: State): readonly ExpectedOffer[] {
  const workers = new Map(rowsOf(state.workers).map((worker) => [worker.id, worker]));
  const cursors: Record<string, string> = Object.fromEntries(
    idsOf(state.cursors).map((id) => [id, rowOf(state.cursors, id) ?? ""]),
  );
  const expected: ExpectedOffer[] = [];
  for (const job of rowsOf(state.jobs)
    .filter(({ status }) => status === "queued")
    .toSorted(byPlace)) {
    const queue = rowOf(state.queues, job.queueId ?? "");
    const mode = rowOf(state.distributionPolicies, queue?.distributionPolicyId ?? "")?.mode;
    if (queue === undefined || mode === undefined) continue;
    const asked = new Set(job.offers.map((id) => rowOf(state.offers, id)?.workerId));
    while (asked.size < Math.max(mode.minConcurrentOffers ?? 1, mode.maxConcurrentOffers ?? 1)) {
      const free = [...workers.values()].filter((one) => !asked.has(one.id) && mayHave(job, one, mode));
      const [best] = free.toSorted(inOrderOf(mode, job, cursors[queue.id] ?? ""));
      if (best === undefined) break;
      asked.add(best.id);
      cursors[queue.id] = mode.kind === "roundRobin" ? best.id : (cursors[queue.id] ?? "");
      expected.push({ jobId: job.id, workerId: best.id });
      workers.set(best.id, withOffer(best, job));
    }
  }
  return expected;
}

/** The first of all instants at which something happens by itself. */
export function expectDeadline(state: State): Instant | undefined {
  const ofJobs = rowsOf(state.jobs).flatMap((job) => [
    job.createdAt + state.timing.jobLifeMs,
    job.stepAt,
    job.closing?.closeAt ?? null,
    ...(job.status === "queued" ? queuedDeadlines(job) : []),
  ]);
  const ofWorkers = rowsOf(state.workers).map(({ idleAt }) => idleAt);
  const ofOffers = rowsOf(state.offers).map(({ expiresAt }) => expiresAt);
  const all = [...ofJobs, ...ofWorkers, ...ofOffers, state.matchAt].filter(
    (instant) => instant !== undefined && instant !== null,
  );
  return all.length === 0 ? undefined : Math.min(...all);
}

function queuedDeadlines(job: Job): readonly (Instant | null | undefined)[] {
  const selectors = [...job.requestedWorkerSelectors, ...job.attachedWorkerSelectors];
  const expiries = selectors.filter(({ status }) => status === "active").map(({ expiresAt }) => expiresAt);
  return [job.exceptionAt, ...expiries, ...Object.values(job.declines).map(({ retryAt }) => retryAt)];
}

function byPlace(a: Job, b: Job): number {
  const front = (job: Job): number => Number(active(job).some(({ expedite }) => expedite));
  return (
    front(b) - front(a) || b.priority - a.priority || (a.enqueuedAt ?? 0) - (b.enqueuedAt ?? 0) || a.ordinal - b.ordinal
  );
}

function active(job: Job): readonly WorkerSelector[] {
  return [...job.requestedWorkerSelectors, ...job.attachedWorkerSelectors].filter(({ status }) => status === "active");
}

function mayHave(job: Job, worker: Worker, { bypassSelectors = false }: DistributionMode): boolean {
  const channel = worker.channels.find(({ channelId }) => channelId === job.channelId);
  const held = [...worker.offers, ...worker.assignedJobs];
  const used = held.reduce((sum, { capacityCost }) => sum + capacityCost, 0);
  const ofChannel = held.filter(({ channelId }) => channelId === job.channelId).length;
  return (
    worker.state === "active" &&
    worker.queues.includes(job.queueId ?? "") &&
    worker.offers.length < (worker.maxConcurrentOffers ?? Number.POSITIVE_INFINITY) &&
    channel !== undefined &&
    used + channel.capacityCostPerJob <= worker.capacity &&
    ofChannel < (channel.maxNumberOfJobs ?? Number.POSITIVE_INFINITY) &&
    job.declines[worker.id]?.registration !== worker.registration &&
    (bypassSelectors || active(job).every((selector) => holds(selector, worker)))
  );
}

function holds({ key, labelOperator, value }: WorkerSelector, { labels }: Worker): boolean {
  const label = labels[key];
  if (labelOperator === "equal") return label !== undefined && label === value;
  if (labelOperator === "notEqual") return label !== value;
  if (typeof label !== "number" || typeof value !== "number") return false;
  const difference = label - value;
  if (labelOperator === "greaterThan") return difference > 0;
  if (labelOperator === "greaterThanOrEqual") return difference >= 0;
  if (labelOperator === "lessThan") return difference < 0;
  return difference <= 0;
}

function inOrderOf(mode: DistributionMode, job: Job, cursor: string): (a: Worker, b: Worker) => number {
  if (mode.kind === "roundRobin")
    return (a, b) => Number(b.id > cursor) - Number(a.id > cursor) || (a.id < b.id ? -1 : 1);
  const idle = (a: Worker, b: Worker): number =>
    a.used / a.capacity - b.used / b.capacity || a.availableSince - b.availableSince || a.ordinal - b.ordinal;
  if (mode.kind === "longestIdle") return idle;
  const score = (worker: Worker): number => {
    const skill = worker.labels["skill"];
    if (mode.scoringRule !== undefined) return typeof skill === "number" ? skill : 0;
    const terms = [
      ...Object.entries(job.labels).map(([key, value]) => Number(worker.labels[key] === value)),
      ...active(job).map((selector) => term(selector, worker)),
    ];
    return terms.length === 0 ? 0 : terms.reduce((sum, one) => sum + one, 0) / terms.length;
  };
  const direction = mode.scoringRule !== undefined && mode.scoringRuleOptions?.descendingOrder === false ? 1 : -1;
  return (a, b) => direction * (score(a) - score(b)) || idle(a, b);
}

function term(selector: WorkerSelector, worker: Worker): number {
  const label = worker.labels[selector.key];
  const isOrdered = selector.labelOperator.includes("Than");
  if (!isOrdered || typeof label !== "number" || typeof selector.value !== "number")
    return Number(holds(selector, worker));
  const { value } = selector;
  const sign = selector.labelOperator.startsWith("greater") ? 1 : -1;
  const x = value === 0 ? label : (label - value) / value;
  return 1 / (1 + Math.exp(-sign * x));
}

function withOffer(worker: Worker, job: Job): Worker {
  const capacityCost = worker.channels.find(({ channelId }) => channelId === job.channelId)?.capacityCostPerJob ?? 0;
  const offer = {
    offerId: "new",
    jobId: job.id,
    channelId: job.channelId ?? "",
    capacityCost,
    offeredAt: 0,
    expiresAt: 0,
  };
  return { ...worker, offers: [...worker.offers, offer], used: worker.used + capacityCost };
}
