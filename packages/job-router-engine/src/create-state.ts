import { type Choices, type Timing, defaultChoices, defaultTiming } from "./choices.ts";
import { createIndex } from "./index/create-index.ts";
import type { Instant, State } from "./state.ts";
import { emptyTable } from "./table.ts";

/** How a router begins. */
export interface StateOptions {
  /** Where ids and chance come from. Record it with the log. Default: the empty text. */
  readonly seed?: string;
  /** Time of the beginning; nothing happens before it. Default 0. */
  readonly now?: Instant;
  readonly choices?: Partial<Choices>;
  readonly timing?: Partial<Timing>;
}

/** A router without policies, queues, workers and jobs. */
export function createState({ seed = "", now = 0, choices, timing }: StateOptions = {}): State {
  return {
    seed,
    sequence: 0,
    now,
    choices: { ...defaultChoices, ...choices },
    timing: { ...defaultTiming, ...timing },
    classificationPolicies: emptyTable,
    distributionPolicies: emptyTable,
    exceptionPolicies: emptyTable,
    queues: emptyTable,
    workers: emptyTable,
    jobs: emptyTable,
    offers: emptyTable,
    cursors: emptyTable,
    histories: emptyTable,
    matchAt: null,
    freshJobs: emptyTable,
    freshWorkers: emptyTable,
    index: createIndex(),
  };
}
