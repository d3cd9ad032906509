import { bumpOf, type Bump } from "@trunkline/spec-diff";
import { apiRooms } from "./api-room.ts";
import { contractState, isAtLeast, type ContractState } from "./contract-changes.ts";
import { announcedBump, changesetsFor, pendingChangesets, type Changeset } from "./pending-changesets.ts";

/** A contract whose change is not announced as it must be. */
export interface Shortcoming {
  /** The folder of the contract, from the root. */
  readonly file: string;
  readonly what: string;
  readonly fix: string;
}

/** Rules that are named before the rest is only counted. */
const named = 6;

/** Contracts that changed since the last release without a changeset, or with one that promises too much. */
export async function checkChanges(root: string, today?: string): Promise<readonly Shortcoming[]> {
  const waiting = await pendingChangesets(root);
  return apiRooms(root).flatMap((room) => shortcoming(contractState(room, today), waiting));
}

function shortcoming(state: ContractState, waiting: readonly Changeset[]): readonly Shortcoming[] {
  const { room, isNew, bump } = state;
  const file = `specs/${room.api}`;
  const fix = "Run npm run change and commit what it writes";
  const announced = announcedBump(room, waiting);
  if (isNew) {
    if (changesetsFor(room, waiting).length > 0) return [];
    return [{ file, what: `the ${room.api} API was never released and no changeset names its packages`, fix }];
  }
  if (isAtLeast(announced, bump)) return [];
  const rules = rulesThatDemand(state, announced);
  const what =
    announced === "none"
      ? `the contract changed since the last release and no changeset says so; it demands ${bump}: ${rules}`
      : `a changeset announces ${announced}, but the contract demands ${bump}: ${rules}`;
  return [{ file, what, fix }];
}

/** The rules that ask for more than what is announced, each with one place. */
function rulesThatDemand({ changes, room }: ContractState, announced: Bump): string {
  const levels = [...new Set(room.packages.flatMap((one) => one.levels))];
  const grave = changes.filter((change) => !isAtLeast(announced, bumpOf([change], levels)));
  const byRule = new Map(grave.toReversed().map((change) => [change.rule, change.message]));
  const told = [...byRule].toReversed().map(([rule, message]) => `${rule} (${message.replace(/\.$/u, "")})`);
  const rest = told.length - named;
  return [...told.slice(0, named), ...(rest > 0 ? [`${rest} more rules`] : [])].join("; ");
}
