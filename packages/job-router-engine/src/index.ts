export { defaultChoices, defaultTiming, immediateTiming } from "./choices.ts";
export { createState, type StateOptions } from "./create-state.ts";
export { nextDeadline } from "./deadlines.ts";
export { decide } from "./decide.ts";
export { evolve } from "./evolve.ts";
export { explain } from "./explain.ts";
export { findBrokenInvariants } from "./invariants.ts";
export { type Outcome, type Router, openRouter } from "./open-router.ts";
export { isLegal, isOver, jobCommands, jobTransitions } from "./lifecycle.ts";
export { jobPositionOf, queueStatisticsOf } from "./statistics.ts";
export { loadRatio } from "./worker-load.ts";
export { withoutSecrets } from "./rules/without-secrets.ts";
export { idsOf, rowOf, rowsOf } from "./table.ts";

export type { Choices, Timing } from "./choices.ts";
export type { Acceptance, Decision, Refusal, RefusalReason, ResourceUse, RuleScope, Tools } from "./decision.ts";
export type { Command, CommandType, Resource, ResourceKind } from "./commands.ts";
export type {
  ClassificationError,
  DeregistrationReason,
  EventType,
  ExpiredSelectors,
  Fact,
  JobChanges,
  ReclassificationCause,
  RevocationReason,
  RouterEvent,
  UpdatedWorkerProperty,
} from "./events.ts";
export type {
  Assignment,
  ClassificationPolicy,
  DistributionPolicy,
  ExceptionPolicy,
  HeldAssignment,
  HeldJob,
  HeldOffer,
  Instant,
  Job,
  JobInput,
  JobStatus,
  Labels,
  MatchingMode,
  Note,
  Offer,
  Queue,
  RuleAnswer,
  RulePlace,
  SelectorInput,
  State,
  Worker,
  WorkerInput,
  WorkerSelector,
} from "./state.ts";
export type { Table } from "./table.ts";
export type { Explanation, Question } from "./explain.ts";
export type { Obstacle } from "./explain/obstacles.ts";
export type { SelectorVerdict } from "./explain/selector-verdict.ts";
export type { CommandRule, JobCommandType, Transition } from "./lifecycle.ts";
export type { JobPosition, QueueStatistics } from "./statistics.ts";
