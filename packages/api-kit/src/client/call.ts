import { buildRequest } from "./build-request.ts";
import type { Client } from "./client.ts";
import type { Operation, RequestGroups } from "./operation.ts";
import { readAnswer } from "./read-answer.ts";
import { sendWithRetries, type CallOptions } from "./send-with-retries.ts";

/**
 * Does one operation. Generated functions are this with their types.
 *
 * @throws CallError when the service gave no answer that the contract knows.
 */
export async function call<Result>(
  client: Client,
  operation: Operation,
  request: RequestGroups = {},
  options: CallOptions = {},
): Promise<Result> {
  const draft = buildRequest(client, operation, request);
  const exchange = await sendWithRetries(client, draft, operation.once, options);
  // The contract says what is in an answer; nothing here checks it.
  return readAnswer(client.api, operation, exchange) as Result;
}
