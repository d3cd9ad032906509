export * from "./gen/index.ts";
export type { AccessKey, Authentication, StrictAuthentication } from "./auth/authentication.ts";
export { connectRegions } from "./auth/authentication.ts";
export type { Caller, CallerDefaults } from "./caller.ts";
export { regionHeader } from "./caller.ts";
export type { Choices } from "./choices.ts";
export { defaultChoices } from "./choices.ts";
export { type MockServer, type MockServerOptions, createMockServer } from "./create-mock-server.ts";
export { exampleSeed } from "./example-seed.ts";
export type { IndexedTable } from "./indexed-table.ts";
export type { Agenda } from "./agenda.ts";
export { type AvailableNumber, type NumberRange, defaultInventory } from "./inventory.ts";
export type { ErrorCode } from "./refusal.ts";
export { seedKinds } from "./seed-kinds.ts";
export type { GroupSeed, InstanceSeed, PhoneNumberSeed, Seed } from "./seed.ts";
export type { Flow } from "./simulation/flow.ts";
export type { Simulation, SimulationRequest } from "./simulation/simulate.ts";
export type { SimulationRow } from "./simulation/simulation-row.ts";
export type { Walk } from "./simulation/walk.ts";
export type {
  GroupRow,
  GroupUserRow,
  InstanceRow,
  NumberTarget,
  PhoneNumberRow,
  ReleaseRow,
  Replica,
  Split,
  Step,
  Tables,
  TokenUse,
  Transition,
  UserRow,
} from "./state.ts";
export { type BucketRow, type Rate, publishedRate } from "./throttle.ts";
export { type Delays, type Quotas, noDelays, publishedQuotas } from "./world.ts";
