import type { Choices } from "./choices.ts";
import type { Tables } from "./state.ts";

/** How long the service takes over what it does after it has answered, in milliseconds. */
export interface Delays {
  /** From `CREATION_IN_PROGRESS` to `ACTIVE`. */
  readonly groupCreation: number;
  /** From `UPDATE_IN_PROGRESS` back to `ACTIVE`. */
  readonly groupUpdate: number;
  /** From `PENDING_DELETION` to nothing. */
  readonly groupDeletion: number;
}

/** Everything is done at once, so that no test has to wait. AWS publishes no durations. */
export const noDelays: Delays = { groupCreation: 0, groupUpdate: 0, groupDeletion: 0 };

/** What handlers work on: the state, and how this mock was set up. */
export interface World {
  readonly tables: Tables;
  readonly choices: Choices;
  readonly delaysMs: Delays;
}
