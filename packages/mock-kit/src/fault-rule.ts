import type { Delay } from "./delay.ts";

/** Something that goes wrong, or takes its time, on purpose: to see what a client makes of it. */
export type FaultRule = FaultMatch & (FaultEnding | DelayFault);

/** Which calls a rule hits. */
export interface FaultMatch {
  /** Only calls of this operation. Absent: all. */
  readonly operation?: string;
  /**
   * Only callers with these values, member by member, as the API sees who calls: `{ region: "us-west-2" }`. Which
   * members there are the API says. Absent: all.
   */
  readonly where?: Readonly<Record<string, string>>;
  /** The next so many calls that it fits. Absent: until cleared. */
  readonly times?: number;
  /** The share of calls that it hits, 0 to 1. Default 1. */
  readonly probability?: number;
  /** How long the call waits before anything else happens to it. Default: not at all. */
  readonly delay?: Delay;
}

/** How a call ends that is hit. */
export type FaultEnding = RefusalFault | ResetFault | GarbageFault;

/** What all endings may say. */
interface LostAnswer {
  /** Whether the operation is carried out all the same, so that only its answer is lost. Default `skipped`. */
  readonly work?: "skipped" | "done";
}

/** The service says no, in its own shape. */
export interface RefusalFault extends LostAnswer {
  /** 400 to 599. */
  readonly status: number;
  /** The service's own code: `ThrottlingException`. */
  readonly code: string;
  /** Default: a sentence that says it was asked for. */
  readonly message?: string;
  /** For example `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** No answer comes: the connection breaks off. In memory `fetch` rejects with a `TypeError`, as for any such failure. */
export interface ResetFault extends LostAnswer {
  readonly connection: "reset";
}

/**
 * An answer that is not the service's: `empty` has no body, `html` is the page of a proxy that could not get through,
 * `truncated` is JSON that stops in the middle.
 */
export interface GarbageFault extends LostAnswer {
  readonly answer: "empty" | "html" | "truncated";
  /** 200 to 599. Default: that of the answer that is lost; where no work is done 502 for `html` and 200 for others. */
  readonly status?: number;
}

/** The call is only late. */
export interface DelayFault {
  readonly delay: Delay;
}
