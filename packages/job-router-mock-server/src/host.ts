import type { Command, Decision, State as RouterState } from "@trunkline/job-router-engine";
import type { Clock } from "@trunkline/mock-kit";
import type { Choices } from "./choices.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import { type Listener, type RunnerParts, createRunner } from "./runner.ts";
import type { Kind, Resources, Stored, Tables } from "./state.ts";

/** One Communication resource: what handlers read, and the one door through which they write. */
export interface Host {
  readonly tables: Tables;
  readonly choices: Choices;
  readonly clock: Clock;
  /** How the router stands now. */
  router(): RouterState;
  /**
   * Carries out one command, whole, before the next. A worker serves several queues and its capacity is shared, so the
   * unit of consistency is the whole router and everything that changes it comes through here.
   */
  dispatch(command: Command): Decision;
  /** Counts how often the memory was put back: what was asked before has no meaning after. */
  epoch(): number;
  /** Stores a policy or queue, and tells the router. */
  put<K extends Kind>(kind: ResourceKind<K>, id: string, row: Stored<Resources[K]>): void;
  /** Takes a policy or queue away, unless the router says that it is in use. */
  remove<K extends Kind>(kind: ResourceKind<K>, id: string): Decision;
  /** Lets the router catch up with the clock, deadline by deadline. */
  tick(): void;
  /** Tells a listener of everything from now on. */
  listen(listener: Listener): void;
}

/** What a host stands on. */
export interface HostParts extends RunnerParts {
  readonly choices: Choices;
}

/** Puts the door before a memory. */
export function createHost(parts: HostParts): Host {
  const { memory, choices, clock } = parts;
  const { dispatch, tick, listen } = createRunner(parts);
  return {
    tables: memory.tables,
    choices,
    clock,
    router: () => memory.router,
    epoch: () => memory.epoch,
    dispatch,
    tick,
    listen,
    put(kind, id, row) {
      memory.tables[kind.name].put(id, row);
      dispatch({ type: "putResource", resource: kind.routed(row.value) });
    },
    remove(kind, id) {
      const decision = dispatch({ type: "removeResource", kind: kind.name, id });
      if (decision.ok) memory.tables[kind.name].delete(id);
      return decision;
    },
  };
}
