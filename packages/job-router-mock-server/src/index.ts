export * from "./gen/index.ts";
export type { Caller } from "./caller.ts";
export { type Choices, defaultChoices } from "./choices.ts";
export { type MockServer, type MockServerOptions, createMockServer } from "./create-mock-server.ts";
export { exampleSeed } from "./example-seed.ts";
export { seedKinds } from "./seed-kinds.ts";
export type { Seed } from "./seed.ts";
export type { Kind, Memory, MemorySnapshot, Resources, Stored, Tables } from "./state.ts";
export { immediateTiming, type Timing } from "@trunkline/job-router-engine";
