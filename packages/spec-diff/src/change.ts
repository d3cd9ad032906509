import type { JsonValue } from "./document/json.ts";
import type { ByLevel, ChangeClass, Direction, Level } from "./rules/verdict.ts";

/** One thing that differs between two documents, and what that means. */
export interface Change {
  /** Id of the rule that found it. */
  readonly rule: string;
  /** For callers: the graver of `wire` and `source`. */
  readonly class: ChangeClass;
  /** The class for each level of consumer. */
  readonly byLevel: ByLevel;
  /** The levels for which it is breaking or possibly breaking. */
  readonly hurts: readonly Level[];
  /** Which way the data goes, seen from the caller. */
  readonly direction: Direction;
  /** JSON pointer in the old document; absent where nothing corresponds to it. */
  readonly before?: string;
  /** JSON pointer in the new document; absent where nothing corresponds to it. */
  readonly after?: string;
  /** Operations in which it is felt, as `GET /pets/{id}` of the new document, or of the old one where it is gone. */
  readonly operations: readonly string[];
  /** For people: `request body.owner.name`. */
  readonly place: string;
  /** The old value, where there is one worth telling. */
  readonly from?: JsonValue;
  /** The new value, where there is one worth telling. */
  readonly to?: JsonValue;
  /** One sentence. */
  readonly message: string;
}
