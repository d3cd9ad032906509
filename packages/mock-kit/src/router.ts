import type { Route } from "./route.ts";
import { capturesOf, segmentPattern, type SegmentPattern } from "./segment-pattern.ts";

/** What a method and a path lead to. */
export type RouteMatch =
  | { readonly kind: "route"; readonly route: Route; readonly path: Readonly<Record<string, string>> }
  /** The path leads somewhere, but not with this method. */
  | { readonly kind: "wrongMethod"; readonly allow: readonly string[] }
  /** A segment that an id was to be read from is no valid percent-encoding. */
  | { readonly kind: "badEncoding" }
  | { readonly kind: "unknown" };

/** Finds the route of a request. The cost depends on the length of the path, not on the number of routes. */
export type Router = (method: string, rawPath: string) => RouteMatch;

interface Leaf {
  readonly route: Route;
  /** Names of the path parameters, in the order in which they are captured. */
  readonly names: readonly string[];
}

/** One step into the path: what may follow, and what ends here. */
interface Node {
  readonly literals: Map<string, Node>;
  readonly verbs: Map<string, Node>;
  /** By what stands around the names. */
  readonly patterns: Map<string, { readonly pattern: SegmentPattern; readonly node: Node }>;
  parameter?: Node;
  readonly leaves: Map<string, Leaf>;
}

interface Candidate {
  readonly node: Node;
  /** Raw segments, still encoded. */
  readonly captured: readonly string[];
}

/**
 * Compiles route templates, once. A template's segment is a literal, `{id}`, `{id}:verb`, or names between
 * literals (`{sid}.json`).
 *
 * Matching is done on the raw path, and each captured segment is decoded once, so that an ARN's `%2F` stays inside its
 * segment. A segment that ends in a known `:verb` is split at its last colon; with no route for the verb and the
 * method, the whole segment is the id. Empty segments are skipped: SDKs double a slash when the endpoint ends in one.
 */
export function compileRouter(routes: readonly Route[]): Router {
  const root = newNode();
  for (const route of routes) addRoute(root, route);
  return (method, rawPath) => {
    const candidates: Candidate[] = [];
    collect(root, segmentsOf(rawPath), 0, [], candidates);
    for (const { node, captured } of candidates) {
      const leaf = node.leaves.get(method);
      if (leaf !== undefined) return decodeMatch(leaf, captured);
    }
    if (candidates.length === 0) return { kind: "unknown" };
    return {
      kind: "wrongMethod",
      allow: [...new Set(candidates.flatMap(({ node }) => [...node.leaves.keys()]))].sort(),
    };
  };
}

function newNode(): Node {
  return { literals: new Map(), verbs: new Map(), patterns: new Map(), leaves: new Map() };
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function addRoute(root: Node, route: Route): void {
  const names: string[] = [];
  let node = root;
  for (const segment of segmentsOf(route.path)) {
    const [, name, verb] = /^\{([^{}]+)\}(?::([^:{}]+))?$/u.exec(segment) ?? [];
    if (name === undefined && /[{}]/u.test(segment)) {
      const pattern = segmentPattern(segment);
      if (pattern === undefined) {
        throw new Error(
          `${route.operation}: in the segment "${segment}" the names and what is between them run together.`,
        );
      }
      names.push(...pattern.names);
      node = stepThrough(node, pattern);
      continue;
    }
    if (name !== undefined) names.push(name);
    node = stepInto(node, segment, name, verb);
  }
  const taken = node.leaves.get(route.method);
  if (taken !== undefined)
    throw new Error(`${route.operation} and ${taken.route.operation} have the same method and path.`);
  node.leaves.set(route.method, { route, names });
}

function stepInto(node: Node, segment: string, name: string | undefined, verb: string | undefined): Node {
  if (name !== undefined && verb === undefined) return (node.parameter ??= newNode());
  const [children, key] = verb === undefined ? [node.literals, segment] : [node.verbs, verb];
  const known = children.get(key) ?? newNode();
  children.set(key, known);
  return known;
}

function stepThrough(node: Node, pattern: SegmentPattern): Node {
  const key = pattern.literals.join("{}");
  const known = node.patterns.get(key)?.node ?? newNode();
  node.patterns.set(key, { pattern, node: known });
  return known;
}

/** Every end that the path leads to, literals before verbs before patterns before plain parameters. */
function collect(
  node: Node,
  path: readonly string[],
  depth: number,
  captured: readonly string[],
  found: Candidate[],
): void {
  const segment = path[depth];
  if (segment === undefined) {
    if (node.leaves.size > 0) found.push({ node, captured });
    return;
  }
  const literal = node.literals.get(segment) ?? node.literals.get(decode(segment) ?? segment);
  if (literal !== undefined) collect(literal, path, depth + 1, captured, found);
  const colon = segment.lastIndexOf(":");
  const verb = colon > 0 ? node.verbs.get(segment.slice(colon + 1)) : undefined;
  if (verb !== undefined) collect(verb, path, depth + 1, [...captured, segment.slice(0, colon)], found);
  for (const { pattern, node: next } of node.patterns.values()) {
    const captures = capturesOf(pattern, segment);
    if (captures !== undefined) collect(next, path, depth + 1, [...captured, ...captures], found);
  }
  if (node.parameter !== undefined) collect(node.parameter, path, depth + 1, [...captured, segment], found);
}

function decodeMatch({ route, names }: Leaf, captured: readonly string[]): RouteMatch {
  const path: Record<string, string> = {};
  for (const [place, name] of names.entries()) {
    const value = decode(captured[place] ?? "");
    if (value === undefined) return { kind: "badEncoding" };
    path[name] = value;
  }
  return { kind: "route", route, path };
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
