import {
  type Command,
  type Decision,
  type RouterEvent,
  type State as RouterState,
  type Tools,
  decide,
  nextDeadline,
} from "@trunkline/job-router-engine";
import type { Clock } from "@trunkline/mock-kit";
import type { Choices } from "./choices.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import type { Kind, Memory, Resources, Stored, Tables } from "./state.ts";

/** Hears what happened, and how the router stands after it. Must not throw. */
export type Listener = (events: readonly RouterEvent[], router: RouterState) => void;

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
  /** Takes an answer of the outside world: at the time of the question where it is given at once, and else now. */
  answer(command: Extract<Command, { readonly type: "ruleEvaluated" }>): void;
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
export interface HostParts {
  readonly memory: Memory;
  readonly choices: Choices;
  readonly clock: Clock;
  readonly tools?: Tools;
}

/** Puts the door before a memory, and wakes the router when something is due. */
export function createHost({ memory, choices, clock, tools = {} }: HostParts): Host {
  const listeners: Listener[] = [];
  let disarm: (() => void) | undefined;
  let isCatchingUp = false;

  function carryOut(command: Command, now: number): Decision {
    const decision = decide(memory.router, command, Math.max(now, memory.router.now), tools);
    if (!decision.ok) return decision;
    memory.router = decision.state;
    for (const listener of listeners) listener(decision.events, decision.state);
    return decision;
  }

  /** True when nothing is due any more. */
  function catchUp(): boolean {
    for (let due = nextDeadline(memory.router); due !== undefined && due <= clock.now();) {
      const before = memory.router.sequence;
      carryOut({ type: "tick" }, due);
      if (memory.router.sequence === before) return false;
      due = nextDeadline(memory.router);
    }
    return true;
  }

  function rearm(): void {
    disarm?.();
    const due = nextDeadline(memory.router);
    disarm = due === undefined ? undefined : clock.at(due, tick);
  }

  function tick(): void {
    isCatchingUp = true;
    // A router that is late and does not move would be woken without end: it waits for the next command.
    if (catchUp()) rearm();
    isCatchingUp = false;
  }

  function dispatch(command: Command): Decision {
    const decision = carryOut(command, clock.now());
    rearm();
    return decision;
  }

  return {
    tables: memory.tables,
    choices,
    clock,
    router: () => memory.router,
    dispatch,
    answer(command) {
      if (isCatchingUp) {
        carryOut(command, memory.router.now);
        return;
      }
      tick();
      dispatch(command);
    },
    epoch: () => memory.epoch,
    put(kind, id, row) {
      memory.tables[kind.name].put(id, row);
      dispatch({ type: "putResource", resource: kind.routed(row.value) });
    },
    remove(kind, id) {
      const decision = dispatch({ type: "removeResource", kind: kind.name, id });
      if (decision.ok) memory.tables[kind.name].delete(id);
      return decision;
    },
    tick,
    listen: (listener) => void listeners.push(listener),
  };
}
