import { bumpOf, diffSpecs, type Bump, type ByLevel, type ChangeClass } from "@trunkline/spec-diff";
import type { ApiPackage, ApiRoom } from "./api-room.ts";
import { currentSpecs, releasedSpecs, type SpecFiles } from "./spec-files.ts";

/** A change of a contract since the last release, as far as a version step needs to know it. */
export interface ContractChange {
  readonly rule: string;
  readonly class: ChangeClass;
  readonly byLevel: ByLevel;
  /** One sentence. */
  readonly message: string;
}

/** What a contract's changes ask of one package. */
export interface Demand {
  readonly package: ApiPackage;
  readonly bump: Bump;
}

/** What became of a contract since the last release. */
export interface ContractState {
  readonly room: ApiRoom;
  /** No release has been made, so there is nothing to compare with. */
  readonly isNew: boolean;
  readonly changes: readonly ContractChange[];
  readonly demands: readonly Demand[];
  /** The step of the whole group: the greatest that a package needs. */
  readonly bump: Bump;
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The greater of some version steps. */
export function greatest(bumps: readonly Bump[]): Bump {
  return bumps.reduce<Bump>((one, other) => (isAtLeast(one, other) ? one : other), "none");
}

/** True when a version step is as great as another, or greater. */
export function isAtLeast(one: Bump, other: Bump): boolean {
  return order.indexOf(one) >= order.indexOf(other);
}

/** Compares a contract with its last release. `today` decides whether an announced end has passed. */
export function contractState(room: ApiRoom, today?: string): ContractState {
  const released = releasedSpecs(room);
  if (!released) return { room, isNew: true, changes: [], demands: [], bump: "none" };
  const changes = compareVersions(released, currentSpecs(room), today);
  const demands = room.packages.map((one) => demandOn(one, changes));
  return { room, isNew: false, changes, demands, bump: greatest(demands.map(({ bump }) => bump)) };
}

function demandOn(one: ApiPackage, changes: readonly ContractChange[]): Demand {
  return { package: one, bump: bumpOf(changes, one.levels) };
}

/**
 * Each version is compared with itself. Packages are shaped after the newest version: where that is a new one, it is
 * compared with the newest of before as well.
 */
function compareVersions(
  released: SpecFiles,
  current: SpecFiles,
  today: string | undefined,
): readonly ContractChange[] {
  const options = today === undefined ? {} : { today };
  const found: ContractChange[] = [];
  for (const [version, before] of released) {
    const after = current.get(version);
    if (after) found.push(...diffSpecs(before, after, options));
    else found.push(versionRemoved(version));
  }
  const newest = [...current.keys()].at(-1);
  const newestBefore = [...released.keys()].at(-1);
  for (const version of current.keys()) if (!released.has(version)) found.push(versionAdded(version));
  if (newest !== undefined && newestBefore !== undefined && !released.has(newest)) {
    const [before, after] = [released.get(newestBefore), current.get(newest)];
    if (before && after) found.push(...diffSpecs(before, after, options));
  }
  return [...new Map(found.map((change) => [`${change.rule} ${change.message}`, change])).values()];
}

function versionAdded(version: string): ContractChange {
  const byLevel = { wire: "compatible", source: "compatible", server: "breaking" } as const;
  return { rule: "version-added", class: "compatible", byLevel, message: `Version ${version} of the API was added.` };
}

function versionRemoved(version: string): ContractChange {
  const byLevel = { wire: "breaking", source: "breaking", server: "compatible" } as const;
  return { rule: "version-removed", class: "breaking", byLevel, message: `Version ${version} of the API was removed.` };
}
