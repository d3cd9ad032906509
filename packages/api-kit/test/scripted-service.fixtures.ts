import {
  createClient,
  withToken,
  withVersion,
  type Api,
  type Client,
  type ClientOptions,
  type Clock,
  type Operation,
} from "@trunkline/api-kit/client";

/** A made-up API with one of everything. */
const shopApi: Api<"shop"> = {
  name: "shop",
  fill: (request, options) => withVersion(request, options, "query", "api-version", "2"),
  errors: {
    codeHeader: "x-error-type",
    code: ["error.code", "code"],
    message: ["error.message", "Message"],
  },
};

export const getItem: Operation = { name: "getItem", method: "GET", path: "/items/{itemId}" };
export const putItem: Operation = { name: "putItem", method: "PUT", path: "/items/{itemId}" };
export const deleteItem: Operation = { name: "deleteItem", method: "DELETE", path: "/items/{itemId}" };
export const patchItem: Operation = {
  ...putItem,
  name: "patchItem",
  method: "PATCH",
  type: "application/merge-patch+json",
};
export const buyItem: Operation = { name: "buyItem", method: "POST", path: "/items/{itemId}:buy", once: true };
export const orderItem: Operation = {
  name: "orderItem",
  method: "POST",
  path: "/orders",
  fill: (request, options) => withToken(request, options, "body", "ticket"),
};
export const clearItem: Operation = { ...deleteItem, name: "clearItem", empty: true };
export const listItems: Operation = { name: "listItems", method: "GET", path: "/items" };

/** An answer, a connection that fails, or one that says nothing until the client gives up. */
export type Step = Response | Error | "silence" | ((request: Request) => Response | Error);

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since the test began. */
  readonly at: number;
  readonly signal: AbortSignal;
}

/** A clock that stands still until nothing else can happen, and then jumps to the next timer. */
export interface TestClock extends Clock {
  readonly start: number;
  readonly timers: { readonly instant: number; readonly wake: () => void }[];
  set(instant: number): void;
}

function testClock(start: number = Date.UTC(2026, 10, 22, 12)): TestClock {
  const timers: TestClock["timers"] = [];
  let now = start;
  return {
    start,
    timers,
    now: () => now,
    at(instant, wake) {
      const timer = { instant, wake };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    set(instant) {
      now = instant;
    },
  };
}

export interface Scene {
  readonly client: Client<"shop">;
  readonly clock: TestClock;
  readonly seen: SeenRequest[];
}

/** A client of a service that plays `steps`, one for each request. */
export function scene(steps: readonly Step[], options: Partial<ClientOptions> & { apiVersion?: string } = {}): Scene {
  const clock = testClock();
  const seen: SeenRequest[] = [];
  const left = [...steps];
  const client = createClient(shopApi, {
    endpoint: "https://shop.example",
    clock,
    random: { next: () => 0.5 },
    ids: sequentialIds(),
    async fetch(request) {
      const { method, url, signal } = request;
      const body = await request.clone().text();
      seen.push({
        method,
        url,
        headers: Object.fromEntries(request.headers),
        body,
        at: clock.now() - clock.start,
        signal,
      });
      const step = left.shift() ?? new Error("the script is over");
      const outcome = typeof step === "function" ? step(request) : step;
      if (outcome === "silence") return silence(signal);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    ...options,
  });
  return { client, clock, seen };
}

function silence(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("given up"))));
}

/** `id-1`, `id-2`, … */
function sequentialIds(): { uuid(): string } {
  let count = 0;
  return { uuid: () => `id-${(count += 1)}` };
}

/** Lets everything happen that can, then moves time to the next timer, until `work` settles. */
export async function settle<T>(work: Promise<T>, clock: TestClock): Promise<T> {
  let settled = false;
  const markSettled = (): void => void (settled = true);
  work.then(markSettled, markSettled);
  for (;;) {
    await idle();
    if (settled) return work;
    const [next] = clock.timers.toSorted((one, other) => one.instant - other.instant);
    if (!next) throw new Error("nothing left to happen");
    clock.timers.splice(clock.timers.indexOf(next), 1);
    clock.set(next.instant);
    next.wake();
  }
}

/** Long enough for a request to be answered and its body read. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** A body whose connection breaks after the first bytes. */
export function brokenBody(text: string): Response {
  let pulled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulled) controller.error(new Error("connection reset"));
      else controller.enqueue(new TextEncoder().encode(text));
      pulled = true;
    },
  });
  return new Response(stream);
}
