import { isObject, listOf, textOf, textsOf, type JsonObject } from "../document/json.ts";
import { itemsOf, membersOf, pointerTo, type Place } from "../document/place.ts";
import { reportAt } from "./report-at.ts";
import type { Here, Walk } from "./walk.ts";
import { compareWords } from "./words.ts";

/** Compares the addresses that a document, a path or an operation names. Two lone servers correspond, whatever they are called. */
export function compareServers(walk: Walk, old: Place, fresh: Place, where: Here): void {
  const here = { ...where, direction: "both" } as const;
  const before = byAddress(old);
  const after = byAddress(fresh);
  const [one] = before.values();
  const [other] = after.values();
  if (one && other && before.size === 1 && after.size === 1) {
    compareServer(walk, one, other, here);
    return;
  }
  for (const [url, server] of before) {
    const same = after.get(url);
    if (same) compareServer(walk, server, same, here);
    else reportAt(walk, { ...here, place: "server" }, "server-removed", { old: server, fresh, from: url });
  }
  for (const [url, server] of after) {
    if (!before.has(url)) reportAt(walk, { ...here, place: "server" }, "server-added", { old, fresh: server, to: url });
  }
}

function byAddress(place: Place): ReadonlyMap<string, Place> {
  const servers = itemsOf(place, "servers");
  // Without any, OpenAPI means the address of the document itself.
  const all =
    servers.length > 0 ? servers : [{ ...place, pointer: pointerTo(place.pointer, "servers"), value: { url: "/" } }];
  return new Map(all.map((server) => [addressOf(server), server]));
}

/** A slash at the end makes no difference: paths begin with one. */
function addressOf({ value }: Place): string {
  return (textOf(value.url) ?? "/").replace(/\/+$/u, "");
}

/** The path of an address, its variables left as they are written. */
function pathOf(address: string): string {
  return address.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/iu, "").replace(/^\{[^}]*\}/u, "");
}

function compareServer(walk: Walk, old: Place, fresh: Place, where: Here): void {
  const here = { ...where, place: "server" };
  const from = addressOf(old);
  const to = addressOf(fresh);
  const found = { old, fresh, from, to };
  if (pathOf(from) !== pathOf(to)) reportAt(walk, here, "base-path-changed", found);
  else if (from !== to) reportAt(walk, here, "server-host-changed", found);
  compareWords(walk, old, fresh, here);
  const after = membersOf(fresh, "variables");
  for (const [name, variable] of membersOf(old, "variables")) {
    const other = after.get(name);
    if (other) compareVariable(walk, variable, other, { ...here, place: `server variable ${name}` });
  }
}

function compareVariable(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const found = { old, fresh };
  const from = textOf(old.value.default);
  const to = textOf(fresh.value.default);
  if (from !== to) reportAt(walk, here, "server-variable-default-changed", { ...found, from, to });
  compareWords(walk, old, fresh, here);
  const before = valuesOf(old.value);
  const after = valuesOf(fresh.value);
  if (!before && !after) return;
  for (const value of (before ?? []).filter((one) => after && !after.includes(one))) {
    reportAt(walk, here, "server-variable-value-removed", { ...found, from: value });
  }
  for (const value of (after ?? []).filter((one) => before && !before.includes(one))) {
    reportAt(walk, here, "server-variable-value-added", { ...found, to: value });
  }
  if (!before) reportAt(walk, here, "server-variable-value-removed", { ...found, from: "any other value" });
  if (!after) reportAt(walk, here, "server-variable-value-added", { ...found, to: "any other value" });
}

function valuesOf(variable: JsonObject): readonly string[] | undefined {
  return Array.isArray(variable.enum) ? textsOf(variable.enum) : undefined;
}

/** True when a path or an operation names servers of its own. */
export function namesServers(place: Place): boolean {
  return listOf(place.value.servers).some((server) => isObject(server));
}
