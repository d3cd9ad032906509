import { type Condition, satisfies } from "../labels.ts";
import type { ClassificationPolicy, Job, State } from "../state.ts";
import { rowsOf } from "../table.ts";

/**
 * The queue of a classified job. A queue that came with the job stays at the first classification. Else all selectors
 * must hold; of several queues that match, the lowest id in ordinal order. No match: the queue the job has, else the
 * fallback queue. Absent: there is none.
 *
 * Facts: rows `queueTie`, `givenQueue` and `noQueueSelectors` of the open questions
 */
export function chooseQueue(
  state: State,
  job: Job,
  policy: ClassificationPolicy,
  selectors: readonly Condition[],
): string | undefined {
  if (job.queueId !== undefined && !job.isClassified) return job.queueId;
  const mayMatchAll = job.queueId === undefined && !state.choices.fallbackWithoutSelectors;
  const matching =
    selectors.length > 0 || mayMatchAll
      ? rowsOf(state.queues)
          .filter(({ labels = {} }) => selectors.every((selector) => satisfies(labels, selector)))
          .map(({ id }) => id)
      : [];
  const [lowest] = matching.toSorted((a, b) => (a < b ? -1 : 1));
  return lowest ?? job.queueId ?? policy.fallbackQueueId;
}
