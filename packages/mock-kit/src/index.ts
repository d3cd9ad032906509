export type { AnswerData } from "./answer-data.ts";
export { type Api, type Limits, type RequestInput, defaultLimits } from "./api.ts";
export type { Call, Sources, Stage } from "./call.ts";
export type { Clock, Instant } from "./clock.ts";
export type { ClockReading, Control, Health } from "./control.ts";
export type { Clause } from "./clause.ts";
export type { ControlInput, ControlOperation } from "./control-operation.ts";
export { type Mock, type MockOptions, createMock } from "./create-mock.ts";
export { type Exchange, type HeaderReader, type Incoming, type Outgoing, exchangeOf } from "./exchange.ts";
export type { Delay } from "./delay.ts";
export type { KindDiff, MemberChange, RowChange, RowsDiff } from "./diff-rows.ts";
export type {
  DelayFault,
  FaultEnding,
  FaultMatch,
  FaultRule,
  GarbageFault,
  RefusalFault,
  ResetFault,
} from "./fault-rule.ts";
export { type CallContext, type Handler, type Handlers, type Refusal, isRefusal, refuse } from "./handler.ts";
export { type IdSource, randomIds, sequentialIds } from "./ids.ts";
export { type ManualClock, type ManualClockOptions, manualClock } from "./manual-clock.ts";
export type { Order } from "./page-token.ts";
export { type Problem, type ProblemDescription, describeProblem, describeViolations } from "./problem.ts";
export { type RandomSource, seededRandom, systemRandom } from "./random.ts";
export type { LogEntry, LogFilter, LoggedCheck, LoggedRefusal, LoggedViolation } from "./request-log.ts";
export type { Contract, FieldType, Route, RouteAnswer, RouteBody, RouteField, RouteParameter } from "./route.ts";
export {
  type SeedContent,
  type SeedProblem,
  type SeedReading,
  type SeedSections,
  type TextPlace,
  readSeed,
} from "./read-seed.ts";
export { SeedError, plantAt } from "./seed-error.ts";
export type { RowValidator, SeedKind, SeedKinds, SeedOf, SeedRows } from "./seed-kinds.ts";
export { type Seeding, defineSeeding } from "./seeding.ts";
export { type RowMembers, listValidator, rowValidator, valueValidator } from "./row-validator.ts";
export { controlPrefix } from "./serve-control.ts";
export type { PointInTime, SnapshotInfo, StateDiff } from "./snapshots.ts";
export { sourcesOf } from "./sources.ts";
export type { State, StateRow, StateRows } from "./state.ts";
export { type Store, type StoreSnapshot, createStore } from "./store.ts";
export { systemClock } from "./system-clock.ts";
export { type PageOutcome, type PageRequest, type Table, type TableSnapshot, createTable } from "./table.ts";
