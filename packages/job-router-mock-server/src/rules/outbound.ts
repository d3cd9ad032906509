import type { Clock } from "@trunkline/mock-kit";

/** Posts a body and gives what the answer's JSON says. Rejects with a sentence that holds no key. */
export type Outbound = (uri: string, headers: Readonly<Record<string, string>>, body: string) => Promise<unknown>;

/** How far rules may reach. */
export interface OutboundOptions {
  /** Hosts that may be called, with their port if it is not the scheme's own: `localhost:7071`. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** How long one call may take, on the mock's clock. Default 10,000. */
  readonly timeoutMs?: number;
  /** What calls are made with. Default: the platform's. */
  readonly fetch?: (input: string, init: RequestInit) => Promise<Response>;
}

/** Bytes of an answer at the most: a score or a few selectors need far less. */
const answerLimit = 1_048_576;

/** The way out of the mock: closed but for the hosts that are allowed. */
export function createOutbound(options: OutboundOptions, clock: Clock): Outbound {
  const { allowedHosts = [], timeoutMs = 10_000, fetch = globalThis.fetch } = options;
  return async (uri, headers, body) => {
    const host = hostOf(uri);
    if (!allowedHosts.includes(host)) {
      throw new Error(`Calls to "${host}" are off. Allow the host, or give the mock an answer for the rule's URI.`);
    }
    const abort = new AbortController();
    const disarm = clock.at(clock.now() + timeoutMs, () => abort.abort());
    try {
      // A redirect would lead past the list of hosts.
      const init = { method: "POST", headers, body, signal: abort.signal, redirect: "error" } as const;
      const answer = await fetch(uri, init);
      if (answer.status !== 200) throw new Error(`${host} answered ${answer.status}.`);
      return readJson(host, await answer.text());
    } catch (error) {
      if (abort.signal.aborted) throw new Error(`${host} did not answer within ${timeoutMs} ms.`, { cause: error });
      throw error;
    } finally {
      disarm();
    }
  };
}

function hostOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : uri;
}

function readJson(host: string, text: string): unknown {
  if (text.length > answerLimit) throw new Error(`${host} answered more than ${answerLimit} characters.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${host} answered something that is not JSON.`, { cause: error });
  }
}
