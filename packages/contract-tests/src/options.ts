import type { CheckId } from "./checks/check-table.ts";
import type { Progress } from "./report.ts";

/** Sends one request. The global `fetch` is one; so is the `fetch` of a server in this process. */
export type Fetch = (request: Request) => Promise<Response>;

/** Bounds of a run. Whatever is used up first ends it; the report says so. */
export interface Budgets {
  /** Requests in the whole run. Default: 20,000. */
  readonly requests?: number;
  /** Milliseconds for the whole run. Default: 120,000. */
  readonly timeMs?: number;
  /** Requests that are made for the sake of one operation. Default: 1,000. */
  readonly perOperation?: number;
  /** Milliseconds that one request may take before it counts as unanswered. Default: 10,000. */
  readonly requestTimeMs?: number;
  /** Random requests for each operation, before shrinking. Default: 20. */
  readonly randomCases?: number;
}

/** Which to take, and which to leave out. `include` absent: all. `*` stands for any letters. */
export interface Selection<Name extends string = string> {
  readonly include?: readonly Name[];
  readonly exclude?: readonly Name[];
}

/** Says where a parameter or member of one operation comes from: the answer to another operation. */
export interface GivenLink {
  /** Operation whose answer holds the value: its operationId, or `POST /users`. */
  readonly from: string;
  /** Where the value stands in the answer's body: a JSON pointer, `/id`; or `header:Location` (its last segment). */
  readonly value: string;
  /** Operation that needs it: its operationId, or `GET /users/{id}`; `*` for every operation. */
  readonly to: string;
  /** Parameter of `to` by its name, or a JSON pointer into its body. */
  readonly parameter: string;
}

/** Values to use, by the names of parameters, or by operation and name: `{ region: "eu", "getUser.userId": "42" }`. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** What to test, against which server, within which bounds. */
export interface ContractTestOptions {
  /** The OpenAPI 3.0 or 3.1 document, parsed. */
  readonly document: unknown;
  /**
   * Base URL of the server; no other host is ever sent to. With a path, it replaces the document's servers; without
   * one, the path of the document's first server is appended.
   */
  readonly target: string;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** Sent with every request, and masked in all that is reported. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs each request, after everything else is in place. What it adds is masked in all that is reported. */
  readonly authenticate?: (request: Request) => Request | Promise<Request>;
  /** Makes the run repeatable. Default: drawn from `random`. */
  readonly seed?: number;
  readonly budgets?: Budgets;
  /** Operations by operationId or `GET /users/{id}`. What is left out may still be used to prepare others. */
  readonly operations?: Selection;
  readonly checks?: Selection<CheckId>;
  /** Cases by the `caseId` of findings: to run one again, with the seed of its run. */
  readonly cases?: Selection;
  readonly links?: readonly GivenLink[];
  /** Fixed values, first choice wherever the name occurs. */
  readonly values?: GivenValues;
  /** Request bodies to start from, by operation: used as the valid body in place of one made from the schema. */
  readonly bodies?: Readonly<Record<string, unknown>>;
  /** Milliseconds since the Unix epoch. Default: the system's clock. */
  readonly now?: () => number;
  /** Draws the seed when none is given: a number from 0 up to 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** Ends the run early; the report tells what was done until then. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
