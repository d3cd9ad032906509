import type { AnswerData } from "./answer-data.ts";
import type { Api } from "./api.ts";
import type { Call } from "./call.ts";
import type { Outgoing } from "./exchange.ts";
import type { Refusal } from "./handler.ts";
import type { Route, RouteAnswer } from "./route.ts";

/** Statuses whose answers never have a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** A refusal as the answer that the API's clients know. */
export function answerOfRefusal(refusal: Refusal, api: Api, call: Call): AnswerData {
  const { headers, body } = api.envelope(refusal, call);
  return { status: refusal.status, headers: { ...headers, ...refusal.headers }, body };
}

/** Data becomes an answer on the wire, with the headers that the API puts on every one, as what its route says. */
export function writeAnswer({ status, headers: own, body }: AnswerData, api: Api, call: Call): Outgoing {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599))
    throw new RangeError(`${status} is no status of an answer.`);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(api.headers?.(call) ?? {})) setHeader(headers, name, value);
  for (const [name, value] of Object.entries(own ?? {})) setHeader(headers, name, value);
  if (body === undefined || bodiless.has(status)) return { status, headers, body: undefined };
  const media = mediaOf(call.route, status);
  const raw = media?.as === "text" ? typeof body === "string" : body instanceof Uint8Array;
  headers["content-type"] ??= media && raw ? media.contentType : api.contentType;
  return { status, headers, body: media && raw && isRaw(body) ? body : JSON.stringify(body) };
}

/** How an answer with this status stands, where that is not as JSON. */
function mediaOf(route: Route | undefined, status: number): RouteAnswer | undefined {
  const { answers = {} } = route ?? {};
  const media = answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers["default"];
  return media === "json" ? undefined : media;
}

function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

/** What no header can carry. */
const unfit = /[^\t\x20-\x7e\x80-\xff]/u;

/** Header values may repeat what a caller sent; what no header can carry becomes a question mark. */
function setHeader(headers: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined) return;
  const text = textOf(value);
  headers[name.toLowerCase()] = unfit.test(text) ? text.replaceAll(new RegExp(unfit, "gu"), "?") : text;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
