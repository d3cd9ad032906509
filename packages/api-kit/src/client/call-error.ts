import type { HttpRequest } from "./http-message.ts";

const brand = Symbol.for("@trunkline/api-kit/CallError");

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
  override readonly name = "CallError";
  readonly kind: CallErrorKind;
  /** The operation's one name, for example `getDistributionPolicy`. */
  readonly operation: string;
  readonly method: string;
  /** Without its query, which may hold what belongs into no log. */
  readonly url: string;
  /** How often the request was sent, or began to be. */
  readonly attempts: number;
  /** Of the answer, when there was one. */
  readonly status: number | undefined;

  constructor(
    kind: CallErrorKind,
    request: Pick<HttpRequest, "operation" | "method" | "url" | "attempt">,
    detail: string,
    options?: ErrorOptions & { readonly status?: number },
  ) {
    const { operation, method, attempt } = request;
    const url = request.url.replace(/\?.*/, "");
    super(`${operation}: ${detail} (${method} ${url}, attempts: ${attempt})`, options);
    this.kind = kind;
    this.operation = operation;
    this.method = method;
    this.url = url;
    this.attempts = attempt;
    this.status = options?.status;
    Object.defineProperty(this, brand, { value: true });
  }

  /** True for errors from any installed copy of this package. */
  static is(value: unknown): value is CallError {
    return value instanceof Error && brand in value;
  }
}
