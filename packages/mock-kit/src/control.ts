import type { Clock, Instant } from "./clock.ts";
import type { ManualClock } from "./manual-clock.ts";
import type { FaultRule, Faults } from "./faults.ts";
import type { LogEntry, RequestLog } from "./request-log.ts";
import type { State } from "./state.ts";

/** What a running mock says of itself. */
export interface Health {
  /** A mock answers only once its seeds are in, so there is no other word. */
  readonly status: "ready";
  readonly api: string;
  readonly versions: readonly string[];
  /** Names that `reset` takes. */
  readonly kinds: readonly string[];
  /** Operations of the contract that this mock answers with 501. */
  readonly unimplemented: readonly string[];
}

/** What the clock says. */
export interface ClockReading {
  readonly now: Instant;
  /** The same instant as ISO 8601, UTC. */
  readonly iso: string;
  readonly frozen: boolean;
}

/** What can be done to a mock from beside it: the same from code and, under `/_trunkline`, over http. */
export interface Control {
  health(): Health;
  /**
   * Puts the mock back to how it started: its seeds and nothing else. Without `kinds` everything, the request log and
   * the faults too; with `kinds` only these resources. Time stays. Throws a `RangeError` for an unknown kind.
   */
  reset(kinds?: readonly string[]): void;
  clock(): ClockReading;
  /** Throws a `RangeError` for a time in the past, and when the mock runs on a clock that cannot be moved. */
  advanceClock(milliseconds: number): ClockReading;
  /** As `advanceClock`, to an instant. */
  setClock(instant: Instant): ClockReading;
  /** Throws a `RangeError` when the mock runs on a clock that cannot be moved. */
  freezeClock(): ClockReading;
  /** As `freezeClock`. */
  resumeClock(): ClockReading;
  /** The latest requests, oldest first. */
  requests(): readonly LogEntry[];
  clearRequests(): void;
  faults(): readonly FaultRule[];
  /** Asks for refusals. Throws a `RangeError` for a rule that makes no sense. */
  addFault(rule: FaultRule): void;
  clearFaults(): void;
}

/** What a control takes hold of. */
export interface ControlParts {
  readonly api: string;
  readonly versions: readonly string[];
  readonly operations: readonly string[];
  readonly unimplemented: readonly string[];
  readonly state: State;
  readonly clock: Clock;
  readonly log: RequestLog;
  readonly faults: Faults;
}

/** Makes the control of a mock. What the state holds now is what `reset` goes back to. */
export function createControl(parts: ControlParts): Control {
  const { api, versions, operations, unimplemented, state, clock, log, faults } = parts;
  const start = state.snapshot();

  function read(): ClockReading {
    const now = clock.now();
    return { now, iso: new Date(now).toISOString(), frozen: isManual(clock) && clock.frozen };
  }

  function move(change: (manual: ManualClock) => void): ClockReading {
    if (!isManual(clock)) throw new RangeError("This mock runs on a clock that cannot be moved.");
    change(clock);
    return read();
  }

  return {
    health: () => ({ status: "ready", api, versions, kinds: state.kinds, unimplemented }),
    reset(kinds) {
      const unknown = kinds?.find((kind) => !state.kinds.includes(kind));
      if (unknown !== undefined) throw new RangeError(`There is no kind "${unknown}", only ${state.kinds.join(", ")}.`);
      state.restore(start, kinds);
      if (kinds !== undefined) return;
      log.clear();
      faults.clear();
    },
    clock: read,
    advanceClock: (milliseconds) => move((manual) => manual.advance(milliseconds)),
    setClock: (instant) => move((manual) => manual.set(instant)),
    freezeClock: () => move((manual) => manual.freeze()),
    resumeClock: () => move((manual) => manual.resume()),
    requests: () => log.entries(),
    clearRequests: () => log.clear(),
    faults: () => faults.list(),
    addFault(rule) {
      checkFault(rule, operations);
      faults.add(rule);
    },
    clearFaults: () => faults.clear(),
  };
}

function isManual(clock: Clock): clock is ManualClock {
  return "advance" in clock;
}

function checkFault({ operation, times, probability, status }: FaultRule, operations: readonly string[]): void {
  if (operation !== undefined && !operations.includes(operation))
    throw new RangeError(`There is no operation "${operation}".`);
  if (!(Number.isInteger(status) && status >= 400 && status <= 599))
    throw new RangeError("A fault's status is 400 to 599.");
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    throw new RangeError("A fault's times is 1 or more.");
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    throw new RangeError("A fault's probability is 0 to 1.");
  }
}
