import type { DistributionMode } from "@trunkline/job-router-models/server";
import { type RouterEvent, type State, type Worker, evolve, rowOf, rowsOf } from "../../src/index.ts";
import { emptyTable, withRow } from "../../src/table.ts";
import type { Fault } from "./small-centre.ts";

const longestIdle: DistributionMode = { kind: "longestIdle" };
const twoOffers: DistributionMode = { kind: "longestIdle", maxConcurrentOffers: 2 };

/** A fault, the mode it shows in, and a word of the sentence that tells of it. */
export interface SeededFault extends Fault {
  readonly name: string;
  readonly mode: DistributionMode;
  readonly told: RegExp;
}

/** Mistakes that routers have made, or that are easily made in this one. */
export const seededFaults: readonly SeededFault[] = [
  {
    name: "offers of a job that another accepted stay open",
    mode: twoOffers,
    told: /is assigned with offers/,
    events: without((event) => event.type === "offerRevoked" && event.reason === "acceptedByAnother"),
  },
  {
    name: "offers of a cancelled job stay open",
    mode: longestIdle,
    told: /is cancelled with offers/,
    events: without((event) => event.type === "offerRevoked" && event.reason === "jobCancelled"),
  },
  {
    name: "after an expiry nobody looks for another worker",
    mode: longestIdle,
    told: /waits although/,
    events: (events) =>
      events.some(({ type }) => type === "offerExpired") ? events.filter(({ type }) => type !== "offerIssued") : events,
  },
  {
    name: "a worker who lets an offer expire is asked again",
    mode: longestIdle,
    told: /asked again after offerExpired|waits although/,
    events: without((event) => event.type === "workerDeregistered"),
  },
  {
    name: "a decline is forgotten",
    mode: longestIdle,
    told: /asked again after offerDeclined|waits although/,
    evolve(state, event) {
      const after = evolve(state, event);
      if (event.type !== "offerDeclined") return after;
      const job = rowOf(after.jobs, event.offer.jobId);
      return job === undefined ? after : { ...after, jobs: withRow(after.jobs, job.id, { ...job, declines: {} }) };
    },
  },
  {
    name: "offers cost no capacity",
    mode: longestIdle,
    told: /is written down/,
    evolve: (state, event) =>
      event.type === "offerIssued"
        ? keepUsed(evolve(state, event), event.offer.workerId, rowOf(state.workers, event.offer.workerId))
        : evolve(state, event),
  },
  {
    name: "a closed job stays with its worker",
    mode: longestIdle,
    told: /is not with it/,
    evolve(state, event) {
      const after = evolve(state, event);
      const held = event.type === "jobClosed" ? rowOf(state.workers, event.workerId) : undefined;
      return held === undefined ? after : { ...after, workers: withRow(after.workers, held.id, held) };
    },
  },
  {
    name: "the last worker is asked instead of the first",
    mode: longestIdle,
    told: /instead of/,
    events: (events, state) =>
      events.map((event) =>
        event.type === "offerIssued" ? { ...event, offer: { ...event.offer, workerId: lastIdle(state) } } : event,
      ),
  },
  {
    name: "round robin stays where it was",
    mode: { kind: "roundRobin" },
    told: /the circle stands/,
    evolve: (state, event) => ({ ...evolve(state, event), cursors: emptyTable }),
  },
  {
    name: "a priority is not looked at",
    mode: longestIdle,
    told: /comes first|is in the order/,
    evolve(state, event) {
      const job = event.type === "jobQueued" ? rowOf(state.jobs, event.jobId) : undefined;
      if (job === undefined) return evolve(state, event);
      const plain = { ...state, jobs: withRow(state.jobs, job.id, { ...job, priority: 1 }) };
      const after = evolve(plain, event);
      const queued = rowOf(after.jobs, job.id) ?? job;
      return { ...after, jobs: withRow(after.jobs, job.id, { ...queued, priority: job.priority }) };
    },
  },
];

function without(isLost: (event: RouterEvent) => boolean): NonNullable<Fault["events"]> {
  return (events) => events.filter((event) => !isLost(event));
}

function keepUsed(after: State, id: string, before: Worker | undefined): State {
  const worker = rowOf(after.workers, id);
  if (worker === undefined || before === undefined) return after;
  return { ...after, workers: withRow(after.workers, id, { ...worker, used: before.used }) };
}

function lastIdle(state: State): string {
  return rowsOf(state.workers).reduce((last, { id }) => (id > last ? id : last), "");
}
