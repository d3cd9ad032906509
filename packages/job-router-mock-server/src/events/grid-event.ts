import type { EventType, RouterEvent, State as RouterState } from "@trunkline/job-router-engine";
import { jobNotices } from "./job-notices.ts";
import type { NoticeMaker, Notices } from "./notice.ts";
import { offerNotices } from "./offer-notices.ts";
import { workerNotices } from "./worker-notices.ts";

// Facts: docs/facts/job-router/events.md

/** An event as Event Grid delivers it. */
export interface GridEvent {
  /** The same in every delivery of the event. */
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly data: object;
  /** `Microsoft.Communication.RouterJobQueued` and the like. */
  readonly eventType: string;
  readonly dataVersion: "1.0";
  readonly metadataVersion: "1";
  /** ISO 8601, UTC. */
  readonly eventTime: string;
}

const topic =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/trunkline/providers/Microsoft.Communication/communicationServices/trunkline";

/** What users are told of a fact, or undefined when the service says nothing of it. `router` is as it stands after it. */
export function gridEventOf(event: RouterEvent, router: RouterState, newId: () => string): GridEvent | undefined {
  const notice = makerOf(event.type)?.(event, router);
  return (
    notice && {
      id: newId(),
      topic,
      subject: notice.subject,
      data: notice.data,
      eventType: `Microsoft.Communication.Router${notice.name}`,
      dataVersion: "1.0",
      metadataVersion: "1",
      eventTime: new Date(event.at).toISOString(),
    }
  );
}

const notices: Notices = { ...jobNotices, ...offerNotices, ...workerNotices };

function makerOf(type: EventType): NoticeMaker | undefined {
  // Each maker stands under the type of the events that it takes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return notices[type] as NoticeMaker | undefined;
}
