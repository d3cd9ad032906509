import type { HttpRequest } from "./http-message.ts";

/**
 * Why there is no answer:
 * - `request`: it could not be made, because a path parameter is missing, a value cannot be sent as it is, or sending
 *   it would give a secret away. Nothing was sent.
 * - `network`: the connection was refused or broke off, before the answer or inside it.
 * - `timeout`: the try or the whole call took too long.
 * - `abort`: the caller's signal aborted; its reason is the `cause`.
 * - `redirect`: the service points elsewhere. A client does not follow: its credentials are for this endpoint only.
 * - `unreadable`: an answer that is not of the contract: HTML from a proxy, broken JSON, nothing where something is
 *   declared, or more than the limit.
 */
export type CallErrorKind = "request" | "network" | "timeout" | "abort" | "redirect" | "unreadable";

/**
 * A call that ended without an answer of the service. Clients throw it; branch on `kind`. Whether the service acted
 * on the request is not known, except for `request`.
 */
export class CallError extends Error {
  declare readonly kind: CallErrorKind;
  /** The operation's one name, for example `getDistributionPolicy`. */
  declare readonly operation: string;
  /** How often the request was sent, or began to be. */
  declare readonly attempts: number;
  /** Of the answer, when there was one. */
  declare readonly status: number | undefined;

  /** @param detail Goes on where the kind ends: ` after 50 ms`. */
  constructor(
    kind: CallErrorKind,
    { operation, attempt }: Pick<HttpRequest, "operation" | "attempt">,
    detail: string,
    options?: ErrorOptions & { readonly status?: number },
  ) {
    super(`${operation}: ${kind}${detail}, attempt ${attempt}`, options);
    Object.assign(this, { name: "CallError", kind, operation, attempts: attempt, status: options?.status });
  }

  /** True for errors from any installed copy of this package. */
  static is(value: unknown): value is CallError {
    return value instanceof Error && value.name === "CallError";
  }
}
