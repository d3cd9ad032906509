import type { Answer, Contract, Facets, Lazy, Member, Operation, Shape } from "./contract.ts";
import type { Json } from "../json.ts";

/** One thing that two contracts say differently. */
export interface Difference {
  /** Stable: an operation and what hangs on it, or a named schema and its member, in the official model's names. */
  readonly where: string;
  /** `missing` (ours lacks it), `extra` (only ours has it), or the name of the facet. */
  readonly kind: string;
  /** As JSON; `-` for nothing. */
  readonly ours: string;
  readonly official: string;
}

/** What a comparison found, and how much it looked at: nothing found among nothing compared is no comfort. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Operations both have. */
  readonly operations: number;
  /** Parameters, properties, headers and bodies both have. */
  readonly members: number;
  /** Single values compared. */
  readonly facets: number;
}

/** Which way a value travels decides what counts: read-only members are not part of a request, null removes in a patch. */
interface Travel {
  readonly direction: "request" | "response";
  readonly patch: boolean;
}

interface Run {
  readonly differences: Map<string, Difference>;
  readonly visited: Set<string>;
  readonly only?: ReadonlySet<string>;
  counts: { operations: number; members: number; facets: number };
}

/**
 * Everything in which `ours` departs from `official`, each once. With `only`, facets of other names are left out: for
 * references that do not state them.
 */
export function compareContracts(ours: Contract, official: Contract, only?: ReadonlySet<string>): Comparison {
  const run: Run = {
    differences: new Map(),
    visited: new Set(),
    ...(only && { only }),
    counts: { operations: 0, members: 0, facets: 0 },
  };
  for (const [name, mine, theirs] of pairs(run, "", ours.operations, official.operations)) {
    run.counts.operations += 1;
    compareOperations(run, name, mine, theirs);
  }
  return { differences: [...run.differences.values()], ...run.counts };
}

function compareOperations(run: Run, where: string, ours: Operation, official: Operation): void {
  const request: Travel = { direction: "request", patch: false };
  compareFacets(run, where, ours.facets, official.facets);
  compareMembers(run, `${where}.`, ours.parameters, official.parameters, request);
  for (const [place, mine, theirs] of pairs(
    run,
    `${where}.`,
    single("body", ours.body),
    single("body", official.body),
  )) {
    compareMember(run, place, mine, theirs, { direction: "request", patch: official.patch });
  }
  for (const [place, mine, theirs] of pairs(run, `${where}.`, ours.answers, official.answers)) {
    compareAnswers(run, place, mine, theirs);
  }
}

function compareAnswers(run: Run, where: string, ours: Answer, official: Answer): void {
  const response: Travel = { direction: "response", patch: false };
  compareFacets(run, where, ours.facets, official.facets);
  compareMembers(run, `${where}.header.`, ours.headers, official.headers, response);
  const alone = ours.bodies.length === 1 && official.bodies.length === 1;
  for (const [place, mine, theirs] of pairs(
    run,
    `${where}.`,
    bodiesByName(ours, alone),
    bodiesByName(official, alone),
  )) {
    compareShapes(run, place, mine(), theirs(), response);
  }
}

/** Several bodies on one status are told apart by name. A single one is compared whatever it is called. */
function bodiesByName({ bodies }: Answer, alone: boolean): ReadonlyMap<string, Lazy<Shape>> {
  return new Map(bodies.map((body) => [alone ? "body" : (body().name ?? "body"), body]));
}

function compareMembers(
  run: Run,
  prefix: string,
  ours: ReadonlyMap<string, Member>,
  official: ReadonlyMap<string, Member>,
  travel: Travel,
): void {
  const mine = travelling(ours, travel);
  const theirs = travelling(official, travel);
  for (const [place, our, their] of pairs(run, prefix, mine, theirs)) compareMember(run, place, our, their, travel);
}

/** The members that travel this way. */
function travelling(members: ReadonlyMap<string, Member>, { direction }: Travel): ReadonlyMap<string, Member> {
  if (direction === "response") return members;
  return new Map([...members].filter(([, member]) => effective(member).readOnly !== true));
}

function effective(member: Member): Facets {
  return { ...member.shape().facets, ...member.facets };
}

function compareMember(run: Run, where: string, ours: Member, official: Member, travel: Travel): void {
  run.counts.members += 1;
  if (ours.required !== undefined && official.required !== undefined) {
    compareFacets(run, where, { required: ours.required }, { required: official.required });
  }
  const expected = effective(official);
  const nullable = travel.patch && official.removable && expected.type !== "any";
  const place = (kind: string): string =>
    kind in ours.facets || kind in official.facets || kind === "nullable"
      ? where
      : ownPlace(where, official.shape(), travel);
  compareFacets(run, place, effective(ours), nullable ? { ...expected, nullable: true } : expected);
  compareInside(run, where, ours.shape(), official.shape(), travel);
}

