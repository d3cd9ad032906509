import type { Clock, Instant } from "./clock.ts";
import { checkFault } from "./check-fault.ts";
import type { FaultRule } from "./fault-rule.ts";
import type { Faults } from "./faults.ts";
import { type ManualClock, isManual } from "./manual-clock.ts";
import { maskDiff } from "./mask-diff.ts";
import type { LogEntry, LogFilter, RequestLog } from "./request-log.ts";
import { type Seeding, plantWhole } from "./seeding.ts";
import type { SnapshotInfo, Snapshots, StateDiff } from "./snapshots.ts";
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

/**
 * What can be done to a mock from beside it: the same from code and, under `/_trunkline`, over http. Whatever makes no
 * sense (an unknown name, a time in the past) throws a `RangeError` with a sentence and changes nothing.
 */
export interface Control {
  health(): Health;
  /**
   * Puts the mock back to how it started: its seeds and nothing else. Without `kinds` everything, the request log and
   * the faults too; with `kinds` only these resources. Time and snapshots stay.
   */
  reset(kinds?: readonly string[]): void;
  /**
   * Adds resources beside those that are there: rows by kind, or the same as JSON text, whose mistakes are then named
   * with line and column. A seed with a mistake adds nothing.
   */
  seed(seed: object | string): void;

  /**
   * Keeps all that the mock remembers under a name, in memory: every kind of rows (tokens and throttle buckets too), the
   * clock's position, and where ids and chance stand if those repeat. The request log and faults are no part of it.
   * A snapshot of this name is replaced.
   */
  saveSnapshot(name: string): SnapshotInfo;
  /** In the order in which their names were first used. */
  snapshots(): readonly SnapshotInfo[];
  /**
   * Goes back to a snapshot, which can be used again. What is done then comes out as it did the first time, if ids and
   * chance are repeatable. `keepTime` leaves the clock where it is, and so does a clock that cannot be moved.
   */
  restoreSnapshot(name: string, options?: { readonly keepTime?: boolean }): SnapshotInfo;
  /** Goes back to a snapshot and keeps that point under a second name: a line of its own, which leaves the first alone. */
  forkSnapshot(name: string, as: string): SnapshotInfo;
  deleteSnapshot(name: string): void;
  /** What differs between two snapshots, or between one and now. Values of secret members are masked. */
  diff(from: string, to?: string): StateDiff;

  clock(): ClockReading;
  /** Wakes, in order, all that falls due. As the three below, it throws when the mock's clock cannot be moved. */
  advanceClock(milliseconds: number): ClockReading;
  /** As `advanceClock`, to an instant. */
  setClock(instant: Instant): ClockReading;
  freezeClock(): ClockReading;
  resumeClock(): ClockReading;

  /** The latest requests, oldest first. */
  requests(filter?: LogFilter): readonly LogEntry[];
  clearRequests(): void;

  faults(): readonly FaultRule[];
  /** Asks for something to go wrong. Rules are tried in the order in which they came. */
  addFault(rule: FaultRule): void;
  clearFaults(): void;
}

/** What a control takes hold of. */
export interface ControlParts {
  readonly api: string;
  readonly versions: readonly string[];
  readonly operations: readonly string[];
  readonly unimplemented: readonly string[];
  readonly callerMembers: readonly string[];
  readonly secrets: readonly string[];
  readonly state: State;
  readonly seeding: Seeding | undefined;
  readonly clock: Clock;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly snapshots: Snapshots;
}

/** Makes the control of a mock. What the state holds now is what `reset` goes back to. */
export function createControl(parts: ControlParts): Control {
  const { api, versions, unimplemented, state, seeding } = parts;
  return {
    health: () => ({ status: "ready", api, versions, kinds: state.kinds, unimplemented }),
    reset: createReset(parts),
    seed(seed) {
      if (seeding === undefined) throw new RangeError("This mock takes no seeds.");
      plantWhole(state, seeding, seed);
    },
    ...snapshotControl(parts),
    ...clockControl(parts),
    ...logControl(parts),
    ...faultControl(parts),
  };
}

function createReset({ state, log, faults }: ControlParts): Control["reset"] {
  const start = state.snapshot();
  return (kinds) => {
    const unknown = kinds?.find((kind) => !state.kinds.includes(kind));
    if (unknown !== undefined) throw new RangeError(`There is no kind "${unknown}", only ${state.kinds.join(", ")}.`);
    state.restore(start, kinds);
    if (kinds !== undefined) return;
    log.clear();
    faults.clear();
  };
}

type SnapshotControl = "saveSnapshot" | "snapshots" | "restoreSnapshot" | "forkSnapshot" | "deleteSnapshot" | "diff";

function snapshotControl({ snapshots, secrets }: ControlParts): Pick<Control, SnapshotControl> {
  const secret = new Set(secrets);
  return {
    saveSnapshot: (name) => snapshots.save(name),
    snapshots: () => snapshots.list(),
    restoreSnapshot: (name, { keepTime = false } = {}) => snapshots.restore(name, keepTime),
    forkSnapshot: (name, as) => snapshots.fork(name, as),
    deleteSnapshot: (name) => snapshots.delete(name),
    diff(from, to) {
      const { kinds, ...points } = snapshots.diff(from, to);
      return { ...points, kinds: maskDiff(kinds, secret) };
    },
  };
}

type ClockControl = "clock" | "advanceClock" | "setClock" | "freezeClock" | "resumeClock";

function clockControl({ clock }: ControlParts): Pick<Control, ClockControl> {
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
    clock: read,
    advanceClock: (milliseconds) => move((manual) => manual.advance(milliseconds)),
    setClock: (instant) => move((manual) => manual.set(instant)),
    freezeClock: () => move((manual) => manual.freeze()),
    resumeClock: () => move((manual) => manual.resume()),
  };
}

function logControl({ log, operations }: ControlParts): Pick<Control, "requests" | "clearRequests"> {
  return {
    requests(filter = {}) {
      const { operation, limit } = filter;
      if (operation !== undefined && !operations.includes(operation))
        throw new RangeError(`There is no operation "${operation}".`);
      if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
        throw new RangeError("A limit is 0 or more.");
      return log.entries(filter);
    },
    clearRequests: () => log.clear(),
  };
}

function faultControl(parts: ControlParts): Pick<Control, "faults" | "addFault" | "clearFaults"> {
  const { faults } = parts;
  return {
    faults: () => faults.list(),
    addFault(rule) {
      checkFault(rule, parts);
      faults.add(rule);
    },
    clearFaults: () => faults.clear(),
  };
}
