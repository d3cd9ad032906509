import { call, CallError, type CallOptions, type Operation } from "@trunkline/api-kit/client";
import { expect, test } from "vitest";
import {
  brokenBody,
  buyItem,
  clearItem,
  deleteItem,
  getItem,
  json,
  orderItem,
  patchItem,
  putItem,
  scene,
  settle,
  type Step,
} from "./scripted-service.fixtures.ts";

const done = { id: "i", colour: "red" };
const ok = (): Response => json(done);
const status = (code: number, headers: Record<string, string> = {}): Response =>
  json({ error: { code: "Busy", message: "come back" } }, { status: code, headers });
const reset = (): Error => new TypeError("fetch failed");
const request = { path: { itemId: "i" } };

/** What an outcome says of itself, in one line. */
function summary(outcome: unknown): string {
  if (CallError.is(outcome)) return `throws ${outcome.kind}`;
  if (outcome instanceof Error) return `throws ${outcome.name}`;
  const { ok: success, status: code } = Object(outcome);
  return `${success ? "success" : "failure"} ${code}`;
}

interface Situation {
  readonly what: string;
  readonly operation?: Operation;
  readonly steps: readonly Step[];
  readonly options?: CallOptions;
  readonly outcome: string;
  /** When each request was sent, in milliseconds since the call. */
  readonly sent: readonly number[];
}

const httpDate = (secondsLater: number): string => new Date(Date.UTC(2026, 10, 22, 12, 0, secondsLater)).toUTCString();

