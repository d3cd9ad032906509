import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  type Command,
  type Instant,
  type Offer,
  type Outcome,
  createState,
  decide,
  immediateTiming,
  nextDeadline,
  openRouter,
} from "@trunkline/job-router-engine";
import { median } from "../measure.ts";
import { rate, type Table } from "../table.ts";

/** Labels of the workers: two hundred sets that many share, or one of its own for each. */
type Labels = "shared" | "all different";

/** How the engine is used: as a router that keeps its state to itself, or as the function from state to state. */
type Use = "openRouter" | "decide";

interface Scope {
  readonly workers: number;
  readonly labels: Labels;
  readonly use: Use;
}

/** What one scope was measured to take, in the round that the machine disturbed least. */
interface Result extends Scope {
  readonly commandsPerSecond: number;
  readonly jobsPerSecond: number;
  /** Commands in the time of a million operations of `calibrate`, which runs between the rounds. */
  readonly commandsPerYardstick: number;
  readonly bytesPerWorker: number;
  readonly bytesPerJob: number;
}

const scopes: readonly Scope[] = [
  ...(["shared", "all different"] as const).flatMap((labels) =>
    [1000, 10_000, 100_000].map((workers): Scope => ({ workers, labels, use: "openRouter" })),
  ),
  { workers: 10_000, labels: "shared", use: "decide" },
];
const rounds = 24;
const jobsPerRound = 2000;
const handlingMs = 300_000;
/** Share of the workers that have a job. */
const busyShare = 0.6;
const queues = 5;

/** The routing engine in memory: commands and jobs a second as the number of workers grows, and what they weigh. */
export function run(): Promise<readonly Table[]> {
  measure({ workers: 500, labels: "shared", use: "openRouter" }); // Lets the compiler settle.
  const results = scopes.map(measure);
  return Promise.resolve([speeds(results), growths(results)]);
}

function speeds(results: readonly Result[]): Table {
  return {
    title: "Routing engine: commands and jobs",
    how: `Virtual time, longest idle first, ${queues} queues, 100 kinds of job, two queues a worker, ${busyShare * 100} % of the workers busy. A job takes five commands (upsert, accept, complete, close, delete) and the ticks between, which count. Processor time of the best of ${rounds} rounds of ${jobsPerRound} jobs; the yardstick is the median ratio to a million look-ups and replacements in a Map of small objects, measured between the rounds.`,
    columns: [
      "workers",
      "labels",
      "used by",
      "commands",
      "a yardstick",
      "jobs",
      "1 M jobs",
      "bytes a worker",
      "bytes a job",
    ],
    rows: results.map(
      ({
        workers,
        labels,
        use,
        commandsPerSecond,
        commandsPerYardstick,
        jobsPerSecond,
        bytesPerWorker,
        bytesPerJob,
      }) => [
        workers.toLocaleString("en"),
        labels,
        use,
        rate(commandsPerSecond),
        commandsPerYardstick.toFixed(0),
        rate(jobsPerSecond),
        `${(1e6 / jobsPerSecond).toFixed(0)} s`,
        bytesPerWorker.toFixed(0),
        bytesPerJob.toFixed(0),
      ],
    ),
  };
}

function growths(results: readonly Result[]): Table {
  return {
    title: "Routing engine: growth",
    how: "Exponent of the cost of a command over the number of workers, from the fewest to the most: 0 is no growth, 1 is a full scan.",
    columns: ["labels", "exponent", "aim"],
    rows: (["shared", "all different"] as const).map((labels) => {
      const own = results.filter((result) => result.labels === labels && result.use === "openRouter");
      const [few, many] = [own[0], own.at(-1)];
      if (few === undefined || many === undefined) throw new Error("Nothing was measured.");
      const growth =
        Math.log(few.commandsPerYardstick / many.commandsPerYardstick) / Math.log(many.workers / few.workers);
      return [labels, growth.toFixed(2), labels === "shared" ? "0.20" : "0.35"];
    }),
  };
}

function measure(scope: Scope): Result {
  const empty = heapBytes();
  const centre = openCentre(scope);
  const staffed = heapBytes();
  const busy = Math.round(scope.workers * busyShare);
  // Until the first job leaves, every job comes on top: then as many leave as come.
  serve(centre, scope, busy);
  const loaded = heapBytes();
  serve(centre, scope, jobsPerRound);
  const samples = Array.from({ length: rounds }, () => {
    const before = centre.commands;
    const seconds = processorSeconds(() => serve(centre, scope, jobsPerRound));
    const yardstick = processorSeconds(calibrate);
    const commands = centre.commands - before;
    return { commands: commands / seconds, jobs: jobsPerRound / seconds, ratio: (commands / seconds) * yardstick };
  });
  return {
    ...scope,
    commandsPerSecond: Math.max(...samples.map(({ commands }) => commands)),
    jobsPerSecond: Math.max(...samples.map(({ jobs }) => jobs)),
    commandsPerYardstick: median(samples.map(({ ratio }) => ratio)),
    bytesPerWorker: (staffed - empty) / scope.workers,
    bytesPerJob: (loaded - staffed) / busy,
  };
}

/** A router and those who use it. */
interface Centre {
  readonly dispatch: (command: Command, at: Instant) => Outcome;
  readonly nextDeadline: () => Instant | undefined;
  commands: number;
  jobs: number;
  now: number;
  /** Jobs at work, in the order they will be done: all take the same time. */
  readonly work: { readonly doneAt: number; readonly jobId: string; readonly assignmentId: string }[];
}

