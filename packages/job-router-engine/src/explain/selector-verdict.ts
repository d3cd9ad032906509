import { satisfies } from "../labels.ts";
import type { Job, Labels, WorkerSelector } from "../state.ts";

/** What became of one selector for one worker. */
export interface SelectorVerdict {
  readonly selector: WorkerSelector;
  readonly source: "requested" | "attached";
  /** The worker's label; absent when it has none. */
  readonly label?: string | number | boolean;
  /** `expired` and `bypassed` selectors are not looked at. */
  readonly outcome: "satisfied" | "unsatisfied" | "expired" | "bypassed";
  readonly sentence: string;
}

/** All selectors of a job, one by one. */
export function judgeSelectors(job: Job, labels: Labels, bypassSelectors: boolean): readonly SelectorVerdict[] {
  const judge =
    (source: SelectorVerdict["source"]) =>
    (selector: WorkerSelector): SelectorVerdict => {
      const outcome = outcomeOf(selector, labels, bypassSelectors);
      const label = Object.hasOwn(labels, selector.key) ? labels[selector.key] : undefined;
      const sentence = sentenceOf(selector, label, outcome);
      return { selector, source, ...(label !== undefined && { label }), outcome, sentence };
    };
  return [
    ...job.requestedWorkerSelectors.map(judge("requested")),
    ...job.attachedWorkerSelectors.map(judge("attached")),
  ];
}

function outcomeOf(selector: WorkerSelector, labels: Labels, bypassSelectors: boolean): SelectorVerdict["outcome"] {
  if (selector.status === "expired") return "expired";
  if (bypassSelectors) return "bypassed";
  return satisfies(labels, selector) ? "satisfied" : "unsatisfied";
}

function sentenceOf(selector: WorkerSelector, label: unknown, outcome: SelectorVerdict["outcome"]): string {
  const wish = `${selector.key} ${selector.labelOperator} ${JSON.stringify(selector.value)}`;
  const found = label === undefined ? "the worker has no such label" : `the worker has ${JSON.stringify(label)}`;
  switch (outcome) {
    case "satisfied":
      return `${wish} holds: ${found}`;
    case "unsatisfied":
      return `${wish} does not hold: ${found}`;
    case "expired":
      return `${wish} has expired and no longer counts`;
    case "bypassed":
      return `${wish} does not count: the policy bypasses selectors`;
  }
}
