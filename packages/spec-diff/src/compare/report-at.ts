import type { JsonValue } from "../document/json.ts";
import type { Here, Walk } from "./walk.ts";

/** Something that stands in a document. */
export interface Standing {
  readonly pointer: string;
}

/** What was found about one place. */
export interface Found {
  readonly old?: Standing | undefined;
  readonly fresh?: Standing | undefined;
  readonly from?: JsonValue | undefined;
  readonly to?: JsonValue | undefined;
  /** Other than the direction of the walk. */
  readonly direction?: Here["direction"];
}

/** Reports a change where the walk is. */
export function reportAt(walk: Walk, here: Here, rule: string, { old, fresh, from, to, direction }: Found): void {
  walk.report({
    rule,
    direction: direction ?? here.direction,
    before: old?.pointer,
    after: fresh?.pointer,
    place: here.place,
    from,
    to,
    operations: here.stop.operations,
  });
}
