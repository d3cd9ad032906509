export type { Addresses, Hints, MockedApi, SeedChoice, StartedMock } from "./mocked-api.ts";
export { type SeedFile, readSeedFile } from "./seed-file.ts";
export { type RunningMock, type RunningMocks, type StartOptions, startMocks } from "./start-mocks.ts";
