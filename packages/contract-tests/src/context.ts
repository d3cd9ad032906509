import type { FindingBook } from "./finding-book.ts";
import type { Contract, Operation } from "./document/operation.ts";
import type { Schemas } from "./document/schemas.ts";
import type { Path } from "./cases/place.ts";
import type { CaseRun, Session } from "./sending/session.ts";
import type { Transport } from "./sending/transport.ts";
import type { Producer } from "./sequences/instance.ts";
import type { Resource } from "./sequences/resource.ts";
import type { Drafting } from "./sequences/valid-draft.ts";

/** One thing to try, from a clean start: it may be run again to confirm or to shrink what it found. */
export type Scenario = (run: CaseRun, drops: readonly Path[]) => Promise<void>;

/** A scenario with its name. */
export interface Case {
  readonly operation: Operation;
  /** Unique within its operation: `broken/too-long/name`. */
  readonly id: string;
  /** In words, for people. */
  readonly description: string;
  /** Places of the body that may be taken away to make an example smaller. */
  readonly droppable?: readonly Path[];
  readonly scenario: Scenario;
}

/** What all suites of checks share. */
export interface Context {
  readonly contract: Contract;
  readonly schemas: Schemas;
  readonly resources: readonly Resource[];
  readonly producer: Producer;
  readonly drafting: Drafting;
  readonly transport: Transport;
  readonly session: Session;
  readonly findings: FindingBook;
  readonly seed: number;
  readonly randomCases: number;
  /** What refused requests must leave alone, as it was last read; with the number of writes until then. */
  readonly snapshots: Map<string, { readonly writes: number; readonly text: string; readonly what: string }>;
  /** Names of members that move by themselves. */
  readonly restless: Set<string>;
  /** The case of each kind for which whole lists are read. */
  readonly watched: Map<string, string>;
  /** Runs a case, confirms what it finds, and makes the example smaller. True: it found nothing. */
  readonly run: (one: Case) => Promise<boolean>;
  /** True when a case was asked for. */
  readonly wants: (operation: Operation, id: string) => boolean;
}
