import { CallError } from "./call-error.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Media } from "./media.ts";
import type { Api, Operation } from "./operation.ts";
import { readAnswer, type UntypedResult } from "./read-answer.ts";
import type { Exchange } from "./send-with-retries.ts";

/**
 * Reads an answer by its status, and by its media type where the contract has another one than JSON for that status.
 *
 * @param bytes The body, as it came over the wire; what a middleware put in its place goes before.
 * @throws CallError of kind `redirect` or `unreadable` when it is none that the contract knows.
 */
export function readMedia(
  api: Api,
  operation: Operation,
  answers: Media["answers"] = {},
  exchange: Exchange,
  bytes: Uint8Array,
): UntypedResult {
  const { request, response } = exchange;
  const { status, headers, body } = response;
  const { "content-type": type = "" } = headers;
  const media = answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers["default"];
  // An error may be told in JSON whatever the contract has for its status: gateways do.
  const isJson = status === 204 || (status > 399 && /^[^;]*[/+]json\b/i.test(type));
  if (media === undefined || media === "json" || isJson)
    return readAnswer(api, operation, withBody(body || text(bytes)));
  // All but the body: who says no, and who points elsewhere, does so in any media type.
  const result = readAnswer(api, operation, withBody("null"));
  if (body.endsWith("…") || !media.types.some((one) => covers(one, type))) {
    throw new CallError("unreadable", request, ` answer with status ${status} of type "${type}"`, { status });
  }
  Object.assign(result.ok ? result : result.error, { body: media.read(body ? joinBytes([body]) : bytes, type) });
  return result;

  function withBody(replaced: string): Exchange {
    return { ...exchange, response: { ...response, body: replaced } };
  }
}

/** Whether a media type is one, or in a range, that the contract has. An answer that names none is taken at its word. */
function covers(declared: string, given: string): boolean {
  const [essence = ""] = given.toLowerCase().split(/\s*;/);
  const range = declared.toLowerCase();
  return essence === "" || (range.endsWith("*") ? essence.startsWith(range.replace(/\*.*/, "")) : essence === range);
}

/** The body as text, in the character encoding that its media type names; UTF-8 unless it names one that is known. */
export function readText(bytes: Uint8Array, type: string): string {
  const [, label] = /;\s*charset="?([^";\s]+)/i.exec(type) ?? [];
  try {
    return text(bytes, label);
  } catch {
    return text(bytes);
  }
}

/** The body as it came. */
export function readBytes(bytes: Uint8Array): Uint8Array {
  return bytes;
}

function text(bytes: Uint8Array, label?: string): string {
  return new TextDecoder(label).decode(bytes);
}
