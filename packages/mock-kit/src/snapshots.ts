import type { Sources } from "./call.ts";
import type { Instant } from "./clock.ts";
import { type RowsDiff, diffRows } from "./diff-rows.ts";
import { isManual } from "./manual-clock.ts";
import type { State, StateRows } from "./state.ts";

/** A saved point, as it is listed. */
export interface SnapshotInfo {
  readonly name: string;
  /** What the mock's clock said when it was saved. */
  readonly at: Instant;
  /** The snapshot that was saved, restored or forked last before this one was. Absent when there was none. */
  readonly parent?: string;
  /** Number of rows by kind. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What differs between two points. */
export interface StateDiff {
  readonly from: PointInTime;
  readonly to: PointInTime;
  readonly kinds: RowsDiff;
}

/** A point that states are compared at. */
export interface PointInTime {
  /** Absent for now. */
  readonly name?: string;
  readonly at: Instant;
}

/** Named points of a mock's life that it can go back to. */
export interface Snapshots {
  /** Keeps all that the mock remembers, under a name. A snapshot of this name is replaced. */
  save(name: string): SnapshotInfo;
  list(): readonly SnapshotInfo[];
  restore(name: string, keepTime: boolean): SnapshotInfo;
  fork(name: string, as: string): SnapshotInfo;
  delete(name: string): void;
  diff(from: string, to?: string): StateDiff;
}

/** A state and its time; with a name if it was saved. */
interface Point<Snapshot> extends PointInTime {
  readonly state: Snapshot;
}

interface Kept<Snapshot> extends Point<Snapshot> {
  readonly info: SnapshotInfo;
  /** Puts ids and chance back to where they stood. */
  readonly rewindSources: () => void;
}

/**
 * No snapshots yet. Throws a `RangeError`, wherever a name is unknown. `tick` lets the state catch up with the clock before it
 * is looked at.
 */
export function createSnapshots<Snapshot>(
  state: State<Snapshot>,
  sources: Sources,
  tick: () => void = () => {},
): Snapshots {
  const kept = new Map<string, Kept<Snapshot>>();
  const find = (name: string): Kept<Snapshot> => findNamed(kept, name);
  let parent: string | undefined;

  function now(): Point<Snapshot> {
    tick();
    return { at: sources.clock.now(), state: state.snapshot() };
  }

  function keep(name: string, point: Omit<Kept<Snapshot>, "info">): SnapshotInfo {
    const info = infoOf(name, point.at, parent, state.rows(point.state));
    kept.set(name, { ...point, name, info });
    parent = name;
    return info;
  }

  function restore(name: string, keepTime: boolean): SnapshotInfo {
    const { info, state: saved, rewindSources } = find(name);
    // Time first: who restores its state may look at the clock to set its timers.
    if (!keepTime && isManual(sources.clock)) sources.clock.rewind(info.at);
    state.restore(saved);
    rewindSources();
    parent = name;
    return info;
  }

  return {
    save: (name) => keep(requireName(name), { ...now(), rewindSources: markOf(sources) }),
    list: () => [...kept.values()].map(({ info }) => info),
    restore,
    fork(name, as) {
      requireName(as);
      const point = find(name);
      restore(name, false);
      return keep(as, point);
    },
    delete: (name) => void kept.delete(find(name).info.name),
    diff: (from, to) => diffPoints(state, find(from), to === undefined ? now() : find(to)),
  };
}

function diffPoints<Snapshot>(state: State<Snapshot>, from: Point<Snapshot>, to: Point<Snapshot>): StateDiff {
  const tell = ({ at, name }: Point<Snapshot>): PointInTime => ({ at, ...(name !== undefined && { name }) });
  return { from: tell(from), to: tell(to), kinds: diffRows(state.rows(from.state), state.rows(to.state)) };
}

function findNamed<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const found = values.get(name);
  if (found === undefined) throw new RangeError(`There is no snapshot "${name}"${listOf([...values.keys()])}.`);
  return found;
}

function requireName(name: string): string {
  if (name === "") throw new RangeError("A snapshot needs a name.");
  return name;
}

function markOf({ ids, random }: Sources): () => void {
  const marks = [random.mark?.(), ids.mark?.()];
  return () => {
    for (const goBack of marks) goBack?.();
  };
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? "" : `, only ${names.join(", ")}`;
}

function infoOf(name: string, at: Instant, parent: string | undefined, rows: StateRows): SnapshotInfo {
  const counts = Object.entries(rows).map(([kind, { length }]) => [kind, length] as const);
  return {
    name,
    at,
    ...(parent !== undefined && parent !== name && { parent }),
    rows: Object.fromEntries(counts),
  };
}
