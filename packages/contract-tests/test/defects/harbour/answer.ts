import type { Json } from "./rules.ts";

/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is answered as text/plain, all else as JSON. */
  readonly body?: Json;
  readonly mediaType?: string;
}

/** A refusal, thrown by whoever notices. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.answer = { status, headers, body: { error: { code, message } } };
  }
}

export function refuse(status: number, code: string, message: string, headers?: Record<string, string>): never {
  throw new Refusal(status, code, message, headers);
}

/** Writes an answer onto the wire. */
export function responseFrom({ status, headers = {}, body, mediaType }: Answer): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const isText = typeof body === "string";
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": mediaType ?? (isText ? "text/plain; charset=utf-8" : "application/json"), ...headers },
  });
}
