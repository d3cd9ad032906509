import type { OperationResponse } from "../api-model.ts";

/**
 * The answers whose media has to be said: those that are not JSON, and beside a range or a default of these also what it
 * would cover. None where all are JSON.
 */
export function answersByMedia(responses: readonly OperationResponse[]): readonly OperationResponse[] {
  const others = responses.filter(({ encoding }) => encoding !== undefined);
  const isCovered = others.some(({ status }) => typeof status !== "number");
  return responses.filter(({ encoding, status }) => encoding !== undefined || (isCovered && status !== "default"));
}

/** A status as the name of a member: `200`, `"4XX"`, `default`. */
export function statusKey({ status }: OperationResponse): string {
  return typeof status === "string" && status !== "default" ? `"${status}"` : String(status);
}
