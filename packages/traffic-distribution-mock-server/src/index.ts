export * from "./gen/index.ts";
export type { Caller, CallerDefaults } from "./caller.ts";
export { regionHeader } from "./caller.ts";
export type { Choices } from "./choices.ts";
export { defaultChoices } from "./choices.ts";
export { type MockServer, type MockServerOptions, createMockServer } from "./create-mock-server.ts";
export { exampleSeed } from "./example-seed.ts";
export type { ErrorCode } from "./refusal.ts";
export type { GroupSeed, InstanceSeed, PhoneNumberSeed, Seed } from "./seed.ts";
export type {
  GroupRow,
  GroupUserRow,
  InstanceRow,
  PhoneNumberRow,
  Replica,
  Split,
  Step,
  Tables,
  TokenUse,
  Transition,
  UserRow,
} from "./state.ts";
export { type Delays, type Quotas, noDelays, publishedQuotas } from "./world.ts";
