import type { Mode } from "@trunkline/validator-kit";
import type { AnswerData } from "./answer-data.ts";
import type { Call } from "./call.ts";
import type { Refusal } from "./handler.ts";
import type { Problem } from "./problem.ts";
import type { Route } from "./route.ts";

/** What a mock server tells about its API that the contract cannot: how it looks at callers and how it says no. */
export interface Api<Caller = unknown> {
  /** The `Content-Type` of every answer that has a body. */
  readonly contentType: string;
  /** Who calls, or why they may not. The route is known and the body has been read. */
  authenticate(call: Call): Caller | Refusal | Promise<Caller | Refusal>;
  /** Names of the caller's members, for rules about some callers only. Default: none. */
  readonly callerMembers?: readonly string[];
  /** Whether the caller may call now: rates. Without this, always. */
  admit?(call: Call, caller: Caller): Refusal | undefined;
  /** Which version the request asks for. Without this, the newest of the contract. */
  version?(call: Call): string | Refusal;
  /** What the service says to a problem that no handler sees: a refusal, or an answer (to `OPTIONS`, say). */
  problem(problem: Problem, call: Call): Refusal | AnswerData;
  /** The service's error answer. Without `body` the answer has none. */
  envelope(
    refusal: Refusal,
    call: Call,
  ): { readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
  /** Headers on every answer, good or bad. The answer's own win. */
  headers?(call: Call): Readonly<Record<string, string>>;
  /**
   * Whether a body may come as `given` (lower case, without parameters; undefined when the request does not say)
   * where the contract wants `wanted`. Default: only the wanted one.
   */
  acceptsMediaType?(given: string | undefined, wanted: string): boolean;
  /** Changes what clients may send otherwise than the contract says, before it is validated: other cases, older names. */
  prepare?(input: RequestInput, route: Route, call: Call): RequestInput;
  /** How requests are validated. */
  readonly modes?: readonly Mode[];
  readonly limits?: Partial<Limits>;
}

/** A request as data: what validators check and handlers get. A group the operation does not declare is absent. */
export interface RequestInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, unknown>>;
  /** Absent when the request has no body. */
  readonly body?: unknown;
}

/** How much of a request is looked at. What is more is refused. */
export interface Limits {
  /** Characters of path and query. Default 16,384. */
  readonly urlLength: number;
  /** Number of headers. Default 200. */
  readonly headers: number;
  /** Characters of all header names and values. Default 32,768. */
  readonly headerLength: number;
  /** Bytes of the body. Default 1 MiB. */
  readonly bodyBytes: number;
  /** Levels of objects and arrays in the body. Default 64. */
  readonly depth: number;
}

/** The limits of an API that names none. */
export const defaultLimits: Limits = {
  urlLength: 16_384,
  headers: 200,
  headerLength: 32_768,
  bodyBytes: 1_048_576,
  depth: 64,
};
