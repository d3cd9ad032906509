import type { Command } from "./commands.ts";
import { carryOut } from "./decide.ts";
import { nextDeadline } from "./deadlines.ts";
import type { Refusal, Tools } from "./decision.ts";
import type { Draft } from "./draft.ts";
import type { RouterEvent } from "./events.ts";
import { claimIndex, draftOf, refreshIndex } from "./index/index-of.ts";
import type { Run } from "./run.ts";
import type { Instant, State } from "./state.ts";
import { claimedTable } from "./table.ts";
import { release } from "./versioned.ts";

/** The answer to a command: its events, or why it is not carried out. */
export type Outcome = { readonly ok: true; readonly events: readonly RouterEvent[] } | Refusal;

/**
 * A router that keeps its state to itself: the same commands give the same events and the same state as `decide`, faster,
 * because nobody looks at the states between and so nothing has to be kept of them. For simulations and other hosts that
 * live on events.
 */
export interface Router {
  /** Carries a command out at `now`, as `decide` does. */
  dispatch(command: Command, now: Instant): Outcome;
  /** When to send the next `tick`, if at all. */
  nextDeadline(): Instant | undefined;
  /** How the router stands. The answer stays as it is; keeping it costs memory for a while, asking often costs speed. */
  state(): State;
}

/** Opens a router on a state, which stays as it is. */
export function openRouter(state: State, tools: Tools = {}): Router {
  let draft = claim(draftOf(state));
  let isShared = false;
  return {
    dispatch(command, now) {
      if (isShared) draft = claim(draft);
      isShared = false;
      if (refreshIndex(draft)) draft.index = claimIndex(draft.index);
      const run: Run = { state: draft, events: [], tools, at: Math.max(now, draft.now) };
      return carryOut(run, command) ?? { ok: true, events: run.events };
    },
    nextDeadline: () => nextDeadline(draft),
    state() {
      if (!isShared) share(draft);
      isShared = true;
      return { ...draft, index: { ...draft.index } };
    },
  };
}

/** The same state with tables of its own. */
function claim(draft: Draft): Draft {
  return {
    ...draft,
    classificationPolicies: claimedTable(draft.classificationPolicies),
    distributionPolicies: claimedTable(draft.distributionPolicies),
    exceptionPolicies: claimedTable(draft.exceptionPolicies),
    queues: claimedTable(draft.queues),
    workers: claimedTable(draft.workers),
    jobs: claimedTable(draft.jobs),
    offers: claimedTable(draft.offers),
    cursors: claimedTable(draft.cursors),
    histories: claimedTable(draft.histories),
    freshJobs: claimedTable(draft.freshJobs),
    freshWorkers: claimedTable(draft.freshWorkers),
    index: claimIndex(draft.index),
  };
}

/** Lets go of all tables: what they hold now stays. */
function share(draft: Draft): void {
  release(draft.classificationPolicies);
  release(draft.distributionPolicies);
  release(draft.exceptionPolicies);
  release(draft.queues);
  release(draft.workers);
  release(draft.jobs);
  release(draft.offers);
  release(draft.cursors);
  release(draft.histories);
  release(draft.freshJobs);
  release(draft.freshWorkers);
  release(draft.index.deadlines);
  release(draft.index.books);
  release(draft.index.evaluations);
}