function compareShapes(run: Run, where: string, ours: Shape, official: Shape, travel: Travel): void {
  compareFacets(run, ownPlace(where, official, travel), ours.facets, official.facets);
  compareInside(run, where, ours, official, travel);
}

/** Names, members, items, values, variants: all of a shape but its own facets. */
function compareInside(run: Run, where: string, ours: Shape, official: Shape, travel: Travel): void {
  if (official.name !== undefined && ours.name !== undefined && isNamedKind(official)) {
    compareFacets(run, where, { name: familyName(ours.name) }, { name: familyName(official.name) });
  }
  const place = ownPlace(where, official, travel);
  const visit = [place, ours.name ?? where, travel.direction, travel.patch].join(" ");
  if (run.visited.has(visit)) return;
  run.visited.add(visit);
  // An array is replaced whole, even inside a patch.
  const whole: Travel = { ...travel, patch: false };
  if (ours.members && official.members) compareMembers(run, `${place}.`, ours.members, official.members, travel);
  compareParts(run, `${place}[]`, ours.items, official.items, whole);
  compareParts(run, `${place}{key}`, ours.keys, official.keys, whole);
  compareParts(run, `${place}{}`, ours.values, official.values, travel);
  if (!ours.variants || !official.variants) return;
  for (const [variant, mine, theirs] of pairs(run, `${place}|`, ours.variants, official.variants)) {
    compareShapes(run, variant, mine(), theirs(), travel);
  }
}

/**
 * A named schema is described under its own name, however often it is used. Where a merge patch uses a schema that has
 * no variant for patches, that is another place: null and defaults mean something else there.
 */
function ownPlace(where: string, official: Shape, { patch }: Travel): string {
  if (official.name === undefined || !isNamedKind(official)) return where;
  return patch && familyName(official.name) === official.name ? `${official.name} (patch)` : official.name;
}

/** The variants of a schema that a merge patch needs are made by rule, from the name of the thing itself. */
function familyName(name: string): string {
  return name.replace(/CreateOrUpdate(ReplaceOnly)?$/u, "");
}

/** Scalars have names in some documents and none in others; what travels under them is the same. */
function isNamedKind(shape: Shape): boolean {
  return Boolean(shape.members ?? shape.variants ?? shape.facets.enum);
}

function compareParts(
  run: Run,
  where: string,
  ours: Lazy<Shape> | undefined,
  official: Lazy<Shape> | undefined,
  travel: Travel,
): void {
  for (const [place, mine, theirs] of pairs(run, "", single(where, ours), single(where, official))) {
    compareShapes(run, place, mine(), theirs(), travel);
  }
}

function compareFacets(run: Run, where: string | ((kind: string) => string), ours: Facets, official: Facets): void {
  for (const kind of new Set([...Object.keys(official), ...Object.keys(ours)])) {
    if (run.only && !run.only.has(kind)) continue;
    run.counts.facets += 1;
    const mine = print(ours[kind]);
    const theirs = print(official[kind]);
    if (mine === theirs) continue;
    report(run, { where: typeof where === "string" ? where : where(kind), kind, ours: mine, official: theirs });
  }
}

/** What both have, name by name; what only one has is reported on the way. */
function* pairs<T>(
  run: Run,
  prefix: string,
  ours: ReadonlyMap<string, T>,
  official: ReadonlyMap<string, T>,
): Generator<readonly [string, T, T]> {
  for (const [name, theirs] of official) {
    const mine = ours.get(name);
    if (mine === undefined) report(run, { where: prefix + name, kind: "missing", ours: "-", official: "present" });
    else yield [prefix + name, mine, theirs];
  }
  for (const name of ours.keys()) {
    if (!official.has(name)) report(run, { where: prefix + name, kind: "extra", ours: "present", official: "-" });
  }
}

function single<T>(name: string, value: T | undefined): ReadonlyMap<string, T> {
  return new Map(value === undefined ? [] : [[name, value]]);
}

function report(run: Run, difference: Difference): void {
  run.differences.set(Object.values(difference).join("\n"), difference);
}

/** JSON with sorted keys, so that equal values read equal. False and absent are the same for facets that are switches. */
function print(value: Json | undefined): string {
  return value === undefined ? "-" : JSON.stringify(value, (_, inner: Json) => sorted(inner));
}

function sorted(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
