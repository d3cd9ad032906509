import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { posix } from "node:path";
import type { SourceMap } from "./thin-map.ts";

/** A file of a package, by its path in it. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

/** A map with the path of the file that it is for. */
export interface PackageMap {
  readonly path: string;
  readonly map: SourceMap;
}

/** Where sources stand in what is published. */
const shelf = "dist/src";

/**
 * What goes out instead of the sources as they are. A module that somebody wrote has a source, without the comments that
 * stand in the declarations already. One that was generated has none: nothing in it is shortened, so it says what its
 * source says; nor has a file of types alone, which is its declarations.
 *
 * @param maps Of modules and declarations. Those that lead to the shelf already stay as they are.
 * @param read The text of a file.
 * @returns The sources, and the maps as they lead there, without mappings where they lead nowhere.
 */
export function shipSources(
  maps: readonly PackageMap[],
  declarations: readonly PackageFile[],
  read: (path: string) => string,
): { readonly sources: readonly PackageFile[]; readonly maps: readonly PackageMap[] } {
  const named = maps.filter(({ path }) => path.endsWith(".js")).flatMap((one) => sourcesOf(one));
  const written = [...new Set(named)].filter((path) => !path.startsWith(`${shelf}/`) && !path.includes("/gen/"));
  const said = new Set(declarations.flatMap(({ text }) => commentsIn(text.split("\n")).map(({ words }) => words)));
  const shipped = new Map(written.map((path) => [path, withoutComments(read(path), said)]));
  return {
    sources: [...shipped].map(([path, { text }]) => ({ path: onShelf(path), text })),
    maps: maps.map((one) => ({ path: one.path, map: leadToShelf(one, shipped) })),
  };
}

/** By their paths in the package. */
export function sourcesOf({ path, map }: PackageMap): readonly string[] {
  return map.sources.map((source) => posix.join(posix.dirname(path), source));
}

function onShelf(path: string): string {
  return posix.join(shelf, path.replace(/^src\//, ""));
}

interface Shortened {
  readonly text: string;
  /** For each line of the source, the line that it became. */
  readonly lines: readonly number[];
}

function withoutComments(text: string, said: ReadonlySet<string>): Shortened {
  const all = text.split("\n");
  const gone = new Set(
    commentsIn(all)
      .filter(({ words }) => said.has(words))
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );
  let kept = 0;
  const lines = all.map((_, index) => (gone.has(index) ? kept : (kept += 1) - 1));
  return { text: all.filter((_, index) => !gone.has(index)).join("\n"), lines };
}

/** Doc comments that fill whole lines, as our formatter leaves them, by what they say. */
function commentsIn(lines: readonly string[]): readonly { from: number; to: number; words: string }[] {
  const found: { from: number; to: number; words: string }[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (!/^\s*\/\*\*/.test(lines[from] ?? "")) continue;
    const length = lines.slice(from).findIndex((line) => line.includes("*/"));
    const to = from + length;
    if (length === -1 || !lines[to]?.endsWith("*/")) continue;
    const words = lines.slice(from, to + 1).map((line) => line.trim());
    found.push({ from, to, words: words.join("\n") });
    from = to;
  }
  return found;
}

function leadToShelf(one: PackageMap, shipped: ReadonlyMap<string, Shortened>): SourceMap {
  const before = sourcesOf(one);
  if (before.every((path) => path.startsWith(`${shelf}/`))) return one.map;
  const kept = before.filter((path) => shipped.has(path));
  const mappings = decode(one.map.mappings).map((segments) =>
    segments.flatMap((segment): SourceMapSegment[] => {
      const path = segment.length === 1 ? undefined : before[segment[1]];
      const line = path === undefined ? undefined : shipped.get(path)?.lines[segment[2] ?? -1];
      if (segment.length === 1 || path === undefined || line === undefined) return [];
      return [[segment[0], kept.indexOf(path), line, segment[3]]];
    }),
  );
  const sources = kept.map((path) => posix.relative(posix.dirname(one.path), onShelf(path)));
  return { ...one.map, sources, mappings: sources.length === 0 ? "" : encode(mappings) };
}
