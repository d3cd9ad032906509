import type { EventLog, LoggedEvent } from "./event-log.ts";

/**
 * Events as they come, as server-sent events: `id` is the number, `event` the type, `data` the whole. Begins after the
 * event with this number, or with the next one. Ends when nobody reads any more.
 */
export function streamEvents(log: EventLog, after?: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop: (() => void) | undefined;
  return new ReadableStream({
    start(controller) {
      const send = (logged: LoggedEvent): void => controller.enqueue(encoder.encode(frameOf(logged)));
      // A first line at once: clients that wait for the answer's beginning have it.
      controller.enqueue(encoder.encode(": events follow\n\n"));
      if (after !== undefined) for (const logged of log.after(after)) send(logged);
      stop = log.watch(send);
    },
    cancel() {
      stop?.();
    },
  });
}

function frameOf({ sequence, event }: LoggedEvent): string {
  return `id: ${sequence}\nevent: ${event.eventType}\ndata: ${JSON.stringify(event)}\n\n`;
}
