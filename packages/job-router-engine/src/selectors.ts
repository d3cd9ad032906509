import { type Condition, satisfies } from "./labels.ts";
import type { Instant, Job, Labels, SelectorInput, WorkerSelector } from "./rows.ts";

// Facts: docs/facts/job-router/labels-and-selectors.md

type Selected = Pick<Job, "requestedWorkerSelectors" | "attachedWorkerSelectors">;

/** A selector as the router keeps it: answers say that it is active and whether it expedites, also before it counts. */
export function selectorOf(input: SelectorInput): WorkerSelector {
  const { key, labelOperator, value, expiresAfterSeconds, expedite = false } = input;
  return { key, labelOperator, value, expiresAfterSeconds, expedite, status: "active", expiresAt: undefined };
}

/** Starts the time of selectors that run out. Row `selectorClock` of the open questions. */
export function startSelectors(selectors: readonly WorkerSelector[], at: Instant): readonly WorkerSelector[] {
  // Lists that stay what they are stay the same list: what was found out about them still holds.
  if (!selectors.some(isTimed)) return selectors;
  return selectors.map((selector) => {
    const { expiresAt: _, ...rest } = selector;
    const fresh = { ...rest, status: "active" as const };
    return fresh.expiresAfterSeconds === undefined
      ? fresh
      : { ...fresh, expiresAt: at + fresh.expiresAfterSeconds * 1000 };
  });
}

function isTimed({ status, expiresAfterSeconds, expiresAt }: WorkerSelector): boolean {
  return status !== "active" || expiresAfterSeconds !== undefined || expiresAt !== undefined;
}

/** Selectors after those that are due have run out; the same list when none has. */
export function expireSelectors(selectors: readonly WorkerSelector[], at: Instant): readonly WorkerSelector[] {
  if (!selectors.some((selector) => isDue(selector, at))) return selectors;
  return selectors.map((selector) => (isDue(selector, at) ? { ...selector, status: "expired" } : selector));
}

/** When the next selector runs out. */
export function nextExpiry({ requestedWorkerSelectors, attachedWorkerSelectors }: Selected): Instant | undefined {
  let next: Instant | undefined;
  for (const selectors of [requestedWorkerSelectors, attachedWorkerSelectors]) {
    for (const { status, expiresAt } of selectors) {
      if (status === "active" && expiresAt !== undefined && (next === undefined || expiresAt < next)) next = expiresAt;
    }
  }
  return next;
}

function isDue({ status, expiresAt }: WorkerSelector, at: Instant): boolean {
  return status === "active" && expiresAt !== undefined && expiresAt <= at;
}

/** Selectors that still count, requested before attached. */
export function activeSelectors({ requestedWorkerSelectors, attachedWorkerSelectors }: Selected): WorkerSelector[] {
  return [...requestedWorkerSelectors, ...attachedWorkerSelectors].filter(({ status }) => status === "active");
}

/** Whether the labels of a worker satisfy all selectors that still count. */
export function satisfiesAll(labels: Labels, { requestedWorkerSelectors, attachedWorkerSelectors }: Selected): boolean {
  return holds(labels, requestedWorkerSelectors) && holds(labels, attachedWorkerSelectors);
}

function holds(labels: Labels, selectors: readonly WorkerSelector[]): boolean {
  for (const selector of selectors) {
    if (selector.status === "active" && !satisfies(labels, selector)) return false;
  }
  return true;
}

/** Whether a selector that still counts puts the job at the front of its queue. */
export function isExpedited({ requestedWorkerSelectors, attachedWorkerSelectors }: Selected): boolean {
  return expedites(requestedWorkerSelectors) || expedites(attachedWorkerSelectors);
}

function expedites(selectors: readonly WorkerSelector[]): boolean {
  return selectors.some(({ status, expedite }) => status === "active" && expedite);
}

/** What a job asks of a worker, as a text: jobs with equal texts in one queue are eligible for the same workers. */
export function signatureOf(job: Selected & Pick<Job, "channelId">): string {
  const texts = activeSelectors(job).map(textOfCondition);
  return `${job.channelId ?? ""} ${texts.length > 1 ? texts.toSorted().join(" ") : (texts[0] ?? "")}`;
}

function textOfCondition({ key, labelOperator, value }: Condition): string {
  return `${labelOperator} ${typeof value} ${key.length} ${key} ${textOfValue(value)}`;
}

/** JSON, but for numbers that it does not know. What is not there is the text `undefined`. */
function textOfValue(value: unknown): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
