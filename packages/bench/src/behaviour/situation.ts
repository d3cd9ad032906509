import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller, Deed, Scene } from "./caller.ts";
import type { Outcome } from "./outcome.ts";

/** One request that came in, and how to answer it. */
export interface Turn {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** 0 for the first request of the call. */
  readonly number: number;
  readonly caller: Caller;
  /** Milliseconds since the Unix epoch, as the client sees them. */
  readonly now: number;
  /** The address of a second host, which is not the service. */
  readonly elsewhere: string;
  /** Nothing more will be said. */
  readonly silence: () => void;
  /** Aborts the call. */
  readonly abort: () => void;
  /** Answers with JSON, as the service does. */
  readonly json: (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => void;
}

/** What the service saw of a call. */
export interface Seen {
  /** The requests, in order. */
  readonly requests: readonly SeenRequest[];
  /** What the second host was sent. */
  readonly elsewhere: readonly SeenRequest[];
  readonly caller: Caller;
  readonly tookMs: number;
}

/** A request as it was on the wire. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly at: number;
}

/** Something that happens to calls, and when a client has coped with it. */
export interface Situation {
  readonly what: string;
  /** Default: to read one resource. */
  readonly deed?: Deed;
  /** Answers each request. */
  readonly answer: (turn: Turn) => void;
  /** What is particular about the call. */
  readonly scene?: (now: () => number) => Partial<Scene>;
  /** The call is aborted before it begins. */
  readonly abortedBefore?: boolean;
  /** True when the caller got what it should. */
  readonly passes: (outcome: Outcome, seen: Seen) => boolean;
}
