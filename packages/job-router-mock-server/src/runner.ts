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
import type { Memory } from "./state.ts";

/** Hears what happened, and how the router stands after it. Must not throw. */
export type Listener = (events: readonly RouterEvent[], router: RouterState) => void;

/** Runs the engine over a memory: command by command, and deadline by deadline. */
export interface Runner {
  dispatch(command: Command): Decision;
  tick(): void;
  listen(listener: Listener): void;
}

/** What a runner stands on. */
export interface RunnerParts {
  readonly memory: Memory;
  readonly clock: Clock;
  readonly tools?: Tools;
}

/** Makes a runner. It wakes by itself when something is due. */
export function createRunner({ memory, clock, tools = {} }: RunnerParts): Runner {
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

  function rearm(): void {
    disarm?.();
    const due = nextDeadline(memory.router);
    disarm = due === undefined ? undefined : clock.at(due, tick);
  }

  function tick(): void {
    if (isCatchingUp) return;
    isCatchingUp = true;
    const isEven = catchUp(memory, clock, (due) => carryOut({ type: "tick" }, due));
    isCatchingUp = false;
    // A router that is late and does not move would be woken without end: it waits for the next command.
    if (isEven) rearm();
  }

  function dispatch(command: Command): Decision {
    // What a listener does at once, while the router catches up, belongs to the time of what it heard.
    if (isCatchingUp) return carryOut(command, memory.router.now);
    const decision = carryOut(command, clock.now());
    rearm();
    return decision;
  }

  return { dispatch, tick, listen: (listener) => void listeners.push(listener) };
}

/** Lets pass what is due, each at its own time. True when nothing is due any more. */
function catchUp(memory: Memory, clock: Clock, pass: (due: number) => void): boolean {
  for (;;) {
    const due = nextDeadline(memory.router);
    if (due === undefined || due > clock.now()) return true;
    const { sequence } = memory.router;
    pass(due);
    if (memory.router.sequence === sequence) return false;
  }
}
