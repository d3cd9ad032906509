import type { Choices, Timing } from "./choices.ts";
import type { Index } from "./index/index-types.ts";
import type {
  ClassificationPolicy,
  DistributionPolicy,
  ExceptionPolicy,
  Instant,
  Job,
  Offer,
  Queue,
  QueueHistory,
  Worker,
} from "./rows.ts";
import type { Table } from "./table.ts";

export type {
  Instant,
  Labels,
  ClassificationPolicy,
  DistributionPolicy,
  ExceptionPolicy,
  Queue,
  JobStatus,
  WorkerSelector,
  MatchingMode,
  Note,
  Assignment,
  JobInput,
  SelectorInput,
  Job,
  RulePlace,
  RuleAnswer,
  Offer,
  HeldJob,
  HeldOffer,
  HeldAssignment,
  WorkerInput,
  Worker,
  QueueHistory,
} from "./rows.ts";

/**
 * One router, whole: a worker serves several queues and its capacity is used across all of them, so nothing smaller is
 * consistent. Plain data that survives `JSON.stringify`; read it through the functions of `read-state.ts`.
 */
export interface State {
  /** Where ids and chance come from, together with `sequence`. */
  readonly seed: string;
  /** Events that have happened. */
  readonly sequence: number;
  /** The time of the last event. */
  readonly now: Instant;
  readonly choices: Choices;
  readonly timing: Timing;
  readonly classificationPolicies: Table<ClassificationPolicy>;
  readonly distributionPolicies: Table<DistributionPolicy>;
  readonly exceptionPolicies: Table<ExceptionPolicy>;
  readonly queues: Table<Queue>;
  readonly workers: Table<Worker>;
  readonly jobs: Table<Job>;
  readonly offers: Table<Offer>;
  /** By queue id: the last worker of the circle that was offered something. */
  readonly cursors: Table<string>;
  /** By queue id. */
  readonly histories: Table<QueueHistory>;
  /** When the next matching round is due; `null` when nothing could match. */
  readonly matchAt: Instant | null;
  /** Jobs that may have found a worker since the last matching round. */
  readonly freshJobs: Table<true>;
  /** Workers that may have found a job since then. */
  readonly freshWorkers: Table<true>;
  /** What can be computed from the rest. It is not written down: absent in what was read. */
  readonly index?: Index;
}
