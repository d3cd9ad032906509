const brand = Symbol.for("@trunkline/api-kit/ServiceError");

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
  override readonly name = "ServiceError";
  readonly status: Status;
  /** The service's own code, for example `NotFound`; `Unknown` when it gave none. */
  readonly code: Code;
  /** As the contract declares it for this status, and unchecked. Absent when the service sent none. */
  readonly body: Body | undefined;
  /** Names lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds after which the service wants to be asked again. */
  readonly retryAfterMs: number | undefined;

  constructor(status: Status, code: Code, message: string, details: ServiceErrorDetails<Body> = {}) {
    super(`[${status} ${code}] ${message}`);
    this.status = status;
    this.code = code;
    this.body = details.body;
    this.headers = details.headers ?? {};
    this.retryAfterMs = details.retryAfterMs;
    Object.defineProperty(this, brand, { value: true });
  }

  /** True for errors from any installed copy of this package. */
  static is(value: unknown): value is ServiceError {
    return value instanceof Error && brand in value;
  }
}
