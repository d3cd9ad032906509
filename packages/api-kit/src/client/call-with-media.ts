import { buildRequest } from "./build-request.ts";
import type { Client } from "./client.ts";
import type { Decoder } from "./http-message.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Media } from "./media.ts";
import type { Operation, RequestGroups } from "./operation.ts";
import { readMedia } from "./read-media.ts";
import { sendWithRetries, type CallOptions } from "./send-with-retries.ts";

/**
 * Does one operation whose bodies are not all JSON. Generated functions are this with their types.
 *
 * @throws CallError when the service gave no answer that the contract knows.
 */
export async function callWithMedia<Result>(
  client: Client,
  operation: Operation,
  { write, answers }: Media,
  { body, ...request }: RequestGroups = {},
  options: CallOptions = {},
): Promise<Result> {
  let chunks: Uint8Array[] = [];
  const decoder = (): Decoder => {
    // A middleware may have asked twice; the last answer counts.
    chunks = [];
    return { decode: (chunk) => (chunks.push(chunk), "") };
  };
  const draft = buildRequest(client, operation, write ? request : { ...request, body });
  const written = body === undefined ? undefined : write?.(body, operation.type ?? "", client.options);
  const headers = { ...draft.headers, ...(written && { "content-type": written.type }) };
  const whole = { ...draft, ...written, headers, decoder };
  const exchange = await sendWithRetries(client, whole, operation.once, options);
  // The contract says what is in an answer; nothing here checks it.
  return readMedia(client.api, operation, answers, exchange, joinBytes(chunks)) as Result;
}
