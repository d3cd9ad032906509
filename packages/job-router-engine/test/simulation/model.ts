import type { DistributionMode } from "@trunkline/job-router-models/server";
import type { Instant, Labels, SelectorInput } from "../../src/index.ts";
import { chanceOf, exponential } from "./chance.ts";

/** The mean handling time of a job: the unit of time of the theory, in milliseconds. Finer instants are rounded. */
export const unitMs = 100_000;

/** Jobs that are alike. Rates are per mean handling time. */
export interface JobKind {
  /** Mean number of arrivals; they come at random (Poisson). */
  readonly rate: number;
  /** Absent: 1. */
  readonly priority?: number;
  /** Labels that a worker must have, with the value `true`. Absent: none. */
  readonly skills?: readonly string[];
  /** Rate at which a waiting job gives up. Absent: never. */
  readonly patienceRate?: number;
}

/** A contact centre of the theory: random arrivals, exponential handling times with mean 1, one job a worker. */
export interface Model {
  readonly kinds: readonly JobKind[];
  /** Skills of each worker. */
  readonly workers: readonly (readonly string[])[];
  /** Absent: `longestIdle`. */
  readonly mode?: DistributionMode;
}

/** A job to come. */
export interface Arrival {
  readonly jobId: string;
  readonly at: Instant;
  /** Place in the kinds of the model. */
  readonly kind: number;
  readonly handlingMs: number;
  /** Absent: waits as long as it takes. */
  readonly patienceMs?: number;
}

/** A job that was taken by a worker, or gave up. */
export interface Outcome {
  readonly arrival: Arrival;
  readonly waitedMs: number;
  /** Absent: it gave up. */
  readonly workerId?: string;
}

/** Workers without skills. */
export function alike(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, () => []);
}

/** The id of the worker at a place of the model. */
export function workerIdOf(place: number): string {
  return `worker-${String(place).padStart(3, "0")}`;
}

/** The labels that stand for skills. */
export function labelsOf(skills: readonly string[]): Labels {
  return Object.fromEntries(skills.map((skill) => [skill, true]));
}

/** The selectors that ask for skills. */
export function selectorsOf(skills: readonly string[] = []): readonly SelectorInput[] {
  return skills.map((key) => ({ key, labelOperator: "equal", value: true }));
}

/** The first `count` jobs that follow from a seed. Each has its own chance, whatever becomes of the others. */
export function* arrivalsOf(model: Model, seed: number, count: number): Generator<Arrival> {
  const chance = chanceOf(seed);
  const total = model.kinds.reduce((sum, { rate }) => sum + rate, 0);
  let time = 0;
  for (let number = 0; number < count; number += 1) {
    time += exponential(chance, total);
    const kind = draw(model.kinds, chance() * total);
    const handling = exponential(chance, 1);
    const patience = exponential(chance, 1);
    const { patienceRate } = model.kinds[kind] ?? {};
    yield {
      jobId: `job-${number}`,
      at: Math.round(time * unitMs),
      kind,
      handlingMs: Math.round(handling * unitMs),
      ...(patienceRate !== undefined && { patienceMs: Math.round((patience / patienceRate) * unitMs) }),
    };
  }
}

function draw(kinds: readonly JobKind[], from: number): number {
  let left = from;
  const place = kinds.findIndex(({ rate }) => (left -= rate) < 0);
  return place === -1 ? kinds.length - 1 : place;
}
