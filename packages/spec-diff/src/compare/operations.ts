import { textOf, textsOf } from "../document/json.ts";
import { membersOf, type Place } from "../document/place.ts";
import { compareRequestBody } from "./bodies.ts";
import { compareExtensions, extensionsOf } from "./extensions.ts";
import { compareParameters, type OperationPair } from "./parameters.ts";
import { reportAt } from "./report-at.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";
import { compareServers, namesServers } from "./servers.ts";
import { createStop, type Here, type Stop, type Walk } from "./walk.ts";
import { compareWords } from "./words.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation and where it is found. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly item: Place;
  readonly operation: Place;
}

/** Every operation of some path items, by method and path. Names of path parameters are no part of it. */
export function operationsOf(items: ReadonlyMap<string, Place>): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of items) {
    const operations = membersOf({ ...item, value: { item: item.value } }, "item");
    for (const [method, operation] of operations) {
      if (!methods.includes(method)) continue;
      const pointer = `${item.pointer}/${method}`;
      found.set(`${method} ${path.replaceAll(/\{[^}]*\}/gu, "{}")}`, {
        path,
        method,
        item,
        operation: { ...operation, pointer },
      });
    }
  }
  return found;
}

/** What people call an operation. */
function operationName({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Compares operations. One that came back elsewhere under its old id has moved. */
export function compareOperations(
  walk: Walk,
  before: ReadonlyMap<string, Operation>,
  after: ReadonlyMap<string, Operation>,
  visit: (one: Operation, other: Operation, here: Here) => void,
): readonly Stop[] {
  const stops: Stop[] = [];
  const hereAt = (operation: Operation): Here => {
    const stop = createStop(operationName(operation));
    stops.push(stop);
    return { direction: "both", place: operationName(operation), stop };
  };
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, operation]) => operation);
  const added = new Set([...after].filter(([key]) => !before.has(key)).map(([, operation]) => operation));
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other) visit(one, other, hereAt(other));
  }
  for (const one of removed) {
    const id = textOf(one.operation.value.operationId);
    const other = [...added].find(({ operation }) => id !== undefined && operation.value.operationId === id);
    if (other) {
      added.delete(other);
      const here = hereAt(other);
      const rule = one.path === other.path ? "operation-method-changed" : "operation-path-changed";
      reportAt(walk, here, rule, {
        old: one.operation,
        fresh: other.operation,
        from: operationName(one),
        to: operationName(other),
      });
      visit(one, other, here);
    } else reportRemoved(walk, one, hereAt(one));
  }
  for (const one of added) reportAt(walk, hereAt(one), "operation-added", { fresh: one.operation });
  return stops;
}

function reportRemoved(walk: Walk, { operation }: Operation, here: Here): void {
  const sunset = sunsetOf(operation);
  const isOver = sunset !== undefined && sunset <= walk.today;
  if (operation.value.deprecated !== true) reportAt(walk, here, "operation-removed", { old: operation });
  else
    reportAt(walk, here, isOver ? "operation-removed-after-sunset" : "operation-removed-before-sunset", {
      old: operation,
      from: sunset,
    });
}

/** Last day of an operation, as `2026-01-31`. */
function sunsetOf({ value }: Place): string | undefined {
  const day = textOf(value["x-sunset"]);
  return day === undefined || Number.isNaN(Date.parse(day)) ? day : new Date(day).toISOString().slice(0, 10);
}

/** Compares two operations that correspond. `swapped` is for calls that the server makes: what it sends is what callers get. */
export function compareOperation(walk: Walk, one: Operation, other: Operation, here: Here, swapped = false): void {
  const old = one.operation;
  const fresh = other.operation;
  const pair: OperationPair = {
    before: { item: one.item, operation: old, path: one.path },
    after: { item: other.item, operation: fresh, path: other.path },
  };
  compareFace(walk, old, fresh, here);
  const request = { ...here, direction: swapped ? "response" : "request" } as const;
  const response = { ...here, direction: swapped ? "request" : "response" } as const;
  compareParameters(walk, pair, request);
  compareRequestBody(walk, pair, request);
  compareResponses(walk, pair, response);
  compareSecurity(walk, pair, request);
  if ([one.item, other.item, old, fresh].some((place) => namesServers(place))) {
    compareServers(walk, serversAt(one), serversAt(other), here);
  }
}

/** The nearest place that names servers. */
function serversAt({ item, operation }: Operation): Place {
  const root = { spec: operation.spec, pointer: "#", value: operation.spec.root };
  return [operation, item].find((place) => namesServers(place)) ?? root;
}

function compareFace(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const found = { old, fresh };
  const before = old.value;
  const after = fresh.value;
  const none = { ...found, direction: "none" } as const;
  if (before.operationId !== after.operationId) {
    reportAt(walk, here, "operation-id-changed", { ...none, from: before.operationId, to: after.operationId });
  }
  if ((before.deprecated === true) !== (after.deprecated === true)) {
    reportAt(walk, here, after.deprecated === true ? "operation-deprecated" : "operation-undeprecated", found);
  }
  const from = sunsetOf(old);
  const to = sunsetOf(fresh);
  if (from !== to) {
    const moved = (from ?? "") < (to ?? "") ? "sunset-moved-later" : "sunset-moved-earlier";
    reportAt(walk, here, from === undefined ? "sunset-set" : to === undefined ? "sunset-unset" : moved, {
      ...found,
      from,
      to,
    });
  }
  const tags = [textsOf(before.tags).toSorted().join(), textsOf(after.tags).toSorted().join()];
  if (tags[0] !== tags[1]) reportAt(walk, here, "operation-tags-changed", none);
  compareWords(walk, old, fresh, here);
  compareExtensions(walk, { ...found, before: extensionsOf(before), after: extensionsOf(after) }, here);
}
