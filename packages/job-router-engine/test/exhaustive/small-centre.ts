import type { DistributionMode } from "@trunkline/job-router-models/server";
import {
  type Command,
  type Instant,
  type Job,
  type RouterEvent,
  type SelectorInput,
  type State,
  createState,
  decide,
  evolve,
  immediateTiming,
  nextDeadline,
  rowsOf,
} from "../../src/index.ts";
import { jobInput, workerInput } from "../contact-centre.fixtures.ts";

/** Something that may happen next. */
export interface Move {
  readonly name: string;
  /** Absent: time passes until the next timer. */
  readonly command?: Command;
}

/** One event, and the state before it. */
export interface Change {
  readonly before: State;
  readonly event: RouterEvent;
}

/** What a move led to. */
export interface Outcome {
  readonly move: Move;
  readonly changes: readonly Change[];
  readonly state: State;
}

/** A fault put into the router on purpose. */
export interface Fault {
  /** What it makes of the events of a step. */
  readonly events?: (events: readonly RouterEvent[], state: State) => readonly RouterEvent[];
  /** What it does in place of `evolve`. */
  readonly evolve?: typeof evolve;
}

/** Who takes part. */
export interface Scope {
  readonly mode: DistributionMode;
  readonly workers: number;
  readonly jobs: number;
}

interface Person {
  readonly capacity: number;
  readonly labels: Readonly<Record<string, boolean>>;
}

const people: readonly Person[] = [
  { capacity: 2, labels: { a: true } },
  { capacity: 1, labels: { a: true, b: true } },
  { capacity: 1, labels: {} },
];

const expiringSelector: SelectorInput = { key: "a", labelOperator: "equal", value: true, expiresAfterSeconds: 500 };

const requests: readonly Parameters<typeof jobInput>[0][] = [
  {},
  { requestedWorkerSelectors: [expiringSelector], labels: { b: true } },
  { priority: 2 },
];

/** The centre with its workers registered and no jobs yet. Steps are immediate, lives endless. */
export function openCentre({ mode, workers }: Scope): State {
  const timing = { ...immediateTiming, jobLifeMs: Number.MAX_VALUE, idleLifeMs: Number.MAX_VALUE };
  const policy = { id: "d", offerExpiresAfterSeconds: 1000, mode };
  const commands: readonly Command[] = [
    { type: "putResource", resource: { kind: "distributionPolicies", value: policy } },
    { type: "putResource", resource: { kind: "queues", value: { id: "q", distributionPolicyId: "d" } } },
    ...people.slice(0, workers).map((_, place) => registration(`w${place}`)),
  ];
  let state = createState({ seed: "small", timing });
  for (const command of commands) ({ state } = carryOut(state, { name: "open", command }));
  return state;
}

function registration(workerId: string): Command {
  const person = people[Number(workerId.slice(1))];
  return { type: "upsertWorker", workerId, worker: workerInput(person) };
}

/** All that may happen next. Jobs arrive in one order. */
export function movesOf({ jobs }: Scope, state: State): readonly Move[] {
  const moves: Move[] = [];
  const add = (name: string, command: Command): number => moves.push({ name, command });
  const next = `j${state.jobs.size}`;
  if (state.jobs.size < jobs)
    add(`${next} arrives`, { type: "upsertJob", jobId: next, job: jobInput(requests[state.jobs.size]) });
  for (const { workerId, jobId, offerId } of rowsOf(state.offers)) {
    add(`${workerId} accepts ${jobId}`, { type: "acceptOffer", workerId, offerId });
    add(`${workerId} declines ${jobId}`, { type: "declineOffer", workerId, offerId });
  }
  for (const job of rowsOf(state.jobs)) addEnds(job, add);
  for (const { id, state: status } of rowsOf(state.workers))
    if (status !== "active") add(`${id} registers`, registration(id));
  if ((nextDeadline(state) ?? Number.MAX_VALUE) < Number.MAX_VALUE) moves.push({ name: "time passes" });
  return moves;
}

function addEnds({ id: jobId, status, assignmentId = "" }: Job, add: (name: string, command: Command) => void): void {
  if (status === "queued" || status === "assigned") add(`${jobId} is cancelled`, { type: "cancelJob", jobId });
  if (status === "assigned") add(`${jobId} is completed`, { type: "completeJob", jobId, assignmentId });
  if (status === "completed") add(`${jobId} is closed`, { type: "closeJob", jobId, assignmentId });
}

/**
 * Makes a move, and lets the router do what follows at once. A command comes before any timer fires; the distances
 * between instants thus do not matter, only their order.
 */
export function carryOut(state: State, move: Move, { events: mutate, evolve: apply = evolve }: Fault = {}): Outcome {
  const due = nextDeadline(state) ?? Number.MAX_VALUE;
  const at = move.command === undefined ? due : Math.min(state.now + 1, (state.now + due) / 2);
  const changes: Change[] = [];
  let after = state;
  const step = (command: Command, instant: Instant): void => {
    const decision = decide(after, command, instant);
    if (!decision.ok) throw new Error(`refused: ${decision.reason}`);
    for (const event of mutate?.(decision.events, after) ?? decision.events) {
      changes.push({ before: after, event });
      after = apply(after, event);
    }
  };
  if (move.command !== undefined) step(move.command, at);
  step({ type: "tick" }, at);
  return { move, changes, state: after };
}
