import {
  type Command,
  type Offer,
  type RouterEvent,
  type State,
  createState,
  decide,
  immediateTiming,
  nextDeadline,
  rowOf,
} from "@trunkline/job-router-engine";
import { type RandomSource, seededRandom } from "@trunkline/mock-kit";
import { rate, type Table } from "../table.ts";

const jobs = 20_000;
const queues = 5;
const languages = ["en", "de", "fr"];

interface Sample {
  readonly workers: number;
  readonly labels: "shared" | "all different";
  readonly perSecond: number;
  readonly eventsPerSecond: number;
  readonly jobsPerSecond: number;
}

/**
 * Commands a second of the routing engine: jobs with two selectors come, are accepted, completed, closed and deleted,
 * with four fifths of the workers busy.
 */
export function run(): Promise<Table> {
  const samples: Sample[] = [];
  for (const labels of ["shared", "all different"] as const)
    for (const workers of [1000, 10_000, 100_000]) samples.push(measure(workers, labels));
  return Promise.resolve({
    title: "The routing engine",
    how: `${jobs} jobs, six commands each (upsert, accept, complete, close, delete, and a tick where something is due), ${queues} queues, two to a worker, longest idle, 30 kinds of jobs, 80 % of the workers busy. Growth is the exponent of the cost against 1,000 workers. One run, in one process.`,
    columns: ["workers", "labels", "commands/s", "events/s", "jobs/s", "growth"],
    rows: samples.map((sample) => [
      sample.workers.toLocaleString("en"),
      sample.labels,
      rate(sample.perSecond),
      rate(sample.eventsPerSecond),
      rate(sample.jobsPerSecond),
      growth(sample, samples),
    ]),
  });
}

function growth({ workers, labels, perSecond }: Sample, samples: readonly Sample[]): string {
  const base = samples.find((one) => one.labels === labels);
  if (base === undefined || base.workers === workers) return "–";
  return (Math.log(base.perSecond / perSecond) / Math.log(workers / base.workers)).toFixed(2);
}

/** A router that is driven as fast as it goes. */
interface Drive {
  readonly send: (command: Command, now: number) => void;
  readonly takeOffers: () => readonly Offer[];
  readonly state: () => State;
  readonly counts: { commands: number; events: number };
}

function createDrive(): Drive {
  let state = createState({ seed: "bench", timing: immediateTiming });
  let offers: Offer[] = [];
  const counts = { commands: 0, events: 0 };
  const take = (events: readonly RouterEvent[]): void => {
    counts.events += events.length;
    for (const event of events) if (event.type === "offerIssued") offers.push(event.offer);
  };
  const send = (command: Command, now: number): void => {
    const decision = decide(state, command, now);
    if (!decision.ok) throw new Error(`${command.type} is refused: ${decision.reason}`);
    state = decision.state;
    counts.commands += 1;
    take(decision.events);
    if ((nextDeadline(state) ?? Infinity) <= now) send({ type: "tick" }, now);
  };
  const takeOffers = (): readonly Offer[] => {
    const taken = offers;
    offers = [];
    return taken;
  };
  return { send, takeOffers, state: () => state, counts };
}

function measure(workers: number, labels: Sample["labels"]): Sample {
  const drive = createDrive();
  const random = seededRandom(7);
  furnish(drive, random, workers, labels);
  drive.counts.commands = 0;
  drive.counts.events = 0;
  const start = performance.now();
  serve(drive, random, Math.floor(workers * 0.8));
  const seconds = (performance.now() - start) / 1000;
  return {
    workers,
    labels,
    perSecond: drive.counts.commands / seconds,
    eventsPerSecond: drive.counts.events / seconds,
    jobsPerSecond: jobs / seconds,
  };
}

function furnish({ send }: Drive, random: RandomSource, workers: number, labels: Sample["labels"]): void {
  const policy = { id: "d", offerExpiresAfterSeconds: 60, mode: { kind: "longestIdle" } } as const;
  send({ type: "putResource", resource: { kind: "distributionPolicies", value: policy } }, 0);
  for (let queue = 0; queue < queues; queue++)
    send(
      { type: "putResource", resource: { kind: "queues", value: { id: `q${queue}`, distributionPolicyId: "d" } } },
      0,
    );
  for (let n = 0; n < workers; n++) {
    const worker = {
      queues: [`q${n % queues}`, `q${(n + 1 + (n >> 3)) % queues}`],
      capacity: 1,
      labels: {
        skill: below(random, 10),
        language: languages[below(random, 3)] ?? "",
        ...(labels === "all different" && { desk: n }),
      },
      tags: {},
      channels: [{ channelId: "chat", capacityCostPerJob: 1 }],
      availableForOffers: true,
    };
    send({ type: "upsertWorker", workerId: `w${n}`, worker }, 0);
  }
}

function serve({ send, takeOffers, state }: Drive, random: RandomSource, busy: number): void {
  const held: { readonly jobId: string; readonly assignmentId: string }[] = [];
  for (let n = 0; n < jobs; n++) {
    const now = n * 10;
    send({ type: "upsertJob", jobId: `j${n}`, job: newJob(random) }, now);
    for (const { workerId, offerId, jobId } of takeOffers()) {
      send({ type: "acceptOffer", workerId, offerId }, now);
      held.push({ jobId, assignmentId: rowOf(state().jobs, jobId)?.assignmentId ?? "" });
    }
    while (held.length > busy) {
      const [done] = held.splice(below(random, held.length), 1);
      if (done === undefined) break;
      send({ type: "completeJob", ...done }, now);
      send({ type: "closeJob", ...done }, now);
      send({ type: "deleteJob", jobId: done.jobId }, now);
    }
  }
}

function newJob(random: RandomSource): Extract<Command, { type: "upsertJob" }>["job"] {
  return {
    channelId: "chat",
    queueId: `q${below(random, queues)}`,
    labels: { topic: 1 },
    tags: {},
    notes: [],
    matchingMode: { kind: "queueAndMatch" },
    requestedWorkerSelectors: [
      { key: "skill", labelOperator: "greaterThanOrEqual", value: below(random, 8) },
      { key: "language", labelOperator: "equal", value: languages[below(random, 3)] },
    ],
  };
}

function below(random: RandomSource, limit: number): number {
  return Math.floor(random.next() * limit);
}
