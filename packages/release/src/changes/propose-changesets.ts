import type { Bump } from "@trunkline/spec-diff";
import type { ApiPackage } from "./api-room.ts";
import { greatest, isAtLeast, type ContractState } from "./contract-changes.ts";
import { announcedBump, changesetsFor, type Changeset } from "./pending-changesets.ts";
import { reasonsFor } from "./reasons.ts";

/** A changeset that is not written yet. */
export type Proposal = Omit<Changeset, "id">;

/** What may be asked for besides what the contracts say. */
export interface Wishes {
  /** At least this version step. */
  readonly bump?: Exclude<Bump, "none">;
  /** A sentence for the changelog, in front of the reasons. */
  readonly message?: string;
}

/**
 * The changesets that a changed contract still needs. Packages whose users feel the same share one; what waiting changesets
 * say already is not said again.
 */
export function proposeChangesets(
  state: ContractState,
  waiting: readonly Changeset[],
  wishes: Wishes,
): readonly Proposal[] {
  const { room, isNew } = state;
  if (isNew) return changesetsFor(room, waiting).length > 0 ? [] : [firstRelease(state, wishes)];
  const said = new Set(changesetsFor(room, waiting).flatMap(({ summary }) => summary.split("\n")));
  const isShort = !isAtLeast(announcedBump(room, waiting), greatest([state.bump, wishes.bump ?? "none"]));
  const byReasons = new Map<string, { reasons: readonly string[]; packages: { one: ApiPackage; bump: Bump }[] }>();
  for (const { package: one, bump } of state.demands) {
    const reasons = reasonsFor(one, state.changes).filter((line) => isShort || !said.has(line));
    if (reasons.length === 0 || bump === "none") continue;
    const key = `${bump}\n${reasons.join("\n")}`;
    const group = byReasons.get(key) ?? { reasons, packages: [] };
    group.packages.push({ one, bump: greatest([bump, wishes.bump ?? "none"]) });
    byReasons.set(key, group);
  }
  return [...byReasons.values()].map(({ reasons, packages }) => ({
    summary: [wishes.message ?? `The contract of the ${room.api} API changed.`, "", ...reasons].join("\n"),
    releases: packages.map(({ one, bump }) => ({ name: one.name, type: bump })),
  }));
}

/** Nothing was promised yet, so everything is. */
function firstRelease({ room }: ContractState, { bump, message }: Wishes): Proposal {
  return {
    summary: message ?? "The first release.",
    releases: room.packages.map(({ name }) => ({ name, type: bump ?? "major" })),
  };
}
