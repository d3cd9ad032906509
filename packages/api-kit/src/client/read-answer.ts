import { ServiceError } from "../service-error.ts";
import { CallError } from "./call-error.ts";
import type { Failure, Success } from "./result.ts";
import type { Api, Operation } from "./operation.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { Exchange } from "./send-with-retries.ts";

/** An answer before generated types say what is in it. */
export type UntypedResult = Success<{ readonly status: number; readonly body: unknown }> | Failure;

/**
 * Reads an answer by its status.
 *
 * @throws CallError of kind `redirect` or `unreadable` when it is none that the contract knows.
 */
export function readAnswer(api: Api, operation: Operation, { request, response }: Exchange): UntypedResult {
  const { status, headers, body: text } = response;
  const failed = status >= 400;
  // A browser hides a redirect behind status 0.
  if (!failed && (status < 200 || status > 299)) {
    throw new CallError("redirect", request, `redirected to ${headers["location"]}`, { status });
  }
  let body: unknown;
  try {
    const mayBeEmpty = failed || operation.empty || status === 204;
    if (text || !mayBeEmpty) body = JSON.parse(text);
  } catch (cause) {
    throw new CallError("unreadable", request, `status ${status} with a body that is not JSON`, { cause, status });
  }
  if (!failed) return { ok: true, status, headers, body };
  const { codeHeader = "", code: codePaths, message: messagePaths } = api.errors;
  const code = headers[codeHeader] ?? textAt(body, codePaths) ?? "Unknown";
  const error = new ServiceError(
    status,
    // Smithy services put a namespace before `#` and an address after `:`.
    codeHeader ? code.replace(/^[^:]*#|:.*/g, "") : code,
    textAt(body, messagePaths) ?? "the service gave no reason",
    { body, headers, retryAfterMs: retryAfterMs(headers, request.at) },
  );
  return { ok: false, status, error };
}

/** The first text that stands at one of the paths. */
function textAt(body: unknown, paths: readonly (readonly string[])[]): string | undefined {
  return paths
    .map((path) => path.reduce<unknown>((value, name) => Object(value)[name], body))
    .find((value) => typeof value === "string");
}
