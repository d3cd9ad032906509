import type { AnswerData, Api } from "./api.ts";
import type { Call } from "./call.ts";
import type { Refusal } from "./handler.ts";

/** Statuses whose answers never have a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const encoder = new TextEncoder();

/** A refusal as the answer that the API's clients know. */
export function answerOfRefusal(refusal: Refusal, api: Api, call: Call): AnswerData {
  const { headers, body } = api.envelope(refusal, call);
  return { status: refusal.status, headers: { ...headers, ...refusal.headers }, body };
}

/** Data becomes a `Response`, with the headers that the API puts on every answer. */
export function writeAnswer(answer: AnswerData, api: Api, call: Call): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(api.headers?.(call) ?? {})) setHeader(headers, name, value);
  for (const [name, value] of Object.entries(answer.headers ?? {})) setHeader(headers, name, value);
  if (answer.body === undefined || bodiless.has(answer.status))
    return new Response(null, { status: answer.status, headers });
  const body = encoder.encode(JSON.stringify(answer.body));
  if (!headers.has("content-type")) headers.set("content-type", api.contentType);
  headers.set("content-length", String(body.byteLength));
  return new Response(body, { status: answer.status, headers });
}

/** Header values may repeat what a caller sent; what no header can carry becomes a question mark. */
function setHeader(headers: Headers, name: string, value: unknown): void {
  if (value !== undefined) headers.set(name, textOf(value).replaceAll(/[^\t\x20-\x7e\x80-\xff]/gu, "?"));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
