import type { Clock } from "@trunkline/mock-kit";
import type { EventLog, LoggedEvent } from "./event-log.ts";
import { type Deliver, greet } from "./webhook.ts";

// Facts: docs/facts/job-router/events.md, "Delivery"

/** Somebody who wants to be told of events. */
export interface Subscription {
  /** Where events are posted. */
  readonly url: string;
  /** Only these types, for example `Microsoft.Communication.RouterJobQueued`. Default: all. */
  readonly eventTypes?: readonly string[];
  /** Events in one delivery at the most. Default 1, as Event Grid has it. */
  readonly batchSize?: number;
}

/** How a subscription stands. */
export interface SubscriptionStatus extends Subscription {
  readonly name: string;
  /** `pending`: the handshake is under way. `failed`: it did not succeed, and nothing is delivered. */
  readonly state: "pending" | "active" | "failed";
  /** Number of the last event that was delivered, given up or of no interest. */
  readonly delivered: number;
  /** Attempts at the delivery that is under way. */
  readonly attempts: number;
  /** What went wrong last. */
  readonly lastError?: string;
}

/** Subscriptions to events. */
export interface Subscribers {
  /** Begins with a handshake; events from now on follow. Answers the name. Throws a `RangeError` for what is no URL. */
  subscribe(subscription: Subscription): string;
  /** Throws a `RangeError` for an unknown name. */
  unsubscribe(name: string): void;
  list(): readonly SubscriptionStatus[];
}

/** Waits between attempts: the schedule of Event Grid, whose last step repeats for a day. */
const retryMs: readonly number[] = [10, 30, 60, 300, 600, 1800, 3600, 10_800, 21_600, 43_200].map((s) => s * 1000);

type Entry = { -readonly [Name in keyof SubscriptionStatus]: SubscriptionStatus[Name] };

/** Delivers events to whoever subscribes: in order, each at least once, with the same id at each attempt. */
export function createSubscribers(log: EventLog, clock: Clock, deliver: Deliver): Subscribers {
  const entries = new Map<string, Entry>();
  const pump = createPump(log, clock, deliver, (entry) => entries.get(entry.name) === entry);
  let count = 0;
  log.watch(() => {
    for (const entry of entries.values()) void pump(entry);
  });

  return {
    subscribe(subscription) {
      if (!/^https?:$/u.test(URL.canParse(subscription.url) ? new URL(subscription.url).protocol : "")) {
        throw new RangeError('"url" must be one of http or https.');
      }
      const name = `subscription-${(count += 1)}`;
      const entry: Entry = { ...subscription, name, state: "pending", delivered: log.last(), attempts: 0 };
      entries.set(name, entry);
      void greet(entry, deliver).then((error) => {
        Object.assign(entry, error === undefined ? { state: "active" } : { state: "failed", lastError: error });
        return pump(entry);
      });
      return name;
    },
    unsubscribe(name) {
      if (!entries.delete(name)) throw new RangeError(`There is no subscription "${name}".`);
    },
    list: () => [...entries.values()].map((entry) => ({ ...entry })),
  };
}

/** Delivers to one subscriber until there is nothing left, or until it has to wait. One delivery at a time. */
function createPump(
  log: EventLog,
  clock: Clock,
  deliver: Deliver,
  isSubscribed: (entry: Entry) => boolean,
): (entry: Entry) => Promise<void> {
  const busy = new Set<Entry>();

  async function pump(entry: Entry): Promise<void> {
    if (entry.state !== "active" || busy.has(entry)) return;
    busy.add(entry);
    for (let batch = nextBatch(log, entry); isSubscribed(entry) && batch.length > 0; batch = nextBatch(log, entry)) {
      const error = await deliver(entry, batch);
      if (error !== undefined) entry.lastError = error.sentence;
      const wait = error === undefined || error.isFinal ? undefined : retryMs[entry.attempts];
      if (wait !== undefined) {
        entry.attempts += 1;
        clock.at(clock.now() + wait, () => resume(entry));
        return;
      }
      entry.attempts = 0;
      entry.delivered = batch.at(-1)?.sequence ?? entry.delivered;
    }
    busy.delete(entry);
  }

  function resume(entry: Entry): void {
    busy.delete(entry);
    void pump(entry);
  }

  return pump;
}

/** The next events that the subscriber wants; those before them that it does not want are passed over. */
function nextBatch(log: EventLog, entry: Entry): readonly LoggedEvent[] {
  // After a reset the log counts from less.
  entry.delivered = Math.min(entry.delivered, log.last());
  const wanted = log
    .after(entry.delivered)
    .filter(({ event }) => entry.eventTypes?.includes(event.eventType) ?? true)
    .slice(0, entry.batchSize ?? 1);
  if (wanted.length === 0) entry.delivered = log.last();
  return wanted;
}
