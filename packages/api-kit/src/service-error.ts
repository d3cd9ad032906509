/** What a {@link ServiceError} knows beside status, code and sentence. */
export interface ServiceErrorDetails<Body = unknown> {
  /** The parsed body. Absent when the service sent none. */
  readonly body?: Body | undefined;
  /** Names lower case. The request id is among them: see `requestIdFromHeaders`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which the service wants to be asked again, from `Retry-After`. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * A response the service sent to say no. One class for every operation; branch on `status` or `code`.
 * Clients answer it as a value in their result; `orThrow` throws it.
 */
export class ServiceError<Status extends number = number, Code extends string = string, Body = unknown> extends Error {
  declare readonly status: Status;
  /** The service's own code, for example `NotFound`; `Unknown` when it gave none. */
  declare readonly code: Code;
  /** As the contract declares it for this status, and unchecked. Absent when the service sent none. */
  declare readonly body: Body | undefined;
  /** Names lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds after which the service wants to be asked again. */
  declare readonly retryAfterMs: number | undefined;

  constructor(status: Status, code: Code, message: string, details?: ServiceErrorDetails<Body>) {
    super(`[${status} ${code}] ${message}`);
    Object.assign(this, { name: "ServiceError", status, code, headers: {} }, details);
  }

  /** True for errors from any installed copy of this package. */
  static is(value: unknown): value is ServiceError {
    return value instanceof Error && value.name === "ServiceError";
  }
}
