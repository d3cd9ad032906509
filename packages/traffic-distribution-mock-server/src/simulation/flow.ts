import { seededRandom } from "@trunkline/mock-kit";
import type { GroupRow } from "../state.ts";
import { type Walk, takeStep } from "./walk.ts";

/** Where traffic of one kind went. */
export interface Flow {
  /** How many went to each of the group's two Regions. */
  readonly counts: Readonly<Record<string, number>>;
  /** The Region of each, in the order in which they came. */
  readonly sequence: readonly string[];
}

/** Traffic of one kind, on its way through a group. */
export interface Batch {
  readonly count: number;
  /** The source Region's share of it, 0 to 10. */
  readonly tenths: number;
  /** Where the stream stands that it goes on. */
  readonly from: Walk;
  /** Decides, with the place in the stream, what the shares leave open. */
  readonly seed: string;
}

/** Sends a batch through a group. Answers where it went, and where the stream stands now. */
export function sendBatch(
  { sourceRegion, replicaRegion }: Pick<GroupRow, "sourceRegion" | "replicaRegion">,
  { count, tenths, from, seed }: Batch,
): { readonly flow: Flow; readonly to: Walk } {
  let to = from;
  let inSource = 0;
  const sequence: string[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const { toFirst, walk } = takeStep(to, tenths, () => seededRandom(`${seed}/${to.taken}`).next());
    sequence.push(toFirst ? sourceRegion : replicaRegion);
    if (toFirst) inSource += 1;
    to = walk;
  }
  return { flow: { counts: { [sourceRegion]: inSource, [replicaRegion]: count - inSource }, sequence }, to };
}
