import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { Caller } from "./caller.ts";
import type { Outcome } from "./outcome.ts";
import type { Pace } from "./pace.ts";
import type { Seen, SeenRequest, Situation, Turn } from "./situation.ts";

/** What came of a caller in a situation. */
export interface Verdict {
  /** Absent where the caller has no such call. */
  readonly passed?: boolean;
  readonly outcome?: Outcome;
  readonly requests: number;
}

/** After this long a call is said to hang. */
const patienceMs = 6000;

/** Puts one caller into one situation, on loopback. */
export async function runSituation(situation: Situation, caller: Caller, pace: Pace): Promise<Verdict> {
  const call = caller.calls[situation.deed ?? "read"];
  const particular = situation.scene?.(pace.now) ?? {};
  if (call === undefined || (particular.credentials && !caller.takesCredentials)) return { requests: 0 };
  const requests: SeenRequest[] = [];
  const elsewhere: SeenRequest[] = [];
  const controller = new AbortController();
  const other = await listen(
    recording(elsewhere, pace, ({ json }) => json(200, caller.resource()), { caller, controller }),
  );
  const service = await listen(
    recording(requests, pace, situation.answer, { caller, controller, elsewhere: other.address }),
  );
  if (situation.abortedBefore) controller.abort();
  const began = pace.now();
  try {
    const scene = { endpoint: service.address, id: "i", signal: controller.signal, pace, ...particular };
    const outcome = await withPatience(call(scene));
    const seen: Seen = { requests, elsewhere, caller, tookMs: pace.now() - began };
    return { passed: situation.passes(outcome, seen), outcome, requests: requests.length };
  } finally {
    service.close();
    other.close();
  }
}

interface Listening {
  readonly address: string;
  close(): void;
}

async function listen(listener: RequestListener): Promise<Listening> {
  const server: Server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function recording(
  seen: SeenRequest[],
  pace: Pace,
  answer: (turn: Turn) => void,
  { caller, controller, elsewhere = "" }: { caller: Caller; controller: AbortController; elsewhere?: string },
): RequestListener {
  return (request, response) => {
    const { method = "", url = "", headers } = request;
    const number = seen.push({ method, url, headers, at: pace.now() }) - 1;
    request.resume().on("end", () => {
      answer({
        request,
        response,
        number,
        caller,
        now: pace.now(),
        elsewhere,
        silence: () => pace.onSilence(),
        abort: () => controller.abort(),
        json(status, body, more = {}) {
          response.writeHead(status, { "content-type": "application/json", ...more });
          response.end(JSON.stringify(body));
        },
      });
    });
  };
}

async function withPatience(call: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "hangs" }), patienceMs);
  });
  return Promise.race([call, hangs]).finally(() => clearTimeout(timer));
}
