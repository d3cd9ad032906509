import { below, membersOf, rootOf, type Place } from "../document/place.ts";
import { compareOperation, operationsOf, type Operation } from "./operations.ts";
import { reportAt } from "./report-at.ts";
import { createStop, type Here, type Stop, type Walk } from "./walk.ts";

/** Compares the calls that the server makes while it carries out an operation. */
export function compareCallbacks(walk: Walk, one: Operation, other: Operation, here: Here): void {
  const before = callsOf(membersOf(one.operation, "callbacks"));
  const after = callsOf(membersOf(other.operation, "callbacks"));
  for (const [name, call] of before) {
    const there = { ...here, place: `callback ${name}` };
    const same = after.get(name);
    if (same) compareOperation(walk, call, same, there, true);
    else reportAt(walk, there, "callback-removed", { old: call.operation, fresh: other.operation });
  }
  for (const [name, call] of after) {
    if (before.has(name)) continue;
    reportAt(walk, { ...here, place: `callback ${name}` }, "callback-added", {
      old: one.operation,
      fresh: call.operation,
    });
  }
}

/** The operations of callbacks, by the names of the callbacks and their addresses. */
function callsOf(callbacks: ReadonlyMap<string, Place>): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [name, callback] of callbacks) {
    const items = new Map(Object.keys(callback.value).flatMap((address) => entry(address, below(callback, address))));
    for (const [key, operation] of operationsOf(items)) found.set(`${name} (${key})`, operation);
  }
  return found;
}

function entry(name: string, place: Place | undefined): readonly [string, Place][] {
  return place ? [[name, place]] : [];
}

/** Compares the calls that the server makes to subscribers. */
export function compareWebhooks(walk: Walk): readonly Stop[] {
  const before = operationsOf(membersOf(rootOf(walk.before), "webhooks"));
  const after = operationsOf(membersOf(rootOf(walk.after), "webhooks"));
  const stops: Stop[] = [];
  const hereAt = ({ method, path }: Operation): Here => {
    const place = `webhook ${path} (${method})`;
    const stop = createStop(place);
    stops.push(stop);
    return { direction: "both", place, stop };
  };
  for (const [key, call] of before) {
    const same = after.get(key);
    if (same) compareOperation(walk, call, same, hereAt(same), true);
    else reportAt(walk, hereAt(call), "webhook-removed", { old: call.operation });
  }
  for (const [key, call] of after)
    if (!before.has(key)) reportAt(walk, hereAt(call), "webhook-added", { fresh: call.operation });
  return stops;
}
