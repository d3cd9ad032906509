import type { Violation } from "@trunkline/api-kit/validation";
import type { OpenCall, Stage } from "./call.ts";
import type { Instant } from "./clock.ts";
import type { Refusal } from "./handler.ts";
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
  /** The steps that were taken, in order. Only the last can have refused. */
  readonly checks: readonly LoggedCheck[];
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
  /** What the API remarked on the way: the string that was signed, the rule that was looked at. */
  readonly notes: readonly string[];
}

/** Why a request was refused. */
export interface LoggedRefusal {
  readonly code: string;
  readonly message: string;
  /** The clauses of the contract that were broken: path and rule of each. */
  readonly violations: readonly Violation[];
}

/** The latest requests. */
export interface RequestLog {
  /** Oldest first. */
  entries(): readonly LogEntry[];
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
}

/** How a log is kept. */
export interface RequestLogOptions {
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
export function createRequestLog({ capacity = 500, secrets = [] }: RequestLogOptions = {}): RequestLog {
  let kept: Kept[] = [];
  let count = 0;
  return {
    entries: () => kept.slice(-capacity).map((each) => tell(each, secrets)),
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

function tell({ number, at, body, call, end }: Kept, secrets: readonly string[]): LogEntry {
  const { method, requestId, route } = call;
  const url = maskTarget(call.url);
  const headers = Object.fromEntries(
    [...call.headers.entries()].map(([name, value]) => [name, maskHeader(name, value)]),
  );
  const text = maskBody(new TextDecoder().decode(body), secrets);
  return {
    number,
    at,
    requestId,
    method,
    target: url.replace(/^[^:]*:\/\/[^/]*/u, ""),
    headers,
    ...(text !== "" && { body: text }),
    ...(route !== undefined && { operation: route.operation }),
    checks: tellChecks(call, end.refusal !== undefined),
    status: end.status,
    ...(end.refusal !== undefined && { refusal: tellRefusal(end.refusal, end.violations) }),
    curl: curlOf({ method, url, headers, body: text }),
  };
}

function tellChecks({ stages, notes }: Kept["call"], refused: boolean): LoggedCheck[] {
  return stages.map((stage, place) => ({
    stage,
    passed: !refused || place < stages.length - 1,
    notes: notes.filter((note) => note.stage === stage).map(({ sentence }) => sentence),
  }));
}

function tellRefusal({ code, message }: Refusal, violations: readonly Violation[] = []): LoggedRefusal {
  return { code, message, violations };
}
