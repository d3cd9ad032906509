import { isEqual, isObject, listOf, textsOf, type JsonValue } from "../document/json.ts";
import { below, membersOf, rootOf, type Place } from "../document/place.ts";
import type { OperationPair } from "./parameters.ts";
import { reportAt } from "./report-at.ts";
import type { Here, Walk } from "./walk.ts";

/** Schemes that must all be used, with their scopes. None at all: anybody may call. */
type Alternative = ReadonlyMap<string, readonly string[]>;

/** Compares who may call an operation: any of several alternatives, each of several schemes. */
export function compareSecurity(walk: Walk, { before, after }: OperationPair, here: Here): void {
  const there = { ...here, place: "security" };
  const found = { old: before.operation, fresh: after.operation };
  const old = alternativesOf(before.operation);
  const fresh = alternativesOf(after.operation);
  const wasOpen = old.some((one) => one.size === 0);
  const isOpen = fresh.some((one) => one.size === 0);
  if (wasOpen || isOpen) {
    if (!isOpen) reportAt(walk, there, "security-required", found);
    else if (!wasOpen) reportAt(walk, there, "security-dropped", found);
  }
  const names = (one: Alternative): string => [...one.keys()].toSorted().join(" and ");
  const bySchemes = new Map(fresh.map((one) => [names(one), one]));
  for (const one of old.filter(({ size }) => size > 0)) {
    const other = bySchemes.get(names(one));
    if (other) compareScopes(walk, one, other, there, found);
    else if (!isOpen) reportAt(walk, there, "security-alternative-removed", { ...found, from: names(one) });
  }
  if (wasOpen) return;
  const known = new Set(old.map((one) => names(one)));
  for (const one of fresh) {
    if (one.size > 0 && !known.has(names(one)))
      reportAt(walk, there, "security-alternative-added", { ...found, to: names(one) });
  }
}

function alternativesOf(operation: Place): readonly Alternative[] {
  const said = operation.value.security ?? operation.spec.root.security;
  const listed = listOf(said).filter((one) => isObject(one));
  if (listed.length === 0) return [new Map()];
  return listed.map((one) => new Map(Object.entries(one).map(([name, scopes]) => [name, textsOf(scopes)])));
}

function compareScopes(
  walk: Walk,
  one: Alternative,
  other: Alternative,
  here: Here,
  found: { readonly old: Place; readonly fresh: Place },
): void {
  for (const [scheme, scopes] of one) {
    const others = other.get(scheme) ?? [];
    for (const to of others.filter((scope) => !scopes.includes(scope)))
      reportAt(walk, here, "security-scope-added", { ...found, to });
    for (const from of scopes.filter((scope) => !others.includes(scope)))
      reportAt(walk, here, "security-scope-removed", { ...found, from });
  }
}

/** Compares the schemes themselves. One that nobody uses any more is told where it was used. */
export function compareSecuritySchemes(walk: Walk, here: Here): void {
  const old = membersOf(below(rootOf(walk.before), "components"), "securitySchemes");
  const fresh = membersOf(below(rootOf(walk.after), "components"), "securitySchemes");
  for (const [name, scheme] of old) {
    const other = fresh.get(name);
    if (!other) continue;
    const there = { ...here, direction: "request", place: `security scheme ${name}` } as const;
    const found = { old: scheme, fresh: other };
    const differs = (keywords: readonly string[]): boolean =>
      keywords.some((keyword) => !isEqual(meant(keyword, scheme.value[keyword]), meant(keyword, other.value[keyword])));
    if (differs(["type", "in", "name", "scheme"])) reportAt(walk, there, "security-scheme-changed", found);
    else if (differs(["flows", "openIdConnectUrl"])) reportAt(walk, there, "security-flow-changed", found);
    if (differs(["description"])) reportAt(walk, there, "description-changed", { ...found, direction: "none" });
  }
}

/** Scheme names of HTTP authentication know no case. */
function meant(keyword: string, value: JsonValue | undefined): JsonValue | undefined {
  return keyword === "scheme" && typeof value === "string" ? value.toLowerCase() : value;
}