function send(centre: Centre, command: Command, at: number): readonly Offer[] {
  const decision = centre.dispatch(command, at);
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.reason}`);
  centre.commands += 1;
  const offers: Offer[] = [];
  for (const event of decision.events) {
    if (event.type === "offerIssued") offers.push(event.offer);
    if (event.type === "offerAccepted")
      centre.work.push({ doneAt: at + handlingMs, jobId: event.offer.jobId, assignmentId: event.assignmentId });
  }
  return offers;
}

function settle(centre: Centre, at: number): void {
  while ((centre.nextDeadline() ?? Number.POSITIVE_INFINITY) <= at)
    for (const { workerId, offerId } of send(centre, { type: "tick" }, at))
      send(centre, { type: "acceptOffer", workerId, offerId }, at);
}

/** Lets jobs come, and those leave that are done by then. */
function serve(centre: Centre, { workers }: Scope, jobs: number): void {
  let done = 0;
  for (let job = 0; job < jobs; job += 1) {
    centre.now += handlingMs / (workers * busyShare);
    for (let next = centre.work[done]; next !== undefined && next.doneAt <= centre.now; next = centre.work[done]) {
      const { jobId, assignmentId, doneAt } = next;
      done += 1;
      send(centre, { type: "completeJob", jobId, assignmentId }, doneAt);
      send(centre, { type: "closeJob", jobId, assignmentId }, doneAt);
      send(centre, { type: "deleteJob", jobId }, doneAt);
      settle(centre, doneAt);
    }
    send(centre, jobCommand(centre.jobs), centre.now);
    centre.jobs += 1;
    settle(centre, centre.now);
  }
  centre.work.splice(0, done);
}

function openCentre({ workers, labels, use }: Scope): Centre {
  const centre: Centre = {
    ...(use === "decide" ? decideOnly() : emptyRouter()),
    commands: 0,
    jobs: 0,
    now: 0,
    work: [],
  };
  const policy = { id: "policy", offerExpiresAfterSeconds: 60, mode: { kind: "longestIdle" } as const };
  send(centre, { type: "putResource", resource: { kind: "distributionPolicies", value: policy } }, 0);
  for (let queue = 0; queue < queues; queue += 1) {
    const value = { id: `queue-${queue}`, distributionPolicyId: policy.id };
    send(centre, { type: "putResource", resource: { kind: "queues", value } }, 0);
  }
  for (let worker = 0; worker < workers; worker += 1) send(centre, workerCommand(worker, labels), 0);
  settle(centre, 0);
  return centre;
}

function emptyRouter(): Pick<Centre, "dispatch" | "nextDeadline"> {
  return openRouter(createState({ seed: "bench", timing: immediateTiming }));
}

/** The same with nothing but `decide`. */
function decideOnly(): Pick<Centre, "dispatch" | "nextDeadline"> {
  let state = createState({ seed: "bench", timing: immediateTiming });
  return {
    dispatch(command, at) {
      const decision = decide(state, command, at);
      if (decision.ok) ({ state } = decision);
      return decision;
    },
    nextDeadline: () => nextDeadline(state),
  };
}

/** A million times what engines do most: look something up and put something else in its place. */
function calibrate(): void {
  const rows = new Map<string, { readonly count: number; readonly before: number }>();
  for (let count = 0; count < 1_000_000; count += 1) {
    const id = `row-${count % 20_000}`;
    rows.set(id, { count, before: rows.get(id)?.count ?? 0 });
  }
}

/** Processor time that something takes: on a busy machine it says more than the clock. */
function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Three of ten skills, a level, and where all are different something that nobody else has. */
function workerCommand(worker: number, labels: Labels): Command {
  const set = worker % 200;
  const skills = [set % 10, (set + 3) % 10, (set + 7) % 10].map((skill) => [`skill-${skill}`, true] as const);
  return {
    type: "upsertWorker",
    workerId: `worker-${worker}`,
    worker: {
      queues: [`queue-${worker % queues}`, `queue-${(worker + 1 + (set % 3)) % queues}`],
      capacity: 1,
      labels: {
        ...Object.fromEntries(skills),
        level: Math.floor(set / 20),
        ...(labels === "all different" && { desk: worker }),
      },
      tags: {},
      channels: [{ channelId: "voice", capacityCostPerJob: 1 }],
      availableForOffers: true,
    },
  };
}

/** A skill and one of eight levels, in one of the queues; the steps are primes, so that kinds and queues mix. */
function jobCommand(job: number): Command {
  const kind = (job * 37) % 100;
  return {
    type: "upsertJob",
    jobId: `job-${job}`,
    job: {
      channelId: "voice",
      queueId: `queue-${(job * 7) % queues}`,
      requestedWorkerSelectors: [
        { key: `skill-${kind % 10}`, labelOperator: "equal", value: true },
        { key: "level", labelOperator: "greaterThanOrEqual", value: Math.floor(kind / 10) % 8 },
      ],
      labels: { topic: `topic-${kind}` },
      tags: {},
      notes: [],
      matchingMode: { kind: "queueAndMatch" },
    },
  };
}

/** Bytes that are in use after everything else is gone. */
function heapBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}
