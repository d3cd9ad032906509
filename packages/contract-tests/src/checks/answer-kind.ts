import type { Answer } from "../sending/transport.ts";

/** True for answers that grant what was asked. */
export function succeeded(answer: Answer | undefined): answer is Answer {
  const status = answer?.received?.status ?? 0;
  return status >= 200 && status < 300;
}

/** True for answers that refuse: 4xx. */
export function refused(answer: Answer | undefined): boolean {
  const status = answer?.received?.status ?? 0;
  return status >= 400 && status < 500;
}

/** A status for people. */
export function statusOf(answer: Answer): string {
  return answer.received === undefined ? "no answer" : String(answer.received.status);
}

/** What an answer's body says: JSON as its value, anything else as text. */
export function bodyOf(answer: Answer | undefined): unknown {
  const { json, text } = answer?.received ?? {};
  return json === undefined && text !== "" ? text : json;
}
