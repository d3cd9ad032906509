import { ServiceError } from "../service-error.ts";
import { CallError } from "./call-error.ts";
import type { Failure, Success } from "./result.ts";
import type { Api, Operation } from "./operation.ts";
import type { Exchange } from "./send-with-retries.ts";

/** An answer before generated types say what is in it. */
export type UntypedResult = Success<{ readonly status: number; readonly body: unknown }> | Failure;

/**
 * Reads an answer by its status.
 *
 * @throws CallError of kind `redirect` or `unreadable` when it is none that the contract knows.
 */
export function readAnswer(
  { errors }: Api,
  { empty }: Operation,
  { request, response: { status, headers, body: text }, waitMs: retryAfterMs }: Exchange,
): UntypedResult {
  const ok = status > 199 && status < 300;
  // A browser hides a redirect behind status 0; what is not modified leads nowhere else.
  if (!ok && status < 400 && status !== 304)
    throw new CallError("redirect", request, ` to ${headers["location"]}`, { status });
  let body: unknown;
  try {
    if (text || (ok && !empty && status !== 204)) body = JSON.parse(text);
  } catch (cause) {
    throw new CallError("unreadable", request, ` answer with status ${status}`, { cause, status });
  }
  if (ok) return { ok, status, headers, body };
  const find = (paths: readonly string[]): string | undefined =>
    paths
      .map((path) => path.split(".").reduce((value, name) => Object(value)[name], body))
      .find((value) => typeof value === "string");
  const { codeHeader = "" } = errors;
  const code = headers[codeHeader] || find(errors.code) || "Unknown";
  const error = new ServiceError(
    status,
    // Smithy services put a namespace before `#` and an address after `:`.
    codeHeader ? code.replace(/^[^:]*#|:.*/g, "") : code,
    find(errors.message) ?? "no message",
    { body, headers, retryAfterMs },
  );
  return { ok, status, error };
}
