import { type Control, createControl } from "./control.ts";
import { type Exchange, incomingOf, responseOf } from "./exchange.ts";
import { type Faults, createFaults } from "./faults.ts";
import type { HallOptions } from "./hall.ts";
import type { Handlers } from "./handler.ts";
import { type RequestLog, createRequestLog } from "./request-log.ts";
import type { ControlOperation } from "./control-operation.ts";
import { seededRandom } from "./random.ts";
import { type Seeding } from "./seeding.ts";
import { controlPrefix, serveControl } from "./serve-control.ts";
import { createSnapshots } from "./snapshots.ts";
import { orAborted } from "./wait.ts";
import { createClauses } from "./clause.ts";
import { type Face, serveFetch } from "./serve-fetch.ts";
import type { State } from "./state.ts";

/** What a mock is made of. */
export interface MockOptions<Caller, Table extends Handlers<Table, Caller>> extends Omit<
  HallOptions<Caller, Table>,
  "log" | "faults"
> {
  /** All that the mock remembers. What it holds now, seeds, is what a reset goes back to. */
  readonly state: State;
  /** How resources are added later, and what `seed` is checked by. Without it, the control takes no seeds. */
  readonly seeding?: Seeding;
  /** What is planted at once. */
  readonly seed?: object;
  /** How many requests the log keeps. Default 500. */
  readonly logCapacity?: number;
  /** Members of bodies and rows whose values the log and diffs must not show. */
  readonly secrets?: readonly string[];
  /** What the control API does for this mock alone, beside what it does for all. */
  readonly controlOperations?: readonly ControlOperation[];
}

/** A mock, complete: an API's operations and, under `/_trunkline`, its control. */
export interface Mock extends Face {
  /** Takes what `fetch` takes, so that a client can be given it in place of `fetch`. Rejects when aborted, and for a fault that breaks the connection off. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  readonly control: Control;
}

/** Puts an API's handlers behind its contract and a control beside them. */
export function createMock<Caller, Table extends Handlers<Table, Caller>>(options: MockOptions<Caller, Table>): Mock {
  const { contract, state, clock, random, seeding, logCapacity, secrets = [] } = options;
  if (options.seed !== undefined) seeding?.plant(options.seed);
  const log: RequestLog = createRequestLog({
    ...(logCapacity !== undefined && { capacity: logCapacity }),
    secrets,
    clauses: createClauses(contract),
  });
  // Chance of their own: what goes wrong on purpose must not change what the mock draws for itself.
  const faults: Faults = createFaults(seededRandom(random.next()));
  const face = serveFetch({ ...options, log, faults });
  const operations = contract.routes.map(({ operation }) => operation);
  const control = createControl({
    api: contract.api,
    versions: contract.versions,
    operations,
    unimplemented: operations.filter((operation) => !Object.hasOwn(options.handlers, operation)),
    callerMembers: options.api.callerMembers ?? [],
    secrets,
    state,
    seeding,
    clock,
    log,
    faults,
    snapshots: createSnapshots(state, options, options.tick),
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
      const outgoing = await orAborted(exchange(incomingOf(request)), request.signal);
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