test.each<Situation>([
  { what: "an answer at once", steps: [ok()], outcome: "success 200", sent: [0] },
  { what: "503, then an answer", steps: [status(503), ok()], outcome: "success 200", sent: [0, 50] },
  {
    what: "503 twice, then an answer",
    steps: [status(503), status(503), ok()],
    outcome: "success 200",
    sent: [0, 50, 150],
  },
  { what: "503 for ever", steps: [status(503), status(503), status(503)], outcome: "failure 503", sent: [0, 50, 150] },
  ...[408, 500, 502, 504].map((code) => ({
    what: `${code}, then an answer`,
    steps: [status(code), ok()],
    outcome: "success 200",
    sent: [0, 50],
  })),
  { what: "501", steps: [status(501)], outcome: "failure 501", sent: [0] },
  { what: "404", steps: [status(404)], outcome: "failure 404", sent: [0] },
  {
    what: "429 with Retry-After in seconds",
    steps: [status(429, { "retry-after": "2" }), ok()],
    outcome: "success 200",
    sent: [0, 2000],
  },
  {
    what: "429 with Retry-After as a date",
    steps: [status(429, { "retry-after": httpDate(3) }), ok()],
    outcome: "success 200",
    sent: [0, 3000],
  },
  {
    what: "429 with Retry-After as a date, from a service whose clock differs",
    steps: [status(429, { date: httpDate(1000), "retry-after": httpDate(1003) }), ok()],
    outcome: "success 200",
    sent: [0, 3000],
  },
  {
    what: "429 with Retry-After: 0",
    steps: [status(429, { "retry-after": "0" }), ok()],
    outcome: "success 200",
    sent: [0, 0],
  },
  {
    what: "503 with Retry-After that cannot be read",
    steps: [status(503, { "retry-after": "soon" }), ok()],
    outcome: "success 200",
    sent: [0, 50],
  },
  {
    what: "Retry-After beyond the deadline",
    steps: [status(429, { "retry-after": "30" })],
    outcome: "failure 429",
    sent: [0],
  },
  { what: "a connection reset before the answer", steps: [reset(), ok()], outcome: "success 200", sent: [0, 50] },
  { what: "a connection reset in the body", steps: [brokenBody('{"id"'), ok()], outcome: "success 200", sent: [0, 50] },
  { what: "no connection at all", steps: [reset(), reset(), reset()], outcome: "throws network", sent: [0, 50, 150] },
  { what: "silence, then an answer", steps: ["silence", ok()], outcome: "success 200", sent: [0, 10_050] },
  {
    what: "silence for ever",
    steps: ["silence", "silence", "silence"],
    outcome: "throws timeout",
    sent: [0, 10_050, 20_150],
  },
  {
    what: "silence with a shorter deadline",
    steps: ["silence"],
    options: { timeoutMs: 700 },
    outcome: "throws timeout",
    sent: [0],
  },
  {
    what: "silence with a shorter time for each try",
    steps: ["silence", "silence", ok()],
    options: { tryTimeoutMs: 100 },
    outcome: "success 200",
    sent: [0, 150, 350],
  },
  {
    what: "silence without any bound but the try's",
    steps: ["silence", "silence", "silence"],
    options: { timeoutMs: Infinity, tryTimeoutMs: 60_000 },
    outcome: "throws timeout",
    sent: [0, 60_050, 120_150],
  },
  { what: "truncated JSON", steps: [new Response('{"id": "i"')], outcome: "throws unreadable", sent: [0] },
  {
    what: "a page of HTML with 200",
    steps: [new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } })],
    outcome: "throws unreadable",
    sent: [0],
  },
  {
    what: "a page of HTML with 403",
    steps: [new Response("<html>Forbidden</html>", { status: 403 })],
    outcome: "throws unreadable",
    sent: [0],
  },
  {
    what: "a page of HTML with 502, then an answer",
    steps: [new Response("<html>Bad gateway</html>", { status: 502 }), ok()],
    outcome: "success 200",
    sent: [0, 50],
  },
  { what: "an empty answer where one is declared", steps: [new Response("")], outcome: "throws unreadable", sent: [0] },
  { what: "an empty error", steps: [new Response(null, { status: 404 })], outcome: "failure 404", sent: [0] },
  {
    what: "an empty answer where it may be",
    operation: clearItem,
    steps: [new Response("")],
    outcome: "success 200",
    sent: [0],
  },
  {
    what: "204",
    operation: deleteItem,
    steps: [new Response(null, { status: 204 })],
    outcome: "success 204",
    sent: [0],
  },
  {
    what: "204 with a content type",
    operation: deleteItem,
    steps: [new Response(null, { status: 204, headers: { "content-type": "application/json" } })],
    outcome: "success 204",
    sent: [0],
  },
  {
    what: "a redirect",
    steps: [new Response(null, { status: 307, headers: { location: "https://elsewhere.example/" } })],
    outcome: "throws redirect",
    sent: [0],
  },
  {
    what: "nothing new since",
    steps: [new Response(null, { status: 304, headers: { etag: '"a"' } })],
    outcome: "failure 304",
    sent: [0],
  },
  { what: "a redirect that a browser hides", steps: [Response.error()], outcome: "throws redirect", sent: [0] },
  {
    what: "503 to a merge patch",
    operation: patchItem,
    steps: [status(503), ok()],
    outcome: "success 200",
    sent: [0, 50],
  },
  { what: "503 to a PUT", operation: putItem, steps: [status(503), ok()], outcome: "success 200", sent: [0, 50] },
  { what: "503 to what must happen once", operation: buyItem, steps: [status(503)], outcome: "failure 503", sent: [0] },
  {
    what: "429 to what must happen once",
    operation: buyItem,
    steps: [status(429), ok()],
    outcome: "success 200",
    sent: [0, 50],
  },
  {
    what: "a reset of what must happen once",
    operation: buyItem,
    steps: [reset()],
    outcome: "throws network",
    sent: [0],
  },
  {
    what: "silence to what must happen once",
    operation: buyItem,
    steps: ["silence"],
    outcome: "throws timeout",
    sent: [0],
  },
  {
    what: "503 to what must happen once, with leave to repeat",
    operation: buyItem,
    steps: [status(503), ok()],
    options: { retry: { unsafe: true } },
    outcome: "success 200",
    sent: [0, 50],
  },
  {
    what: "503 to a POST with a token",
    operation: orderItem,
    steps: [status(503), ok()],
    outcome: "success 200",
    sent: [0, 50],
  },
  {
    what: "503 with retries turned off",
    steps: [status(503)],
    options: { retry: { attempts: 1 } },
    outcome: "failure 503",
    sent: [0],
  },
  {
    what: "many retries",
    steps: [...Array.from({ length: 8 }, () => status(503)), ok()],
    options: { retry: { attempts: 9 } },
    outcome: "success 200",
    sent: [0, 50, 150, 350, 750, 1550, 3150, 5650, 8150],
  },
])("$what: $outcome, sent at $sent", async ({ operation = getItem, steps, options, outcome, sent }) => {
  const { client, clock, seen } = scene(steps.map(fresh));
  const result = await settle(call(client, operation, request, options), clock).catch((error: unknown) => error);
  expect(summary(result)).toBe(outcome);
  expect(seen.map(({ at }) => at)).toEqual(sent);
  expect(clock.timers).toEqual([]);
});

// `{ timeoutMs: config.timeoutMs }` compiles where optional properties may be undefined.
test("what a call leaves undefined is as the client has it", async () => {
  const undecided = { timeoutMs: undefined, tryTimeoutMs: undefined };
  const retry = { attempts: undefined, baseDelayMs: undefined, maxDelayMs: undefined, unsafe: undefined };
  const { client, clock, seen } = scene([status(503), status(503), "silence", ok()], {
    tryTimeoutMs: 70,
    retry: { attempts: 5, baseDelayMs: 40, maxDelayMs: 40, unsafe: true },
    timeoutMs: 1_000,
  });
  // Callers without `exactOptionalPropertyTypes` may write so.
  const options = Object.assign<CallOptions, object>({}, { ...undecided, retry });
  const result = await settle(call(client, buyItem, request, options), clock).catch((error: unknown) => error);
  expect(summary(result)).toBe("success 200");
  expect(seen.map(({ at }) => at)).toEqual([0, 20, 40, 130]);
});

/** A response can be read once; tables are shared. */
function fresh(step: Step): Step {
  return step instanceof Response && step.status !== 0 && !step.bodyUsed ? () => step.clone() : step;
}
