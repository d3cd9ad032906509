import type { CheckId } from "./checks/check-table.ts";

/** A request as it was sent, with secrets replaced by `***`. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: no body was sent. */
  readonly body?: string;
}

/** An answer as it came. */
export interface ReceivedResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request of a finding and its answer. Absent answer: none came; `failure` says why. */
export interface Exchange {
  /** `setup` brings the server into the state that is needed; `failing` shows the defect. */
  readonly role: "setup" | "failing";
  /** Operation of the document, as its operationId or `GET /users/{id}`; absent for requests outside of it. */
  readonly operation?: string;
  readonly request: SentRequest;
  readonly response?: ReceivedResponse;
  /** Why no answer came. */
  readonly failure?: string;
}

/** One way in which the server breaks its contract, by its smallest known example. */
export interface Finding {
  readonly check: CheckId;
  /** operationId, or `GET /users/{id}` where it has none. */
  readonly operation: string;
  readonly method: string;
  /** Path template of the document. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  readonly expected: string;
  readonly got: string;
  /** Everything to send, in order, to see it again; the last is the failing one. */
  readonly exchanges: readonly Exchange[];
  /** Seed of the run, and the case in it: together they repeat it. */
  readonly seed: number;
  readonly caseId: string;
  /** What the case tried, in words: `name is one letter longer than maxLength 64`. */
  readonly caseDescription: string;
  /** True: members or letters were taken away from the first example that showed it. */
  readonly shrunk: boolean;
  /** How often the same defect showed in the run. */
  readonly occurrences: number;
}

/** Something declared, and whether the run came there. */
export interface Reach {
  /** A status (`200`, `4XX`, `default`), or the place of a branch (`request /mode oneOf[1] roundRobin`). */
  readonly name: string;
  readonly reached: boolean;
  /** Why it was not reached, as far as that is known. */
  readonly why?: string;
}

/** How far the run came into one operation. */
export interface OperationCoverage {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** True: the server answered a request for it with a status below 400. */
  readonly reached: boolean;
  readonly why?: string;
  readonly requests: number;
  readonly statuses: readonly Reach[];
  /** Branches of schemas: members of oneOf and anyOf, of enum, optional members, null. */
  readonly branches: readonly Reach[];
}

/** How many of how many. */
export interface Share {
  readonly reached: number;
  readonly declared: number;
}

/** How far the run came. */
export interface Coverage {
  readonly operations: Share;
  readonly statuses: Share;
  readonly branches: Share;
  readonly byOperation: readonly OperationCoverage[];
}

/** What was spent of a budget. */
export interface Spent {
  readonly spent: number;
  readonly limit: number;
}

/** How often one check looked, and how often it found something. */
export interface CheckCount {
  readonly check: CheckId;
  readonly passed: number;
  readonly failed: number;
}

/** What a run found. */
export interface Report {
  readonly title: string;
  readonly version: string;
  readonly target: string;
  readonly seed: number;
  /** Empty: the server keeps its contract as far as the run came. In the order of the document, then of the checks. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly counts: {
    readonly operations: number;
    readonly cases: number;
    readonly requests: number;
    readonly checks: readonly CheckCount[];
  };
  readonly budget: { readonly requests: Spent; readonly timeMs: Spent };
  /** `complete`, or what ended the run early. */
  readonly ended: "complete" | "requests" | "time" | "aborted";
  /** Parts of the document that could not be used, and what was done about it. */
  readonly warnings: readonly string[];
}

/** Where a run is; sent after every case. */
export interface Progress {
  readonly phase: "cases" | "sequences";
  readonly operation: string;
  readonly operationsDone: number;
  readonly operations: number;
  readonly requests: number;
  readonly findings: number;
  readonly elapsedMs: number;
}
