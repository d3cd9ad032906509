import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** A source map, version 3, as far as we write it. */
export interface SourceMap {
  readonly version: number;
  readonly file: string;
  readonly sources: readonly string[];
  readonly names?: readonly string[];
  readonly mappings: string;
}

/** Where in a line somebody will look something up. */
export type Wanted = (line: string) => Iterable<number>;

/**
 * Keeps of a map what is asked for: the beginning of each line, and the places in it that are wanted. Names and the
 * source's text are left out, since the source itself is published.
 */
export function thinMap({ version, file, sources, mappings }: SourceMap, text: string, wanted: Wanted): SourceMap {
  const lines = text.split("\n");
  const kept = decode(mappings).map((segments, index) => {
    const chosen = new Set([segments[0]]);
    for (const column of wanted(lines[index] ?? "")) chosen.add(segments.findLast(([start]) => start <= column));
    return segments.filter((segment) => chosen.has(segment)).map(withoutName);
  });
  return { version, file, sources, names: [], mappings: encode(kept) };
}

function withoutName(segment: SourceMapSegment): SourceMapSegment {
  return segment.length === 5 ? [segment[0], segment[1], segment[2], segment[3]] : segment;
}

/** What a stack trace names: calls, and what throws or waits. */
export function tracedPlaces(line: string): Iterable<number> {
  return [...line.matchAll(/\b(?:new|throw|await)\b|[\w$]+(?=(?:\?\.)?\()/g)].map(({ index }) => index);
}

/** What an editor jumps to: the name that a line of declarations declares. */
export function declaredPlaces(line: string): Iterable<number> {
  const [head] =
    /^\s*(?:(?:export|declare|abstract|readonly|static|function|const|let|class|interface|type|enum) )*/.exec(line) ?? [
      "",
    ];
  return [head.length];
}
