import { type Condition, satisfies } from "../labels.ts";
import { type Bits, hasBit, setBit } from "./bits.ts";
import type { Job, Labels, Worker } from "../rows.ts";
import { activeSelectors, signatureOf } from "../selectors.ts";

/** Workers whose labels are equal, their `Id` apart: what selectors make of one, they make of all. */
export interface LabelClass {
  /** Its bit. */
  readonly place: number;
  readonly labels: Labels;
}

/** What jobs ask of a worker: jobs with equal selectors have one. Verdicts on classes are found once and kept. */
export interface Demand {
  readonly signature: string;
  /** Selectors over labels that a class has. */
  readonly ofClass: readonly Condition[];
  /** Selectors over `Id`, which every worker has to itself. */
  readonly ofWorker: readonly Condition[];
  /** Classes that were judged, and those of them that satisfy. */
  readonly judged: Bits;
  readonly satisfying: Bits;
}

/** All classes and demands that were met so far: what is computed from labels and selectors alone, so it never goes stale. */
export interface ClassBook {
  readonly classes: Map<string, LabelClass>;
  readonly byLabels: WeakMap<Labels, LabelClass>;
  readonly demands: Map<string, Demand>;
  /** By the selectors that a job requests, and with what else. */
  readonly bySelectors: WeakMap<Job["requestedWorkerSelectors"], MetDemand>;
}

interface MetDemand {
  readonly attached: Job["attachedWorkerSelectors"];
  readonly channelId: string | undefined;
  readonly demand: Demand;
}

/** Demands that are kept. Beyond, all are forgotten and found again when they are met again. */
const mostDemands = 4096;

/** A book in which nothing is written. */
export function createClassBook(): ClassBook {
  return { classes: new Map(), byLabels: new WeakMap(), demands: new Map(), bySelectors: new WeakMap() };
}

/** The class of a worker. */
export function classOf({ classes, byLabels }: ClassBook, { labels }: Worker): LabelClass {
  const met = byLabels.get(labels);
  if (met !== undefined) return met;
  const text = JSON.stringify(
    Object.entries(labels)
      .filter(([name]) => name !== "Id")
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const known = classes.get(text) ?? { place: classes.size, labels };
  classes.set(text, known);
  byLabels.set(labels, known);
  return known;
}

/** What a job asks. */
export function demandOf(book: ClassBook, job: Job): Demand {
  const { requestedWorkerSelectors, attachedWorkerSelectors, channelId } = job;
  const met = book.bySelectors.get(requestedWorkerSelectors);
  if (met !== undefined && met.attached === attachedWorkerSelectors && met.channelId === channelId) return met.demand;
  const demand = knownDemand(book, job);
  book.bySelectors.set(requestedWorkerSelectors, { attached: attachedWorkerSelectors, channelId, demand });
  return demand;
}

function knownDemand({ demands }: ClassBook, job: Job): Demand {
  const signature = signatureOf(job);
  const known = demands.get(signature);
  if (known !== undefined) return known;
  const active: readonly Condition[] = activeSelectors(job);
  const demand: Demand = {
    signature,
    ofClass: active.filter(({ key }) => key !== "Id"),
    ofWorker: active.filter(({ key }) => key === "Id"),
    judged: [],
    satisfying: [],
  };
  if (demands.size >= mostDemands) demands.clear();
  demands.set(signature, demand);
  return demand;
}

/** Whether the workers of a class satisfy a demand, but for selectors over `Id`. */
export function isSatisfying({ judged, satisfying, ofClass }: Demand, { place, labels }: LabelClass): boolean {
  if (hasBit(judged, place)) return hasBit(satisfying, place);
  setBit(judged, place);
  const isGood = ofClass.every((selector) => satisfies(labels, selector));
  if (isGood) setBit(satisfying, place);
  return isGood;
}

/** Whether a worker satisfies the selectors of a demand over `Id`. */
export function satisfiesOwn({ ofWorker }: Demand, labels: Labels): boolean {
  for (const selector of ofWorker) if (!satisfies(labels, selector)) return false;
  return true;
}
