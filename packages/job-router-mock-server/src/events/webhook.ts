import type { Clock, IdSource } from "@trunkline/mock-kit";
import type { LoggedEvent } from "./event-log.ts";

// Facts: docs/facts/job-router/events.md, "Delivery"

/** Where something is delivered. */
interface Target {
  readonly url: string;
  readonly name: string;
}

/** Why a delivery did not succeed. `isFinal`: another attempt would not either. */
export interface DeliveryError {
  readonly sentence: string;
  readonly isFinal: boolean;
}

/** Posts events, or asks in a handshake; undefined when all went well. Never rejects. */
export type Deliver = (
  target: Target,
  batch: readonly LoggedEvent[] | "handshake",
) => Promise<DeliveryError | undefined>;

/** What deliveries are made with. */
export interface WebhookOptions {
  /** Default: the platform's. */
  readonly fetch?: (input: string, init: RequestInit) => Promise<Response>;
}

/** How long a subscriber may take. */
const timeoutMs = 30_000;

const succeeded: ReadonlySet<number> = new Set([200, 201, 202, 203, 204]);
/** What Event Grid does not try again. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404, 413]);

/** Makes the way to subscribers. */
export function createDeliver({ fetch = globalThis.fetch }: WebhookOptions, ids: IdSource, clock: Clock): Deliver {
  async function post({ url, name }: Target, type: string, events: readonly object[]): Promise<Response> {
    const headers = { "content-type": "application/json", "aeg-event-type": type, "aeg-subscription-name": name };
    const abort = new AbortController();
    const disarm = clock.at(clock.now() + timeoutMs, () => abort.abort());
    const init = {
      method: "POST",
      headers,
      body: JSON.stringify(events),
      redirect: "error",
      signal: abort.signal,
    } as const;
    return fetch(url, init).finally(disarm);
  }

  return async (target, batch) => {
    try {
      if (batch === "handshake") return await shakeHands(target, ids, post);
      const { status } = await post(
        target,
        "Notification",
        batch.map(({ event }) => event),
      );
      return succeeded.has(status)
        ? undefined
        : { sentence: `${target.url} answered ${status}.`, isFinal: final.has(status) };
    } catch (error) {
      return { sentence: error instanceof Error ? error.message : String(error), isFinal: false };
    }
  };
}

type Post = (target: Target, type: string, events: readonly object[]) => Promise<Response>;

/** A subscriber shows that it wants events by repeating a code. */
async function shakeHands(target: Target, ids: IdSource, post: Post): Promise<DeliveryError | undefined> {
  const validationCode = ids.uuid("validationCode");
  const answer = await post(target, "SubscriptionValidation", [
    {
      id: ids.uuid("event"),
      topic: "",
      subject: "",
      data: { validationCode },
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      dataVersion: "1",
      metadataVersion: "1",
    },
  ]);
  const body: unknown = await answer.json();
  const said = typeof body === "object" && body !== null && "validationResponse" in body && body.validationResponse;
  return said === validationCode
    ? undefined
    : { sentence: `${target.url} did not repeat the validation code.`, isFinal: true };
}

/** The handshake; a sentence when it fails. */
export async function greet(target: Target, deliver: Deliver): Promise<string | undefined> {
  return (await deliver(target, "handshake"))?.sentence;
}
