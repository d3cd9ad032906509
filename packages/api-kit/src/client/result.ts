import type { ServiceError } from "../service-error.ts";

/** Names lower case, values as sent. */
export type AnswerHeaders = Readonly<Record<string, string | undefined>>;

/** The service did it. `Answer` is one of the contract's successes or their union. */
export type Success<Answer> = Answer & { readonly ok: true; readonly headers: AnswerHeaders };

/** An answer whose headers stand as they were sent, which is as texts, while the contract knows some as something else. */
export type AsSent<Answer> = Answer extends unknown ? Omit<Answer, "headers"> : never;

/** The service said no, in a way that the contract declares for `Status`. */
export interface Failure<Status extends number = number, Code extends string = string, Body = unknown> {
  readonly ok: false;
  readonly status: Status;
  readonly error: ServiceError<Status, Code, Body>;
}

/** The service, or something before it, said no with a status that the contract does not declare. */
export type Undeclared<Declared extends number> = Failure<Exclude<ErrorStatus, Declared>>;

/** The registered error statuses. Without a list of them, a check for one status could not narrow a result. */
export type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511);

/**
 * The throwing form of a call: resolves with the success alone.
 *
 * @throws ServiceError when the service said no. What the call itself throws passes through.
 */
export async function orThrow<Result extends { readonly ok: boolean }>(
  call: Result | PromiseLike<Result>,
): Promise<Extract<Result, { readonly ok: true }>> {
  const result: { readonly ok: boolean; readonly error?: unknown } = await call;
  if (!result.ok) throw result.error;
  // Only a success is left; the compiler cannot see that `ok` decides an open type parameter.
  return result as Extract<Result, { readonly ok: true }>;
}
