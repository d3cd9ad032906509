import type { Outcome } from "./outcome.ts";
import type { Seen, Situation, Turn } from "./situation.ts";

/** What a service says that has too much to do. */
export const busy = { error: { code: "Busy", message: "Come back later." } };

/** True for an answer that carries the resource. */
export function isAnswered(outcome: Outcome): boolean {
  return outcome.kind === "value" && outcome.status < 300;
}

/** Milliseconds between the first request and the second; 0 when there was no second. */
function firstWaitMs({ requests: [first, second] }: Seen): number {
  return first === undefined || second === undefined ? 0 : second.at - first.at;
}

/** Trouble once, and then the resource. */
function onceThenResource(trouble: (turn: Turn) => void): (turn: Turn) => void {
  return (turn) => (turn.number === 0 ? trouble(turn) : turn.json(200, turn.caller.resource()));
}

/** What a service says while it has too much to do, and connections that break. */
export const retries: readonly Situation[] = [
  {
    what: "a resource as it should be",
    answer: ({ caller, json }) => json(200, caller.resource()),
    passes: isAnswered,
  },
  {
    what: "429 with `Retry-After: 2`, then an answer",
    answer: onceThenResource(({ json }) => json(429, busy, { "retry-after": "2" })),
    passes: (outcome, seen) => isAnswered(outcome) && firstWaitMs(seen) >= 1900,
  },
  {
    what: "429 with `Retry-After` as a date, then an answer",
    answer: onceThenResource(({ json, now }) =>
      json(429, busy, { date: new Date(now).toUTCString(), "retry-after": new Date(now + 2000).toUTCString() }),
    ),
    passes: (outcome, seen) => isAnswered(outcome) && firstWaitMs(seen) >= 900,
  },
  {
    what: "503, then an answer",
    answer: onceThenResource(({ json }) => json(503, busy)),
    passes: isAnswered,
  },
  {
    what: "connection reset before the answer, then an answer",
    answer: onceThenResource(({ response }) => response.socket?.destroy()),
    passes: isAnswered,
  },
  {
    what: "connection reset inside the body, then an answer",
    answer: onceThenResource(({ response }) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"id":', () => response.socket?.destroy());
    }),
    passes: isAnswered,
  },
  {
    what: "connection reset under a POST that may not happen twice: sent once, told",
    deed: "act",
    answer: ({ response }) => response.socket?.destroy(),
    passes: (outcome, { requests }) => outcome.kind === "error" && requests.length === 1,
  },
];
