import type { Mock } from "@trunkline/mock-kit";
import type { SeedFile } from "./seed-file.ts";
import type { MockSetup } from "./setup.ts";

/** Where a mock can be reached. */
export interface Addresses {
  /** For example `http://127.0.0.1:4610`. */
  readonly http: string;
  /** Only with https. */
  readonly https?: string;
}

/** One API as the command line serves it. */
export interface MockedApi {
  /** As in the options and in seed files: `job-router`. */
  readonly name: "traffic-distribution" | "job-router";
  readonly title: string;
  /** Tried first when no port is asked for; https comes one after it. */
  readonly defaultPort: number;
  /** Makes the mock. Throws a `RangeError` with a sentence when the seed does not fit together. */
  readonly start: (seed: SeedChoice, setup: MockSetup) => StartedMock;
}

/** What the mocks begin with: their own examples, nothing, or a seed file. */
export type SeedChoice =
  | { readonly kind: "examples" }
  | { readonly kind: "nothing" }
  | { readonly kind: "file"; readonly seed: SeedFile };

/** A mock, and what to tell its user. */
export interface StartedMock {
  readonly mock: Mock;
  readonly hints: (at: Addresses) => Hints;
}

/** What to do with a mock. */
export interface Hints {
  /** How to point an SDK at it: a label and what to set, line by line. */
  readonly setUp: readonly (readonly [label: string, text: string])[];
  /** A command that works at once, in a POSIX shell. */
  readonly command: string;
}
