import fc from "fast-check";
import type { ContractDocument } from "./contract-document.ts";
import { hostileRequests, type HostileRequest } from "./hostile-request.ts";

/** A mock under attack, and how its answers are judged. */
export interface Target {
  readonly document: ContractDocument;
  readonly fetch: (request: Request) => Promise<Response>;
  /** All that the mock remembers, as plain data. */
  readonly snapshot: () => unknown;
  readonly knownIds: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** Why the answer is not the service's own error shape; undefined when it is. */
  readonly findFault: (answer: { status: number; headers: Headers; body: unknown }) => string | undefined;
}

/** How many requests of each kind were sent, and how each kind was answered. */
export type Tally = Map<string, Map<number, number>>;

/**
 * Sends requests that something is wrong with, and throws at the first answer that a service would not give: a 5xx, an
 * error in another shape than the service's own, or a refusal that changed the state. The seed makes a run repeatable.
 */
export async function attack(target: Target, requests: number, seed: number): Promise<Tally> {
  const tally: Tally = new Map();
  let known = JSON.stringify(target.snapshot());
  await fc.assert(
    fc.asyncProperty(hostileRequests(target.document, target), async (hostile) => {
      const before = known;
      const status = await judgeOne(target, hostile);
      known = JSON.stringify(target.snapshot());
      if (status >= 400 && known !== before) throw new Error(`A ${status} changed the state.`);
      const counts = tally.get(hostile.kind) ?? new Map<number, number>();
      tally.set(hostile.kind, counts.set(status, (counts.get(status) ?? 0) + 1));
    }),
    { numRuns: requests, seed, endOnFailure: true },
  );
  if (Object.hasOwn(Object.prototype, "polluted")) throw new Error("A request changed Object.prototype.");
  return tally;
}

async function judgeOne(target: Target, hostile: HostileRequest): Promise<number> {
  const answer = await target.fetch(requestOf(hostile));
  const text = await answer.text();
  const { status, headers } = answer;
  if (hostile.statuses && !hostile.statuses.includes(status))
    throw new Error(`${status} instead of ${hostile.statuses.join(" or ")}: ${text}`);
  if (status >= 500 && status !== 501) throw new Error(`${status}: ${text}`);
  if (status < 400 || hostile.method === "HEAD") return status;
  const body: unknown = JSON.parse(text);
  const fault = target.findFault({ status, headers, body });
  if (fault !== undefined) throw new Error(`${status}: ${fault}: ${text}`);
  return status;
}

function requestOf({ method, target, headers, body, padding = 0 }: HostileRequest): Request {
  const sendsBody = body !== undefined && method !== "GET" && method !== "HEAD";
  return new Request(`http://mock.invalid${target}`, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(sendsBody ? { body: body + " ".repeat(padding) } : {}),
  });
}
