import { type Control, createControl } from "./control.ts";
import { type Exchange, incomingOf, responseOf } from "./exchange.ts";
import { type Faults, createFaults } from "./faults.ts";
import type { HallOptions } from "./hall.ts";
import type { Handlers } from "./handler.ts";
import { type RequestLog, createRequestLog } from "./request-log.ts";
import { type ControlOperation, controlPrefix, serveControl } from "./serve-control.ts";
import { type Face, serveFetch } from "./serve-fetch.ts";
import type { State } from "./state.ts";

/** What a mock is made of. */
export interface MockOptions<Caller, Table extends Handlers<Table, Caller>> extends Omit<
  HallOptions<Caller, Table>,
  "log" | "faults"
> {
  /** All that the mock remembers. What it holds now, seeds, is what a reset goes back to. */
  readonly state: State;
  /** How many requests the log keeps. Default 500. */
  readonly logCapacity?: number;
  /** Members of bodies whose values the log must not show. */
  readonly secrets?: readonly string[];
  /** What the control API does for this mock alone, beside what it does for all. */
  readonly controlOperations?: readonly ControlOperation[];
}

/** A mock, complete: an API's operations and, under `/_trunkline`, its control. */
export interface Mock extends Face {
  /** Takes what `fetch` takes, so that a client can be given it in place of `fetch`. Rejects only when aborted. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  readonly control: Control;
}

/** Puts an API's handlers behind its contract and a control beside them. */
export function createMock<Caller, Table extends Handlers<Table, Caller>>(options: MockOptions<Caller, Table>): Mock {
  const { contract, state, clock, random, logCapacity, secrets } = options;
  const log: RequestLog = createRequestLog({
    ...(logCapacity !== undefined && { capacity: logCapacity }),
    ...(secrets !== undefined && { secrets }),
  });
  const faults: Faults = createFaults(random);
  const face = serveFetch({ ...options, log, faults });
  const operations = contract.routes.map(({ operation }) => operation);
  const control = createControl({
    api: contract.api,
    versions: contract.versions,
    operations,
    unimplemented: operations.filter((operation) => !Object.hasOwn(options.handlers, operation)),
    state,
    clock,
    log,
    faults,
  });
  const exchange: Exchange = (incoming) => {
    const path = controlPathOf(incoming.url);
    return path === undefined
      ? face.exchange(incoming)
      : serveControl(control, path, incoming, options.controlOperations);
  };
  return {
    exchange,
    unreadable: face.unreadable,
    control,
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const outgoing = await exchange(incomingOf(request));
      // As over http, an answer to HEAD has no body.
      return responseOf(request.method === "HEAD" ? { ...outgoing, body: undefined } : outgoing);
    },
  };
}

/** The path after the control's prefix; undefined for a request to the API itself. */
function controlPathOf(url: string): string | undefined {
  // Most requests are for the API: they are told apart without parsing.
  if (!url.includes(controlPrefix)) return undefined;
  const { pathname } = new URL(url);
  return pathname.startsWith(`${controlPrefix}/`) ? pathname.slice(controlPrefix.length) : undefined;
}
