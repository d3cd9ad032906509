import type { Draft } from "./draft.ts";
import { draftOf } from "./index/index-of.ts";
import type { EventType, RouterEvent } from "./events.ts";
import type { Applier, Appliers } from "./evolve/applier.ts";
import { jobAppliers } from "./evolve/job.ts";
import { jobEndAppliers } from "./evolve/job-end.ts";
import { matchingAppliers } from "./evolve/matching.ts";
import { offerAppliers } from "./evolve/offer.ts";
import { resourceAppliers } from "./evolve/resource.ts";
import { ruleAppliers } from "./evolve/rule.ts";
import { workerAppliers } from "./evolve/worker.ts";
import type { State } from "./state.ts";

const appliers: Appliers<EventType> = {
  ...resourceAppliers,
  ...jobAppliers,
  ...jobEndAppliers,
  ...ruleAppliers,
  ...offerAppliers,
  ...workerAppliers,
  ...matchingAppliers,
};

/** Applies one event. Never fails: an event is a fact. */
export function evolve(state: State, event: RouterEvent): State {
  const draft = draftOf(state);
  apply(draft, event);
  return draft;
}

/** Applies one event to a state in the making. */
export function apply(draft: Draft, event: RouterEvent): void {
  draft.now = event.at;
  draft.sequence = event.sequence + 1;
  // The table has, under the name of each event, what takes exactly that event; TypeScript cannot follow the name there.
  (appliers[event.type] as Applier<RouterEvent>)(draft, event);
}
