import { type Condition, satisfies } from "../labels.ts";
import { activeSelectors } from "../selectors.ts";
import type { Choices } from "../choices.ts";
import type { Job, Worker } from "../state.ts";

// Facts: docs/facts/job-router/distribution-policy.md, "How a worker is chosen"

/**
 * How well a worker fits a job without a scoring rule, from 0 to 1: the mean over the job's labels (1 when the worker
 * has the same) and its selectors. A job with neither fits everybody alike.
 */
export function defaultScore(job: Job, worker: Pick<Worker, "labels">, scoreMean: Choices["scoreMean"]): number {
  const labels = Object.entries(job.labels).map(([key, value]) => Number(worker.labels[key] === value));
  const selectors = activeSelectors(job).map((selector) => termOf(worker, selector));
  const parts = scoreMean === "together" ? [[...labels, ...selectors]] : [labels, selectors];
  return mean(parts.filter((part) => part.length > 0).map(mean));
}

function mean(terms: readonly number[]): number {
  return terms.length === 0 ? 0 : terms.reduce((sum, term) => sum + term, 0) / terms.length;
}

function termOf({ labels }: Pick<Worker, "labels">, selector: Condition): number {
  const { key, labelOperator, value } = selector;
  const label = labels[key];
  const isNumeric = typeof label === "number" && typeof value === "number";
  switch (labelOperator) {
    case "greaterThan":
    case "greaterThanOrEqual":
      return isNumeric ? logistic(excess(label, value)) : Number(satisfies(labels, selector));
    case "lessThan":
    case "lessThanOrEqual":
      return isNumeric ? logistic(-excess(label, value)) : Number(satisfies(labels, selector));
    default:
      return Number(satisfies(labels, selector));
  }
}

/** By how much a label is above what is asked, relative to that; absolute when zero is asked. Row `zeroSelector`. */
function excess(label: number, value: number): number {
  return value === 0 ? label : (label - value) / value;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
