export type { Addresses, Hints, MockedApi, SeedChoice, StartedMock } from "./mocked-api.ts";
export { type SeedFile, type SeedFileReading, readSeedFile } from "./seed-file.ts";
export type { MockSetup } from "./setup.ts";
export { type RunningMock, type RunningMocks, type StartOptions, startMocks } from "./start-mocks.ts";
