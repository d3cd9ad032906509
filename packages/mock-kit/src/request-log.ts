import type { Violation } from "@trunkline/validator-kit";
import type { Clause, Clauses } from "./clause.ts";
import type { OpenCall, Stage } from "./call.ts";
import type { Instant } from "./clock.ts";
import type { Refusal } from "./handler.ts";
import type { Route } from "./route.ts";
import { curlOf } from "./curl.ts";
import { maskBody, maskHeader, maskTarget } from "./mask.ts";

/** One request as the log tells it. Secrets are masked. */
export interface LogEntry {
  /** Counts all requests since the start, from 1. */
  readonly number: number;
  readonly at: Instant;
  readonly requestId: string;
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The first 16 KiB, as text. Absent when there was none. */
  readonly body?: string;
  /** Absent when no route was found. */
  readonly operation?: string;
  /** The steps that were taken, in order. At most one has refused: the last, or a fault that let the work be done. */
  readonly checks: readonly LoggedCheck[];
  /** Of the answer; 0 where the connection was broken off instead. */
  readonly status: number;
  /** Why it was refused, if it was. */
  readonly refusal?: LoggedRefusal;
  /** A command that sends the request again. */
  readonly curl: string;
}

/** One step of a request. */
export interface LoggedCheck {
  readonly stage: Stage;
  readonly passed: boolean;
  /** What the step looked at, in the API's OpenAPI document. Absent for what no contract speaks of. */
  readonly clause?: Clause;
  /** What the API remarked on the way: the string that was signed, the rule that was looked at. */
  readonly notes: readonly string[];
}

/** Why a request was refused. */
export interface LoggedRefusal {
  readonly code: string;
  readonly message: string;
  /** Where the contract was broken: pointer and keyword of each mistake, and the clause. */
  readonly violations: readonly LoggedViolation[];
}

/** One mistake, and where the contract forbids it. */
export type LoggedViolation = Violation & { readonly clause?: Clause };

/** Which requests are wanted. Without a member, all. */
export interface LogFilter {
  readonly operation?: string;
  /** One status, or a class of them: `4xx`. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx`;
  /** At most so many, the latest. */
  readonly limit?: number;
}

/** The latest requests. */
export interface RequestLog {
  /** Oldest first. */
  entries(filter?: LogFilter): readonly LogEntry[];
  clear(): void;
  /** Called by the hall at the end of each request. */
  record(end: CallEnd): void;
}

/** How a call ended. */
export interface CallEnd {
  readonly call: OpenCall;
  readonly status: number;
  readonly refusal?: Refusal;
  readonly violations?: readonly Violation[];
  /** The answer is that of a fault. */
  readonly isFault?: boolean;
}

/** How a log is kept. */
export interface RequestLogOptions {
  /** Finds clauses of the contract. Without it, the log names none. */
  readonly clauses?: Clauses;
  /** Older requests are forgotten. Default 500. */
  readonly capacity?: number;
  /** Members of bodies whose values are secrets, beside the headers that always are. */
  readonly secrets?: readonly string[];
}

/** Bytes of a body that the log keeps. */
const keptBytes = 16_384;

/** What is held of a request. Not the call itself: that would hold its whole body. */
interface Kept {
  readonly number: number;
  readonly at: Instant;
  readonly body: Uint8Array;
  readonly call: Pick<OpenCall, "method" | "url" | "headers" | "requestId" | "stages" | "notes" | "route">;
  readonly end: Omit<CallEnd, "call">;
}

/** A log that keeps the latest requests as they came, and tells them without their secrets when asked. */
export function createRequestLog(options: RequestLogOptions = {}): RequestLog {
  const { capacity = 500 } = options;
  let kept: Kept[] = [];
  let count = 0;
  return {
    entries: ({ limit = capacity, ...filter } = {}) =>
      limit === 0
        ? []
        : kept
            .slice(-capacity)
            .filter((each) => isWanted(each, filter))
            .slice(-limit)
            .map((each) => tell(each, options)),
    clear: () => void (kept = []),
    record({ call, ...end }) {
      count += 1;
      const { method, url, headers, requestId, stages, notes, route } = call;
      const body = call.body.byteLength > keptBytes ? call.body.slice(0, keptBytes) : call.body;
      kept.push({
        number: count,
        at: call.clock.now(),
        body,
        call: { method, requestId, stages, notes, route, url, headers },
        end,
      });
      // Twice the room, so that the oldest are dropped seldom and many at a time.
      if (kept.length >= capacity * 2) kept = kept.slice(-capacity);
    },
  };
}

function isWanted({ call, end }: Kept, { operation, status }: Omit<LogFilter, "limit">): boolean {
  if (operation !== undefined && call.route?.operation !== operation) return false;
  return status === undefined || status === end.status || status === `${Math.floor(end.status / 100)}xx`;
}

function tell({ number, at, body, call, end }: Kept, { secrets = [], clauses }: RequestLogOptions): LogEntry {
  const { method, requestId, route } = call;
  const url = maskTarget(call.url);
  const headers = Object.fromEntries(
    [...call.headers.entries()].map(([name, value]) => [name, maskHeader(name, value)]),
  );
  const text = maskBody(new TextDecoder().decode(body), secrets, call.headers.get("content-type") ?? "");
  return {
    number,
    at,
    requestId,
    method,
    target: url.replace(/^[^:]*:\/\/[^/]*/u, ""),
    headers,
    ...(text !== "" && { body: text }),
    ...(route !== undefined && { operation: route.operation }),
    checks: tellChecks(call, refusedAt(call, end), clauses),
    status: end.status,
    ...(end.refusal !== undefined && { refusal: tellRefusal(end.refusal, end.violations ?? [], call.route, clauses) }),
    curl: curlOf({ method, url, headers, body: text }),
  };
}

/** The step that refused, if one did. */
function refusedAt({ stages }: Kept["call"], { refusal, isFault }: Kept["end"]): Stage | undefined {
  if (isFault === true) return "fault";
  return refusal === undefined ? undefined : stages.at(-1);
}

function tellChecks(
  { stages, notes, route }: Kept["call"],
  refused: Stage | undefined,
  clauses: Clauses | undefined,
): LoggedCheck[] {
  return stages.map((stage) => {
    const clause = route && clauses?.ofStage(stage, route);
    return {
      stage,
      passed: stage !== refused,
      ...(clause !== undefined && { clause }),
      notes: notes.filter((note) => note.stage === stage).map(({ sentence }) => sentence),
    };
  });
}

function tellRefusal(
  { code, message }: Refusal,
  violations: readonly Violation[],
  route: Route | undefined,
  clauses: Clauses | undefined,
): LoggedRefusal {
  return {
    code,
    message,
    violations: violations.map((violation) => ({
      ...violation,
      ...(route && clauses && { clause: clauses.ofViolation(violation, route) }),
    })),
  };
}
