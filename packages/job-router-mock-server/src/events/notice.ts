import type { EventType, RouterEvent, State as RouterState } from "@trunkline/job-router-engine";

/** What users are told, without the envelope. */
export interface Notice {
  /** Event Grid's name without `Router`: `JobQueued`. */
  readonly name: string;
  readonly subject: string;
  readonly data: object;
}

/** Words a fact for users. `router` is as it stands after it. */
export type NoticeMaker<Event = RouterEvent> = (event: Event, router: RouterState) => Notice | undefined;

/** How facts are worded, by their type. What is not here is the router's own affair. */
export type Notices = {
  readonly [Type in EventType]?: NoticeMaker<Extract<RouterEvent, { readonly type: Type }>>;
};
