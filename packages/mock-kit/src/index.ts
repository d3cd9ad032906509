export type { AnswerData } from "./answer-data.ts";
export { type Api, type Limits, type RequestInput, defaultLimits } from "./api.ts";
export type { Call, Sources, Stage } from "./call.ts";
export type { Clock, Instant } from "./clock.ts";
export type { ClockReading, Control, Health } from "./control.ts";
export { type Mock, type MockOptions, createMock } from "./create-mock.ts";
export { type Exchange, type HeaderReader, type Incoming, type Outgoing, exchangeOf } from "./exchange.ts";
export type { FaultRule } from "./faults.ts";
export { type CallContext, type Handler, type Handlers, type Refusal, isRefusal, refuse } from "./handler.ts";
export { type IdSource, randomIds, sequentialIds } from "./ids.ts";
export { type ManualClock, type ManualClockOptions, manualClock } from "./manual-clock.ts";
export type { Order } from "./page-token.ts";
export { type Problem, type ProblemDescription, describeProblem, describeViolations } from "./problem.ts";
export { type RandomSource, seededRandom, systemRandom } from "./random.ts";
export type { LogEntry, LoggedCheck, LoggedRefusal } from "./request-log.ts";
export type { Contract, Route, RouteParameter } from "./route.ts";
export {
  type RowValidator,
  type SeedContent,
  type SeedKind,
  type SeedProblem,
  type SeedReading,
  type SeedRows,
  type SeedSections,
  readSeed,
} from "./read-seed.ts";
export { type ControlOperation, controlPrefix } from "./serve-control.ts";
export { sourcesOf } from "./sources.ts";
export type { State } from "./state.ts";
export { type Store, type StoreSnapshot, createStore } from "./store.ts";
export { systemClock } from "./system-clock.ts";
export { type PageOutcome, type PageRequest, type Table, type TableSnapshot, createTable } from "./table.ts";
