import type { AnswerData } from "./answer-data.ts";
import type { Clock } from "./clock.ts";
import type { IdSource } from "./ids.ts";
import type { RandomSource } from "./random.ts";

/** What a handler gets beside its typed request. */
export interface CallContext<Caller = unknown> {
  readonly operation: string;
  /** Who calls, as the API's own `authenticate` found out (account, Region, key…). */
  readonly caller: Caller;
  /** The version the request asked for, or the contract's only one. */
  readonly version: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly random: RandomSource;
  /** The request as it came: raw path, query and headers. The body has been read. Made when first asked for. */
  readonly request: Request;
}

/**
 * Does one operation. It gets data that passed the contract, and answers data or a refusal.
 * It neither parses nor serialises.
 */
export type Handler<Input, Output, Caller = unknown> = (
  request: Input,
  context: CallContext<Caller>,
) => Output | Refusal | Promise<Output | Refusal>;

/** The service says no. The API's own `envelope` turns it into the error answer that its clients know. */
export interface Refusal {
  readonly kind: "refusal";
  readonly status: number;
  /** The service's own code: `ResourceNotFoundException`, `NotFound`. */
  readonly code: string;
  readonly message: string;
  /** Members of the service's error body beyond code and message. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a refusal. */
export function refuse(
  status: number,
  code: string,
  message: string,
  more: {
    readonly extra?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Refusal {
  return { kind: "refusal", status, code, message, ...more };
}

/** True for what {@link refuse} makes. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "refusal";
}

/**
 * What a table of handlers looks like to the hall: any subset of an API's operations. The generated interface of an
 * API (`JobRouterHandlers<Caller>`), made partial, fits.
 */
export type Handlers<Table, Caller> = {
  readonly [Operation in keyof Table]?: Handler<never, AnswerData, Caller> | undefined;
};
